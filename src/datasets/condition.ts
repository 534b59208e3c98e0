import { z } from "zod";
import type { Cell } from "./model.ts";

/** A condition on rows: for each column, the text that a cell must have, or a list of such texts. */
export const conditionSchema = z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]));
export type Condition = z.output<typeof conditionSchema>;

/** The cells of a row by column, typed or as text. */
type Cells = Readonly<Record<string, Cell | undefined>>;

/**
 * Whether a row satisfies all parts of a condition; identifiers, categories, places and the like are compared as text.
 */
export function satisfies(cells: Cells, condition: Condition): boolean {
  return Object.entries(condition).every(([column, wanted]) => listOf(wanted).includes(textOf(cells[column])));
}

/**
 * The first value of a condition that no row has, with its column and the values that occur there: most likely a
 * misspelling. Null if there is none.
 */
export function unmatchedValue(
  condition: Condition,
  rows: readonly { cells: Cells }[],
): { column: string; value: string; known: string[] } | null {
  for (const [column, wanted] of Object.entries(condition)) {
    const known = [...new Set(rows.map(({ cells }) => textOf(cells[column])))];
    const value = listOf(wanted).find((text) => !known.includes(text));
    if (value !== undefined) return { column, value, known };
  }
  return null;
}

function listOf(wanted: string | readonly string[]): readonly string[] {
  return typeof wanted === "string" ? [wanted] : wanted;
}

function textOf(cell: Cell | undefined): string {
  return String(cell ?? "");
}
