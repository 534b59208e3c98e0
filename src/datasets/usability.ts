import type { Column } from "./descriptor.ts";
import { cellOf, type Row } from "./table.ts";
import { usabilities, type Usability } from "./model.ts";

/** The usability of a row by its columns of type `use`: the strictest of them; `ok` without any. */
export function usabilityOf(columns: readonly Column[], cells: Row["cells"]): Usability {
  const stated = columns
    .filter(({ type }) => type === "use")
    .map(({ name }) => usabilities.indexOf(cells[name] as Usability));
  return usabilities[Math.max(0, ...stated)]!;
}

/** Whether a row may be drawn and counted, with or without its note. */
export function isUsable(columns: readonly Column[], cells: Row["cells"]): boolean {
  return usabilityOf(columns, cells) !== "no";
}

/** The note of a row: the cell in its first column of type `note`; null if there is none. */
export function noteOf(columns: readonly Column[], cells: Row["cells"]): string | null {
  return cellOf(columns, cells, "note") as string | null;
}
