import { expect, test } from "vitest";
import type { Problem } from "../../../src/diagnostics/problem.ts";
import { en } from "../../../src/i18n/en.ts";
import { blockHtml } from "../../../src/markdown/block-html.ts";
import { blockMarkdown } from "../../../src/markdown/block-markdown.ts";
import type { Slot } from "../../../src/markdown/blocks/kind.ts";
import { readMarkdown } from "../../../src/markdown/markdown.ts";
import { faultsWith, textOf } from "../../faults/second.ts";
import { lookup } from "./lookup.ts";
import { exampleWith } from "./examples.ts";

const file = "content/articles/ringing/en.md";

/** Everything that is checked in a text is wrong in this one. */
const wrong =
  "In Norway the number of bells has risen, :cite[they]{#no-quote} :term[say]{#no-term} [there](/nowhere/), TODO, :n[more]{#no-number}, and in room 98,765";

const checks: readonly [what: string, message: RegExp][] = [
  ["proofread", /TODO/],
  ["searched for numerals without a number", /found "98,765" without a number/],
  ["searched for claims without a definition", /"[^"]*risen" without a claim/],
  ["searched for quotes that do not exist", /:cite: found "no-quote"/],
  ["searched for terms that do not exist", /:term: found "no-term"/],
  ["searched for pages that do not exist", /link: found "\/nowhere\/"/],
  ["searched for numbers that do not exist", /:n: found "no-number"/],
];

const examples = exampleWith(wrong);
const before = textOf(file).split("\n").length;
const messages = faultsWith({ [file]: `${textOf(file)}\n${examples.join("\n\n")}\n` });
/** The lines of the file with the wrong text, one for each example. */
const lines = `${textOf(file)}\n${examples.join("\n\n")}\n`
  .split("\n")
  .flatMap((line, i) => (line.includes("98,765") ? i + 1 : []));

test("every type of block is looked at", () => {
  expect(lines).toHaveLength(examples.length);
  expect(lines.every((line) => line >= before)).toBe(true);
});

test.each(checks)("text in any block, however deep, is %s", (_, message) => {
  const reported = messages.flatMap((said) => {
    const [, line] = /^content\/articles\/ringing\/en\.md:(\d+):/.exec(said) ?? [];
    return line !== undefined && message.test(said) ? Number(line) : [];
  });
  expect(
    new Set(lines.filter((line) => !reported.includes(line)).map((line) => examples[lines.indexOf(line)])),
  ).toEqual(new Set());
});

test.each(exampleWith("*Words* of :n{#a-number}, :cite[cited]{#a-quote}"))(
  "the text of a block is in HTML and in Markdown: %j",
  (example) => {
    const problems: Problem[] = [];
    const blocks = readMarkdown("a.md", example, { language: en.typography }, problems);
    expect(problems).toEqual([]);
    const addresses = { link: (to: string) => to, cite: (id: string) => `#${id}`, number: (id: string) => `(${id})` };
    // A story is written by the page: its steps, and what they show.
    const html = (slot: Slot): string =>
      slot.type === "story" ? blockHtml(slot.children, addresses, lookup, html) : "";
    expect(blockHtml(blocks, addresses, lookup, html)).toContain(
      '<em>Words</em> of (a-number), <a class="cite" href="#a-quote">cited</a>',
    );
    const targets = { ...addresses, number: (id: string) => id, term: (id: string) => id };
    const markdown = (slot: Slot): string =>
      slot.type === "story" ? blockMarkdown(slot.children, targets, lookup, markdown) : "";
    expect(blockMarkdown(blocks, targets, lookup, markdown)).toContain("*Words* of [](a-number), [cited](#a-quote)");
  },
);
