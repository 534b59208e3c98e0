import type { Block } from "../../../src/markdown/document.ts";

/**
 * Every type of block that holds a line of text, in Markdown: TEXT stands where our own words may stand. A type that is
 * missing here is an error of types; one that has no words of its own says null.
 */
export const examples: Readonly<Record<Block["type"], string | null>> = {
  aside: ":::aside[A title]\nTEXT\n:::",
  figure: null,
  heading: "## TEXT",
  item: "- One.\n- TEXT",
  list: "1. TEXT",
  paragraph: "TEXT",
  quotation: "> TEXT",
  rule: null,
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
];

/** All of them with words in the place of TEXT. */
export function exampleWith(words: string): string[] {
  return [...Object.values(examples), ...nested].flatMap((example) =>
    example === null ? [] : example.replace("TEXT", () => words),
  );
}
