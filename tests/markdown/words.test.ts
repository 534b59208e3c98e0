import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { formatProblem, type Problem } from "../../src/diagnostics/problem.ts";
import { readWords } from "../../src/markdown/words.ts";

const at = { path: "content/figures/a.yaml", line: 3, column: 8 };

function read(text: string) {
  const problems: Problem[] = [];
  return {
    ...readWords(
      text,
      { at, within: (index) => ({ ...at, column: at.column + index }), field: "", language: en.typography },
      problems,
    ),
    messages: problems.map(formatProblem),
  };
}

/** A run of text, which knows where its characters stand. */
const run = (text: string) => ({ type: "text", text, place: expect.any(Function) });

test("words without marks are one run, and typeset", () => {
  expect(read('Bells\' "first" -- and 10:30, 3:1; a_b')).toEqual({
    plain: "Bells’ “first” – and 10:30, 3:1; a_b",
    runs: expect.anything(),
    messages: [],
  });
  expect(read("Bells")).toEqual({ plain: "Bells", runs: [run("Bells")], messages: [] });
  expect(read("")).toEqual({ plain: "", runs: [], messages: [] });
});

test("numbers and waivers are runs of their own", () => {
  const { plain, runs, messages } = read('Over :n[1,500]{#bells} of :w[48]{why="a name"} -- :n{#drums}');
  expect(messages).toEqual([]);
  expect(plain).toBe("Over 1,500 of 48 – ");
  expect(runs).toEqual([
    run("Over "),
    { type: "number", id: "bells", children: [run("1,500")], at },
    run(" of "),
    { type: "waiver", why: "a name", children: [run("48")], at },
    { ...run(" – "), source: " -- " },
    { type: "number", id: "drums", children: [], at },
  ]);
});

test("lines and paragraphs stay", () => {
  expect(read("one\ntwo\n\nthree").plain).toBe("one\ntwo\n\nthree");
});

test("angle brackets are ordinary characters", () => {
  expect(read("the <loudest> & 2 < 3")).toMatchObject({ plain: "the <loudest> & 2 < 3", messages: [] });
  expect(read("<b>so</b>").messages).toEqual([
    'content/figures/a.yaml:3:8 found HTML "<b>"; expected words without tags. Remove the tags, or write \\<b\\> if these characters are intended.',
    'content/figures/a.yaml:3:13 found HTML "</b>"; expected words without tags. Remove the tags, or write \\</b\\> if these characters are intended.',
  ]);
});

test("an escaped character is the character itself", () => {
  expect(read("5 \\* 3 and \\:n").plain).toBe("5 * 3 and :n");
});

test.each([
  [
    "*Bells*",
    "content/figures/a.yaml:3:8 found an emphasis; expected plain words, :n and :w. Use one of these, or put a \\ before the character.",
  ],
  [
    "# Bells",
    "content/figures/a.yaml:3:8 found a heading; expected plain words, :n and :w. Begin with a word, or put a \\ before the character.",
  ],
  [
    ":cite[x]{#a--1}",
    'content/figures/a.yaml:3:8 found ":cite[x]{#a--1}"; expected plain words, :n and :w. Use one of these, or put a \\ before the character.',
  ],
  [
    ":n[5]",
    'content/figures/a.yaml:3:8 :n: found ":n[5]"; expected :n[words]{#number}. Add the id of the number, as content/numbers/ defines it.',
  ],
])("what else is marked is a problem: %j", (text, message) => expect(read(text).messages).toContain(message));
