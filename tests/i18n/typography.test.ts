import fc from "fast-check";
import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { keepTogether, plainTypography, typeset, typesetAround } from "../../src/i18n/typography.ts";

const write = (text: string) => typeset(text, en.typography);

test.each([
  ["Nepal's count", "Nepal’s count"],
  ["the recruits' country", "the recruits’ country"],
  ['He said "so", and ("so")', "He said “so”, and (“so”)"],
  ["the '90s and 'so'", "the ’90s and ‘so’"],
  ["so -- and so - and so...", "so – and so – and so…"],
  ["two  blanks", "two blanks"],
  ["2023--2024", "2023–2024"],
  ["non-systematic", "non-systematic"],
  ["Russia’s “count” – so…", "Russia’s “count” – so…"],
])("%j is written %j", (typed, shown) => {
  expect(write(typed)).toBe(shown);
});

test("another language has its own symbols", () => {
  const french = { ...en.typography, quotes: ["«\u00A0", "\u00A0»"] as const };
  expect(typeset('Il dit "oui".', french)).toBe("Il dit «\u00A0oui\u00A0».");
});

test("what is quoted stays letter for letter", () => {
  expect(typesetAround('Ukraine\'s "resource\'s -- end..." and "don\'t"', en.typography)).toBe(
    "Ukraine’s “resource's -- end...” and “don't”",
  );
});

test("typesetting changes only the shapes of punctuation, and is idempotent", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."ab \"'-.–“”(") }), (text) => {
      const once = write(text);
      expect(write(once)).toBe(once);
      expect(plainTypography(once).replace(/ +/g, " ")).toBe(plainTypography(text).replace(/[ ]+/g, " "));
    }),
  );
});

test("a number keeps the word after it on its line, if that ends the text", () => {
  expect(keepTogether("more than 1,500 people")).toBe("more than 1,500\u00A0people");
  expect(keepTogether("1.9 million")).toBe("1.9\u00A0million");
  expect(keepTogether("largest of 23")).toBe("largest of 23");
  expect(keepTogether("2 of 4 regions north")).toBe("2 of 4 regions north");
});
