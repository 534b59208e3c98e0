import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import type { NamedNumber } from "../../src/numbers/model.ts";
import { formatProblem, type Problem } from "../../src/diagnostics/problem.ts";
import { checkBindings } from "../../src/markdown/bindings.ts";
import { plainText } from "../../src/markdown/document.ts";
import { fillBlocks, fillRuns } from "../../src/markdown/fill.ts";
import { readMarkdown } from "../../src/markdown/markdown.ts";
import { readWords } from "../../src/markdown/words.ts";
import { one, share } from "../numbers/given.ts";

const numbers = new Map<string, NamedNumber>(
  [
    { ...one("more-than", 1500), id: "bells" },
    { ...one("exact", 771), id: "bells-south" },
    { ...one("exact", 1530), id: "drums" },
    { ...one("exact", 1466), id: "harps" },
    { ...share(one("at-most", 771 / 1501, { unit: "share" })), id: "south-share" },
    { ...one("exact", 1, { operation: "rank", unit: "rank", operands: ["bells-south", "drums"] }), id: "south-rank" },
  ].map((number) => [number.id, number]),
);
const known = {
  numbers,
  claims: new Map(),
  ids: new Set([...numbers.keys(), "faulty"]),
  registers: { places: new Map(), quotes: new Map() },
  locale: en,
};
const at = { path: "a.md", line: 9, column: 2 };
const place = { at, within: () => at, field: "", language: en.typography };

function check(text: string) {
  const problems: Problem[] = [];
  const uses = readMarkdown("a.md", text, { language: en.typography }, problems).flatMap((block) =>
    "children" in block && block.type === "paragraph"
      ? checkBindings(block.children, { at, field: "" }, known, problems)
      : [],
  );
  return { uses, messages: problems.map(formatProblem) };
}

test("bound, waived and quoted numerals and dates need nothing more", () => {
  const text =
    'On 23 April 2025 :n[more than 1,500]{#bells} rang in :w[Su-57]{why="a name"}; :cite[“more than 9,000 rang”]{#a--1}, he said. More than :n[1,500]{#bells} people.';
  expect(check(text)).toEqual({
    messages: [],
    uses: [
      { number: "bells", words: "more than 1,500", at: { path: "a.md", line: 1, column: 18 }, field: "" },
      { number: "bells", words: "More than 1,500", at: { path: "a.md", line: 1, column: 136 }, field: "" },
    ],
  });
});

test("numbers beside each other do not run together", () => {
  expect(
    check("From :n[771]{#bells-south} to :n[1,530]{#drums}, :n[771]{#bells-south}–:n[1,530]{#drums}.").messages,
  ).toEqual([]);
});

test("every unbound numeral is a problem at its place, with up to three numbers that fit", () => {
  expect(check("It's so -- \\*about\\* **1,500** here\nand over 700 there.").messages).toEqual([
    'a.md:1:24 found "1,500" without a number; expected :n[1,500]{#number}, or :w[1,500]{why="reason"} if it needs none. Numbers that fit: bells, drums, harps.',
    'a.md:2:10 found "over 700" without a number; expected :n[700]{#number}, or :w[700]{why="reason"} if it needs none. No number fits: define one in content/numbers/, or correct the text.',
  ]);
  expect(check("nearly 800").messages[0]).toContain("Numbers that fit: bells-south.");
});

test("what a citation says in its own words is bound too", () => {
  expect(check(":cite[“more than 9,000” of 10,000]{#a--1}").messages).toEqual([
    'a.md:1:28 found "10,000" without a number; expected :n[10,000]{#number}, or :w[10,000]{why="reason"} if it needs none. No number fits: define one in content/numbers/, or correct the text.',
  ]);
  expect(check("he said “9,000”").messages[0]).toContain('found "9,000" without a number');
});

test("an unknown id names the nearest; one whose definition is at fault is not reported again", () => {
  expect(check("More than :n[1,500]{#bels}, :n[5]{#faulty}").messages).toEqual([
    'a.md:1:11 :n: found "bels"; expected the id of a number or a claim. Did you mean "bells"?',
  ]);
});

test("a directive without text is written in the language's words, once", () => {
  const { uses, messages } = check(":n{#bells} people, :n{#south-share} of them");
  expect(messages).toEqual([]);
  expect(uses.map(({ words }) => words)).toEqual(["", ""]);
  expect(check("More than :n{#bells} people").messages).toEqual([
    'a.md:1:11 :n: found "More than more than 1,500", which states its kind twice; expected words for one kind. Remove the words before it.',
  ]);
  expect(check(":n{#south-rank}").messages).toEqual([
    'a.md:1:1 :n: found a rank without words; expected words such as "the largest". Write them between the brackets.',
  ]);
});

test("filled lines hold the words", () => {
  const problems: Problem[] = [];
  expect(
    plainText(fillRuns(readWords("Of :n{#bells} people :n{#south-share}", place, problems).runs, numbers, en)),
  ).toBe("Of more than 1,500 people up to 52%");
  const blocks = fillBlocks(
    readMarkdown("a.md", "- a *:n{#bells}*\n\n> :n{#drums}\n\n## :n{#none}", { language: en.typography }, problems),
    numbers,
    en,
  );
  expect(blocks).toMatchObject([
    {
      children: [
        { children: [{ children: [{}, { children: [{ written: true, children: [{ text: "more than 1,500" }] }] }] }] },
      ],
    },
    { children: [{ children: [{ children: [{ text: "1,530" }] }] }] },
    { children: [{ children: [] }] },
  ]);
});

test("problems in a line of a YAML file have their place in the file", () => {
  const problems: Problem[] = [];
  const { runs } = readWords("Up to :n[1,500]{#bells} of 9,000", place, problems);
  checkBindings(runs, { at, field: "title" }, known, problems);
  expect(problems.map(formatProblem)).toEqual([
    'a.md:9:2 title: found "9,000" without a number; expected :n[9,000]{#number}, or :w[9,000]{why="reason"} if it needs none. No number fits: define one in content/numbers/, or correct the text.',
    'a.md:9:2 title :n: found "Up to 1,500"; expected the wording of a lower bound, such as "more than 1,500", because bells is more than 1,500. Correct the words, or bind a different number.',
  ]);
});
