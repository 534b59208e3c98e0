import { expect, test } from "vitest";
import { packValues, unpackValues } from "../../src/explore/values.ts";
import { coast, paper, value } from "./samples.ts";

const values = [
  value(),
  value({ row: "r2", place: coast, origin: paper, window: null, when: "" }),
  value({ row: "r3", origin: null, place: null, source: null, from: null, decimals: null, note: "Half" }),
];

test("what was packed is unpacked, through JSON", () => {
  expect(unpackValues(JSON.parse(JSON.stringify(packValues(values))))).toEqual(values);
  expect(unpackValues(packValues([]))).toEqual([]);
});

test("each column names a content once", () => {
  const { measure, place } = packValues(values);
  expect(measure).toEqual({ cells: ["Bells"], at: [0, 0, 0] });
  expect(place.cells).toEqual([value().place, coast, null]);
  expect(place.at).toEqual([0, 1, 2]);
});
