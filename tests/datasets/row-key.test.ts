import { expect, test } from "vitest";
import { rowKey } from "../../src/datasets/row-key.ts";

test("the key of a row is the texts of its key's columns, in the order of the descriptor", () => {
  expect(rowKey({ descriptor: { key: ["place", "year"] } }, { cells: { year: 2020, place: "NOR" } })).toBe(
    "NOR · 2020",
  );
});
