import type { Location } from "../../diagnostics/problem.ts";
import type { StepName } from "./steps/steps.ts";

/**
 * An entry of a cleaning log: a cell that was set, a row that was dropped, or a row that was split into several. Its
 * location is that of the raw text concerned.
 */
export interface CleaningEntry extends Location {
  /** The position of the step in the recipe, from 1, and its type. */
  number: number;
  step: StepName;
  action: "set" | "drop" | "copy";
  /**
   * The row, by the line on which it begins in the raw file; for a row made from another, followed by a dot and a
   * number.
   */
  row: string;
  /** The column that was set; null if the entry concerns the whole row. */
  field: string | null;
  /** The previous text; for a row, the ids before. */
  from: string;
  to: string;
  why: string;
}
