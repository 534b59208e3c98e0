import { describe, expect, test } from "vitest";
import {
  about,
  atLeast,
  atMost,
  between,
  exact,
  locale,
  moreThan,
  pointOf,
  type PointFixture,
} from "../../../src/gallery/fixtures.ts";
import { divide } from "../../../src/charts/layout/share-parts.ts";
import type { Estimate } from "../../../src/model/estimate.ts";

const parts = (values: readonly PointFixture[1][], unit = "trees") =>
  values.map((value) => pointOf(["Valley", value], unit));
const whole = (value: Estimate, unit = "trees") => pointOf(["All", value], unit);
const told = (estimate: Estimate | null) =>
  estimate && [
    estimate.kind,
    Math.round((estimate.low ?? estimate.value) * 1000) / 1000,
    ...(estimate.high === null ? [] : [Math.round(estimate.high * 1000) / 1000]),
  ];
const sharesOf = (values: readonly PointFixture[1][], given: Estimate | null = null, unit = "trees") =>
  divide(parts(values, unit), given && whole(given, unit), locale.knownUnits).shares.map(told);

describe("without a whole, the whole is the sum of the parts", () => {
  test("exact parts have exact shares, and nothing is left", () => {
    const division = divide(parts([60, 30, 10]), null, locale.knownUnits);
    expect(division.shares.map(told)).toEqual([
      ["exact", 0.6],
      ["exact", 0.3],
      ["exact", 0.1],
    ]);
    expect([division.whole, division.extent, division.rest]).toEqual([exact(100), 100, null]);
  });

  test("an open part has a lower bound, all others have upper ones", () => {
    expect(sharesOf([atLeast(48), 52])).toEqual([
      ["at-least", 0.48],
      ["at-most", 0.52],
    ]);
    expect(sharesOf([moreThan(99), 100])).toEqual([
      ["at-least", 0.5],
      ["at-most", 0.5],
    ]); // more than 99 trees are at least 100
    expect(sharesOf([atLeast(30), atLeast(30), 40])).toEqual([null, null, ["at-most", 0.4]]);
    expect(divide(parts([atLeast(48), 52]), null, locale.knownUnits).whole).toEqual(atLeast(100));
    expect(divide(parts([14.1, 28.7, 57.2], "tonnes"), whole(exact(100), "tonnes"), locale.knownUnits).extent).toBe(
      100,
    );
  });

  test("an upper bound of a part makes the shares of the others lower bounds", () => {
    expect(sharesOf([atMost(40), 60])).toEqual([
      ["at-most", 0.4],
      ["at-least", 0.6],
    ]);
    expect(sharesOf([between(20, 40), 60])).toEqual([
      ["between", 0.25, 0.4],
      ["between", 0.6, 0.75],
    ]);
    expect(sharesOf([about(40), 60])).toEqual([
      ["about", 0.4],
      ["about", 0.6],
    ]);
  });

  test("nothing is not all, and little is not nothing", () => {
    expect(sharesOf([0, 12])).toEqual([
      ["exact", 0],
      ["exact", 1],
    ]);
    expect(sharesOf([1, 99_999_999])).toEqual([
      ["less-than", 0],
      ["more-than", 0.99],
    ]);
  });
});

describe("if the whole is given, what the parts leave is the rest", () => {
  test("which holds the parts that are not published", () => {
    const division = divide(parts([50, 20, null]), whole(exact(100)), locale.knownUnits);
    expect(division.shares.map(told)).toEqual([["exact", 0.5], ["exact", 0.2], null]);
    expect([division.extent, division.rest?.from, told(division.rest!.share)]).toEqual([100, 70, ["exact", 0.3]]);
    expect(divide(parts([50, 50]), whole(exact(100)), locale.knownUnits).rest).toBeNull();
  });

  test("an open whole makes shares upper bounds and the rest a lower one", () => {
    const division = divide(parts([50, 25]), whole(atLeast(100)), locale.knownUnits);
    expect(division.shares.map(told)).toEqual([
      ["at-most", 0.5],
      ["at-most", 0.25],
    ]);
    expect(told(division.rest!.share)).toEqual(["at-least", 0.25]);
  });

  test("an open whole always leaves a rest, of which nothing may be known", () => {
    expect(divide(parts([100]), whole(atLeast(100)), locale.knownUnits).rest).toEqual({ from: 100, share: null });
  });

  test("a span or an approximate whole passes that on", () => {
    expect(sharesOf([50], between(100, 200))).toEqual([["between", 0.25, 0.5]]);
    expect(told(divide(parts([50]), whole(between(100, 200)), locale.knownUnits).rest!.share)).toEqual([
      "between",
      0.5,
      0.75,
    ]);
    expect(divide(parts([50]), whole(between(100, 200)), locale.knownUnits).extent).toBe(200);
    expect(sharesOf([50], about(200))).toEqual([["about", 0.25]]);
  });

  test("an open part of an exact whole has a lower bound; of an approximate one its share is undetermined", () => {
    expect(sharesOf([atLeast(50)], exact(200))).toEqual([["at-least", 0.25]]);
    expect(sharesOf([atLeast(50)], about(200))).toEqual([null]);
  });
});

test("values in per cent are parts of a hundred, rounded ones too", () => {
  const division = divide(parts([40, null], "percent"), null, locale.knownUnits);
  expect([told(division.shares[0]!), division.extent, told(division.rest!.share)]).toEqual([
    ["exact", 0.4],
    100,
    ["exact", 0.6],
  ]);
  expect(divide(parts([33.4, 33.3, 33.4], "percent"), null, locale.knownUnits)).toMatchObject({ rest: null });
  expect(() => divide(parts([60, 45], "percent"), null, locale.knownUnits)).toThrow(
    "they add up to 105, which is more than the whole, 100",
  );
});

test.for<[string, readonly PointFixture[1][], Estimate | null, string]>([
  ["a missing part without a whole", [50, null], null, "a part is not published, and no whole is given"],
  ["a part below zero", [50, -1], null, "a part is below zero"],
  ["nothing but the whole", [50], null, "the only part is the whole"],
  [
    "an approximate part beside an open one",
    [about(50), atLeast(20)],
    null,
    "one value is approximate, with no stated width, and the other has an open end",
  ],
  ["parts of nothing", [0, 0], null, "all parts may be zero"],
  ["parts larger than their whole", [60, 50], exact(100), "they add up to 110, which is more than the whole, 100"],
  ["a whole that may be nothing", [0], atMost(100), "the whole may be zero"],
])("%s is refused", ([, values, given, message]) => {
  expect(() => divide(parts(values), given && whole(given), locale.knownUnits)).toThrow(message);
});
