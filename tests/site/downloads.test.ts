import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { csvParseRows } from "d3";
import { expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";
import { readByZotero } from "../exports/citations/zotero.ts";
import { faultsOf } from "../exports/tables/profile.ts";

const data = join(process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url)), "data");
const tables = readdirSync(data).flatMap((file) => (file.endsWith(".csv") ? [file.slice(0, -4)] : []));
const text = (file: string) => readFileSync(join(data, file), "utf8");

interface Json {
  fields: { name: string; type: string }[];
  rows: Record<string, string | number | null>[];
  sources?: { id: string; quotes: { id: string }[] }[];
}
const json = (table: string) => JSON.parse(text(`${table}.json`)) as Json;

test("every table comes as CSV and as JSON", () => {
  expect(tables.length).toBeGreaterThan(4);
  expect(
    readdirSync(data).flatMap((file) =>
      file.endsWith(".json") && !/(?:metadata|feed)\.json$|^datapackage/.test(file) ? [file.slice(0, -5)] : [],
    ),
  ).toEqual(tables);
});

test.each(tables)(
  "%s.csv is UTF-8 without a byte order mark, with LF and the same number of cells in every row",
  (table) => {
    const csv = text(`${table}.csv`);
    expect(csv.startsWith("\uFEFF")).toBe(false);
    expect(csv).not.toContain("\r");
    expect(csv.endsWith("\n")).toBe(true);
    expect(csv).not.toContain("\uFFFD");
    const rows = parse(csv) as string[][];
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.length).toBeGreaterThan(1);
  },
);

test.each(tables)("%s.csv holds the same as %s.json", (table) => {
  const { fields, rows } = json(table);
  const [header, ...cells] = parse(text(`${table}.csv`)) as string[][];
  expect(header).toEqual(fields.map(({ name }) => name));
  const plain = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, "");
  expect(cells.map((row) => row.map(plain))).toEqual(
    rows.map((row) => fields.map(({ name }) => String(row[name] ?? ""))),
  );
});

test.each(tables)("no cell of %s.csv is a formula to a spreadsheet", (table) => {
  const { fields } = json(table);
  for (const row of (parse(text(`${table}.csv`)) as string[][]).slice(1)) {
    row.forEach((cell, i) => {
      if (/^[=+\-@\t\r]/.test(cell)) expect(fields[i]!.type).toMatch(/integer|number/);
    });
  }
});

test.each(tables)("other readers see the same rows of %s.csv", (table) => {
  const expected = parse(text(`${table}.csv`)) as string[][];
  expect(csvParseRows(text(`${table}.csv`))).toEqual(expected);
  const program =
    "import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8')))))";
  const python = spawnSync("python3", ["-c", program, join(data, `${table}.csv`)], {
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (!python.error) expect(JSON.parse(python.stdout)).toEqual(expected);
});

test("every id in a dataset resolves in the registers", () => {
  const ids = (table: string) => new Set(json(table).rows.map((row) => row["id"]));
  const registers: Record<string, Set<unknown>> = {
    source_id: ids("sources"),
    quote_id: ids("quotes"),
    place: ids("places"),
    origin: ids("origins"),
  };
  for (const table of tables) {
    for (const row of json(table).rows) {
      for (const [field, known] of Object.entries(registers))
        if (row[field]) expect(known, `${table} ${field}`).toContain(row[field]);
    }
  }
});

test("the JSON of a dataset carries every source and quote that its rows rest on", () => {
  for (const table of tables) {
    const { rows, sources } = json(table);
    if (!sources) continue;
    const quotes = new Set(sources.flatMap((source) => source.quotes.map(({ id }) => id)));
    for (const row of rows) {
      expect(sources.map(({ id }) => id)).toContain(row["source_id"]);
      if (row["quote_id"]) expect(quotes).toContain(row["quote_id"]);
    }
  }
});

test("an estimate is exported with its kind and with the bounds that its kind implies", () => {
  const implied: Record<string, (value: number, low: unknown, high: unknown) => boolean> = {
    exact: (value, low, high) => low === value && high === value,
    "at-least": (value, low, high) => low === value && high === null,
    "more-than": (value, low, high) => Number(low) >= value && high === null,
    "at-most": (value, low, high) => low === 0 && high === value,
    "less-than": (value, low, high) => low === 0 && Number(high) <= value,
    between: (value, low, high) => Number(low) <= value && value <= Number(high),
    about: (value, low, high) => (low === null ? high === null : Number(low) <= value && value <= Number(high)),
    unclear: (_, low, high) => low === null && high === null,
  };
  let seen = 0;
  for (const table of tables) {
    const { fields, rows } = json(table);
    const name = fields.find((field) => field.name.endsWith("_kind"))?.name.slice(0, -"_kind".length);
    if (!name) continue;
    for (const row of rows) {
      // An act or a statement may come without a number: then it has neither kind nor bounds.
      if (row[name] === null) {
        const empty = ["kind", "low", "high"].map((end) => row[`${name}_${end}`]);
        expect(empty, `${table} ${row["id"]}`).toEqual([null, null, null]);
        continue;
      }
      const kind = String(row[`${name}_kind`]);
      expect(implied[kind]?.(Number(row[name]), row[`${name}_low`], row[`${name}_high`]), `${table} ${row["id"]}`).toBe(
        true,
      );
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(0);
});

const descriptors = listFiles(data).filter((file) => file.endsWith("datapackage.json"));

test("there is a descriptor for each dataset and one for all", () => {
  expect(descriptors).toContain("datapackage.json");
  expect(descriptors.length).toBeGreaterThan(5);
});

test.each(descriptors)("%s is valid by the profile of Data Package v2", (file) => {
  expect(faultsOf(JSON.parse(text(file)))).toEqual([]);
});

const cited = listFiles(data).flatMap((file) =>
  file.endsWith("/citation.json") ? [file.replace("/citation.json", "")] : [],
);

test.each(cited)("Zotero reads from the page of %s what its CSL-JSON says", (id) => {
  const { itemType, creators, fields } = readByZotero(text(`${id}/index.html`));
  const [csl] = JSON.parse(text(`${id}/citation.json`)) as [
    {
      type: string;
      title: string;
      publisher: string;
      author: { literal: string }[];
      issued: { "date-parts": number[][] };
      URL: string;
      language: string;
    },
  ];
  const date = csl.issued["date-parts"][0]!.map((part) => String(part).padStart(2, "0")).join("/");
  expect(itemType).toBe(csl.type);
  expect(creators).toEqual([{ firstName: "", lastName: csl.author[0]!.literal }]);
  expect(fields).toMatchObject({
    title: csl.title,
    publisher: csl.publisher,
    date,
    url: csl.URL,
    language: csl.language,
  });
});

test.each(cited)("the page of %s shows the size and the digest of every file that it offers", (id) => {
  const page = text(`${id}/index.html`);
  for (const ending of ["csv", "xlsx", "json", "jsonl", "parquet", "sqlite", "zip"]) {
    expect(page, ending).toContain(
      createHash("sha256")
        .update(readFileSync(join(data, `${id}.${ending}`)))
        .digest("hex"),
    );
  }
});
