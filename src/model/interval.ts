/**
 * All values that a number can have: from `low` to `high`, with or without the ends. A missing bound is ±Infinity, not
 * included.
 */
export interface Interval {
  low: number;
  high: number;
  lowIncluded: boolean;
  highIncluded: boolean;
}

/** The interval of one value. */
export function point(value: number): Interval {
  return { low: value, high: value, lowIncluded: true, highIncluded: true };
}

/** Whether the value lies in the interval. */
export function contains(interval: Interval, value: number): boolean {
  const aboveLow = interval.lowIncluded ? value >= interval.low : value > interval.low;
  const belowHigh = interval.highIncluded ? value <= interval.high : value < interval.high;
  return aboveLow && belowHigh;
}

/** Whether the interval holds exactly one value. */
export function isPoint(interval: Interval): boolean {
  return interval.low === interval.high;
}

/** The same interval with only whole numbers at its ends: more than 1,500 people are at least 1,501. */
export function toWhole(interval: Interval): Interval {
  const { low, high } = interval;
  const up = interval.lowIncluded ? Math.ceil(low) : Math.floor(low) + 1;
  const down = interval.highIncluded ? Math.floor(high) : Math.ceil(high) - 1;
  return {
    low: Number.isFinite(low) ? up : low,
    high: Number.isFinite(high) ? down : high,
    lowIncluded: Number.isFinite(low),
    highIncluded: Number.isFinite(high),
  };
}

/** Whether every value of the first interval is larger than every value of the second. */
export function isAbove(a: Interval, b: Interval): boolean {
  return a.low > b.high || (a.low === b.high && !(a.lowIncluded && b.highIncluded));
}
