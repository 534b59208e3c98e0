import fc from "fast-check";
import { expect, test } from "vitest";
import { kinds, type Kind } from "../../../src/model/estimate.ts";
import { formatInText } from "../../../src/i18n/format.ts";
import { en } from "../../../src/i18n/en.ts";
import { judgeBinding } from "../../../src/numbers/checks/binding.ts";
import { precision } from "../../../src/numbers/text/digits.ts";
import type { NamedNumber } from "../../../src/numbers/model.ts";
import { findNumerals } from "../../../src/numbers/text/numerals.ts";
import { isRoundingOf } from "../../../src/numbers/checks/rounding.ts";
import { given, one } from "../given.ts";

const rounds = (text: string, number: NamedNumber) => isRoundingOf(findNumerals(text, en.numerals)[0]!, number);

test.each([
  [1501, 1],
  [1500, 100],
  [1000, 100],
  [800, 100],
  [300, 50],
  [2000, 100],
  [5000, 1000],
  [20000, 1000],
  [20, 1],
  [50, 10],
  [7, 1],
])("%d is told to the nearest %d", (value, step) => expect(precision(value, 0, 1)).toBe(step));

test("a half may be rounded either way", () => {
  expect(rounds("1,500", one("exact", 1450))).toBe(true);
  expect(rounds("1,400", one("exact", 1450))).toBe(true);
  expect(rounds("1,500", one("exact", 1449))).toBe(false);
  expect(rounds("0.5", one("exact", 0.45, { unit: "km" }))).toBe(true);
});

test("bounds are rounded away from what they bound, so that the text holds", () => {
  expect(rounds("more than 1,500", one("at-least", 1501))).toBe(true);
  expect(rounds("more than 1,500", one("at-least", 1590))).toBe(true);
  expect(rounds("more than 1,600", one("at-least", 1590))).toBe(false);
  expect(rounds("at most 52%", one("at-most", 0.514, { unit: "share" }))).toBe(true);
  expect(rounds("at most 51%", one("at-most", 0.514, { unit: "share" }))).toBe(false);
  expect(rounds("at most 53%", one("at-most", 0.514, { unit: "share" }))).toBe(false);
});

test("a text one displayed unit away is not a rounding of a value", () => {
  const exact = fc.tuple(
    fc.integer({ min: 1, max: 5_000_000 }),
    fc.constantFrom<Exclude<Kind, "between">>("exact", "at-least", "more-than", "at-most", "less-than", "about"),
  );
  fc.assert(
    fc.property(exact, ([value, kind]) => {
      const told = formatInText(one(kind, value).estimate, "people", en);
      const [numeral] = findNumerals(told, en.numerals);
      for (const other of [value + numeral!.step, value - numeral!.step])
        expect(isRoundingOf(numeral!, one(kind, other))).toBe(false);
    }),
  );
});

test("the engine's own wording passes its checks", () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 3_000_000 }),
    fc.integer({ min: 6, max: 9999 }).map((n) => n / 10_000),
  );
  const kind = fc.constantFrom(...kinds.filter((name) => name !== "unclear"));
  fc.assert(
    fc.property(value, fc.double({ min: 1.2, max: 3, noNaN: true }), kind, (low, factor, name) => {
      const unit = Number.isInteger(low) ? "people" : "share";
      const ends =
        name === "between"
          ? { low, high: unit === "people" ? Math.ceil(low * factor) + 1 : Math.min(low * factor + 0.0001, 1) }
          : { low: null, high: null };
      const estimate = { kind: name, value: ends.high === null ? low : (low + ends.high) / 2, ...ends };
      const number = given("bells", estimate, { unit, operation: unit === "share" ? "share" : "cell" });
      const told = formatInText(estimate, unit, en);
      expect([told, judgeBinding({ text: told, from: 0, to: told.length }, number, [], en).fault]).toEqual([
        told,
        null,
      ]);
    }),
    { numRuns: 2000 },
  );
});
