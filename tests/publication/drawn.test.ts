import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { figureRows } from "../../src/publication/relations/figure-rows.ts";
import { readPublication } from "../../src/publication/read/publication.ts";

const read = (folder: string) =>
  readPublication(openFolder(fileURLToPath(new URL(folder, import.meta.url))), false).publication!;
const second = read(".");
const rows = (id: string) => figureRows(second.figures.get(id)!, second).rows;

test("a computed value has the window of its whole, the unit of the others, and no row of the data", () => {
  const elsewhere = rows("people-who-ring").find(({ basis }) => basis === "computed")!;
  expect(elsewhere).toMatchObject({
    label: "Elsewhere",
    dataset: "bell-keepers",
    cells: { value: { kind: "exact", value: 9 }, window: { start: "2020-01-01", end: "2020-02-29" }, unit: "people" },
  });
  expect(elsewhere.cells["id"]).toBe(undefined);
});

test("the whole of a proportion comes after its part", () => {
  expect(rows("earshot").map(({ label, basis, cells }) => [label, basis, cells["id"]])).toEqual([
    ["Hear nothing", "reported", "k-deaf"],
    ["Within earshot", "whole", "k-earshot"],
  ]);
});

test("each view of a figure has rows of its own", () => {
  expect(rows("two-counts").map(({ cells }) => cells["id"])).toEqual(["b-north-society", "b-south", "b-islands"]);
  expect(rows("two-counts-by-country").map(({ cells }) => cells["id"])).toEqual(["b-nor", "b-prt", "b-isl", "b-nzl"]);
});

test("a road has one row for each change that it draws", () => {
  expect(rows("rumour")).toHaveLength(8);
  expect(new Set(rows("rumour").map(({ basis }) => basis))).toEqual(new Set(["reported"]));
});

test("a row of another dataset is matched to the columns with the same meaning", () => {
  const publication = read("../..");
  for (const figure of publication.figures.values()) {
    for (const { dataset, cells, basis } of figureRows(figure, publication).rows) {
      if (dataset === figure.dataset.id) continue;
      expect(basis).toBe("whole");
      const owner = publication.datasets.get(dataset)!;
      const own = owner.rows.find(
        (row) => row.cells[owner.descriptor.key[0]!] === cells[figure.dataset.descriptor.key[0]!],
      )!;
      for (const type of ["estimate", "window", "origin", "source", "quote"]) {
        const here = figure.dataset.columns.find((column) => column.type === type)!.name;
        const there = owner.columns.find((column) => column.type === type)!.name;
        expect(cells[here], `${figure.id} ${type}`).toEqual(own.cells[there]);
      }
    }
  }
});
