import { expect, test } from "vitest";
import { differenceOf, levelOf, nextVersion, type DatasetSnapshot } from "../../../src/exports/tables/difference.ts";

const fields = ["id string", "count number bells", "note string"];
const snapshot = (csv: string, more: Partial<DatasetSnapshot> = {}): DatasetSnapshot => ({
  csv,
  fields,
  key: ["id"],
  ...more,
});
const first = snapshot('id,count,note\nnorth,7,\nsouth,12,"loud, and old"\n');

test.for([
  ["nothing", first.csv, null],
  ["a corrected cell", first.csv.replace("12", "13"), "patch"],
  ["rows in another order", 'id,count,note\nsouth,12,"loud, and old"\nnorth,7,\n', "patch"],
  ["a new row", `${first.csv}west,3,\n`, "minor"],
  ["a new row and a corrected cell", `${first.csv.replace("7", "8")}west,3,\n`, "minor"],
  ["a row that is gone", "id,count,note\nnorth,7,\n", "major"],
  ["a new column", 'id,count,note,x\nnorth,7,,1\nsouth,12,"loud, and old",2\n', "major"],
] as const)("%s", ([, csv, level]) => {
  expect(levelOf(differenceOf(first, snapshot(csv)))).toBe(level);
});

test("a column of another unit is a change of meaning", () => {
  const change = differenceOf(
    first,
    snapshot(first.csv, { fields: ["id string", "count number people", "note string"] }),
  );
  expect(change.columns.changed).toBe(true);
  expect(levelOf(change)).toBe("major");
});

test("changed cells are listed with row, column, before and after", () => {
  const { cells, rows } = differenceOf(first, snapshot("id,count,note\nnorth,8,\nsouth,12,\nwest,1,\n"));
  expect(cells).toEqual([
    { row: "north", column: "count", from: "7", to: "8" },
    { row: "south", column: "note", from: "loud, and old", to: "" },
  ]);
  expect(rows).toEqual({ added: ["west"], removed: [], moved: false });
});

test("the next version", () => {
  expect((["major", "minor", "patch"] as const).map((level) => nextVersion("1.2.3", level))).toEqual([
    "2.0.0",
    "1.3.0",
    "1.2.4",
  ]);
});
