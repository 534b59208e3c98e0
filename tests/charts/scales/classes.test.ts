import { describe, expect, test } from "vitest";
import { about, atLeast, between, chart, type pointOf } from "../../../src/gallery/fixtures.ts";
import { classesOf } from "../../../src/charts/scales/classes.ts";
import type { Options } from "../../../src/charts/options.ts";
import { estimate } from "../../../src/model/estimate.ts";

const classes = (
  values: readonly (number | Parameters<typeof pointOf>[0][1])[],
  unit = "people",
  options: Options = {},
) =>
  classesOf(
    chart(
      "map",
      "classes",
      values.map((value, i) => [`${i}`, value]),
      { unit, options },
    ),
  );
const wordsOf = (...given: Parameters<typeof classes>) => {
  const { limits, words } = classes(...given);
  return Array.from({ length: limits.length + 1 }, (_, i) => words(i));
};

describe("classes that the figure does not set", () => {
  test("are round, of even width or growing by a factor, whichever crowds fewer values into one", () => {
    expect(classes([12, 25, 37, 58, 61, 79]).limits).toEqual([20, 40, 60]);
    expect(classes([1, 2, 3, 4, 8, 9, 30, 86, 603]).limits).toEqual([10, 100]);
    expect(classes([3, 5, 12, 40, 90, 250]).limits).toEqual([10, 30, 100]);
    expect(classes([-40, -12, 0, 25]).limits).toEqual([-20, 0, 20]);
  });

  test("are one where all values are equal, or there is one, and none is needed without any", () => {
    expect(wordsOf([12, 12, 12])).toEqual(["12"]);
    expect(wordsOf([between(5, 6)])).toEqual(["less than 6", "at least 6"]);
    expect(classes([null, null]).limits).toEqual([]);
  });

  test("are written with the decimals that they need, and one value with its own", () => {
    expect(wordsOf([57.25, 64.5, 68.75, 81], "kg")).toEqual(["less than 60", "60 to 70", "70 to 80", "at least 80"]);
    expect(wordsOf([12.34, 12.34], "kg")).toEqual(["12.34"]);
  });

  test("are whole for what is counted, and never more than four", () => {
    for (const top of [2, 7, 33, 150, 999, 5000, 123_456_789])
      for (const least of [0, 1, 40])
        expect(classes([least, top / 3, top / 2, top]).limits.length).toBeLessThanOrEqual(3);
    expect(classes([1, 2]).limits).toEqual([2]);
    expect(classes([1, 2], "percent").limits).toEqual([1.5, 2]);
  });
});

test("limits of the figure are taken as they are; a value at a limit belongs to the class above it", () => {
  const { limits, of } = classes([1, 50], "people", { classes: [10, 30] });
  expect(limits).toEqual([10, 30]);
  expect([9, 10, 29, 30, 31].map((value) => of(estimate("exact", value))[0])).toEqual([0, 1, 1, 2, 2]);
});

test("a value that is less than a limit lies below it, and a span may lie in several classes", () => {
  const { of } = classes([1, 50], "people", { classes: [10, 30] });
  expect(of(estimate("less-than", 10))).toEqual([0, 0]);
  expect(of(atLeast(10))).toEqual([1, 1]);
  expect(of(about(29))).toEqual([1, 1]);
  expect(of(between(5, 90))).toEqual([0, 2]);
  expect(of(between(12, 29))).toEqual([1, 1]);
});

test("the legend states the range of each class, without gaps or overlaps for integers", () => {
  expect(wordsOf([1, 50], "people", { classes: [10, 11, 30] })).toEqual([
    "less than 10",
    "10",
    "11 to 29",
    "at least 30",
  ]);
  expect(wordsOf([0.4, 50], "percent", { classes: [2.5, 10] })).toEqual([
    "less than 2.5%",
    "2.5% to 10.0%",
    "at least 10.0%",
  ]);
  expect(wordsOf([1, 5e6], "people", { classes: [1e6], format: "short" })).toEqual(["less than 1m", "at least 1m"]);
});

test("tones differ as much as their number allows", () => {
  const tones = (limits: number[]) =>
    limits.concat(0).map((_, i) => classes([1, 50], "people", { classes: limits }).tone(i));
  expect(tones([])).toEqual(["middling"]);
  expect(tones([10])).toEqual(["lowest", "highest"]);
  expect(tones([10, 20, 30])).toEqual(["lowest", "low", "high", "highest"]);
  expect(tones([1, 2, 3, 4, 5, 6])).toEqual(["lowest", "lower", "low", "middling", "high", "higher", "highest"]);
});
