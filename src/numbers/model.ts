import type { Dataset } from "../datasets/dataset.ts";
import type { Row } from "../datasets/table.ts";
import type { Location } from "../diagnostics/problem.ts";
import type { NumberStyle } from "../i18n/number-style.ts";
import type { Quantity } from "../model/arithmetic.ts";
import type { Estimate } from "../model/estimate.ts";
import type { Window } from "../model/window.ts";
import type { Operation } from "./definitions/definition.ts";

/** A row that a number rests on, with its dataset. */
export interface SourceRow {
  dataset: Dataset;
  row: Row;
}

/** A named value for use in text: a cell of a dataset, or computed from cells or other numbers. */
export interface NamedNumber {
  id: string;
  /** Its title: that of its definition, else made from measure and place. */
  title: string;
  quantity: Quantity;
  /**
   * For a cell or the latest row, the value as reported ("more than 1,500"); else the quantity as an estimate. A share
   * is from 0 to 1.
   */
  estimate: Estimate;
  /** Its number style: a cell has the decimals of its source. */
  style: NumberStyle;
  /**
   * The data's own unit ("people"; "percent" for a cell in per cent); "share", "times" and "rank" for computed ones.
   */
  unit: string;
  /** How many others share the position of a rank, if any. */
  tied?: number;
  /** Null if its rows have different windows, or none. */
  window: Window | null;
  /** Exactly who or what was counted; empty if its rows differ. */
  counted: string;
  /** Id of its place: of its rows, if they share one; of the first operand for a share or a rank. Else null. */
  place: string | null;
  operation: Operation;
  /**
   * Ids of the numbers that it is computed from, in the order of its definition; for a rank the ranked number comes
   * first.
   */
  operands: readonly string[];
  /** Every row that it rests on, once each, in the order of its operands. */
  rows: readonly SourceRow[];
  /** Why it may be computed although units, windows or populations differ. */
  comparable: string | null;
  /** Where it is defined. */
  at: Location;
}

/**
 * A mention of a number: the words bound to it in an article, a page or a figure, including those of its kind; "" if
 * the engine writes them.
 */
export interface NumberMention {
  number: string;
  words: string;
  at: Location;
  /** The key that holds them; empty in the body of an article. */
  field: string;
}
