import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { workingRows } from "../../../src/datasets/cleaning/clean.ts";
import { parsers } from "../../../src/datasets/columns.ts";
import { readCsv } from "../../../src/datasets/csv/csv.ts";
import { replay } from "./replay.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { readContent } from "../../../src/publication/read/publication.ts";

const row = { id: "2", texts: { a: "x" } };

test("a log is replayed entry by entry", () => {
  expect(replay([row], [{ action: "set", row: "2", field: "a", from: "x", to: "y" }])).toEqual([
    { id: "2", texts: { a: "y" } },
  ]);
  expect(
    replay([row, { id: "3", texts: {} }], [{ action: "copy", row: "2", field: null, from: "2", to: "2.1 2.2" }]).map(
      ({ id }) => id,
    ),
  ).toEqual(["2.1", "2.2", "3"]);
  expect(replay([row], [{ action: "drop", row: "2", field: null, from: "2", to: "" }])).toEqual([]);
});

test("a log that does not fit is refused", () => {
  expect(() => replay([row], [{ action: "set", row: "2", field: "a", from: "z", to: "y" }])).toThrow(
    'a of row 2 was "z"',
  );
  expect(() => replay([row], [{ action: "drop", row: "5", field: null, from: "5", to: "" }])).toThrow("row 5");
});

const folders = { "the publication": "../../..", "the second publication": "../../publication" };

test.for(Object.entries(folders))("in %s, the log on the raw file gives the cleaned table", ([, path]) => {
  const folder = openFolder(fileURLToPath(new URL(path, import.meta.url)));
  const content = readContent(folder, [])!;
  for (const dataset of content.datasets.values()) {
    const { raw } = dataset.descriptor;
    const table = readCsv(folder, `data/${dataset.id}/${raw.file}`, raw.columns, [])!;
    const replayed = replay(workingRows(table), dataset.log);
    expect(replayed.length, dataset.id).toBe(dataset.rows.length);
    replayed.forEach(({ texts }, i) => {
      for (const column of dataset.columns) {
        const given =
          typeof column.from === "string"
            ? { text: texts[column.from]! }
            : Object.fromEntries(Object.entries(column.from).map(([part, from]) => [part, texts[from]!]));
        const cell = parsers[column.type](given, {
          references: content.registers.references,
          categories: Object.keys(column.categories ?? {}),
        });
        expect(cell, `${dataset.id}, row ${i + 1}, ${column.name}`).toEqual(dataset.rows[i]!.cells[column.name]);
      }
    });
  }
});
