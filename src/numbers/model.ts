import type { Dataset } from "../datasets/dataset.ts";
import type { Row } from "../datasets/table.ts";
import type { Location } from "../diagnostics/problem.ts";
import type { NumberStyle } from "../i18n/number-style.ts";
import type { Quantity } from "../model/arithmetic.ts";
import type { Estimate } from "../model/estimate.ts";
import type { Window } from "../model/window.ts";
import type { Operation } from "./definitions/definition.ts";

/** A row that a number rests on, with the dataset that holds it. */
export interface SourceRow {
  dataset: Dataset;
  row: Row;
}

/** A value with a name, for use in words: a cell of a dataset, or computed from cells or from other numbers. */
export interface NamedNumber {
  id: string;
  /** What it is, in words: as its definition says, else made from measure and place. */
  title: string;
  quantity: Quantity;
  /**
   * A cell, and the latest row, as reported ("more than 1,500"); else the quantity in words of kinds. A share is from 0
   * to 1.
   */
  estimate: Estimate;
  /** How it is written: a cell with the decimals of its source. */
  style: NumberStyle;
  /**
   * The data's own unit ("people"; "percent" for a cell in percent); "share", "times" and "rank" for what is computed
   * as such.
   */
  unit: string;
  /** Null where its rows have different windows, or none. */
  window: Window | null;
  /** Exactly who or what was counted, in words; empty where its rows differ. */
  counted: string;
  /**
   * Id of the place that it tells of: of its rows, if they share one; of the part or the ranked number for a share or a
   * rank. Else null.
   */
  place: string | null;
  operation: Operation;
  /**
   * Ids of the numbers that it is computed from, in the order of its definition; for a rank the ranked number comes
   * first.
   */
  operands: readonly string[];
  /** Every row that it rests on, once each, in the order of its parts. */
  rows: readonly SourceRow[];
  /** Why it may be computed although units, windows or populations differ. */
  comparable: string | null;
  /** Where it is defined. */
  at: Location;
}

/**
 * Words of an article, a page or a figure that are bound to a number, those of its kind included; "" where the machine
 * writes them.
 */
export interface NumberMention {
  number: string;
  words: string;
  at: Location;
  /** The key that holds them; empty for the text of an article. */
  field: string;
}
