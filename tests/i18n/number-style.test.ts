import { describe, expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { formatNumber } from "../../src/i18n/format.ts";
import { marksStyle, sharesStyle, stylesOf } from "../../src/i18n/number-style.ts";

const short = (...numbers: number[]) => {
  const { short: style } = stylesOf(numbers, 0, en);
  return numbers.map((number) => formatNumber(number, en, style));
};
const marks = (values: number[], log = false, per = 1) =>
  values.map((value) => formatNumber(value, en, marksStyle(values, log, per, en)));

describe("numbers that belong together", () => {
  test("have the decimals of their source in full", () => {
    expect([1.7, 1.71, 2].map((number) => formatNumber(number, en, stylesOf([1.7, 1.71, 2], 2, en).full))).toEqual([
      "1.70",
      "1.71",
      "2.00",
    ]);
  });

  test("are short in one unit, with as few decimals as tell them apart", () => {
    expect(short(2_000_000)).toEqual(["2m"]);
    expect(short(1_300_000, 999_999)).toEqual(["1.3m", "1.0m"]);
    expect(short(12_010_000, 12_040_000, 12_090_000)).toEqual(["12.01m", "12.04m", "12.09m"]);
    expect(short(1_304_887_562, 4_623_689)).toEqual(["1,304.9m", "4.6m"]);
  });

  test("are in full where the least would be lost among the greatest, or none has a million", () => {
    expect(short(31, 1_200_000)).toEqual(["31", "1,200,000"]);
    expect(short(999_999)).toEqual(["999,999"]);
  });
});

describe("marks of a scale", () => {
  test("have the decimals of their step", () => {
    expect(marks([12_000_000, 12_020_000, 12_040_000])).toEqual(["12.00m", "12.02m", "12.04m"]);
    expect(marks([0.1, 0.2, 0.3])).toEqual(["0.1", "0.2", "0.3"]);
    expect(marks([0.001, 0.0015])).toEqual(["0.0010", "0.0015"]);
  });

  test("are in one unit: the one that they reach, or that of the figure; on a logarithmic scale one that all reach", () => {
    expect(marks([500_000, 1_000_000])).toEqual(["0.5m", "1.0m"]);
    expect(marks([500_000_000, 1_000_000_000], false, 1e6)).toEqual(["500m", "1,000m"]);
    expect(marks([1000, 1_000_000], true)).toEqual(["1,000", "1,000,000"]);
    expect(marks([1e7, 1e9], true)).toEqual(["10m", "1,000m"]);
  });
});

test.each([
  [[0.48, 0.52], 2],
  [[0.023, 0.977], 2],
  [[0.068, 0.48, 0.0017], 3],
  [[0.5, 0.5, 0], 2],
  [[0.999, 0.0004], 4],
  [[], 2],
])("shares that belong together have the same decimals: %j", (shares, decimals) => {
  expect(sharesStyle(shares)).toEqual({ decimals, per: 1 });
});
