import { CsvError, parse } from "csv-parse/sync";
import { readText, type Folder } from "../problems/folder.ts";
import { nearest } from "../problems/nearest.ts";
import { show, type Location, type Problem } from "../problems/problem.ts";

/** One record of a CSV file as found: texts, and where each of them stands. */
export interface RawRow {
  cells: string[];
  /** Where the cell in the given column (counted from 0) begins. */
  at(column: number): Location;
}

/** A CSV file as found. */
export interface RawTable {
  path: string;
  header: string[];
  rows: RawRow[];
}

interface Record {
  record: string[];
  raw: string;
  info: { lines: number };
}

/**
 * Reads a CSV file: RFC 4180, UTF-8 without a byte order mark, comma as delimiter, and exactly the given header.
 * Adds a problem for each fault of form, and returns null if there is any.
 */
export function readCsv(folder: Folder, path: string, columns: readonly string[], problems: Problem[]): RawTable | null {
  const text = readText(folder, path, problems);
  if (text === null) return null;
  const before = problems.length;
  checkDelimiter(path, text, columns, problems);
  const records = problems.length > before ? null : parseRecords(path, text, problems);
  if (!records) return null;
  const rows: RawRow[] = [];
  let line = 1;
  for (const { record, raw, info } of records) {
    const start = line;
    rows.push({ cells: record, at: (column) => locate(path, start, raw, column) });
    line = info.lines + 1;
  }
  const header = rows.shift();
  checkHeader(path, header, columns, problems);
  for (const row of rows) {
    if (row.cells.length === columns.length) continue;
    problems.push({
      ...row.at(Math.min(row.cells.length, columns.length)),
      field: "",
      found: row.cells.join("") === "" ? "an empty line" : `${row.cells.length} cells`,
      expected: `${columns.length} cells, as in the header`,
      action: "Is a comma missing, or one too many? Put quotes around a text that contains a comma.",
    });
  }
  return problems.length > before || !header ? null : { path, header: header.cells, rows };
}

function parseRecords(path: string, text: string, problems: Problem[]): Record[] | null {
  try {
    return parse(text, { info: true, raw: true, relax_column_count: true, skip_empty_lines: false, record_delimiter: ["\r\n", "\n"] }) as unknown as Record[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error["lines"] ?? 1);
    const quote = text.split("\n")[line - 1]?.indexOf('"') ?? -1;
    problems.push({
      path,
      line,
      column: Math.max(quote, 0) + 1,
      field: "",
      found: error.code === "CSV_QUOTE_NOT_CLOSED" ? "a quote that is never closed" : "a stray quote",
      expected: "quotes around a whole cell, and each quote inside it doubled",
      action: "Close the quote, or double it; it may have been opened in a line above.",
    });
    return null;
  }
}

function checkHeader(path: string, header: RawRow | undefined, expected: readonly string[], problems: Problem[]): void {
  const found = header?.cells ?? [];
  const add = (column: number, what: string, action: string) =>
    problems.push({ ...(header?.at(column) ?? { path, line: 1, column: 1 }), field: "header", found: what, expected: `the columns ${expected.join(", ")}`, action });
  if (!header) return void add(0, "an empty file", "Put the header back as the first line.");
  found.forEach((name, column) => {
    if (found.indexOf(name) !== column) add(column, `the column ${show(name)} twice`, "Remove or rename one of them.");
    else if (!expected.includes(name)) {
      const near = nearest(name, expected.filter((wanted) => !found.includes(wanted)));
      add(column, `the unknown column ${show(name)}`, near ? `Did you mean "${near}"?` : "Remove it, or declare it in dataset.yaml under raw.columns.");
    }
  });
  const missing = expected.filter((name) => !found.includes(name));
  for (const name of missing) add(Math.max(found.length - 1, 0), `no column ${show(name)}`, "Add it, or remove it from the declared columns.");
  const same = found.length === expected.length && missing.length === 0;
  const moved = found.findIndex((name, column) => name !== expected[column]);
  if (same && moved >= 0) add(moved, `${show(found[moved])} in place ${moved + 1}`, "Put the columns in the declared order.");
}

/** Another delimiter is named before the quotes are read, which would make no sense under it. */
function checkDelimiter(path: string, text: string, columns: readonly string[], problems: Problem[]): void {
  const header = text.split("\n", 1)[0]!;
  const other = [";", "\t", "|"].find((delimiter) => columns.length > 1 && !header.includes(",") && header.includes(delimiter));
  if (!other) return;
  const found = `${other === "\t" ? "tabs" : show(other)} between the columns`;
  problems.push({ path, line: 1, column: header.indexOf(other) + 1, field: "header", found, expected: "commas", action: "Save the file with commas as delimiters." });
}

/** Finds the start of a cell by walking over the record's own text; only done when a fault is to be named. */
function locate(path: string, start: number, raw: string, wanted: number): Location {
  let [line, column, cell, quoted] = [start, 1, 0, false];
  for (const character of raw.replace(/\r?\n$/, "")) {
    if (cell === wanted) break;
    if (character === '"') quoted = !quoted;
    if (character === "\n") [line, column] = [line + 1, 1];
    else column += character.length;
    if (character === "," && !quoted) cell += 1;
  }
  return { path, line, column };
}
