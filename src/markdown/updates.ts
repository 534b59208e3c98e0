import { z } from "zod";
import { suggest } from "../diagnostics/nearest.ts";
import { show, type Problem } from "../diagnostics/problem.ts";
import type { Checked } from "../diagnostics/yaml.ts";
import { formatDate } from "../i18n/format.ts";
import { dateSchema } from "../model/date.ts";
import type { Block, Inline } from "./document.ts";
import type { Writing } from "./lines.ts";
import { readParagraph, type Paragraph } from "./paragraph.ts";

/** `updates` in the front matter of an article: what was changed in its text, in any order. */
export const updatesSchema = z
  .array(
    z.strictObject({
      date: dateSchema,
      /** A paragraph of Markdown. */
      what: z.string().trim().min(10).max(300),
      /** The id of the heading below which it was changed. */
      at: z.string().optional(),
    }),
  )
  .default([]);

/** A change of an article's text, as its readers are told. */
export interface ArticleUpdate {
  date: string;
  what: Paragraph;
  /** The id of a heading, or null for the end of the text. */
  at: string | null;
}

interface Front {
  updated: string;
  updates: z.output<typeof updatesSchema>;
}

/**
 * Reads the updates of an article. None may be newer than the day on which it was last updated, and each belongs below
 * a heading of the text or at its end.
 */
export function readUpdates(
  front: Checked<Front>,
  blocks: readonly Block[],
  writing: Writing,
  problems: Problem[],
): ArticleUpdate[] {
  const headings = blocks.flatMap((block) => (block.type === "heading" ? block.id : []));
  const fault = (keys: PropertyKey[], found: string, expected: string, action: string) =>
    problems.push({ ...front.at(keys), field: keys.join("."), found, expected, action });
  return front.value.updates.map(({ date, what, at }, i) => {
    if (date > front.value.updated)
      fault(
        ["updates", i, "date"],
        date,
        `a date not after ${front.value.updated}, the date under "updated"`,
        'Correct one of the dates: "updated" is that of the newest update.',
      );
    if (at !== undefined && blocks.length > 0 && !headings.includes(at))
      fault(
        ["updates", i, "at"],
        show(at),
        "the id of a heading of the article",
        suggest(at, headings, front.at([]).path),
      );
    return { date, what: readParagraph(front, ["updates", i, "what"], what, writing, problems), at: at ?? null };
  });
}

/** The blocks of an article with a note of each update below its heading, or at the end. */
export function withUpdates(
  blocks: readonly Block[],
  updates: readonly ArticleUpdate[],
  { locale }: Pick<Writing, "locale">,
): Block[] {
  const notesAt = (place: string | null): Block[] =>
    updates
      .filter(({ at }) => at === place)
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map(({ date, what }) => {
        const lead: Inline = { type: "text", text: `${locale.words.update}, ${formatDate(date, locale)}:` };
        const text: Inline[] = [{ type: "strong", children: [lead] }, { type: "text", text: " " }, ...what.runs];
        return { type: "paragraph", children: [{ type: "emphasis", children: text }] };
      });
  return [
    ...blocks.flatMap((block) => (block.type === "heading" ? [block, ...notesAt(block.id)] : [block])),
    ...notesAt(null),
  ];
}
