import { isSeq, parseDocument, stringify } from "yaml";
import { z } from "zod";
import { isDate } from "../../model/date.ts";
import { readText, type Folder } from "../../diagnostics/folder.ts";
import { show, type Problem } from "../../diagnostics/problem.ts";
import { asWritten, type TextOptions } from "../../diagnostics/texts.ts";
import { readYaml, type Checked } from "../../diagnostics/yaml.ts";
import type { Typography } from "../../i18n/typography.ts";

/** The path of the corrections file. */
export const correctionsPath = "content/corrections.yaml";

/** The placeholder in a draft for what only a person can say. */
export const todo = "TODO";

const entrySchema = z.strictObject({
  /** Id of the number that changed. */
  number: z.string(),
  /** `correction`: we were wrong. `update`: the data are new. */
  kind: z.enum(["correction", "update"]),
  /** What the number describes. */
  what: z.string().min(5).max(200),
  /** What was published, and what is published now; in the words of numbers.lock.json. */
  from: z.string().min(1),
  to: z.string().min(1),
  /** The reason, for readers. */
  why: z.string(),
  /** The date on which the change was published. */
  since: z.string(),
});
const fileSchema = z.array(entrySchema).nullable();

/** One entry of `content/corrections.yaml`, as written in the file. */
export type CorrectionEntry = z.output<typeof entrySchema>;

/** A change of a published number, explained to readers. */
export interface Correction extends CorrectionEntry {
  /** Its id on the page of corrections: the number and the date, with a counter if needed. */
  id: string;
  /** The files in which the number was published. */
  paths: readonly string[];
}

/**
 * Reads `content/corrections.yaml`, including drafts. The file is optional. Adds a problem for each fault; returns null
 * if it cannot be read.
 */
export function readEntries(
  folder: Folder,
  problems: Problem[],
  reading: TextOptions = asWritten,
): Checked<CorrectionEntry[]> | null {
  const path = correctionsPath;
  const start = () => ({ path, line: 1, column: 1 });
  if (!folder.list("content").includes(path)) return { value: [], at: start, within: start };
  const text = readText(folder, path, problems);
  const checked = text === null ? null : readYaml(path, text, fileSchema, reading, problems);
  return checked && { ...checked, value: checked.value ?? [] };
}

/**
 * Reads the corrections, each of which must be finished, with a reason and a date. Their text is proofread and typeset.
 */
export function readCorrections(
  folder: Folder,
  language: Typography,
  problems: Problem[],
): Checked<CorrectionEntry[]> | null {
  const entries = readEntries(folder, problems, {
    language,
    kinds: { "*.number": "code", "*.since": "code" },
    draft: todo,
  });
  entries?.value.forEach(({ why, since }, i) => {
    const fault = (key: string, found: string, expected: string, action: string) =>
      problems.push({ ...entries.at([i, key]), field: `${i}.${key}`, found, expected, action });
    if (why.trim() === todo)
      fault(
        "why",
        "a draft",
        "the reason, for readers",
        "Say why the number changed, and whether that was a correction (we were wrong) or an update (the data are new).",
      );
    else if (why.trim().length < 10)
      fault("why", show(why), "the reason, for readers", "Say in a sentence why the number changed.");
    if (!isDate(since))
      fault(
        "since",
        show(since),
        "the date of the change, as YYYY-MM-DD",
        "Add the date on which readers can first see the new number.",
      );
  });
  return entries;
}

/**
 * The text of `content/corrections.yaml` with entries appended. Existing text is preserved literally if it is a plain
 * list.
 */
export function withEntries(text: string, entries: readonly CorrectionEntry[]): string {
  const added = stringify(entries, { lineWidth: 0 });
  const document = parseDocument(text);
  const { contents } = document;
  if (contents === null || /^- /m.test(text)) return `${text.trimEnd()}\n${added}`.trimStart();
  if (!isSeq(contents)) throw new Error(`${correctionsPath} holds no list.`);
  contents.flow = false;
  for (const entry of entries) document.add(entry);
  return document.toString({ lineWidth: 0 });
}
