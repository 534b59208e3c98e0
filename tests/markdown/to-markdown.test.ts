import { markdownToHtml } from "satteri";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import type { Problem } from "../../src/diagnostics/problem.ts";
import { en } from "../../src/i18n/en.ts";
import { blockHtml } from "../../src/markdown/block-html.ts";
import { blockMarkdown } from "../../src/markdown/block-markdown.ts";
import { lookup } from "./blocks/lookup.ts";
import { readMarkdown } from "../../src/markdown/markdown.ts";
import { escapeMarkdown, linkMarkdown, type Targets } from "../../src/markdown/to-markdown.ts";

const targets: Targets = {
  link: (address) => `https://bells.example${address}`,
  cite: (id) => `https://bells.example/sources/${id}/`,
  number: (id) => `https://bells.example/numbers/${id}/`,
  term: (id) => `https://bells.example/glossary/#${id}`,
};

function blocks(markdown: string) {
  const problems: Problem[] = [];
  const read = readMarkdown("a.md", markdown, { language: en.typography }, problems);
  expect(problems).toEqual([]);
  return read;
}
const written = (markdown: string) => blockMarkdown(blocks(markdown), targets, lookup, () => "");

test("numbers, citations and terms become links, and nothing of our own syntax stays", () => {
  expect(
    written(
      'Of **:n[more than 40]{#bells}** bells :cite[some rang]{#gazette}, in flat :w[302]{why="a room"}, says a :term[keeper]{#keeper}.',
    ),
  ).toBe(
    "Of **[more than 40](https://bells.example/numbers/bells/)** bells [some rang](https://bells.example/sources/gazette/), in flat 302, says a [keeper](https://bells.example/glossary/#keeper).",
  );
});

test("headings, lists, quotations and rules", () => {
  expect(written("## The bells\n\n- one\n- [two](/data/)\n\n1. first\n2. second\n\n> They *rang*.\n\n---")).toBe(
    "## The bells\n\n- one\n- [two](https://bells.example/data/)\n\n1. first\n2. second\n\n> They *rang*.\n\n---",
  );
});

test("what Markdown would take for markup is marked", () => {
  expect(escapeMarkdown("5 * 3 < [a] `b` c_d | 1~2 & \\")).toBe("5 \\* 3 \\< \\[a\\] \\`b\\` c\\_d \\| 1\\~2 \\& \\\\");
  expect(linkMarkdown("a", "https://bells.example/a_(b) c")).toBe("[a](https://bells.example/a_%28b%29%20c)");
  for (const [text, marked] of [
    ["1. bell", "1\\. bell"],
    ["2) bell", "2\\) bell"],
    ["- bell", "\\- bell"],
    ["# bell", "\\# bell"],
    ["> bell", "\\> bell"],
    ["1.5 bells", "1.5 bells"],
  ])
    expect(
      blockMarkdown([{ type: "paragraph", children: [{ type: "text", text: text! }] }], targets, lookup, () => ""),
    ).toBe(marked);
});

test("a program that reads Markdown sees the text that readers see", () => {
  const markdown = [
    "## Bells & more",
    "A *bell*, **two bells** and `code`. \\*Not this\\*, 5 \\< 6, \\[nor that\\].",
    "- a list of\n- two items",
    "> A quotation\n>\n> of two paragraphs.",
  ].join("\n\n");
  const text = (html: string) =>
    parseHTML(`<body>${html}</body>`).document.body.textContent!.replaceAll(/\s+/g, " ").trim();
  const seen = blockHtml(blocks(markdown), { link: (to) => to, cite: (id) => id }, lookup, () => "");
  expect(text(markdownToHtml(written(markdown)).html)).toBe(text(seen));
});
