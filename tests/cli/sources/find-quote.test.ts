import { expect, test } from "vitest";
import { findQuote, normalised } from "../../../src/cli/sources/find-quote.ts";

const find = (quote: string, page: string, cut = false) => findQuote({ text: quote, cut }, normalised(page));

test.each([
  ["blanks", "more than 1 500 bells", "more\n than\u00a01\u202f500  bells"],
  ["quotation marks and apostrophes", "the city’s “great” bell", "the city's «great» bell"],
  ["dashes and soft hyphens", "bells – all of them", "bells — all of th\u00adem"],
  ["capitals", "Bells Ring At Noon", "bells ring at noon"],
  ["composed letters", "café bells", "cafe\u0301 bells"],
  ["blanks before punctuation", "bells, they say", "bells , they say"],
])("%s make no difference", (_, quote, page) => {
  expect(find(quote, page)).toEqual({ found: true });
});

test("the parts around a cut must stand in their order", () => {
  expect(find("forty bells [...] at noon", "Forty bells of bronze rang at noon.")).toEqual({ found: true });
  expect(find("forty bells [...] at noon", "Rang at noon: forty bells.")).toMatchObject({ found: false });
});

test("a word that is cut may go on", () => {
  expect(find("more than forty be", "More than forty belfries.", true)).toEqual({ found: true });
});

test("a changed number is not found, and the passage that has it is shown", () => {
  expect(find("at least 48 bells rang at noon", "In spring, at least 52 bells rang at noon. Nobody heard.")).toEqual({
    found: false,
    nearest: "at least 52 bells rang at noon.",
  });
});

test("a page about something else has no near passage", () => {
  expect(find("at least 48 bells rang at noon", "This page is about the weather.")).toEqual({
    found: false,
    nearest: null,
  });
});
