import { expect, test } from "vitest";
import { chart, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { rowsOf, sideFault, sidesOf } from "../../../src/charts/layout/sides.ts";

const dated = (label: string, before: PointFixture[1], after: PointFixture[1]): PointFixture[] => [
  [label, after, "2024-05-31"],
  [label, before, "2014-05-31"],
];

test("two dates are sides in their order, whatever that of the rows", () => {
  const dates = chart("slope", "s", [...dated("Alder", 10, 50), ...dated("Birch", 30, 20)]);
  expect(sidesOf(dates)).toEqual([
    { key: "2014-05-31", name: "as of 31 May 2014" },
    { key: "2024-05-31", name: "as of 31 May 2024" },
  ]);
  expect(rowsOf(dates).map(({ points }) => points.map((point) => point?.estimate?.value))).toEqual([
    [10, 50],
    [30, 20],
  ]);
  expect(sideFault(dates)).toBeNull();
});

test("groups go before dates", () => {
  const groups = chart("slope", "s", [
    ["Alder", 1, "2024-05-31", "Valley"],
    ["Alder", 2, "2014-05-31", "Hill"],
  ]);
  expect(sidesOf(groups).map(({ name }) => name)).toEqual(["Valley", "Hill"]);
});

test("small multiples have both sides, also where one of them lacks a date", () => {
  const span = {
    least: 1,
    greatest: 2,
    first: { asOf: "2014-05-31" },
    last: { asOf: "2024-05-31" },
    course: null,
    groups: [""],
  };
  const panel = { ...chart("slope", "s", [["Alder", 1, "2024-05-31"]]), span };
  expect(sidesOf(panel).map(({ name }) => name)).toEqual(["as of 31 May 2014", "as of 31 May 2024"]);
  expect(rowsOf(panel).map(({ points }) => points.map((point) => point?.estimate?.value ?? null))).toEqual([[null, 1]]);
});

test.for<[string, readonly PointFixture[], string, string]>([
  ["no sides", [["Alder", 1]], "neither groups nor dates", "two groups, or two dates"],
  ["one group", [["Alder", 1, undefined, "Valley"]], "groups that are all Valley", "exactly two groups"],
  [
    "three groups",
    ["Valley", "Hill", "Lake"].map((group): PointFixture => ["Alder", 1, undefined, group]),
    "3 groups",
    "exactly two groups",
  ],
  [
    "three dates",
    ["2014-05-31", "2019-05-31", "2024-05-31"].map((day): PointFixture => ["Alder", 1, day]),
    "3 dates",
    "exactly two dates",
  ],
  [
    "a value without a side",
    [...dated("Alder", 1, 2), ["Birch", 3]],
    "Birch without one of the dates",
    "one of two dates for each value",
  ],
  [
    "windows that end together",
    [...dated("Alder", 1, 2), ["Birch", 3, "2024-01-01/2024-05-31"]],
    "different windows that end on 2024-05-31",
    "one window for all values of a side",
  ],
  [
    "two values on a side",
    [...dated("Alder", 1, 2), ["Alder", 3, "2024-05-31"]],
    "two values for Alder on one side",
    "one value for each label and side",
  ],
])("%s: refused", ([, given, found, expected]) => {
  expect(sideFault(chart("slope", "s", given))).toEqual({ found, expected });
});
