import { isAbove, isPoint } from "../../model/interval.ts";
import { formatEstimateOf } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { show } from "../../diagnostics/problem.ts";
import type { NamedNumber } from "../model.ts";

/**
 * Whether the first number is larger than the second at every point of their intervals; false if either has an unknown
 * width.
 */
export function exceeds(
  { quantity: a }: Pick<NamedNumber, "quantity">,
  { quantity: b }: Pick<NamedNumber, "quantity">,
): boolean {
  return a.interval !== null && b.interval !== null && isAbove(a.interval, b.interval);
}

/**
 * The position of a number among others, 1 for the largest. Those in `tied` are exactly as large; those in `open`
 * cannot be ordered with certainty, and are not counted.
 */
export function rank(
  number: NamedNumber,
  others: readonly NamedNumber[],
): { position: number; tied: NamedNumber[]; open: NamedNumber[] } {
  const beside = others.filter((other) => !exceeds(other, number) && !exceeds(number, other));
  return {
    position: 1 + others.filter((other) => exceeds(other, number)).length,
    tied: beside.filter((other) => equals(number, other)),
    open: beside.filter((other) => !equals(number, other)),
  };
}

/** Whether two numbers are exactly known and the same. */
function equals({ quantity: a }: NamedNumber, { quantity: b }: NamedNumber): boolean {
  return (
    a.interval !== null &&
    b.interval !== null &&
    isPoint(a.interval) &&
    isPoint(b.interval) &&
    a.interval.low === b.interval.low
  );
}

/** Why the order of two numbers is open, phrased to follow "found". */
export function openOrder(a: NamedNumber, b: NamedNumber, locale: Locale): string {
  const [first, second] = [a, b].map(
    (number) => `${show(number.id)} (${formatEstimateOf(number.estimate, number.unit, locale, number.style)})`,
  );
  return `${first} and ${second}, ${equals(a, b) ? "which are equal" : "either of which may be the larger"}`;
}
