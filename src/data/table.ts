import type { Location } from "../problems/problem.ts";
import type { Cell } from "./columns.ts";
import type { Column, Where } from "./descriptor.ts";

/** One row of a cleaned table: typed cells by column name, and where a cell's text stands in the raw file. */
export interface Row {
  cells: Readonly<Record<string, Cell>>;
  at(column: string): Location;
}

/** The unit of a number or an estimate in a row; empty where it has none. */
export function unitOf(column: Column, cells: Row["cells"]): string {
  return typeof column.unit === "object" ? String(cells[column.unit.column] ?? "") : (column.unit ?? "");
}

/** Whether a row's cells satisfy all conditions; identifiers, categories, places and the like compare by their text. */
export function selects(where: Where, cells: Row["cells"]): boolean {
  return Object.entries(where).every(([name, wanted]) => (Array.isArray(wanted) ? wanted : [wanted]).includes(String(cells[name] ?? "")));
}
