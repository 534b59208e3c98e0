import { expect, test } from "vitest";
import { estimate } from "../../src/model/estimate.ts";
import { en } from "../../src/i18n/en.ts";
import {
  formatDate,
  formatEstimate,
  formatEstimateOf,
  formatNumber,
  formatSome,
  formatInText,
  formatWindow,
} from "../../src/i18n/format.ts";
import { localeOf, locales } from "../../src/i18n/locales.ts";

test("numbers carry separators and at most two decimals, but are not written as nothing", () => {
  expect(formatNumber(1500, en)).toBe("1,500");
  expect(formatNumber(1.337, en)).toBe("1.34");
  expect(formatNumber(0.00123, en)).toBe("0.0012");
  expect(formatNumber(-0, en)).toBe("0");
  expect(formatInText(estimate("exact", 0.001), "percent", en)).toBe("0.001%");
  expect(formatInText(estimate("exact", 0.00001), "share", en)).toBe("0.001%");
});

test.each([
  [estimate("exact", 72), "72"],
  [estimate("at-least", 603), "at least 603"],
  [estimate("more-than", 1500), "more than 1,500"],
  [estimate("at-most", 20000), "up to 20,000"],
  [estimate("less-than", 5), "less than 5"],
  [estimate("about", 450000), "about 450,000"],
  [{ kind: "between" as const, value: 3000, low: 1000, high: 5000 }, "1,000 to 5,000"],
])("an estimate in words: %o", (value, words) => {
  expect(formatEstimate(value, en)).toBe(words);
});

test("units agree with the number, and unknown units are written as they are", () => {
  expect(formatEstimateOf(estimate("exact", 1), "people", en)).toBe("1 person");
  expect(formatEstimateOf(estimate("more-than", 1500), "people", en)).toBe("more than 1,500 people");
  expect(formatEstimateOf(estimate("exact", 195000), "RUB per month", en)).toBe("195,000 RUB per month");
});

test("dates and windows are the same in every time zone", () => {
  expect(formatDate("2025-04-23", en)).toBe("23 April 2025");
  expect(formatWindow({ asOf: "2025-08-14" }, en, "short")).toBe("as of 14 Aug 2025");
  expect(formatWindow({ start: "2023-04-01", end: "2024-05-31" }, en)).toBe("1 April 2023 to 31 May 2024");
});

test.each([
  ["2015-01-01", "2015-12-31", "2015"],
  ["2024-04-01", "2024-06-30", "Q2 2024"],
  ["2020-03-01", "2020-03-31", "March 2020"],
  ["2015-01-01", "2019-12-31", "2015 to 2019"],
])("%s to %s is called %s", (start, end, name) => {
  expect(formatWindow({ start, end }, en, "short")).toBe(name);
});

test("where numbers are shortened, bounds are rounded outward", () => {
  const style = { decimals: 1, per: 1e6 };
  expect(formatEstimate(estimate("at-least", 1_290_000), en, style)).toBe("at least 1.2m");
  expect(formatEstimate(estimate("at-most", 1_210_000), en, style)).toBe("up to 1.3m");
  expect(formatEstimate({ kind: "between", value: 2e6, low: 1_290_000, high: 2_710_000 }, en, style)).toBe(
    "1.2m to 2.8m",
  );
});

test("every language has a code of its own, and an unknown code means the first", () => {
  expect(new Set(locales.map(({ code }) => code)).size).toBe(locales.length);
  expect(localeOf("xx")).toBe(locales[0]);
});

test.each([
  [["a"], "a"],
  [["a", "b", "c", "d", "e"], "a, b, c, d and e"],
  [["a", "b", "c", "d", "e", "f"], "a, b, c and 3 others"],
  [["a, 1 Jan 2020", "b"], "a, 1 Jan 2020; b"],
])("some of many: %o", (items, words) => {
  expect(formatSome(items, en)).toBe(words);
});
