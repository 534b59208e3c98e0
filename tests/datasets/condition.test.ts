import { expect, test } from "vitest";
import { conditionSchema, satisfies, unmatchedValue } from "../../src/datasets/condition.ts";

const rows = [
  { cells: { place: "ISL", year: 2019, note: null } },
  { cells: { place: "NOR", year: 2020, note: "late" } },
];

test("a row satisfies a condition where each named cell has the text, or one of the texts", () => {
  const chosen = (condition: Record<string, string | string[]>) =>
    rows.filter(({ cells }) => satisfies(cells, condition)).map(({ cells }) => cells.place);
  expect(chosen({})).toEqual(["ISL", "NOR"]);
  expect(chosen({ place: "NOR" })).toEqual(["NOR"]);
  expect(chosen({ year: "2019" })).toEqual(["ISL"]);
  expect(chosen({ place: ["ISL", "NOR"], year: "2020" })).toEqual(["NOR"]);
  expect(chosen({ note: "" })).toEqual(["ISL"]);
  expect(chosen({ elsewhere: "" })).toEqual(["ISL", "NOR"]);
  expect(chosen({ place: "SWE" })).toEqual([]);
});

test("a value that no row has is reported with the values that rows have", () => {
  expect(unmatchedValue({ place: ["ISL", "SWE"] }, rows)).toEqual({
    column: "place",
    value: "SWE",
    known: ["ISL", "NOR"],
  });
  expect(unmatchedValue({ place: "ISL", year: "2020" }, rows)).toBeNull();
});

test("a condition is a text or a list of texts for each column", () => {
  expect(conditionSchema.safeParse({ place: ["ISL"] }).success).toBe(true);
  expect(conditionSchema.safeParse({ place: [] }).success).toBe(false);
  expect(conditionSchema.safeParse({ year: 2020 }).success).toBe(false);
});
