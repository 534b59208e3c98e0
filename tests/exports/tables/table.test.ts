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

test("sources have their copy and the date of access, quotes a digest and their passage", () => {
  const [, , sources, quotes] = registerTables(second.registers);
  const entry = (table: typeof sources, id: string) =>
    Object.fromEntries(table!.fields.map(({ name }, i) => [name, table!.rows.find(([first]) => first === id)![i]]));
  expect(entry(sources, "harbour-office-2019-03-01-count")).toMatchObject({
    archived: "https://archive.example/2019/harbour-office.example/gazette/bells",
    accessed: "2020-06-05",
  });
  expect(entry(sources, "kambana-2019-06-12-bells")).toMatchObject({ archived: null, accessed: null });
  // printf '%s' 'More than 150 bells hang on all coasts; 12 of them in Iceland, about 61 in the north.' | sha256sum
  expect(entry(quotes, "harbour-office-2019-03-01-count--1")).toMatchObject({
    sha256: "a6f062ae94d97bff12bb85c371659b1f0ffb26f4849776d56f0263bac1049e5c",
    passage_url:
      "https://harbour-office.example/gazette/bells?year=2019&page=1#:~:text=More%20than%20150%20bells%20hang,about%2061%20in%20the%20north",
  });
  for (const { source, quote } of second.registers.quotes.values())
    if (!source.link) expect(entry(quotes, quote.id).passage_url).toBeNull();
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
