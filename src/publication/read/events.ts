import { z } from "zod";
import type { Known } from "../../datasets/columns.ts";
import { isDate } from "../../model/date.ts";
import { readText, type Folder } from "../../diagnostics/folder.ts";
import { suggest } from "../../diagnostics/nearest.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import { readYaml, type Checked } from "../../diagnostics/yaml.ts";
import { inlines } from "../../markdown/document.ts";
import type { Writing } from "../../markdown/lines.ts";
import { readParagraph, type Paragraph } from "../../markdown/paragraph.ts";

/** The path of the file for what happened that is no number: laws, bans, statements. */
export const eventsPath = "content/events.yaml";

const eventSchema = z.strictObject({
  /** A day, or a month of which the day is not known. */
  when: z
    .string()
    .refine(
      (text) => isDate(text) || /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text),
      "a day such as 2020-05-07, or a month such as 2020-05",
    ),
  /** A paragraph of Markdown, with at least one citation. */
  what: z.string().trim().min(20).max(900),
  /** The id of a topic. */
  topic: z.string(),
  /** Ids of the places that it is about. */
  places: z.array(z.string()).default([]),
});

const eventTexts = { "*.when": "code", "*.topic": "code", "*.places.*": "code", "*.what": "markdown" } as const;

/** Something that happened, as a source says. */
export interface PublishedEvent {
  /** Its id on the timeline. */
  id: string;
  /** A day or a month. */
  when: string;
  what: Paragraph;
  topic: string;
  places: readonly string[];
}

/** Events, and where the file has them. */
export interface Events {
  events: readonly PublishedEvent[];
  at: Checked<unknown>["at"];
}

/** Reads `content/events.yaml`, in its order. The file is optional. Adds a problem for each fault. */
export function readEvents(folder: Folder, writing: Writing, problems: Problem[]): Events | null {
  if (!folder.list("content").includes(eventsPath)) return null;
  const text = readText(folder, eventsPath, problems);
  const language = writing.locale.typography;
  const checked =
    text === null
      ? null
      : readYaml(eventsPath, text, z.array(eventSchema).nullable(), { language, kinds: eventTexts }, problems);
  if (!checked) return null;
  const entries = checked.value ?? [];
  const events = entries.map(({ when, what: written, topic, places }, i): PublishedEvent => {
    const what = readParagraph(checked, [i, "what"], written, writing, problems);
    if (
      what.runs.length > 0 &&
      ![...inlines([{ type: "paragraph", children: what.runs }])].some(({ type }) => type === "cite")
    )
      problems.push({
        ...checked.at([i, "what"]),
        field: `${i}.what`,
        found: "no quote",
        expected: "at least one :cite[words]{#quote}, because every event is known from a source",
        action: "Cite the quote that says it.",
      });
    const nth = entries.slice(0, i).filter((earlier) => earlier.when === when).length + 1;
    return { id: `event-${when}-${nth}`, when, what, topic, places };
  });
  return { events, at: checked.at };
}

/** Checks that events name known topics and places. */
export function checkEvents(
  { events, at }: Events,
  { topics, places }: { topics: Known; places: Known },
  problems: Problem[],
): void {
  const check = (keys: PropertyKey[], name: string, known: Known, expected: string, listedIn: string) => {
    if (known.has(name)) return;
    const action = suggest(name, known.keys(), listedIn);
    problems.push({ ...at(keys), field: keys.join("."), found: show(name), expected, action });
  };
  events.forEach(({ topic, places: named }, i) => {
    check([i, "topic"], topic, topics, "the id of a topic", "content/site.yaml");
    named.forEach((place, j) => check([i, "places", j], place, places, "the id of a place", "data/places.csv"));
  });
}
