import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { formatProblem, type Problem } from "../../src/diagnostics/problem.ts";
import { blockHtml } from "../../src/markdown/block-html.ts";
import { lookup } from "./blocks/lookup.ts";
import { readMarkdown } from "../../src/markdown/markdown.ts";

const addresses = { link: (address: string) => `..${address}`, cite: (id: string) => `../sources/#${id}` };

function read(text: string, offset = 0) {
  const problems: Problem[] = [];
  const blocks = readMarkdown("a.md", text, { language: en.typography, offset }, problems);
  const html = blockHtml(blocks, addresses, lookup, (slot) => `[${slot.figure}]`);
  return { blocks, html, messages: problems.map(formatProblem) };
}

test("paragraphs, emphasis, links and citations become HTML", () => {
  expect(read("Some *words* and **more** in [data](/data/), :cite[as read]{#a-2025--1}.").html).toBe(
    '<p>Some <em>words</em> and <strong>more</strong> in <a href="../data/">data</a>, <a class="cite" href="../sources/#a-2025--1">as read</a>.</p>',
  );
});

test("a figure is a slot", () => {
  expect(read("Before.\n\n::figure{#by-coast}\n\nAfter.").html).toBe("<p>Before.</p>[by-coast]<p>After.</p>");
});

test("what looks like a directive but is none stays text", () => {
  const { html, messages } = read("At 10:30 the odds were 3:1, said a:b.");
  expect(messages).toEqual([]);
  expect(html).toBe("<p>At 10:30 the odds were 3:1, said a:b.</p>");
});

test("text is escaped", () => {
  expect(read('a \\< b & "c"').html).toBe("<p>a &lt; b &amp; “c”</p>");
});

test("headings get ids from their words, and equal words a number", () => {
  expect(read("## Who said “so”?\n\n## Who said so\n\n### Über 1.500").blocks).toMatchObject([
    { id: "who-said-so" },
    { id: "who-said-so-2" },
    { id: "uber-1-500", depth: 3 },
  ]);
});

test("lists of single paragraphs need no <p>", () => {
  expect(read("- a\n- b").html).toBe("<ul><li>a</li><li>b</li></ul>");
  expect(read("1. a\n2. b").html).toBe("<ol><li>a</li><li>b</li></ol>");
});

test("numbers and waivers are words with a number or a reason", () => {
  const { blocks, html, messages } = read(
    'Some **:n[more than 1,500]{#bells}** and :n{#drums}, a :w[36-year-old]{why="an age"}.',
  );
  expect(messages).toEqual([]);
  expect(html).toBe("<p>Some <strong>more than 1,500</strong> and , a 36-year-old.</p>");
  expect(blocks).toMatchObject([
    {
      children: [
        {},
        { children: [{ type: "number", id: "bells" }] },
        {},
        { type: "number", id: "drums", children: [] },
        {},
        { type: "waiver", why: "an age" },
        {},
      ],
    },
  ]);
});

test("the id of a heading is of its words, not of its numbers", () => {
  expect(read('## Over :n[1,500]{#bells} at :w[302]{why="a room"}').blocks).toMatchObject([
    { id: "over-1-500-at-302" },
  ]);
});

test.each([
  [
    "# Title",
    "a.md:1:1 found a heading of level 1; expected ## or ###. The title is in the front matter; begin sections with ##.",
  ],
  ["a\n\n<b>raw</b>", 'a.md:3:1 found HTML "<b>"; expected Markdown. Remove the tags, or use Markdown for the same.'],
  [
    "<script>alert(1)</script>",
    'a.md:1:1 found HTML "<script>alert(1)</script>"; expected Markdown. Remove the tags, or use Markdown for the same.',
  ],
  ["::figur{#x}", 'a.md:1:1 found "::figur"; expected ::figure{#id}. Did you mean "figure"?'],
  ["::figure", "a.md:1:1 ::figure: found no id; expected ::figure{#id}. Add the id of the figure."],
  ["x :cte[words]{#a--1}", 'a.md:1:3 found ":cte"; expected :cite[words]{#quote}. Did you mean "cite"?'],
  [
    "x :cite[words]",
    'a.md:1:3 :cite: found ":cite[words]"; expected :cite[words]{#quote}. Add the words and the id of the quote or the source.',
  ],
  [
    "x :n[1,500]",
    'a.md:1:3 :n: found ":n[1,500]"; expected :n[words]{#number}. Add the id of the number, as content/numbers/ defines it.',
  ],
  ["x :n[1,500]{.bells}", 'a.md:1:3 :n: found the attribute "class"; expected :n[words]{#number}. Remove it.'],
  [
    "x :w[302]",
    'a.md:1:3 :w: found ":w[302]"; expected :w[words]{why="reason"}. Add the words and the reason why their numeral needs no number.',
  ],
  [
    'x :w[302]{why=" "}',
    'a.md:1:3 :w: found ":w[302]{why=" "}"; expected :w[words]{why="reason"}. Add the words and the reason why their numeral needs no number.',
  ],
  ["x :m[1,500]{#bells}", 'a.md:1:3 found ":m"; expected :n[words]{#number}. Did you mean "n"?'],
  ["x :number[1,500]{#bells}", 'a.md:1:3 found ":number"; expected ::number{#id}. Write it on a line of its own.'],
  [
    ":cite[a :n[5]{#b}]{#c--1}",
    "a.md:1:9 :n: found :n inside :cite; expected directives that are not nested. End :cite before it.",
  ],
  [
    ":n[a :cite[5]{#c--1}]{#b}",
    "a.md:1:6 :cite: found :cite inside :n; expected directives that are not nested. End :n before it.",
  ],
  [
    ':w[a :n[5]{#b}]{why="so"}',
    "a.md:1:6 :n: found :n inside :w; expected directives that are not nested. End :w before it.",
  ],
  [
    ":n[[5](/data/)]{#b}",
    "a.md:1:4 found a link inside :n; expected words without a link. Link other words: the number already links to its own page.",
  ],
  [
    ":cite[[a](/data/)]{#c--1}",
    "a.md:1:7 found a link inside :cite; expected words without a link. Link other words: these already link to their quote.",
  ],
  [
    "[a :n[5]{#b}](/data/)",
    "a.md:1:4 :n: found :n inside the link; expected directives that are not nested. End the link before it.",
  ],
  [
    "[a *:cite[b]{#c--1}*](/data/)",
    "a.md:1:5 :cite: found :cite inside the link; expected directives that are not nested. End the link before it.",
  ],
  [
    "- a\n\n  ::figure{#x}",
    "a.md:3:3 ::figure: found a figure inside a list or a quotation; expected a separate line between paragraphs. Move it out, without indentation.",
  ],
  [
    "![alt](x.png)",
    "a.md:1:1 found an image of Markdown; expected ::image{#id} on a line of its own. Describe it in content/images/<image>.yaml, with its credit, its licence and what it shows.",
  ],
])("outside the vocabulary: %j", (text, message) => {
  expect(read(text).messages).toContain(message);
});

test("an unknown block is refused with all that there are", () => {
  expect(read(":::xylophone\ntext\n:::").messages).toEqual([
    expect.stringMatching(
      /^a\.md:1:1 found ":::xylophone"; expected ::article\{#id\}, .*:::aside\[Title\], .*\. Use one of these, or put a space after the colons\.$/,
    ),
  ]);
});

test("lines count from the start of the file", () => {
  expect(read("# Title", 7).messages[0]).toMatch(/^a\.md:8:1 /);
});
