import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { flatNames } from "../../../src/datasets/descriptor.ts";
import { registerTables } from "../../../src/exports/tables/registers.ts";
import { datasetTable } from "../../../src/exports/tables/table.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";

const second = readPublication(openFolder(fileURLToPath(new URL("../../publication", import.meta.url)))).publication!;
const bells = datasetTable(second.datasets.get("harbour-bells")!, second.registers);
const row = (id: string) =>
  Object.fromEntries(bells.fields.map(({ name }, i) => [name, bells.rows.find(([first]) => first === id)![i]]));

test("an estimate, a window, a place, a source and a quote become flat columns", () => {
  expect(bells.fields.map(({ name }) => name)).toEqual(
    "id measure place place_name window_start window_end as_of bells bells_low bells_high bells_kind heard origin source_id quote_id drawn remark".split(
      " ",
    ),
  );
});

test("the flat names are those that the check of a dataset knows", () => {
  for (const dataset of second.datasets.values()) {
    expect(datasetTable(dataset, second.registers).fields.map(({ name }) => name)).toEqual(
      dataset.columns.flatMap(flatNames),
    );
  }
});

test.each([
  ["b-isl", 12, 12, 12, "exact"],
  ["b-world", 150, 151, null, "more-than"],
  ["b-nor", 48, 48, null, "at-least"],
  ["b-prt", 30, null, null, "about"],
  ["b-nzl", 7, 5, 9, "between"],
  ["b-ken", 4, 0, 4, "at-most"],
  ["b-jpn", 20, 0, 19, "less-than"],
  ["b-perhaps", 7, null, null, "unclear"],
])("the estimate of %s is %s in [%s, %s], %s", (id, bells, bells_low, bells_high, bells_kind) => {
  expect(row(id)).toMatchObject({ bells, bells_low, bells_high, bells_kind });
});

test("cleaned cells are exported, dropped rows are not", () => {
  expect(row("b-north-society")).toMatchObject({
    place: "north-coast-bell-society",
    place_name: "North coast (Bell Society)",
  });
  expect(bells.rows.map(([id]) => id)).not.toContain("b-echo");
});

test("the registers are tables too, and an address that may not be linked is left out", () => {
  const [places, , sources, quotes] = registerTables(second.registers);
  expect(places!.rows).toHaveLength(11);
  expect(quotes!.rows.length).toBeGreaterThan(5);
  const url = sources!.fields.findIndex(({ name }) => name === "url");
  const basis = sources!.fields.findIndex(({ name }) => name === "title_basis");
  expect(new Set(sources!.rows.map((cells) => cells[basis]))).toEqual(new Set(["page", null]));
  for (const cells of sources!.rows)
    if (!second.registers.sources.get(String(cells[0]))!.link) expect(cells[url]).toBeNull();
});
