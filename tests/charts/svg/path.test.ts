import fc from "fast-check";
import { expect, test } from "vitest";
import { path, short } from "../../../src/charts/svg/path.ts";

test("numbers are as short as a drawing needs them", () => {
  const cases: [number, string][] = [
    [0, "0"],
    [-0, "0"],
    [-0.001, "0"],
    [0.5, ".5"],
    [-0.5, "-.5"],
    [12.345, "12.35"],
    [1.999, "2"],
    [100, "100"],
    [1234567.8, "1234567.8"],
    [10.1, "10.1"],
  ];
  for (const [number, text] of cases) expect(short(number)).toBe(text);
  expect(path`M${0.25} ${-3}h${10 / 3}z`).toBe("M.25 -3h3.33z");
});

test("what is not a number is refused, instead of drawn", () => {
  expect(() => short(Number.NaN)).toThrow("NaN");
  expect(() => path`M${Infinity} 0`).toThrow("Infinity");
});

test("numbers are rounded as Intl rounds them", () => {
  const format = new Intl.NumberFormat("en", { maximumFractionDigits: 2, useGrouping: false, signDisplay: "negative" });
  const ties = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(fc.oneof(ties, fc.double({ min: -1e6, max: 1e6, noNaN: true })), (value) => {
      expect(short(value)).toBe(format.format(value).replace(/^(-?)0\./, "$1."));
    }),
    { numRuns: 5_000 },
  );
});
