import type { Location } from "../../diagnostics/problem.ts";
import type { NumberStyle } from "../../i18n/number-style.ts";
import type { Quantity } from "../../model/arithmetic.ts";
import type { Estimate } from "../../model/estimate.ts";
import type { Window } from "../../model/window.ts";
import type { NamedNumber, SourceRow } from "../model.ts";
import type { Course, Relation, RowClaimKind } from "./definition.ts";

/** Whether a claim holds for every value that the kinds allow, for none, or for some. */
export type Verdict = "proven" | "refuted" | "open";

/** A value that a claim rests on: a number, or a row. */
export interface ClaimValue {
  title: string;
  /** The number's id; null for a row. */
  number: string | null;
  place: string | null;
  /** Null if it has no value, as a row that is only counted. */
  value: { quantity: Quantity; estimate: Estimate; style: NumberStyle; unit: string } | null;
  window: Window | null;
  rows: readonly SourceRow[];
  /**
   * Its part in the claim: what is compared, or what it is compared with; a point of a series; whether the row meets
   * the condition.
   */
  part: "is" | "than" | "point" | "meets" | "fails" | "unknown";
}

/** What a claim says, as far as its words are checked. */
export type Statement =
  | {
      kind: "compare";
      relation: Relation;
      /** The smallest first value divided by the largest second; null if the kinds allow none. */
      ratio: Quantity | null;
      difference: Quantity | null;
    }
  | {
      kind: "trend";
      does: Course;
      /** Whether each value follows from the one before in the same direction. */
      steady: boolean;
      /** The last value divided by the first; null if the kinds allow none. */
      ratio: Quantity | null;
    }
  | {
      kind: RowClaimKind;
      /** How many there are; not all may be in the dataset. */
      total: number;
      meeting: number;
      unknown: number;
      /** How many do not meet the condition, by the claim: "all but one". */
      but: number;
    }
  | { kind: "vague"; word: string };

/** A claim about numbers or rows, computed with the intervals of their values. */
export interface Claim {
  id: string;
  /** Its title: that of its definition, else made from the titles of its values. */
  title: string;
  statement: Statement;
  verdict: Verdict;
  /** Why it is not proven, phrased to follow "found"; empty if it is. */
  doubt: string;
  values: readonly ClaimValue[];
  /** Ids of the numbers that it is computed from, in the order of its definition. */
  operands: readonly string[];
  /** Every row that it rests on, once each. */
  rows: readonly SourceRow[];
  /** Why it may be computed although units, windows, populations or origins differ. */
  comparable: string | null;
  /** Where it is defined. */
  at: Location;
}

/** The result of computing a claim. */
export type Computed = Pick<Claim, "statement" | "verdict" | "doubt" | "values" | "operands">;

/** A number as a value of a claim. */
export function valueOfNumber(number: NamedNumber, part: ClaimValue["part"]): ClaimValue {
  const { id, title, place, quantity, estimate, style, unit, window, rows } = number;
  return { title, number: id, place, value: { quantity, estimate, style, unit }, window, rows, part };
}
