import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { csvParseRows } from "d3";
import { unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import Papa from "papaparse";
import readWorkbook from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toCsv } from "../../../src/exports/tables/csv.ts";
import { toJsonLines } from "../../../src/exports/tables/jsonl.ts";
import { toParquet } from "../../../src/exports/tables/parquet.ts";
import { toSqlite } from "../../../src/exports/tables/sqlite.ts";
import { toXlsx } from "../../../src/exports/tables/xlsx.ts";
import { packages, plain, textsOf } from "./packages.ts";

const folder = mkdtempSync(join(tmpdir(), "muster-clients-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let duck: DuckDBConnection;
beforeAll(async () => {
  duck = await (await DuckDBInstance.create(":memory:")).connect();
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const python = spawnSync("python3", ["--version"]).status === 0;
const rscript = spawnSync("Rscript", ["--version"]).status === 0;

describe.each(packages.map((pack) => [pack.id, pack] as const))("%s", (id, pack) => {
  const { data } = pack;
  const csv = toCsv(data);
  const expected = textsOf(data);

  test("CSV: csv-parse, d3 and PapaParse read the same cells", () => {
    expect(plain(parse(csv) as string[][])).toEqual(expected);
    expect(plain(csvParseRows(csv))).toEqual(expected);
    const papa = Papa.parse<string[]>(csv, { skipEmptyLines: true });
    expect(papa.errors).toEqual([]);
    expect(plain(papa.data)).toEqual(expected);
  });

  test("CSV: DuckDB reads the same cells, strictly, and takes our types", async () => {
    const path = file(`${id}.csv`, csv);
    const read = await duck.runAndReadAll(
      `SELECT * FROM read_csv('${path}', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', strict_mode = true, max_line_size = 10000000)`,
    );
    expect(
      plain([
        read.columnNames(),
        ...read.getRows().map((row) => row.map((cell) => (cell === null ? "" : String(cell)))),
      ]),
    ).toEqual(expected);
    const types = data.fields.map(
      ({ name, type }) =>
        `'${name}': '${{ string: "VARCHAR", integer: "BIGINT", number: "DOUBLE", date: "DATE" }[type]}'`,
    );
    const typed = await duck.runAndReadAll(
      `SELECT count(*) FROM read_csv('${path}', columns = {${types.join(", ")}}, header = true, delim = ',', quote = '"', escape = '"', max_line_size = 10000000)`,
    );
    expect(Number(typed.getRows()[0]![0])).toBe(data.rows.length);
  });

  test.runIf(python)("CSV: Python's csv module reads the same cells", () => {
    const script =
      "import csv,json,sys; csv.field_size_limit(10**7); print(json.dumps(list(csv.reader(open(sys.argv[1], encoding='utf-8', newline='')))))";
    const { stdout, stderr } = spawnSync("python3", ["-c", script, file(`${id}.csv`, csv)], {
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    expect(stderr).toBe("");
    expect(plain(JSON.parse(stdout) as string[][])).toEqual(expected);
  });

  test.runIf(rscript)("CSV: R reads as many rows and columns", () => {
    const script = `x <- read.csv(commandArgs(TRUE)[1], encoding = "UTF-8", colClasses = "character", na.strings = ""); cat(nrow(x), ncol(x))`;
    const { stdout } = spawnSync("Rscript", ["-e", script, file(`${id}.csv`, csv)], { encoding: "utf8" });
    expect(stdout).toBe(`${data.rows.length} ${data.fields.length}`);
  });

  test("Parquet: DuckDB and hyparquet read the same rows with their types", async () => {
    const bytes = toParquet(data, pack.about);
    const path = file(`${id}.parquet`, bytes);
    const read = await duck.runAndReadAll(`SELECT * FROM '${path}'`);
    expect(read.columnNames()).toEqual(expected[0]);
    expect(read.columnTypes().map(String)).toEqual(
      data.fields.map(({ type }) => ({ string: "VARCHAR", integer: "BIGINT", number: "DOUBLE", date: "DATE" })[type]),
    );
    expect(read.getRows().map((row) => row.map((cell) => (cell === null ? "" : String(cell))))).toEqual(
      expected.slice(1),
    );
    const objects = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    });
    expect(objects.map((row) => data.fields.map(({ name }) => flat(row[name])))).toEqual(
      data.rows.map((row) => [...row]),
    );
  });

  test("SQLite: the library reads the same rows with their types, and every table", () => {
    const path = file(`${id}.sqlite`, toSqlite(pack));
    const database = new DatabaseSync(path, { readOnly: true });
    const names = database
      .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      .all()
      .map(({ name }) => name);
    expect(names).toEqual([data.id, pack.log.id, "about", ...pack.registers.map((table) => table.id)].toSorted());
    const rows = database.prepare(`SELECT * FROM "${data.id}"`).all();
    expect(rows.map((row) => data.fields.map(({ name }) => row[name]))).toEqual(data.rows.map((row) => [...row]));
    expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
    database.close();
  });

  test("workbook: read-excel-file reads the same rows, numbers as numbers, dates as dates", async () => {
    const sheets = await readWorkbook(Buffer.from(await toXlsx(pack)), { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "Data",
      "Columns",
      ...pack.registers.map(({ title }) => title),
      "Cleaning log",
      "About",
    ]);
    const [header, ...rows] = sheets[0]!.data;
    expect(header).toEqual(expected[0]);
    expect(rows).toEqual(
      data.rows.map((row) =>
        row.map((cell, c) => (data.fields[c]!.type === "date" && cell !== null ? new Date(`${cell}T00:00:00Z`) : cell)),
      ),
    );
  });

  test("workbook: no cell has a formula, and dates are shown as they are written in tables", async () => {
    const parts = Object.entries(unzipSync(await toXlsx(pack))).map(
      ([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const,
    );
    const cells = parts.filter(([path]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
    expect(cells).toHaveLength(4 + pack.registers.length);
    expect(cells.filter(([, xml]) => /<(\w+:)?f[ />]/.test(xml)).map(([path]) => path)).toEqual([]);
    if (data.rows.some((row) => row.some((cell, c) => data.fields[c]!.type === "date" && cell !== null)))
      expect(parts.find(([path]) => path === "xl/styles.xml")![1]).toContain('formatCode="yyyy-mm-dd"');
  });

  test("JSON Lines: every line is one row with its types", () => {
    const rows = [...toJsonLines(data)]
      .join("")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map((row) => data.fields.map(({ name }) => row[name]))).toEqual(data.rows.map((row) => [...row]));
  });
});

/** A value as our tables have it: dates as days, 64-bit integers as numbers. */
function flat(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null);
}
