import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { readDataset } from "../../../src/datasets/dataset.ts";
import { dataFile } from "../../../src/exports/tables/data-file.ts";
import { toCsv, withFormula } from "../../../src/exports/tables/csv.ts";
import { csvwMetadata } from "../../../src/exports/tables/csvw.ts";
import { dataPackage } from "../../../src/exports/tables/datapackage.ts";
import { tableOf } from "../../../src/exports/tables/published-table.ts";
import type { DownloadTable, Field } from "../../../src/exports/tables/table.ts";
import { formatProblems, type Problem } from "../../../src/diagnostics/problem.ts";
import { memoryFolder } from "../../diagnostics/memory.ts";
import { formulas, hostile } from "./hostile.ts";

const field = (name: string, type: Field["type"]): Field => ({ name, type, title: name, description: "", unit: null });
const fields = [
  field("id", "string"),
  field("text", "string"),
  field("count", "integer"),
  field("amount", "number"),
  field("day", "date"),
];
const words = {
  name: "t",
  title: "T",
  description: "",
  homepage: "https://example.org/",
  version: "1.0.0",
  date: "2020-01-01",
  licence: { name: "CC0-1.0", path: "https://example.org/l", title: "" },
  publisher: { title: "P", path: "https://example.org/" },
  sources: [],
  language: "en",
};

/** A text that files of this project may hold: no control characters but line ends, and none that cannot be seen. */
const text = fc.oneof(
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
    .filter(
      (value) =>
        !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n)|\ufffd|^\ufeff/.test(value) &&
        !/[\u0080-\u009f\p{Cf}\p{Zl}\p{Zp}\p{DI}]/u.test(value) &&
        value.isWellFormed(),
    ),
  fc.constantFrom(
    ...formulas.filter((formula) => !/\r/.test(formula)),
    "'=1",
    "''",
    "''@x",
    "NA",
    "007",
    "1e5",
    '"',
    "a,b",
    "two\nlines",
    "two\r\nlines",
    "مصر",
    "x".repeat(30_000),
  ),
);
const day = fc
  .date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc.oneof(
  fc.constantFrom(0.1, -2.5, 1e-7, 12.25),
  fc.integer({ min: -1e9, max: 1e9 }).map((n) => (n === 0 ? 0 : n / 1000)),
);
const row = fc.tuple(fc.option(text), fc.option(fc.integer()), fc.option(amount), fc.option(day));
const table = fc.array(row, { minLength: 1, maxLength: 12 }).map((rows): DownloadTable => ({
  id: "t",
  title: "t",
  description: "",
  fields,
  rows: rows.map((cells, i) => [`r${i}`, ...cells]),
}));

/**
 * Reads a CSV as a descriptor says, and knows nothing else of it but the apostrophe before formulas, which the README
 * tells.
 */
function read(
  csv: string,
  options: object,
  types: readonly string[],
  missing: readonly string[],
): (string | number | null)[][] {
  const [, ...rows] = parse(csv, { ...options, relax_column_count: false }) as string[][];
  return rows.map((cells) =>
    cells.map((cell, i) =>
      missing.includes(cell)
        ? null
        : types[i] === "integer" || types[i] === "number"
          ? Number(cell)
          : withFormula(cell),
    ),
  );
}

function byDataPackage(given: DownloadTable): (string | number | null)[][] {
  const csv = toCsv(given);
  const { resources } = dataPackage(words, [
    { table: given, path: "t.csv", file: dataFile(csv), key: [], references: [] },
  ]) as {
    resources: { dialect: Record<string, string>; schema: { fields: Field[]; missingValues: { value: string }[] } }[];
  };
  const { dialect, schema } = resources[0]!;
  return read(
    csv,
    {
      delimiter: dialect["delimiter"],
      quote: dialect["quoteChar"],
      escape: dialect["quoteChar"],
      record_delimiter: dialect["lineTerminator"],
    },
    schema.fields.map(({ type }) => type),
    schema.missingValues.map(({ value }) => value),
  );
}

function byCsvw(given: DownloadTable): (string | number | null)[][] {
  const csv = toCsv(given);
  const { dialect, tableSchema } = csvwMetadata(
    { title: "T", description: "", licence: "", publisher: "", modified: "2020-01-01", language: "en" },
    "t.csv",
    { table: given, path: "t.csv", file: dataFile(csv), key: [], references: [] },
  ) as { dialect: Record<string, string>; tableSchema: { columns: { datatype: string; null: string }[] } };
  return read(
    csv,
    {
      delimiter: dialect["delimiter"],
      quote: dialect["quoteChar"],
      escape: dialect["quoteChar"],
      record_delimiter: dialect["lineTerminators"],
    },
    tableSchema.columns.map(({ datatype }) => datatype),
    tableSchema.columns.map((column) => column.null),
  );
}

/** As a raw file of this project, where a backslash before a sign says that it is meant. */
function byDataset(given: DownloadTable): (string | number | null)[][] {
  const names = given.fields.map(({ name }) => name);
  const type = { string: "text", integer: "number", number: "number", date: "date" } as const;
  const columns = given.fields.map(
    (field, i) =>
      `  - { name: ${field.name}, type: ${i === 0 ? "identifier" : type[field.type]}, from: ${field.name}, title: ${field.name}${field.type === "string" && i > 0 ? ", verbatim: true" : ""} }`,
  );
  const meant = given.rows.map((cells) =>
    cells.map((cell, i) =>
      typeof cell === "string" && given.fields[i]!.type === "string" && i > 0
        ? cell.replace(/[!-/:-@[-`{-~]/g, "\\$&")
        : cell,
    ),
  );
  const descriptor = `title: Tables\ndescription: A table that was downloaded and is read again, to see that it is the same.\ncovers: nothing that is\nlimits: It shows nothing.\nlicence: CC0-1.0\nattribution: nobody\nraw: { file: raw/t.csv, columns: [${names.join(", ")}] }\nrecipe: []\ncolumns:\n${columns.join("\n")}\nkey: [id]\n`;
  const problems: Problem[] = [];
  const none = new Set<string>();
  const dataset = readDataset(
    memoryFolder({ "data/t/dataset.yaml": descriptor, "data/t/raw/t.csv": toCsv({ ...given, rows: meant }) }),
    "t",
    { places: none, origins: none, sources: none, quotes: new Map(), units: en.knownUnits },
    en.typography,
    problems,
  );
  if (!dataset) throw new Error(formatProblems(problems));
  // A sign that is meant keeps a text from being a formula as well, so nothing was put before it.
  const isMarked = (row: number, i: number) => String(meant[row]![i]).startsWith("\\");
  return dataset.rows.map(({ cells }, row) =>
    names.map((name, i) =>
      typeof cells[name] === "string" && !isMarked(row, i)
        ? withFormula(cells[name])
        : (cells[name] as string | number | null),
    ),
  );
}

const readers = {
  "the version that is kept": (given: DownloadTable) =>
    tableOf(
      "t",
      toCsv(given),
      given.fields.map(({ name, type }) => `${name} ${type}`),
    ).rows,
  "its data package": byDataPackage,
  "its CSVW metadata": byCsvw,
};

test.each(Object.entries(readers))("a table is the same when its CSV is read again with %s", (_, again) => {
  fc.assert(fc.property(table, (given) => void expect(again(given)).toEqual(given.rows)));
  expect(again(hostile)).toEqual(hostile.rows);
});

test("a table is the same when its CSV is read as a raw file, where a text of blanks alone is none and every line end is a line feed", () => {
  const isBlank = (cell: string | number | null) =>
    typeof cell === "string" && cell.trim() === "" && !/^[\t\r\n]/.test(cell);
  fc.assert(
    fc.property(
      table,
      (given) =>
        void expect(byDataset(given)).toEqual(
          given.rows.map((cells) =>
            cells.map((cell) =>
              isBlank(cell) ? null : typeof cell === "string" ? cell.replaceAll("\r\n", "\n") : cell,
            ),
          ),
        ),
    ),
  );
});
