import { z } from "zod";
import type { Location } from "../../../diagnostics/problem.ts";
import type { Condition } from "../../condition.ts";
import type { RawTable } from "../../csv/csv.ts";

/** A row during cleaning. */
export interface WorkingRow {
  /**
   * Its id in the cleaning log: the line on which it begins in the raw file; for a row made from another, followed by a
   * dot and a number.
   */
  id: string;
  /** Its texts, by raw column and by the columns that steps have added. */
  texts: Readonly<Record<string, string>>;
  /**
   * The location of a column's text in the raw file; for a column made by a step, that of the text it was made from.
   */
  at(column: string, inside?: Inside): Location;
}

/** A character of a cell's text, counted from 0. If cleaning made the text, it has no counterpart in the raw file. */
export interface Inside {
  text: string;
  index: number;
}

/** The operations of a step; each call is written to the cleaning log. */
export interface Tools {
  /** Returns the row with different texts in some columns, which may be new. */
  change(row: WorkingRow, texts: Readonly<Record<string, string>>, from?: string): WorkingRow;
  /** Drops the row, for the step's own reason or a given one. */
  drop(row: WorkingRow, because?: string): void;
  /** Replaces the row with several copies. */
  copy(row: WorkingRow, count: number): WorkingRow[];
  /** Reports a cell that the step cannot read. */
  fault(row: WorkingRow, column: string, found: string, expected: string, action: string): void;
  /** Reads another raw file of the dataset; null, with problems, if it has faults. */
  read(file: string, columns: readonly string[]): RawTable | null;
}

/** A column that a step names, and the path of keys at which it does. */
export interface Named {
  column: string;
  keys: readonly PropertyKey[];
}

/** The common fields of all steps: the type, and the reason, which readers see. */
export type StepSchema = z.ZodObject<{ step: z.ZodLiteral<string>; why: typeof why }>;

/** A type of cleaning step, named by the literal of its schema. One file each, listed in steps.ts. */
export interface StepType<Schema extends StepSchema = StepSchema> {
  schema: Schema;
  /** The columns that it reads: raw ones, or those made by earlier steps. */
  reads(step: z.output<Schema>): Named[];
  /** The columns that it writes; existing ones are overwritten. */
  makes(step: z.output<Schema>): string[];
  /** The resulting rows. Pure, apart from the calls to its tools. */
  apply(step: z.output<Schema>, rows: readonly WorkingRow[], tools: Tools): WorkingRow[];
}

/** The reason of a step. */
export const why = z.string().trim().min(10);

/** The columns of a condition, for `reads`. */
export function columnsOf(where: Condition): Named[] {
  return Object.keys(where).map((column) => ({ column, keys: ["where", column] }));
}
