import { expect, test } from "vitest";
import {
  common,
  commonWindow,
  countedIn,
  differences,
  measureOf,
  type Aspect,
} from "../../../src/numbers/definitions/comparable.ts";
import type { SourceRow } from "../../../src/numbers/model.ts";
import { datasets } from "../reading.ts";

const all: Aspect[] = ["units", "windows", "places", "measures", "populations"];

/** Rows of the second publication's data, as numbers in one unit each. */
const numbers = (...keys: [dataset: string, unit: string, id: string][]) =>
  keys.map(([id, unit, key]) => {
    const dataset = datasets.get(id)!;
    const row = dataset.rows.find(({ cells }) => cells["id"] === key)!;
    return { unit, rows: [{ dataset, row }] as SourceRow[] };
  });
const [iceland, norway] = numbers(["harbour-bells", "bells", "b-isl"], ["harbour-bells", "bells", "b-nor"]);
const [south, office] = numbers(["harbour-bells", "bells", "b-south"], ["harbour-bells", "bells", "b-north-office"]);
const [ringing, seen] = numbers(["bell-keepers", "people", "k-ring-nor"], ["bell-keepers", "people", "k-nor-1"]);

test("numbers that agree differ in nothing", () => {
  expect(differences([iceland!, norway!], ["units", "windows", "measures", "populations"])).toEqual([]);
});

test("each aspect is named with its values, populations only within one measure", () => {
  expect(differences([iceland!, office!], all)).toEqual([
    'different windows ("2018-01-01 to 2018-12-31", "2019-03-01")',
    'different places ("ISL", "north-coast-harbour-office")',
    'different populations ("bells that ring", "Bells & <lights>, "as heard"")',
  ]);
  expect(differences([iceland!, ringing!], ["units", "measures", "populations"])).toEqual([
    'different units ("bells", "people")',
    'different measures ("Bells that hang", "People who ring")',
  ]);
});

test("only the aspects that are asked for count", () => {
  expect(differences([ringing!, seen!], ["units"])).toEqual([]);
});

test("long texts are shown from where they differ", () => {
  const long = "foreign bells that have hung in the same harbour for more than a hundred years, counted";
  const [a, b] = [`${long} by day`, `${long} by night`].map((heard) => ({
    unit: "bells",
    rows: south!.rows.map(({ dataset, row }) => ({ dataset, row: { ...row, cells: { ...row.cells, heard } } })),
  }));
  expect(differences([a!, b!], ["populations"])).toEqual(['different populations ("…day", "…night")']);
});

test("a number whose own rows differ cannot be put together with another without a reason", () => {
  expect(
    differences([{ unit: "bells", rows: [...south!.rows, ...iceland!.rows] }, norway!], ["populations"]),
  ).toHaveLength(1);
});

test("what all share, or null", () => {
  expect(common([])).toBeNull();
  expect(common(["a", "a"])).toBe("a");
  expect(common(["a", "b"])).toBeNull();
  expect(commonWindow([...iceland!.rows, ...norway!.rows])).toEqual({ start: "2018-01-01", end: "2018-12-31" });
  expect(commonWindow([...iceland!.rows, ...office!.rows])).toBeNull();
});

test("who was counted comes from the row, or from its measure", () => {
  expect([countedIn(iceland!.rows[0]!), countedIn(seen!.rows[0]!), measureOf(iceland!.rows[0]!)]).toEqual([
    "bells that ring",
    "Keepers seen at work",
    "Bells that hang",
  ]);
});
