import fc from "fast-check";
import { expect, test } from "vitest";
import { numerals } from "../../src/i18n/en/numerals.ts";
import { spellings } from "../../src/i18n/spellings.ts";
import { findNumerals } from "../../src/numbers/text/numerals.ts";

test.each([
  [0, ["0", "zero"]],
  [14, ["14", "fourteen"]],
  [71, ["71", "seventy-one"]],
  [523, ["523", "five hundred twenty-three", "five hundred and twenty-three"]],
  [1500, ["1500", "one thousand five hundred", "fifteen hundred"]],
  [2000, ["2000", "two thousand"]],
  [1005, ["1005", "one thousand five", "one thousand and five"]],
  [18092, ["18092", "eighteen thousand ninety-two", "eighteen thousand and ninety-two"]],
  [2_000_000, ["2000000", "two million"]],
  [1.5, []],
  [-3, []],
])("%d is written as %j", (value, forms) => {
  expect(spellings(value, numerals)).toEqual(forms);
});

test("whatever is written in words is read as the same number", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (value) => {
      for (const form of spellings(value, numerals))
        expect(findNumerals(`${form} people`, numerals, true).map((found) => found.value)).toEqual([value]);
    }),
  );
});
