import { parse } from "csv-parse/sync";

/** A table as it was downloaded: the text of its CSV, and what its columns meant. */
export interface DatasetSnapshot {
  csv: string;
  /** Name, type and unit of each column, such as `recruits number people`. */
  fields: readonly string[];
  /** Columns of the CSV that together name a row. */
  key: readonly string[];
}

/** One cell that differs. */
export interface CellChange {
  /** The row, by its key. */
  row: string;
  column: string;
  from: string;
  to: string;
}

/** What happened between two snapshots of a table. */
export interface Difference {
  columns: {
    added: readonly string[];
    removed: readonly string[];
    /** Whether columns that stayed changed their type, unit or order. */ changed: boolean;
  };
  /** Rows, by their keys. */
  rows: {
    added: readonly string[];
    removed: readonly string[];
    /** Whether rows that stayed stand in another order. */ moved: boolean;
  };
  cells: readonly CellChange[];
}

/**
 * How much a difference matters to those who use the table: they must adapt, there is more, or something was put right.
 */
export type Level = "major" | "minor" | "patch";

/**
 * Compares two snapshots cell by cell, by the key of the later one. Cells of columns and rows that only one of them has
 * are not listed.
 */
export function differenceOf(before: DatasetSnapshot, after: DatasetSnapshot): Difference {
  const [was, is] = [tableOf(before.csv), tableOf(after.csv)];
  const keyOf = (row: Record<string, string>) => after.key.map((name) => row[name] ?? "").join(" ");
  const [old, now] = [
    new Map(was.rows.map((row) => [keyOf(row), row])),
    new Map(is.rows.map((row) => [keyOf(row), row])),
  ];
  const shared = is.header.filter((name) => was.header.includes(name));
  const both = [...now.keys()].filter((key) => old.has(key));
  const meaning = (fields: readonly string[]) =>
    fields.filter((field) => shared.includes(field.split(" ")[0]!)).join("\n");
  return {
    columns: {
      added: is.header.filter((name) => !was.header.includes(name)),
      removed: was.header.filter((name) => !is.header.includes(name)),
      changed: meaning(before.fields) !== meaning(after.fields),
    },
    rows: {
      added: [...now.keys()].filter((key) => !old.has(key)),
      removed: [...old.keys()].filter((key) => !now.has(key)),
      moved: both.join("\n") !== [...old.keys()].filter((key) => now.has(key)).join("\n"),
    },
    cells: both.flatMap((row) =>
      shared
        .filter((column) => old.get(row)![column] !== now.get(row)![column])
        .map((column) => ({ row, column, from: old.get(row)![column]!, to: now.get(row)![column]! })),
    ),
  };
}

/**
 * The level of a difference; null where there is none. As the recipe of Data Package for versions has it: other
 * columns, or rows that are gone, break what was built on the table; new rows add to it; corrected cells and another
 * order put it right.
 */
export function levelOf({ columns, rows, cells }: Difference): Level | null {
  if (columns.added.length + columns.removed.length + rows.removed.length > 0 || columns.changed) return "major";
  if (rows.added.length > 0) return "minor";
  return cells.length > 0 || rows.moved ? "patch" : null;
}

/** The version after this one: 1.2.3 becomes 2.0.0, 1.3.0 or 1.2.4. */
export function nextVersion(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (level === "major") return `${major + 1}.0.0`;
  return level === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

function tableOf(csv: string): { header: string[]; rows: Record<string, string>[] } {
  const [header = [], ...rows] = parse(csv) as string[][];
  return { header, rows: rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""]))) };
}
