import { expect, test } from "vitest";
import { claimWords } from "../../../../src/i18n/claim-words.ts";
import { en } from "../../../../src/i18n/en.ts";
import { claiming } from "./claiming.ts";
import { harmless } from "./harmless.ts";

/** The claims of a text in short: the words, and what they claim unless it is the plain case. */
const read = (text: string) =>
  claimWords(text, en.claims).map(({ text, start: _start, end: _end, ...meaning }) =>
    [text, ...Object.values(meaning).filter((value) => value !== false && value !== null && value !== "plain")].join(
      " | ",
    ),
  );

test.each([
  ["Norway sent more bells than Kenya.", "more | compare | more-than"],
  ["Norway sent far more bells than Kenya.", "far more | compare | more-than | strong"],
  ["Kenya has slightly fewer bells than Japan.", "slightly fewer | compare | fewer-than | slight"],
  ["The south has no more bells than the north.", "more | compare | at-most"],
  ["Later counts are larger and count something else.", "larger | compare | more-than"],
  ["It gave far lower numbers.", "far lower | compare | fewer-than | strong"],
  ["The others have fewer.", "fewer | compare | fewer-than"],
  ["Norway has as many bells as Kenya.", "as many | compare | equal-to"],
  ["Norway has at least as many bells as Kenya.", "at least as many | compare | at-least"],
  ["Norway does not have as many bells as Kenya; it has nearly as many as Japan.", "as many | compare | equal-to"],
  ["Both coasts have the same number of bells.", "the same | compare | equal-to"],
  ["The north exceeds the south, which is outnumbered by the islands.", "exceeds | compare | more-than"],
])("compares: %s", (text, first) => {
  expect(read(text)[0]).toBe(first);
});

test.each([
  ["The number has fallen since.", "fallen | trend | falls"],
  ["It rose sharply from 2 to 9.", "rose sharply | trend | rises | strong"],
  ["Losses have grown steadily.", "grown steadily | trend | rises | true"],
  ["The count has not fallen.", "fallen | trend | falls | true"],
  ["Deaths plummeted in spring.", "plummeted | trend | falls | strong"],
  ["The toll is unchanged.", "unchanged | trend | stays"],
  ["Recruitment peaked in October.", "peaked | trend | peaks"],
  ["A record number came.", "A record | trend | record"],
  ["There is a steep increase in contracts.", "a steep increase | trend | rises | strong"],
])("says what a series does: %s", (text, first) => {
  expect(read(text)).toEqual([first]);
});

test.each([
  ["Norway has the most bells.", "the most | rank | largest | 1"],
  ["Norway has the second-largest count.", "the second-largest | rank | largest | 2"],
  ["Kenya comes last.", "last | rank | smallest | 1"],
  ["Norway comes joint first with Japan.", "joint first | rank | largest | 1 | true"],
  ["Kenya is second after Norway.", "second | rank | largest | 2"],
  ["Norway has more bells than any other country.", "more bells than any other | rank | largest | 1"],
  ["Kenya is one of the smallest.", "one of the smallest | rank | smallest"],
])("ranks: %s", (text, first) => {
  expect(read(text)[0]).toBe(first);
});

test.each([
  ["All of them hang in harbours.", "All | all | 0"],
  ["All but two countries have bells.", "All but two | all | 2"],
  ["Almost all countries have bells.", "Almost all | all | true | 0"],
  ["Not every country has bells.", "every | all | 0 | true"],
  ["Nobody came from Kenya.", "Nobody | none | 0"],
  ["No country has a count.", "No | none | 0"],
  ["Hardly anyone came.", "Hardly anyone | none | true | 0"],
  ["Only Norway has a count.", "Only | only"],
  ["Most came from the north.", "Most | most | majority"],
  ["They are mostly men.", "mostly | most | majority"],
  ["A minority of them rings.", "A minority | most | minority"],
])("quantifies: %s", (text, first) => {
  expect(read(text)).toEqual([first]);
});

test.each([
  ["Many bells hang there.", "Many | vague | many"],
  ["A few bells ring.", "A few | vague | few"],
  ["Several countries have bells.", "Several | vague | several"],
  ["A handful of bells ring.", "A handful | vague | handful"],
  ["Scores of bells ring.", "Scores | vague | scores"],
  ["A small part of those within earshot hear nothing.", "A small part | vague | small share"],
])("states a vague amount: %s", (text, first) => {
  expect(read(text)).toEqual([first]);
});

test.each([
  ["On 31 February 2025 the bells rang.", "31 February 2025 | date | no-such-day"],
  ["On April 31 the bells rang.", "April 31 | date | no-such-day"],
  ["On 29 February 2025 the bells rang.", "29 February 2025 | date | no-such-day"],
  ["On Monday, 23 April 2025 the bells rang.", "Monday, 23 April 2025 | date | other-weekday"],
  ["Bells rang last year.", "last year | date | relative"],
  ["Recently the bells rang.", "Recently | date | relative"],
  ["To date 40 bells rang.", "To date | date | relative"],
  ["So far 40 bells rang.", "So far | date | relative"],
  ["The list now has 40 bells.", "now | date | relative"],
])("dates: %s", (text, first) => {
  expect(read(text)).toEqual([first]);
});

test.each([
  "First, the office counted; all the same, it was not sure at all.",
  "It counted more than 1,500 bells, at least half of them, and no more than a dozen rang.",
  "More or less everything was more often than not in the air.",
  "Nobody knows whether more bells hang in Norway than in Kenya.",
  "More names do not mean that the list has grown.",
  "The share may be higher.",
  "How many bells are there, and do most of them ring?",
  "The first bell rang for the first time, and the last bell at last.",
  "On Wednesday, 23 April 2025 and on 29 February 2024 they rang.",
  "So far, to November 2025, 40 bells rang; last year, in 2024, some did.",
  "Twice as many bells hang in the north as in the south.",
  "He declined to say who fell in battle.",
])("finds nothing in: %s", (text) => {
  expect(read(text)).toEqual([]);
});

test("what is found does not depend on how often a text was read, nor on its other characters", () => {
  const texts = ["Numerous bells hang there, far more than ever.", "The number has fallen, and nobody knows why."];
  const first = texts.map(read);
  for (let i = 0; i < 100; i++) expect(texts.map(read)).toEqual(first);
  expect(texts.map((text) => read(`€ ${text}`.slice(2)))).toEqual(first);
});

test("a headline may have capitals, and a name with such a word is a name", () => {
  expect(read("More Bells Than Ever Hang in the North")).toEqual(["More | compare | more-than"]);
  expect(read("The group All Hands met the First Sea Lord.")).toEqual([]);
});

test.each(Object.entries(claiming))("reads sentences of the kind %s", (_, sentences) => {
  expect(sentences.map(([sentence]) => [sentence, ...read(sentence)])).toEqual(sentences);
});

test("finds nothing in harmless sentences", () => {
  expect(harmless.length).toBeGreaterThan(250);
  expect(harmless.filter((sentence) => read(sentence).length > 0)).toEqual([]);
});
