import { z } from "zod";
import type { Location } from "../../../diagnostics/problem.ts";
import type { Condition } from "../../condition.ts";
import type { RawTable } from "../../csv/csv.ts";

/** A row on its way from raw to clean. */
export interface WorkingRow {
  /**
   * Its name in the cleaning log: the line on which it begins in the raw file; for a row made from another, that, a dot
   * and its number.
   */
  id: string;
  /** Its texts, by raw column and by the columns that steps have made. */
  texts: Readonly<Record<string, string>>;
  /** Where the text of a column stands; for a column that a step made, where that stands of which it was made. */
  at(column: string, inside?: Inside): Location;
}

/**
 * A character of a cell's text, counted from 0. Where cleaning made the text, no character of the raw file is that one.
 */
export interface Inside {
  text: string;
  index: number;
}

/** What a step does to a row; each call is written to the cleaning log. */
export interface Tools {
  /** The row with other texts in some columns, which may be new. */
  change(row: WorkingRow, texts: Readonly<Record<string, string>>, from?: string): WorkingRow;
  /** Says that the row leaves the table, and if not for the step's own reason, for which. */
  drop(row: WorkingRow, because?: string): void;
  /** So many rows in the place of one, equal to it. */
  copy(row: WorkingRow, count: number): WorkingRow[];
  /** A cell that the step cannot read is a fault of the data. */
  fault(row: WorkingRow, column: string, found: string, expected: string, action: string): void;
  /** Another raw file of the dataset; null where it has faults, which are reported. */
  read(file: string, columns: readonly string[]): RawTable | null;
}

/** A column that a step names, and the keys under which it does. */
export interface Named {
  column: string;
  keys: readonly PropertyKey[];
}

/** What every step says in a recipe: its kind, and its reason, which readers see. */
export type StepSchema = z.ZodObject<{ step: z.ZodLiteral<string>; why: typeof why }>;

/** A kind of cleaning step, named by the literal of its schema. One file for each; steps.ts lists them. */
export interface StepType<Schema extends StepSchema = StepSchema> {
  schema: Schema;
  /** The columns that it reads: raw ones, or made by steps before it. */
  reads(step: z.output<Schema>): Named[];
  /** The columns that it makes; they may exist, and are then filled anew. */
  makes(step: z.output<Schema>): string[];
  /** The rows after it. Pure, but for what it tells its tools. */
  apply(step: z.output<Schema>, rows: readonly WorkingRow[], tools: Tools): WorkingRow[];
}

/** The reason of a step. */
export const why = z.string().trim().min(10);

/** The columns of a condition, for `reads`. */
export function columnsOf(where: Condition): Named[] {
  return Object.keys(where).map((column) => ({ column, keys: ["where", column] }));
}
