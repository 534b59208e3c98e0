import { expect, test } from "vitest";
import { applyStep, matches, type Change, type WorkingRow } from "../../src/data/steps.ts";

const header = ["place", "kind"];
const rows = [["REG-1", "approximately"], ["NPL", "exact"]].map((cells, i): WorkingRow => ({
  texts: { place: cells[0]!, kind: cells[1]! },
  raw: { cells, at: (column) => ({ path: "raw.csv", line: i + 2, column: column + 1 }) },
}));

test("map replaces equal cells, leaves others, and logs each change with its place and reason", () => {
  const log: Change[] = [];
  const result = applyStep({ step: "map", column: "kind", values: { approximately: "about" }, why: "One word." }, rows, header, log);
  expect(result.map((row) => row.texts["kind"])).toEqual(["about", "exact"]);
  expect(log).toEqual([{ path: "raw.csv", line: 2, column: 2, step: "map", field: "kind", from: "approximately", to: "about", why: "One word." }]);
  expect(rows[0]!.texts["kind"]).toBe("approximately");
});

test("map does not take names that every object has for values", () => {
  const odd = [{ ...rows[0]!, texts: { place: "x", kind: "constructor" } }];
  expect(applyStep({ step: "map", column: "kind", values: {}, why: "" }, odd, header, [])[0]!.texts["kind"]).toBe("constructor");
});

test("replace sets the cell in rows that match all conditions", () => {
  const log: Change[] = [];
  const result = applyStep({ step: "replace", column: "kind", where: { place: ["NPL", "IND"], kind: "exact" }, with: "", why: "Unclear." }, rows, header, log);
  expect(result.map((row) => row.texts["kind"])).toEqual(["approximately", ""]);
  expect(log).toHaveLength(1);
});

test("drop removes rows and keeps them, with the reason, in the log", () => {
  const log: Change[] = [];
  expect(applyStep({ step: "drop", where: { place: "NPL" }, why: "Counted twice." }, rows, header, log)).toHaveLength(1);
  expect(log).toMatchObject([{ line: 3, step: "drop", field: null, from: "NPL,exact", why: "Counted twice." }]);
});

test("matches compares a missing column as empty", () => {
  expect(matches({}, { place: "" })).toBe(true);
  expect(matches({ place: "NPL" }, { place: ["IND"] })).toBe(false);
});
