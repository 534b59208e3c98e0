import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { figureTable } from "../../../src/exports/tables/figure.ts";
import { figureJson } from "../../../src/exports/tables/json.ts";
import { datasetTable } from "../../../src/exports/tables/table.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { figureRows } from "../../../src/publication/relations/figure-rows.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";

const second = readPublication(openFolder(fileURLToPath(new URL("../../publication", import.meta.url)))).publication!;
const drawn = (id: string) => figureRows(second.figures.get(id)!, second);
const rows = (id: string) => {
  const { fields, rows } = figureTable(drawn(id), second.registers);
  return rows.map((row) => Object.fromEntries(fields.map(({ name }, i) => [name, row[i]])));
};

test("a figure's table begins with what each row is to the figure, and goes on as the dataset's own", () => {
  const { id, title, description, fields } = figureTable(drawn("bells-by-coast"), second.registers);
  expect([id, title, description]).toEqual([
    "bells-by-coast",
    "The north coast has the most bells & the <loudest> ones",
    "Bells that hang in harbours, by coast, 2018 (invented)",
  ]);
  expect(fields.slice(0, 3).map(({ name }) => name)).toEqual(["drawn_as", "drawn_basis", "drawn_from"]);
  expect(fields.slice(3)).toEqual(datasetTable(second.datasets.get("harbour-bells")!, second.registers).fields);
});

test("values come in the order of the drawing, then what was computed and the whole", () => {
  expect(
    rows("bells-by-coast").map((row) =>
      ["drawn_as", "drawn_basis", "id", "bells", "bells_low", "bells_high", "bells_kind", "window_end"].map(
        (name) => row[name],
      ),
    ),
  ).toEqual([
    ["North coast", "reported", "b-north-society", 60, 60, 60, "exact", "2018-12-31"],
    ["South coast", "reported", "b-south", 45, 45, 45, "exact", "2018-12-31"],
    ["Far islands", "reported", "b-islands", 20, 20, 20, "exact", "2018-12-31"],
    ["Anywhere else", "computed", null, 26, 26, null, "at-least", "2018-12-31"],
    ["All coasts", "whole", "b-world", 150, 151, null, "more-than", "2018-12-31"],
  ]);
});

test("what nobody published is a row without a value", () => {
  const missing = rows("bells-by-country").find((row) => row["drawn_basis"] === "not published")!;
  expect([missing["drawn_as"], missing["bells"], missing["bells_kind"], missing["id"]]).toEqual([
    "3 of 9 countries: not published",
    null,
    null,
    null,
  ]);
});

test("the JSON of a figure has its text, the same rows, and every source and quote behind them", () => {
  const table = figureTable(drawn("bells-by-coast"), second.registers);
  const json = JSON.parse(
    figureJson({ name: "bells-by-coast" }, drawn("bells-by-coast"), table, second.registers),
  ) as Record<string, unknown>;
  expect(Object.keys(json)).toEqual(["name", "fields", "rows", "places", "origins", "sources"]);
  expect(json["rows"]).toEqual(rows("bells-by-coast"));
  expect(
    (json["sources"] as { id: string; quotes: { id: string }[] }[]).map(({ id, quotes }) => [
      id,
      quotes.map((quote) => quote.id),
    ]),
  ).toEqual([
    ["harbour-office-2019-03-01-count", ["harbour-office-2019-03-01-count--1"]],
    ["kambana-2019-06-12-bells", ["kambana-2019-06-12-bells--1"]],
  ]);
});
