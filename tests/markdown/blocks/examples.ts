import type { Block } from "../../../src/markdown/document.ts";

/**
 * Every type of block that holds a line of text, in Markdown: TEXT stands where our own words may stand. A type that is
 * missing here is an error of types; one that has no words of its own says null.
 */
export const examples: Readonly<Record<Block["type"], string | null>> = {
  "article-card": null,
  box: ":::how-we-know\nTEXT\n:::",
  caption: ":::table[TEXT]\n| Name | What |\n|---|---|\n| one | other |\n\n:::",
  cell: "| Name | What |\n|---|---|\n| one | TEXT |",
  code: null,
  column: ":::columns\nWords.\n\n---\n\nTEXT\n:::",
  columns: ":::columns\nTEXT\n\n---\n\nWords.\n:::",
  correction: null,
  defined: "TEXT\n: Words.",
  definition: null,
  figure: null,
  heading: "## TEXT",
  image: null,
  item: "- One.\n- TEXT",
  "large-number": null,
  list: "1. TEXT",
  meaning: "Bell\n: TEXT",
  meanings: "Bell\n: Words.\n: Words.\n\n  TEXT",
  note: "Words.[^note]\n\n[^note]: Some words.\n\n    TEXT",
  notes: "Words.[^notes]\n\n[^notes]: TEXT",
  paragraph: "TEXT",
  "pull-quote": null,
  quotation: "> TEXT",
  recording: "::video[TEXT]{href=https://bells.example/film length=3:20}",
  row: "| Name | What |\n|---|---|\n| TEXT | other |",
  rule: null,
  table: "| TEXT | What |\n|---|---|\n| one | other |",
  step: null,
  story: ":::story{#bells-by-coast}\n::step{#north}\nSome words.\n::step{#south}\nTEXT\n:::",
  title: ":::aside[TEXT]\nSome words.\n:::",
};

/** Blocks in blocks. */
export const nested: readonly string[] = [
  "- One.\n\n  > - TEXT",
  "> - One.\n>   - TEXT",
  ":::aside[A title]\n- One.\n\n  > TEXT\n:::",
  "::::aside[A title]\n:::aside[Another]\n## TEXT\n:::\n::::",
  "- One.\n\n  :::aside[TEXT]\n  Some words.\n  :::",
  ":::how-we-know\n| Name | What |\n|---|---|\n| one | TEXT |\n\n:::",
  "Words.[^in]\n\n[^in]: Some words.\n\n    - One.\n    - TEXT",
];

/** All of them with words in the place of TEXT. */
export function exampleWith(words: string): string[] {
  return [...Object.values(examples), ...nested].flatMap((example) =>
    example === null ? [] : example.replace("TEXT", () => words),
  );
}
