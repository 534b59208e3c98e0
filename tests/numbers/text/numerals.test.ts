import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { findComparative, findNumerals } from "../../../src/numbers/text/numerals.ts";

const find = (text: string) => findNumerals(text, en.numerals);

test.each([
  ["1,500 people", "1,500", 1500, 100, "number", null],
  ["1,501 people", "1,501", 1501, 1, "number", null],
  ["1.5 thousand", "1.5 thousand", 1500, 100, "number", null],
  ["1.9 million roubles", "1.9 million", 1.9e6, 1e5, "number", null],
  ["1.9m", "1.9m", 1.9e6, 1e5, "number", null],
  ["$1.5bn", "$1.5bn", 1.5e9, 1e8, "number", null],
  ["20,000 citizens", "20,000", 20000, 1000, "number", null],
  ["nearly 800", "800", 800, 100, "number", "about"],
  ["a monthly $2,200", "$2,200", 2200, 100, "number", null],
  ["51%", "51%", 0.51, 0.01, "share", null],
  ["50 per cent", "50 per cent", 0.5, 0.01, "share", null],
  ["about 1.3 per cent", "1.3 per cent", 0.013, 0.001, "share", "about"],
  ["twenty-three men", "twenty-three", 23, 1, "number", null],
  ["six hundred and three", "six hundred and three", 603, 1, "number", null],
  ["two and a half million", "two and a half million", 2.5e6, 5e5, "number", null],
  ["around a hundred", "a hundred", 100, 10, "number", "about"],
  ["half a million", "half a million", 5e5, 1e5, "number", null],
  ["half a dozen", "half a dozen", 6, 1, "number", null],
  ["two dozen", "two dozen", 24, 1, "number", null],
  ["half of them", "half", 0.5, 0.1, "share", null],
  ["two thirds", "two thirds", 2 / 3, 1 / 15, "share", null],
  ["one-quarter", "one-quarter", 0.25, 0.05, "share", null],
  ["nearly one in three", "one in three", 1 / 3, 1 / 15, "share", "about"],
  ["nine out of ten", "nine out of ten", 0.9, 0.02, "share", null],
  ["½ of all", "½", 0.5, 0.1, "share", null],
  ["it doubled", "doubled", 2, 0.5, "fold", null],
  ["more than twice as many", "twice", 2, 0.5, "fold", "more-than"],
  ["three times as many", "three times", 3, 0.5, "fold", null],
  ["2.9 times", "2.9 times", 2.9, 0.1, "fold", null],
  ["a 10-fold rise", "10-fold", 10, 1, "fold", null],
  ["none of them", "none", 0, 0, "number", null],
  ["1,500 or more", "1,500", 1500, 100, "number", "at-least"],
  ["1,500+", "1,500", 1500, 100, "number", "at-least"],
  ["300 people or so", "300", 300, 50, "number", "about"],
  ["no more than 40", "40", 40, 5, "number", "at-most"],
  ["no fewer than 40", "40", 40, 5, "number", "at-least"],
  ["exactly 72", "72", 72, 1, "number", "exact"],
  ["they add up to 1,437", "1,437", 1437, 1, "number", null],
  ["more than 2000 people", "2000", 2000, 100, "number", "more-than"],
  ["we met 2000 Kenyans", "2000", 2000, 100, "number", null],
  ["1500 Kenyans", "1500", 1500, 100, "number", null],
  ["2024 people", "2024", 2024, 1, "number", null],
  ["१२७ men", "१२७", 127, 1, "number", null],
  ["1\u202f417 names", "1\u202f417", 1417, 1, "number", null],
  ["a three-year term", "three-year", 3, 1, "number", null],
  ["a 36-country list", "36-country", 36, 1, "number", null],
  ["the second-largest group", "second-largest", 2, 0, "rank", null],
  ["the lowest count", "lowest", -1, 0, "rank", null],
  ["the most recruits", "the most", 1, 0, "rank", null],
])("%j tells one numeral", (text, told, value, step, form, kind) => {
  const found = find(text);
  expect(found.map((numeral) => numeral.text)).toEqual([told]);
  expect(found[0]).toMatchObject({
    form,
    kind,
    value: expect.closeTo(value, 9),
    step: expect.closeTo(step, 9),
    start: text.indexOf(told),
  });
});

test.each([
  ["1,000 to 5,000", 1000, 5000, 100],
  ["14,000–15,000", 14000, 15000, 1000],
  ["between 1 and 8", 1, 8, 1],
  ["between $1,000 and $5,000", 1000, 5000, 100],
  ["18-25", 18, 25, 1],
  ["10 to 15%", 0.1, 0.15, 0.01],
  ["1 to 2 million", 1e6, 2e6, 1e5],
  ["two to three times", 2, 3, 0.5],
])("%j is one span", (text, low, high, step) => {
  expect(find(text)).toMatchObject([{ text, kind: "between", low, high, step }]);
});

test.each([
  ["dozens of cases", "dozens", null, 24],
  ["tens of thousands", "tens of thousands", null, 20000],
  ["several hundred men", "several hundred", null, 200],
  ["most of them", "most", "share", 0.5],
  ["the vast majority", "majority", "share", 0.5],
])("%j claims without a number", (text, told, unit, low) => {
  expect(find(text)).toMatchObject([{ text: told, form: "vague", unit, low }]);
});

test.each([
  "On 23 April 2025, in April 2023 and on 12 March 2026.",
  "in 2024; (2025); 2024’s; since 2022, until 2026.",
  "the 2025 list; January 2024 decree; 2024 was; for 2024 are; a law of 1764; (2024 figures)",
  "in 2023–24, 2024-2026, mid-2025, the 2020s",
  "2025-04-23 and 2025-04",
  "23 and 24 April, 1–5 May 2024, from 1 to 5 May, 23rd April",
  "April 23, 2025",
  "1 April 2023 to 31 May 2024",
  "April 2025: the words",
  "one of the first, the second and the 21st; twenty-first; one more; no one; one-year",
  "at most, at least, almost, mostly, the most recent, most likely, a most important man",
  "sometimes; about; several; hundredth birthday",
])("%j has none", (text) => expect(find(text).map((numeral) => numeral.text)).toEqual([]));

test.each([
  ["a 36-year-old in a room", ["36-year-old"]],
  ["resolution A/80/329", ["A/80/329"]],
  ["at 10:30, odds of 3:1", ["3:1"]],
  ["the under-16s and the over-65s", ["under-16s", "over-65s"]],
  ["1,5 or 3.14.2", ["1,5", "3.14.2"]],
])("names with digits are numerals as a whole: %j", (text, told) =>
  expect(find(text).map((numeral) => numeral.text)).toEqual(told),
);

test.each([
  ["rose from six to 104", ["six", "104"]],
  ["46 of 66 and 43 of 72", ["46", "66", "43", "72"]],
  ["by 479 to 17 with 43 abstentions", ["479", "17", "43"]],
  ["Sri Lanka 64, China 51", ["64", "51"]],
  ["eight in 36 countries", ["eight", "36"]],
  ["in 2024 500 came", ["500"]],
  ["1 and 2", ["1", "2"]],
])("not one numeral but several: %j", (text, told) => expect(find(text).map((numeral) => numeral.text)).toEqual(told));

test("a lone one counts only where it is asked for", () => {
  expect(find("one man")).toEqual([]);
  expect(findNumerals("one man", en.numerals, true)).toMatchObject([{ text: "one", value: 1 }]);
});

test("the place of a numeral includes the words of its kind", () => {
  const text = "Since May more than 1,500 came.";
  expect(find(text)).toMatchObject([{ start: 20, end: 25, phrase: { start: 10, end: 25 } }]);
});

test("the side on which words put the value", () => {
  expect(find("nearly 800, just over 700, about 600").map(({ side }) => side)).toEqual(["above", "below", null]);
});

test("words that compare without a number", () => {
  expect(findComparative("fewer people", en.numerals)).toMatchObject({ form: "comparative", value: -1, text: "fewer" });
  expect(findComparative("people", en.numerals)).toBeNull();
});
