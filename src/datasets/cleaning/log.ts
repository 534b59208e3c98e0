import type { Location } from "../../diagnostics/problem.ts";
import type { StepName } from "./steps/steps.ts";

/**
 * One entry of a cleaning log, and with it everything that happened to one cell or row: a cell that was set, a row that
 * left the table, or a row that became several. Its place is that of the raw text which it concerns.
 */
export interface Change extends Location {
  /** The step's position in the recipe, from 1, and its kind. */
  number: number;
  step: StepName;
  action: "set" | "drop" | "copy";
  /**
   * The row, by the line on which it begins in the raw file; of a row made from another, that, a dot and its number.
   */
  row: string;
  /** The column that was set; null where the whole row is concerned. */
  field: string | null;
  /** The text before; of a row, the ids of those that there were. */
  from: string;
  to: string;
  why: string;
}

/** A row as the log knows it. */
export interface LoggedRow {
  id: string;
  texts: Readonly<Record<string, string>>;
}

/**
 * The rows that a log makes of the raw ones; with all its entries, those of the cleaned table before its texts are
 * read. Throws where an entry does not fit: the log would then not be the whole story.
 */
export function replay(
  rows: readonly LoggedRow[],
  log: readonly Pick<Change, "action" | "row" | "field" | "from" | "to">[],
): LoggedRow[] {
  let now = new Map(rows.map((row) => [row.id, row]));
  for (const { action, row: id, field, from, to } of log) {
    const row = now.get(id);
    if (!row) throw new Error(`the log speaks of row ${id}, which is not there`);
    if (action === "set") {
      if (field === null || (row.texts[field] ?? "") !== from)
        throw new Error(`the log says that ${field} of row ${id} was ${JSON.stringify(from)}`);
      now.set(id, { id, texts: { ...row.texts, [field]: to } });
    } else if (action === "drop") now.delete(id);
    else
      now = new Map(
        [...now].flatMap(([key, other]) =>
          key === id
            ? to.split(" ").map((copy) => [copy, { id: copy, texts: other.texts }] as const)
            : [[key, other] as const],
        ),
      );
  }
  return [...now.values()];
}
