import { z } from "zod";
import type { Unit } from "./unit.ts";
import { point, toWhole, type Interval } from "./interval.ts";

/**
 * How a source words a value. `unclear` is for words that leave the kind open: such a value is kept as reported,
 * and never drawn or computed with.
 */
export const kinds = ["exact", "at-least", "more-than", "at-most", "less-than", "about", "between", "unclear"] as const;
export const kindSchema = z.enum(kinds);
export type Kind = z.output<typeof kindSchema>;

/**
 * A value with its kind. `value` is the number as reported; for `between` the middle, where no number was reported.
 * `low` and `high` are bounds from the source itself: both for `between`, both or none for `about`, otherwise none.
 */
export const estimateSchema = z
  .strictObject({ kind: kindSchema, value: z.number(), low: z.number().nullable(), high: z.number().nullable() })
  .superRefine((estimate, context) => {
    const fault = boundsFault(estimate);
    if (fault) context.addIssue({ code: "custom", message: fault });
  });
export type Estimate = z.output<typeof estimateSchema>;

/** A fault of an estimate's bounds, phrased to follow "expected"; null if there is none. */
export function boundsFault({
  kind,
  value,
  low,
  high,
}: {
  kind: Kind;
  value: number;
  low: number | null;
  high: number | null;
}): string | null {
  if ((low === null) !== (high === null)) return "both a low and a high bound, or neither";
  if (kind === "between" && low === null) return "a low and a high bound, because the kind is between";
  if (low !== null && kind !== "between" && kind !== "about") return `no bounds, because the kind is ${kind}`;
  if (low !== null && high !== null && low > high) return "a low bound that is not above the high one";
  if (low !== null && high !== null && (value < low || value > high)) return `a value between ${low} and ${high}`;
  return null;
}

/**
 * The reported numbers of an estimate: its bounds or its value. The middle of two bounds was not reported by anybody.
 */
export function numbersIn({ kind, value, low, high }: Estimate): number[] {
  return [low, kind === "between" ? null : value, high].filter((number) => number !== null);
}

/** An estimate without bounds. */
export function estimate(kind: Exclude<Kind, "between">, value: number): Estimate {
  return { kind, value, low: null, high: null };
}

/**
 * The values that an estimate in a unit allows. Counted units have whole numbers; "at most" begins at zero, except in a
 * unit that can be negative, and for a negative number. Null if the estimate implies no width (`about` without bounds)
 * or no kind (`unclear`).
 */
export function intervalOf(
  { kind, value, low, high }: Estimate,
  { counted, belowZero }: Pick<Unit, "counted" | "belowZero">,
): Interval | null {
  const interval = bounds();
  return interval && counted ? toWhole(interval) : interval;

  function bounds(): Interval | null {
    const least = belowZero === true || value < 0 ? -Infinity : 0;
    if (low !== null && high !== null) return { low, high, lowIncluded: true, highIncluded: true };
    switch (kind) {
      case "exact":
        return point(value);
      case "at-least":
        return { low: value, high: Infinity, lowIncluded: true, highIncluded: false };
      case "more-than":
        return { low: value, high: Infinity, lowIncluded: false, highIncluded: false };
      case "at-most":
        return { low: least, high: value, lowIncluded: least === 0, highIncluded: true };
      case "less-than":
        return { low: least, high: value, lowIncluded: least === 0, highIncluded: false };
      default:
        return null;
    }
  }
}
