import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { findNumerals } from "../../src/numbers/text/numerals.ts";
import { article, caseOf, site } from "./case.ts";

/** What of a text the check takes for a number that must be bound. */
const asked = (text: string, more = "") =>
  caseOf({ "content/articles/story/en.md": article(text), "content/site.yaml": site(more) }).problems.map(
    (problem) => /found "([^"]*)" without a number/.exec(problem)?.[1] ?? problem,
  );

test.each([
  "During COVID-19, the G7 met in room A4 and in Boeing 737s and F-16s. The A1 motorway, the M23 rebels, the Su-35 and GPT-4.",
  "It was 9/11, and the office works 24/7; call 112 or 999. In the 1990s, in the 20th century and in 2023/24.",
  "In Q1 2024, CO2 rose, PM2.5 fell and the 4x4 stayed. Article 5 says so, on page 12, in Table 3.",
  "A Year 9 class, the 10pm news and the half past seven train. The 9.30 a.m. bus, at 9:30, at 18:45, until seven o’clock.",
  "He was born on 3 May 1986 at 10.30am.",
  "Highway 61, 10 Downing Street, Catch-22, Formula 1, Channel 4, U2, H5N1, 5G, 3D, MP3, B12.",
  "The first-class post, a second-hand car, third-party cookies and the one-off fee.",
  "Articles 5 and 6, see pages 12–14 and sections 2, 3 and 4b; No. 10 said no. Type 2 diabetes.",
])("designations need no number: %s", (text) => expect(asked(text)).toEqual([]));

test.each([
  ["He said no. 12 came, and 30 went.", ["12", "30"]],
  ["Of the figures 12 were wrong.", ["12"]],
  ["In table 3 people sat, on page 40 children.", ["3", "40"]],
  ["In Article 5 million people are named.", ["5 million"]],
  ["RUB500, USD5 and R500 were paid.", ["RUB500", "USD5", "R500"]],
  ["Under-16s and over-65s, a 5-year-old and Top-10 lists.", ["Under-16s", "over-65s", "5-year-old", "Top-10"]],
  ["We called 112 people, and 999 more.", ["112", "999"]],
  ["About 24 of 7 came, and 9/11 of them stayed.", ["About 24", "7", "9/11"]],
  ["12 Wall Street banks failed.", ["12"]],
  ["G7 people and A4 deaths.", ["G7", "A4"]],
  ["Odds of 3:1, 5G and 12B people, 20G of it.", ["3:1", "12B", "20G"]],
  ["It cost £5 and $1.2bn at 1.5°C.", ["£5", "$1.2bn", "1.5"]],
  ["Room for 12. Channel 4,000 of them. Level 3.5 rose.", ["12", "4,000", "3.5"]],
  ["She is 36, at 10 they left, half past them.", ["36", "10", "half"]],
  ["In 1990 people died; the 300s.", ["1990", "300s"]],
])("a count does not slip through: %s", (text, told) => expect(asked(text)).toEqual(told));

test("a publication lists names of its own", () => {
  const text = "The Boeing 737 and two Boeing 737s, Studio 54 and the two-thirds majority.";
  const own = "names: [Boeing 737, Studio 54, two-thirds majority]\n";
  expect(asked(text)).toEqual(["737", "two", "54", "two-thirds"]);
  expect(asked(text, own)).toEqual(["two"]);
  expect(asked("Studio 540 and Boeing 7370.", own)).toEqual(["540", "7370"]);
});

test.each(["1,500", "1,500 people", "300 of them"])("%j is no name", (name) => {
  expect(asked("Nothing.", `names: ["${name}"]\n`)).toEqual([
    expect.stringContaining(
      "expected a name with a letter, which does not begin with a number and a word in lowercase letters, as a count does",
    ),
  ]);
});

test("no name is hidden within the words of a bound number", () => {
  expect(
    findNumerals("more than 1,500 people in Q1 2024, COVID-19 aside", en.numerals).map(({ text, kind }) => [
      text,
      kind,
    ]),
  ).toEqual([["1,500", "more-than"]]);
});
