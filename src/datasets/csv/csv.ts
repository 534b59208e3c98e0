import { isAscii, isUtf8 } from "node:buffer";
import { checkCharacters } from "../../diagnostics/characters.ts";
import { readText, withLineFeeds, type Folder } from "../../diagnostics/folder.ts";
import type { CharacterRule } from "../../proofreading/rule.ts";
import { wrongDecoding } from "../../proofreading/encoding.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { show, type Location, type Problem } from "../../diagnostics/problem.ts";
import { Scan } from "./scan.ts";

/** A record of a CSV file: texts, and the location of each. */
export interface RawRow {
  readonly cells: string[];
  /** The location of the cell in a column (counted from 0), or of a character of its text (counted from 0). */
  at(column: number, index?: number): Location;
}

/** A parsed CSV file. Its rows are created on demand. */
export interface RawTable {
  path: string;
  header: string[];
  /** The records; the first is the header. */
  scan: Scan;
  readonly rows: RawRow[];
}

/**
 * Reads a CSV file: RFC 4180, UTF-8 without a byte order mark, comma-delimited, with LF or CR LF, and with exactly the
 * given header. Adds a problem for each syntax error, and returns null if there is any; and one for each wrong
 * character, except invisible ones in a file that is cleaned of them (`cleaned`).
 */
export function readCsv(
  folder: Folder,
  path: string,
  columns: readonly string[],
  problems: Problem[],
  cleaned = false,
): RawTable | null {
  const before = problems.length;
  const bytes = withLineFeeds(folder.bytes(path));
  const scan = new Scan(bytes);
  if (holdsConflict(bytes) && readText(folder, path, problems) === null) return null;
  // An invalid file is read again as text to report its first fault.
  if ((scan.unclean || bytes[0] === 0xef || !isUtf8(bytes)) && readText(folder, path, problems) === null) return null;
  checkDelimiter(path, bytes, columns, problems);
  if (problems.length > before) return null;
  if (scan.stray) {
    const { at, line, open } = scan.stray;
    const lineStart = bytes.lastIndexOf(10, at) + 1;
    problems.push({
      path,
      ...scan.locate(lineStart, line, at),
      field: "",
      found: open ? "a quotation mark that is never closed" : "a quotation mark inside a text",
      expected: "quotation marks around the whole cell, and each one inside it doubled",
      action: "Close it, or double it; it may have been opened on an earlier line.",
    });
    return null;
  }
  const header = scan.length > 0 ? rowOf(path, scan, 0) : undefined;
  checkHeader(path, header, columns, problems);
  for (const { at, line, cells } of header && header.cells.length === columns.length ? scan.misshapen : []) {
    const end = endOf(bytes, at, cells, columns.length);
    problems.push({
      path,
      ...scan.locate(at, line, end),
      field: "",
      found: cells === 1 && (end === at || bytes[at] === 13) ? "an empty line" : `${cells} cells`,
      expected: `${columns.length} cells, as in the header`,
      action: "Check for a missing or extra comma. Put quotation marks around text that contains a comma.",
    });
  }
  if (problems.length > before || !header) return null;
  checkBytes(path, scan.bytes, cleaned ? [wrongDecoding] : undefined, problems);
  let rows: RawRow[] | null = null;
  return {
    path,
    header: header.cells,
    scan,
    get rows() {
      return (rows ??= Array.from({ length: scan.length - 1 }, (_, i) => rowOf(path, scan, i + 1)));
    },
  };
}

function rowOf(path: string, scan: Scan, record: number): RawRow {
  return {
    cells: Array.from({ length: scan.width }, (_, cell) => scan.text(record, cell)),
    at: (cell, index) => ({
      path,
      ...scan.locate(
        scan.start(record, 0),
        scan.line(record),
        cell < scan.width ? scan.placeOf(record, cell, index) : scan.end(record, scan.width - 1),
      ),
    }),
  };
}

/** Whether a line begins like a merge-conflict marker. */
function holdsConflict(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ["<<<<<<< ", ">>>>>>> "].some(
    (mark) => buffer.includes(`\n${mark}`) || buffer.subarray(0, 8).equals(Buffer.from(mark)),
  );
}

/** Reports wrong characters. Only lines with a byte that can begin such a character are decoded. */
function checkBytes(
  path: string,
  bytes: Buffer,
  rules: readonly CharacterRule[] | undefined,
  problems: Problem[],
): void {
  if (isAscii(bytes)) return;
  let [line, start] = [1, 0];
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i]!;
    if (byte === 10) [line, start] = [line + 1, i + 1];
    else if (byte > 127 && mayBeWrong(byte, bytes[i + 1]!, bytes[i + 2]!)) {
      const end = bytes.indexOf(10, i);
      const before = problems.length;
      checkCharacters(path, bytes.toString("utf8", start, end < 0 ? bytes.length : end), problems, line, rules);
      if (path.includes("/raw/"))
        for (const problem of problems.slice(before))
          if (problem.found.startsWith("the invisible"))
            problem.action = "A raw file stays as it was found: clean the column with the step `characters`.";
      i = (end < 0 ? bytes.length : end) - 1;
    }
  }
}

/** Whether a character that begins with these bytes may be invisible, or the start of text read in a wrong encoding. */
function mayBeWrong(first: number, second: number, third: number): boolean {
  if (first === 0xc3) return second >= 0x82 && second <= 0xb4 && third >= 0xc2;
  if (first === 0xc2) return second < 0xa0 || second === 0xad;
  if (first === 0xe2)
    return (
      (second === 0x80 && (third <= 0x8f || (third >= 0xa8 && third <= 0xae)) && third > 0x8a) ||
      (second === 0x81 && third >= 0xa0)
    );
  if (first === 0xe1) return second === 0x85 || second === 0x9e || second === 0xa0;
  return first === 0xcd || first === 0xd8 || (first === 0xe3 && second === 0x85) || first === 0xef || first >= 0xf3;
}

/** The start of the first surplus cell of a record, or the end of a record with too few cells. */
function endOf(bytes: Uint8Array, from: number, cells: number, wanted: number): number {
  let [quoted, found, at] = [false, 0, from];
  for (; at < bytes.length && found < Math.min(cells, wanted); at += 1) {
    const byte = bytes[at];
    if (byte === 34) quoted = !quoted;
    else if (byte === 44 && !quoted) found += 1;
    else if (byte === 10 && !quoted) break;
  }
  return bytes[at - 1] === 13 && bytes[at] === 10 ? at - 1 : at;
}

function checkHeader(path: string, header: RawRow | undefined, expected: readonly string[], problems: Problem[]): void {
  const found = header?.cells ?? [];
  const add = (column: number, what: string, action: string) =>
    problems.push({
      ...(header?.at(column) ?? { path, line: 1, column: 1 }),
      field: "header",
      found: what,
      expected: `the columns ${expected.join(", ")}`,
      action,
    });
  if (!header) return void add(0, "an empty file", "Restore the header as the first line.");
  found.forEach((name, column) => {
    if (found.indexOf(name) !== column) add(column, `the column ${show(name)} twice`, "Remove or rename one of them.");
    else if (!expected.includes(name)) {
      const near = nearest(
        name,
        expected.filter((wanted) => !found.includes(wanted)),
      );
      add(
        column,
        `the unknown column ${show(name)}`,
        near ? `Did you mean "${near}"?` : "Remove it, or declare it in dataset.yaml under raw.columns.",
      );
    }
  });
  const missing = expected.filter((name) => !found.includes(name));
  for (const name of missing)
    add(Math.max(found.length - 1, 0), `no column ${show(name)}`, "Add it, or remove it from the declared columns.");
  const same = found.length === expected.length && missing.length === 0;
  const moved = found.findIndex((name, column) => name !== expected[column]);
  if (same && moved >= 0)
    add(moved, `${show(found[moved])} in place ${moved + 1}`, "Put the columns in the declared order.");
}

/** Reports another delimiter before the quotes are parsed, which would make no sense with it. */
function checkDelimiter(path: string, bytes: Uint8Array, columns: readonly string[], problems: Problem[]): void {
  const end = bytes.indexOf(10);
  const header = new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
  const other = [";", "\t", "|"].find(
    (delimiter) => columns.length > 1 && !header.includes(",") && header.includes(delimiter),
  );
  if (!other) return;
  const found = `${other === "\t" ? "tabs" : show(other)} between the columns`;
  problems.push({
    path,
    line: 1,
    column: header.indexOf(other) + 1,
    field: "header",
    found,
    expected: "commas",
    action: "Save the file with commas as delimiters.",
  });
}
