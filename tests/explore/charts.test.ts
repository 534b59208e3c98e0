import { describe, expect, test } from "vitest";
import { chartsOf, mostRows } from "../../src/explore/charts.ts";
import type { ExploredValue } from "../../src/explore/values.ts";
import { en } from "../../src/i18n/en.ts";
import { estimate } from "../../src/model/estimate.ts";
import { typefaceOf } from "../../src/theme/typeface-of-font.ts";
import { coast, north, office, paper, south, value } from "./samples.ts";

const typeface = typefaceOf({ characters: "", regular: [], strong: [] });
const charts = (values: readonly ExploredValue[], most = 6) =>
  chartsOf(values, { locale: en, typeface, most, id: "x" });
const drawn = (values: readonly ExploredValue[]) =>
  charts(values).charts.map(({ title, facts, chart: { points, options } }) => ({
    title,
    facts,
    options,
    rows: points.map(({ label, estimate }) => `${label}: ${estimate?.value}`),
  }));
const at = (day: string) => ({ window: { asOf: day }, when: day });

test("several places: the latest value of each, as each counted it, in the order of names", () => {
  const values = [
    value({ row: "a", place: south, estimate: estimate("exact", 7), ...at("2024-05-01") }),
    value({ row: "b", place: north, estimate: estimate("exact", 4), ...at("2023-05-01") }),
    value({ row: "c", place: north, estimate: estimate("exact", 5), ...at("2024-05-01") }),
    value({ row: "d", place: north, estimate: estimate("about", 6), origin: paper, ...at("2024-05-01") }),
  ];
  expect(drawn(values)).toEqual([
    {
      title: "Bells",
      facts: [
        "Countries, one by one.",
        "Values in bells.",
        "For all of them: 2024-05-01.",
        "The latest value of each place, as each counted it.",
      ],
      options: { colours: "who-counted" },
      rows: ["North · Office: 5", "North · Gazette: 6", "South · Office: 7"],
    },
  ]);
});

test("one place: every count, in the order of dates", () => {
  const values = [
    value({ row: "b", estimate: estimate("exact", 9), ...at("2024-05-01") }),
    value({ row: "a", estimate: estimate("exact", 4), ...at("2022-05-01") }),
    value({ row: "c", estimate: estimate("exact", 6), ...at("2023-05-01") }),
  ];
  expect(drawn(values)).toEqual([
    {
      title: "Bells",
      facts: ["Values in bells.", "For all of them: North; Office."],
      options: { colours: "who-counted" },
      rows: ["2022-05-01: 4", "2023-05-01: 6", "2024-05-01: 9"],
    },
  ]);
});

test("a count that several sources report is one row", () => {
  const values = [value({ row: "a" }), value({ row: "b", source: null }), value({ row: "c", place: south })];
  expect(drawn(values)[0]!.rows).toEqual(["North: 5", "South: 5"]);
});

test("other measures, units and levels of places have charts of their own, those with most rows first", () => {
  const pair = (given: Partial<ExploredValue>) => [
    value(given),
    value({ place: south, ...given, row: "z", ...at("2025-01-01") }),
  ];
  const values = [
    ...pair({ measure: "Ropes", unit: "metres" }),
    ...pair({}),
    value({ ...at("2021-01-01"), place: { ...north, id: "EAS", name: "East" } }),
    ...pair({ place: coast }),
  ];
  expect(drawn(values).map(({ title, facts, rows }) => [title, facts[0], rows.length])).toEqual([
    ["Bells", "Countries, one by one.", 3],
    ["Bells", "Values in bells.", 2],
    ["Ropes", "Countries, one by one.", 2],
  ]);
  expect(charts(values, 1)).toMatchObject({ left: 2, why: null });
});

describe("no chart, and why", () => {
  test.each([
    [[], null],
    [[value()], "one"],
    [[value(), value({ row: "same count, other source" })], "one"],
    [[value(), value({ unit: "metres" })], "different"],
    [[value({ usability: "no" }), value({ estimate: estimate("unclear", 5) })], "unusable"],
    [Array.from({ length: mostRows + 1 }, (_, i) => value({ row: `${i}`, estimate: estimate("exact", i) })), "many"],
  ])("%#", (values, why) => expect(charts(values)).toEqual({ charts: [], left: why === "many" ? 1 : 0, why }));
});

test("values that may not be used, and unclear ones, are never drawn beside others", () => {
  const values = [value(), value({ row: "b", place: south }), value({ place: coast, usability: "no" })];
  expect(drawn(values)[0]!.rows).toHaveLength(2);
});

test.each([
  [[10, 300], undefined, []],
  [[10, 301], "sqrt", [`${en.words.squareRoots}.`]],
  [[10, 10_001], "log", [`${en.words.logarithmic}.`]],
  [[0, 10_001], "sqrt", [`${en.words.squareRoots}.`]],
  [[-1, 10_001], undefined, []],
])("values from %j are drawn on a scale (%s) that the text names", (amounts, scale, named) => {
  const values = amounts.map((amount, i) =>
    value({
      place: i === 0 ? north : south,
      origin: { ...office, counter: null },
      estimate: estimate("exact", amount),
    }),
  );
  const [{ options, facts }] = drawn(values) as [ReturnType<typeof drawn>[number]];
  expect(options).toEqual(scale === undefined ? {} : { scale });
  expect(facts.slice(3)).toEqual(named);
});
