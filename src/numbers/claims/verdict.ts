import type { Quantity } from "../../model/arithmetic.ts";
import { isAbove, isPoint, type Interval } from "../../model/interval.ts";
import type { Relation } from "./definition.ts";
import type { Verdict } from "./model.ts";

/**
 * Whether the first value stands in a relation to the second, whatever the two are within their intervals. A value of
 * unknown width ("about 400") leaves it open.
 */
export function judgeRelation({ interval: a }: Quantity, relation: Relation, { interval: b }: Quantity): Verdict {
  if (!a || !b) return "open";
  switch (relation) {
    case "more-than":
      return decide(isAbove(a, b), isAtLeast(b, a));
    case "fewer-than":
      return decide(isAbove(b, a), isAtLeast(a, b));
    case "at-least":
      return decide(isAtLeast(a, b), isAbove(b, a));
    case "at-most":
      return decide(isAtLeast(b, a), isAbove(a, b));
    case "equal-to":
      return decide(isPoint(a) && isPoint(b) && a.low === b.low, isAbove(a, b) || isAbove(b, a));
  }
}

/** The verdict on several claims together: refuted if one is, and proven if all are. */
export function together(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes("refuted")) return "refuted";
  return verdicts.every((verdict) => verdict === "proven") ? "proven" : "open";
}

/** The verdict from whether a claim always holds and whether it never does. */
export function decide(always: boolean, never: boolean): Verdict {
  return always ? "proven" : never ? "refuted" : "open";
}

/** Whether every value of the first interval is at least as large as every value of the second. */
function isAtLeast(a: Interval, b: Interval): boolean {
  return a.low >= b.high;
}
