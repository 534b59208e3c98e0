import { decimalsOf } from "../model/decimal.ts";
import { estimate, numbersIn, type Estimate } from "../model/estimate.ts";
import type { Location } from "../diagnostics/problem.ts";
import type { Cell, ColumnType } from "./model.ts";
import type { Column } from "./descriptor.ts";
import { estimateIn } from "./cell.ts";

/** A row of a cleaned table: typed cells by column name, and the location of a cell's text in the raw file. */
export interface Row {
  cells: Readonly<Record<string, Cell>>;
  /**
   * How many decimals a number is written with: those of its unit, or those of the raw file if these are more than
   * needed (1.70). See `decimalsIn`.
   */
  decimals?: Readonly<Record<string, number>>;
  at(column: string): Location;
}

/** The unit of a number or an estimate in a row; empty where it has none. */
export function unitOf(column: Column, cells: Row["cells"]): string {
  return typeof column.unit === "object" ? String(cells[column.unit.column] ?? "") : (column.unit ?? "");
}

/** How many decimals a number or an estimate is written with; 0 for an empty cell. */
export function decimalsIn(column: Pick<Column, "name">, { cells, decimals }: Pick<Row, "cells" | "decimals">): number {
  const cell = cells[column.name];
  const estimate = estimateIn(cell);
  const numbers = typeof cell === "number" ? [cell] : estimate ? numbersIn(estimate) : [];
  return decimals?.[column.name] ?? Math.max(0, ...numbers.map(decimalsOf));
}

/** The value of a row in a column of estimates, or of numbers, which are exact; null for an empty cell. */
export function valueOf({ name }: Pick<Column, "name">, cells: Row["cells"]): Estimate | null {
  const cell = cells[name];
  return typeof cell === "number" ? estimate("exact", cell) : estimateIn(cell);
}

/** The column with the values of a table: its first estimate, or else its first number with a unit. */
export function valueColumnOf(columns: readonly Column[]): Column | undefined {
  return (
    columns.find(({ type }) => type === "estimate") ??
    columns.find(({ type, unit }) => type === "number" && unit !== undefined)
  );
}

/** The cell in the first column of a type, such as the window or the origin of a row; null if there is none. */
export function cellOf(columns: readonly Column[], cells: Row["cells"], type: ColumnType): Cell {
  const column = columns.find((candidate) => candidate.type === type);
  return column ? (cells[column.name] ?? null) : null;
}
