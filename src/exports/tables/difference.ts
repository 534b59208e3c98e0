import { parse } from "csv-parse/sync";

/** A table as downloaded: the text of its CSV, and the meaning of its columns. */
export interface DatasetSnapshot {
  csv: string;
  /** Name, type and unit of each column, such as `recruits number people`. */
  fields: readonly string[];
  /** Columns of the CSV that together identify a row. */
  key: readonly string[];
}

/** A changed cell. */
export interface CellChange {
  /** Key of the row. */
  row: string;
  column: string;
  from: string;
  to: string;
}

/** The changes between two snapshots of a table. */
export interface Difference {
  columns: {
    added: readonly string[];
    removed: readonly string[];
    /** Whether columns that stayed changed their type, unit or order. */ changed: boolean;
  };
  /** Keys of the rows. */
  rows: {
    added: readonly string[];
    removed: readonly string[];
    /** Whether rows that stayed stand in another order. */ moved: boolean;
  };
  cells: readonly CellChange[];
}

/**
 * How much a difference matters to users of the table: they must adapt, there are additions, or there are corrections.
 */
export type Level = "major" | "minor" | "patch";

/**
 * Compares two snapshots cell by cell, using the key of the later one. Cells of added and removed columns and rows are
 * not listed.
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
 * The level of a difference; null if there is none. Follows the Data Package recipe for versions: changed columns or
 * removed rows break what was built on the table; new rows are additions; corrected cells and a changed order are
 * patches.
 */
export function levelOf({ columns, rows, cells }: Difference): Level | null {
  if (columns.added.length + columns.removed.length + rows.removed.length > 0 || columns.changed) return "major";
  if (rows.added.length > 0) return "minor";
  return cells.length > 0 || rows.moved ? "patch" : null;
}

/** The version number after this one: 1.2.3 becomes 2.0.0, 1.3.0 or 1.2.4. */
export function nextVersion(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (level === "major") return `${major + 1}.0.0`;
  return level === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

function tableOf(csv: string): { header: string[]; rows: Record<string, string>[] } {
  const [header = [], ...rows] = parse(csv) as string[][];
  return { header, rows: rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""]))) };
}
