import type { Location } from "../problems/problem.ts";
import type { RawRow } from "./csv.ts";
import type { Step, Where } from "./descriptor.ts";

/** A row on its way from raw to clean: its texts by raw column, and the raw row that it came from. */
export interface WorkingRow {
  texts: Record<string, string>;
  raw: RawRow;
}

/** One entry of the cleaning log: a cell that a step changed, or (`field` null) a row that it dropped. */
export interface Change extends Location {
  step: Step["step"];
  /** The raw column; null for a row that was dropped. */
  field: string | null;
  from: string;
  to: string;
  why: string;
}

/** Whether a row's texts satisfy all conditions. */
export function matches(texts: Readonly<Record<string, string>>, where: Where): boolean {
  return Object.entries(where).every(([column, wanted]) => (Array.isArray(wanted) ? wanted : [wanted]).includes(texts[column] ?? ""));
}

/**
 * Applies one step to all rows, in order; returns the rows that stay and adds what it did to the log.
 * - `map`: each cell of the column that equals a key becomes that key's value; other cells stay.
 * - `replace`: the cell becomes the given text in every row that matches `where`.
 * - `drop`: every row that matches `where` leaves the table.
 */
export function applyStep(step: Step, rows: readonly WorkingRow[], header: readonly string[], log: Change[]): WorkingRow[] {
  if (step.step === "drop") {
    return rows.filter((row) => {
      if (!matches(row.texts, step.where)) return true;
      log.push({ ...row.raw.at(0), step: "drop", field: null, from: row.raw.cells.join(","), to: "", why: step.why });
      return false;
    });
  }
  const { column } = step;
  return rows.map((row) => {
    const from = row.texts[column] ?? "";
    const to = step.step === "map" ? (Object.hasOwn(step.values, from) ? step.values[from]! : from) : matches(row.texts, step.where) ? step.with : from;
    if (to === from) return row;
    log.push({ ...row.raw.at(header.indexOf(column)), step: step.step, field: column, from, to, why: step.why });
    return { ...row, texts: { ...row.texts, [column]: to } };
  });
}
