import type { Location } from "../../diagnostics/problem.ts";
import type { StepName } from "./steps/steps.ts";

/**
 * One entry of a cleaning log, and with it everything that happened to one cell or row: a cell that was set, a row that
 * left the table, or a row that became several. Its place is that of the raw text which it concerns.
 */
export interface CleaningEntry extends Location {
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
