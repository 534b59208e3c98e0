import {
  difference,
  maximum,
  minimum,
  ratio,
  Refusal,
  share,
  sum,
  toEstimate,
  type Quantity,
} from "../../model/arithmetic.ts";
import { estimate, type Estimate } from "../../model/estimate.ts";
import { isPoint } from "../../model/interval.ts";
import type { Operation } from "./definition.ts";

/** The operations that compute a value from other values. */
export type Arithmetic = Exclude<Operation, "cell" | "latest" | "count" | "rank">;

/**
 * Computes an operation on two or more values; the result is true whatever the values are within their intervals.
 * Throws a Refusal if their kinds allow no sound result.
 */
export function compute(
  operation: Arithmetic,
  values: readonly Quantity[],
): { quantity: Quantity; estimate: Estimate } {
  const quantity = quantityOf(operation, values);
  return { quantity, estimate: operation === "share" ? shareEstimate(quantity) : toEstimate(quantity) };
}

function quantityOf(operation: Arithmetic, values: readonly Quantity[]): Quantity {
  const [first, second] = values as readonly [Quantity, Quantity];
  switch (operation) {
    case "sum":
      return values.reduce(sum);
    case "difference":
      return difference(first, second);
    case "change":
      return difference(second, first);
    case "ratio":
      return ratio(first, second);
    case "minimum":
      return values.reduce(minimum);
    case "maximum":
      return values.reduce(maximum);
    case "share": {
      const { interval, centre } = ratio(first, second);
      if (interval ? interval.low > 1 : centre! > 1) throw new Refusal("the part is larger than the whole");
      return share(first, second);
    }
  }
}

/** No share is above 1, so that bound says nothing: from a half to all is "at least a half". */
function shareEstimate(quantity: Quantity): Estimate {
  const { interval } = quantity;
  if (!interval || isPoint(interval) || interval.high < 1) return toEstimate(quantity);
  if (interval.low === 0) throw new Refusal("the share may be anything from none to all");
  return estimate(interval.lowIncluded ? "at-least" : "more-than", interval.low);
}
