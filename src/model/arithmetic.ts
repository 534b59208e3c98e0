import { add, divide, middle, subtract } from "./decimal.ts";
import { contains, isPoint, point, type Interval } from "./interval.ts";
import { estimate, intervalOf, type Estimate } from "./estimate.ts";
import type { Unit } from "./unit.ts";

/**
 * A number in a computation. `interval` is null if the width is unknown ("about 400"); then only `centre` is known.
 * Invariant, tested with random values: if every operand is in its interval, the result is in the result's interval.
 */
export interface Quantity {
  centre: number | null;
  interval: Interval | null;
}

/** Thrown if the kinds of the operands allow no sound result. The message says why. */
export class Refusal extends Error {}

/** The estimate in a unit as a quantity. Refuses an estimate of unclear kind. */
export function quantity(value: Estimate, unit: Pick<Unit, "counted" | "belowZero">): Quantity {
  if (value.kind === "unclear") throw new Refusal("the source leaves open what kind of value this is");
  const interval = intervalOf(value, unit);
  const known = interval ? isPoint(interval) || value.kind === "about" : true;
  return { interval, centre: known ? value.value : null };
}

/** a + b. "About" plus an open-ended value has neither a centre nor a bound, and is refused. */
export function sum(a: Quantity, b: Quantity): Quantity {
  return combine(a, b, add, (p, q) => ({
    low: add(p.low, q.low),
    high: add(p.high, q.high),
    lowIncluded: p.lowIncluded && q.lowIncluded,
    highIncluded: p.highIncluded && q.highIncluded,
  }));
}

/** a − b; the operands are taken as independent. May be negative. */
export function difference(a: Quantity, b: Quantity): Quantity {
  return combine(a, b, subtract, (p, q) => ({
    low: subtract(p.low, q.high),
    high: subtract(p.high, q.low),
    lowIncluded: p.lowIncluded && q.highIncluded,
    highIncluded: p.highIncluded && q.lowIncluded,
  }));
}

/** The smaller of two values, whichever it is. */
export function minimum(a: Quantity, b: Quantity): Quantity {
  return combine(a, b, Math.min, (p, q) => ({
    low: Math.min(p.low, q.low),
    high: Math.min(p.high, q.high),
    lowIncluded: contains(p, Math.min(p.low, q.low)) || contains(q, Math.min(p.low, q.low)),
    highIncluded: (p.high > q.high || p.highIncluded) && (q.high > p.high || q.highIncluded),
  }));
}

/** The larger of two values, whichever it is. */
export function maximum(a: Quantity, b: Quantity): Quantity {
  return combine(a, b, Math.max, (p, q) => ({
    low: Math.max(p.low, q.low),
    high: Math.max(p.high, q.high),
    lowIncluded: (p.low < q.low || p.lowIncluded) && (q.low < p.low || q.lowIncluded),
    highIncluded: contains(p, Math.max(p.high, q.high)) || contains(q, Math.max(p.high, q.high)),
  }));
}

/** a ÷ b for operands that are not negative and a divisor that cannot be zero. */
export function ratio(a: Quantity, b: Quantity): Quantity {
  if ((a.interval && a.interval.low < 0) || (b.interval && b.interval.low < 0))
    throw new Refusal("a value can be negative");
  if ((b.interval && b.interval.low === 0 && b.interval.lowIncluded) || b.centre === 0)
    throw new Refusal("the divisor can be zero");
  return combine(a, b, divide, (p, q) => ({
    low: q.high === Infinity ? 0 : divide(p.low, q.high),
    high: q.low === 0 ? Infinity : divide(p.high, q.low),
    lowIncluded: p.lowIncluded && (p.low === 0 || q.highIncluded),
    highIncluded: p.highIncluded && (p.high === 0 || q.lowIncluded),
  }));
}

/**
 * `part` as a share of `whole`, from 0 to 1. An open-ended whole yields an upper bound ("at most 51%"), never a single
 * percentage.
 */
export function share(part: Quantity, whole: Quantity): Quantity {
  const result = ratio(part, whole);
  if (!result.interval || result.interval.high <= 1) return result;
  return { ...result, interval: { ...result.interval, high: 1, highIncluded: true } };
}

/**
 * Converts a quantity to an estimate: exact, a bound, a range, or about its centre. Refuses a quantity that may have
 * any value.
 */
export function toEstimate({ interval, centre }: Quantity): Estimate {
  if (interval === null) return estimate("about", centre ?? Number.NaN);
  const { low, high, lowIncluded, highIncluded } = interval;
  if (low === high) return estimate("exact", low);
  if (Number.isFinite(low) && Number.isFinite(high)) {
    if (low === 0) return estimate(highIncluded ? "at-most" : "less-than", high);
    return { kind: "between", value: centre ?? middle(low, high), low, high };
  }
  if (Number.isFinite(low)) return estimate(lowIncluded ? "at-least" : "more-than", low);
  throw new Refusal("the result may be any number");
}

function combine(
  a: Quantity,
  b: Quantity,
  ofCentres: (x: number, y: number) => number,
  ofIntervals: (p: Interval, q: Interval) => Interval,
): Quantity {
  const centre = a.centre === null || b.centre === null ? null : ofCentres(a.centre, b.centre);
  if (a.interval && b.interval) return { centre, interval: ofIntervals(a.interval, b.interval) };
  if (centre === null)
    throw new Refusal("one value is approximate, with no stated width, and the other has an open end");
  return { centre, interval: null };
}

/** The quantity of a number that is exactly known. */
export function exactly(value: number): Quantity {
  return { centre: value, interval: point(value) };
}
