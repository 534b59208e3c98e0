import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { overviewOf } from "../../../src/publication/places/overview.ts";
import { statementsOf, type Statement } from "../../../src/publication/places/statements.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { observationsIn } from "../../../src/publication/relations/observations.ts";

const { publication } = readPublication(openFolder(fileURLToPath(new URL("..", import.meta.url))));
const { relations } = publication!;
const iceland = statementsOf(observationsIn(relations.rowsOfPlace.get("ISL")!, publication!)).find(
  ({ key }) => key === "b-isl",
);
const value = (kind: Estimate["kind"], given: number, low: number | null = null, high: number | null = null) =>
  ({ ...iceland!, estimate: { kind, value: given, low, high } }) satisfies Statement;
const ends = (...values: Statement[]) => {
  const [range] = overviewOf(values, relations.topics).ranges[0]!.measures;
  return [range!.ends?.lowest, range!.ends?.highest].map((end) => end && `${end.kind} ${end.value}`);
};

test("a range names the lowest and the highest value given, each with its kind", () => {
  expect(ends(value("exact", 46), value("more-than", 1000), value("about", 200))).toEqual([
    "exact 46",
    "more-than 1000",
  ]);
  expect(ends(value("at-least", 39), value("exact", 39))).toEqual(["exact 39", "at-least 39"]);
});

test("of a value with bounds, a bound is an end of the range, and what is unclear is none", () => {
  expect(ends(value("between", 175, 150, 200), value("exact", 180))).toEqual(["exact 150", "exact 200"]);
  expect(ends(value("unclear", 7), value("exact", 9), value("exact", 12))).toEqual(["exact 9", "exact 12"]);
  expect(ends(value("unclear", 7), value("unclear", 8))).toEqual([undefined, undefined]);
});

test("values of several measures or units have no range together", () => {
  const other = { ...value("exact", 3), measure: "Rung" };
  const days = { ...value("exact", 5), unit: "days" };
  const { ranges } = overviewOf([value("exact", 9), other, days], relations.topics);
  expect(ranges[0]!.measures.map(({ values }) => values)).toEqual([1, 1, 1]);
});

test("it says how many values of how many origins cover which days, and whether they differ in what they count", () => {
  const later = { ...value("exact", 5), window: { asOf: "2020-05-01" } };
  expect(overviewOf([value("exact", 9), later], relations.topics)).toMatchObject({
    values: 2,
    origins: [{ id: "harbour-office" }],
    from: "2018-01-01",
    to: "2020-05-01",
    differ: true,
  });
  expect(overviewOf([value("exact", 9), value("exact", 10)], relations.topics).differ).toBe(false);
});
