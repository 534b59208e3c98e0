import { expect, test } from "vitest";
import type { Dataset } from "../../src/data/dataset.ts";
import { listingOf } from "../../src/publication/row-table.ts";

/** A dataset with so many rows, each with an id of four characters and so many texts of a hundred. */
function datasetOf(rows: number, texts: number): Dataset {
  const names = Array.from({ length: texts }, (_, i) => `text${i}`);
  const cells = (i: number) => ({ id: String(1000 + i), ...Object.fromEntries(names.map((name) => [name, "x".repeat(100)])) });
  return {
    columns: [{ name: "id", type: "identifier" }, ...names.map((name) => ({ name, type: "text" }))],
    descriptor: { key: ["id"] },
    rows: Array.from({ length: rows }, (_, i) => ({ cells: cells(i) })),
  } as unknown as Dataset;
}

test.each([
  [20, 1, { rows: 20, longestText: 80 }],
  [300, 1, { rows: 100, longestText: 80 }],
  [90, 3, { rows: 90, longestText: 60 }],
  [95, 4, { rows: 95, longestText: 48 }],
  [300, 4, { rows: 100, longestText: 40 }],
  [300, 12, { rows: 35, longestText: 40 }],
])("of %i rows with %i long texts, the page lists a hundred; texts are cut before rows are left out", (rows, texts, listing) => {
  expect(listingOf(datasetOf(rows, texts))).toEqual(listing);
});
