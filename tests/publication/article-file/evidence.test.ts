import { join } from "node:path";
import { expect, test } from "vitest";
import { project } from "../../../src/cli/project.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { evidenceOf } from "../../../src/publication/article-file/evidence.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";

const bells = readPublication(openFolder(join(project, "tests/publication"))).publication!;
const { notes, sources, figures } = evidenceOf(bells.articles[0]!, bells);
const noteOf = (id: string) => notes.find((note) => note.id === id)!;

test("a number has its value, its title, when, who counted, and the sentence in which it was read", () => {
  const { lead, sentences, readings, more, page } = noteOf("number-bells-total");
  expect(lead).toBe("more than 150 bells");
  expect(sentences).toEqual(["Bells that hang: All coasts", "2018", "Harbour Office, “North & South” (invented)"]);
  expect(readings.map(({ quote }) => quote!.text)).toEqual([
    "More than 150 bells hang on all coasts; 12 of them in Iceland, about 61 in the north.",
  ]);
  expect([more, page]).toEqual([0, "/numbers/bells-total/"]);
});

test("a claim has the values that it compares, a term its definition", () => {
  expect(noteOf("number-ringers-norway-iceland").sentences.slice(1, 3)).toEqual([
    "Norway: 9 people, 1 Jan 2020 to 29 Feb 2020",
    "Iceland: 5 people, 1 Jan 2020 to 29 Feb 2020",
  ]);
  expect(noteOf("term-bell").readings).toEqual([]);
  expect(noteOf("term-bell").sentences).toHaveLength(1);
});

test("each number is there once, in the order of the text, and terms come last", () => {
  const ids = notes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toBe("number-bells-total");
  expect(ids.at(-1)).toBe("term-bell");
});

test("the sources are those that the text cites, each with the cited quotes", () => {
  expect(sources.map(({ source, quotes }) => [source.id, quotes.map(({ id }) => id)])).toEqual([
    ["harbour-office-2019-03-01-count", ["harbour-office-2019-03-01-count--1", "harbour-office-2019-03-01-count--2"]],
    ["ajras-2020-05-06-claims", ["ajras-2020-05-06-claims--1"]],
    ["kambana-2019-06-12-bells", ["kambana-2019-06-12-bells--1"]],
    ["ghanti-2020-02-29-keepers", ["ghanti-2020-02-29-keepers--1"]],
  ]);
});

test("the figures are those of the text with all of their views", () => {
  const ids = figures.map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(["bells-by-coast", "bells-by-country", "people-who-ring"]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.startsWith("two-counts")).length).toBeGreaterThan(1);
});
