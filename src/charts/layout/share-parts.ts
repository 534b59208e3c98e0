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

/** The division of a whole into parts, as far as it is known. */
export interface Division {
  /**
   * The share of each part, from 0 to 1, in the order of the parts. Null if the part is not published or its share is
   * unbounded.
   */
  shares: readonly (Estimate | null)[];
  /** The whole: as given, or the sum of the parts. */
  whole: Estimate;
  /**
   * The largest stated value of the whole, which the length of a bar represents. If the whole is open-ended, it extends
   * beyond.
   */
  extent: number;
  /** What no part accounts for: from the end of the parts to the extent, and its share; null if nothing is left. */
  rest: { from: number; share: Estimate | null } | null;
}

/** The whole of parts that are themselves given as shares. */
const wholes: Readonly<Record<string, number>> = { share: 1, percent: 100 };

/**
 * Divides a whole into parts (null: not published). If no whole is given and the unit is not a share, the whole is the
 * sum of the parts: then all must be published, and an open-ended part makes its own share a lower bound and all others
 * upper bounds. If a whole is given, the rest is what no part accounts for; it is never distributed among the parts.
 * Nothing is rounded to add up to 100%. Throws `Refusal` if the values allow no honest division.
 */
export function divide(parts: readonly (Point | null)[], givenWhole: Point | null, units: Units): Division {
  const published = parts.flatMap((part) => part?.estimate ?? []);
  const unit = parts.find((part) => part !== null)?.unit ?? "";
  const fixed = wholes[unit];
  const known = givenWhole?.estimate ?? (fixed === undefined ? null : estimate("exact", fixed));
  if (published.some(({ low, value }) => (low ?? value) < 0)) throw new Refusal("a part is below zero");
  if (!known && published.length < parts.length) throw new Refusal("a part is not published, and no whole is given");
  if (!known && parts.length === 1) throw new Refusal("the only part is the whole");
  const kind = unitIn(units, unit);
  const amounts = published.map((part) => quantity(part, kind));
  const from = total(published.map((part) => reach(part)));
  if (!known) {
    const own = amounts.map((amount, i) => shareOfSum(amount, amounts.filter((_, j) => j !== i).reduce(sum)));
    return {
      shares: own.map((amount) => boundOf(amount)),
      whole: toEstimate(amounts.reduce(sum)),
      extent: from,
      rest: null,
    };
  }
  // Published shares are rounded, each by up to half a per cent; measured values by up to half of their last decimal
  // place.
  const slack =
    fixed !== undefined
      ? (published.length * fixed) / 200
      : kind.counted
        ? 0
        : roundingSlack(
            published.map((part) => reach(part)),
            reach(known),
          );
  const open = lookOf(known) === "open";
  if (!open && from > reach(known) + slack)
    throw new Refusal(`they add up to ${from}, which is more than the whole, ${reach(known)}`);
  const whole = quantity(known, kind);
  if (canBeZero(whole)) throw new Refusal("the whole may be zero");
  const shares = amounts.map((amount) => ifDetermined(() => share(amount, whole)));
  const extent = Math.max(from, reach(known));
  const left =
    open || from < extent
      ? { from, share: ifDetermined(() => difference(exactly(1), share(amounts.reduce(sum, exactly(0)), whole))) }
      : null;
  let next = 0;
  return { shares: parts.map((part) => (part?.estimate ? shares[next++]! : null)), whole: known, extent, rest: left };
}

/** a ÷ (a + b), computed with each operand occurring once, so that the uncertainty of neither is counted twice. */
function shareOfSum(a: Quantity, b: Quantity): Quantity {
  const one = exactly(1);
  if (!canBeZero(a)) return ratio(one, sum(one, ratio(b, a)));
  if (!canBeZero(b)) return difference(one, ratio(one, sum(one, ratio(a, b))));
  throw new Refusal("all parts may be zero");
}

function canBeZero({ centre, interval }: Quantity): boolean {
  return interval ? interval.low <= 0 : centre === 0;
}

/** A share as returned by `boundOf`; null if the kinds leave it undetermined. */
function ifDetermined(compute: () => Quantity): Estimate | null {
  try {
    return boundOf(compute());
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/**
 * A share as an estimate. Trivial bounds (0 or 1) are omitted, and a share that is neither nothing nor everything is
 * not rounded to 0% or 100%.
 */
function boundOf(quantity: Quantity): Estimate | null {
  const share = toEstimate(quantity);
  const interval = intervalOf(share, { counted: false });
  if (share.kind === "exact" && share.value > 0 && share.value < 0.00005) return estimate("less-than", 0.0001);
  if (share.kind === "exact" && share.value >= 0.995 && share.value < 1) return estimate("more-than", 0.99);
  if (!interval || interval.low === interval.high || interval.high < 1) return share;
  return interval.low > 0 ? estimate("at-least", interval.low) : null;
}
