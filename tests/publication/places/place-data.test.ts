import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { placeFile, placeTable } from "../../../src/publication/places/place-data.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";

const { publication } = readPublication(openFolder(fileURLToPath(new URL("..", import.meta.url))));
const place = (id: string) => publication!.registers.places.get(id)!;
const rows = (id: string) => {
  const { fields, rows: all } = placeTable(place(id), publication!);
  return all.map((cells) => Object.fromEntries(fields.map(({ name }, i) => [name, cells[i]])));
};

test("every value of a place is a row with its kind, bounds, population, window, origin, source and quote", () => {
  expect(rows("NOR").find(({ row }) => row === "b-nor")).toMatchObject({
    dataset: "harbour-bells",
    topic: "harbour-bells",
    value: 48,
    value_low: 48,
    value_high: null,
    value_kind: "at-least",
    unit: "bells",
    counted: "bells that ring",
    window_start: "2018-01-01",
    window_end: "2018-12-31",
    as_of: null,
    origin: "bell-society",
    source_id: "kambana-2019-06-12-bells",
    quote_id: "kambana-2019-06-12-bells--2",
    usable: "yes",
    page: "https://bells.example/harbour/data/harbour-bells/#row-b-nor",
  });
});

test("a value that may not be counted is marked", () => {
  expect(rows("world").map(({ row, usable }) => [row, usable])).toContainEqual(["b-perhaps", "no"]);
});

test("CSV and JSON have the same values, and JSON says what the place is", () => {
  const json = JSON.parse(placeFile(place("north-coast-bell-society"), "json", publication!)) as {
    id: string;
    includes: string;
    definedBy: string;
    values: { value: number }[];
  };
  expect(json).toMatchObject({ definedBy: "bell-society", includes: "Iceland and Norway", values: [{ value: 60 }] });
  const csv = placeFile(place("north-coast-bell-society"), "csv", publication!);
  expect(csv.trimEnd().split("\n")).toHaveLength(1 + json.values.length);
  expect(csv).toMatch(/^dataset,row,topic,measure,value,value_low,value_high,value_kind,unit,counted,/);
});
