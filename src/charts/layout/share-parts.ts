import {
  difference,
  exactly,
  quantity,
  ratio,
  Refusal,
  share,
  sum,
  toEstimate,
  type Quantity,
} from "../../model/arithmetic.ts";
import { roundingSlack, total } from "../../model/decimal.ts";
import { estimate, intervalOf, type Estimate } from "../../model/estimate.ts";
import { unitIn, type Units } from "../../model/unit.ts";
import type { Point } from "../model.ts";
import { lookOf, reach } from "../marks/marks.ts";

/** What a whole is divided into, as far as that is known. */
export interface Division {
  /**
   * The share of each part, from 0 to 1, in the order of the parts. Null where it is not published, or may be anything.
   */
  shares: readonly (Estimate | null)[];
  /** The whole: as given, or the sum of the parts. */
  whole: Estimate;
  /**
   * The most that the whole is told to be: what the length of a bar stands for. Where the whole is open, it ends
   * beyond.
   */
  extent: number;
  /** What no part accounts for: from the end of the parts to the extent, and its share; null where nothing is left. */
  rest: { from: number; share: Estimate | null } | null;
}

/** What all parts make together, where they are told as shares themselves. */
const wholes: Readonly<Record<string, number>> = { share: 1, percent: 100 };

/**
 * Divides a whole into parts (null: not published). Without a given whole, and where the unit is no share, it is the
 * sum of the parts: then all must be published, and a part with an open end makes its own share a lower bound and all
 * others upper bounds. Of a given whole, the part that is not accounted for is the rest; it is never spread over the
 * parts. Nothing is rounded to make 100 %. Throws `Refusal` where the values allow no honest division.
 */
export function divide(parts: readonly (Point | null)[], given: Point | null, units: Units): Division {
  const told = parts.flatMap((part) => part?.estimate ?? []);
  const unit = parts.find((part) => part !== null)?.unit ?? "";
  const fixed = wholes[unit];
  const known = given?.estimate ?? (fixed === undefined ? null : estimate("exact", fixed));
  if (told.some(({ low, value }) => (low ?? value) < 0)) throw new Refusal("a part is below zero");
  if (!known && told.length < parts.length) throw new Refusal("a part is not published, and no whole is given");
  if (!known && parts.length === 1) throw new Refusal("the only part is the whole");
  const kind = unitIn(units, unit);
  const amounts = told.map((part) => quantity(part, kind));
  const from = total(told.map((part) => reach(part)));
  if (!known) {
    const own = amounts.map((amount, i) => shareOfSum(amount, amounts.filter((_, j) => j !== i).reduce(sum)));
    return {
      shares: own.map((amount) => boundOf(amount)),
      whole: toEstimate(amounts.reduce(sum)),
      extent: from,
      rest: null,
    };
  }
  // Shares that are told are rounded, each by at most half of one per cent, and what is measured by half of its last
  // decimal.
  const slack =
    fixed !== undefined
      ? (told.length * fixed) / 200
      : kind.counted
        ? 0
        : roundingSlack(
            told.map((part) => reach(part)),
            reach(known),
          );
  const open = lookOf(known) === "open";
  if (!open && from > reach(known) + slack)
    throw new Refusal(`they add up to ${from}, which is more than the whole, ${reach(known)}`);
  const whole = quantity(known, kind);
  if (canBeZero(whole)) throw new Refusal("the whole may be zero");
  const shares = amounts.map((amount) => whereTold(() => share(amount, whole)));
  const extent = Math.max(from, reach(known));
  const left =
    open || from < extent
      ? { from, share: whereTold(() => difference(exactly(1), share(amounts.reduce(sum, exactly(0)), whole))) }
      : null;
  let next = 0;
  return { shares: parts.map((part) => (part?.estimate ? shares[next++]! : null)), whole: known, extent, rest: left };
}

/** a ÷ (a + b), with each of them only once in the term, so that what is unknown of one is not counted twice. */
function shareOfSum(a: Quantity, b: Quantity): Quantity {
  const one = exactly(1);
  if (!canBeZero(a)) return ratio(one, sum(one, ratio(b, a)));
  if (!canBeZero(b)) return difference(one, ratio(one, sum(one, ratio(a, b))));
  throw new Refusal("all parts may be zero");
}

function canBeZero({ centre, interval }: Quantity): boolean {
  return interval ? interval.low <= 0 : centre === 0;
}

/** A share as `boundOf` tells it; null where the kinds leave it open. */
function whereTold(compute: () => Quantity): Estimate | null {
  try {
    return boundOf(compute());
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/**
 * A share as an estimate. A bound that every share keeps (0, or 1) is not told; and one that is not nothing, or not
 * all, is not rounded to it.
 */
function boundOf(quantity: Quantity): Estimate | null {
  const told = toEstimate(quantity);
  const interval = intervalOf(told, { counted: false });
  if (told.kind === "exact" && told.value > 0 && told.value < 0.00005) return estimate("less-than", 0.0001);
  if (told.kind === "exact" && told.value >= 0.995 && told.value < 1) return estimate("more-than", 0.99);
  if (!interval || interval.low === interval.high || interval.high < 1) return told;
  return interval.low > 0 ? estimate("at-least", interval.low) : null;
}
