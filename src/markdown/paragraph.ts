import type { Checked } from "../diagnostics/yaml.ts";
import { show, type Problem } from "../diagnostics/problem.ts";
import type { Inline } from "./document.ts";
import { fillRuns } from "./fill.ts";
import type { Line, Writing } from "./lines.ts";
import { readMarkdown } from "./markdown.ts";

/** A string of a YAML file that is a paragraph of Markdown: as readers see it, and for the checks. */
export interface Paragraph {
  runs: Inline[];
  line: Line;
}

/**
 * Parses the string at some keys as one paragraph of Markdown. Adds a problem for each fault; a text that is not one
 * paragraph is empty.
 */
export function readParagraph(
  { at, within }: Pick<Checked<unknown>, "at" | "within">,
  keys: readonly PropertyKey[],
  text: string,
  { numbers, locale }: Writing,
  problems: Problem[],
): Paragraph {
  const [place, field] = [at(keys), keys.map(String).join(".")];
  const [block, ...more] = readMarkdown(
    place.path,
    text,
    { language: locale.typography, locate: (index) => within(keys, index), field },
    problems,
  );
  const isOne = block?.type === "paragraph" && more.length === 0;
  if (!isOne)
    problems.push({
      ...place,
      field,
      found: show(text),
      expected: "one paragraph",
      action: "Write a single paragraph without headings, lists or figures.",
    });
  const runs = isOne ? block.children : [];
  return { runs: fillRuns(runs, numbers, locale), line: { runs, at: place, field } };
}
