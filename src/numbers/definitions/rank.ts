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
 * The position of a number among others, 1 for the largest. Those in `open` cannot be ordered with certainty, and are
 * not counted.
 */
export function rank(number: NamedNumber, others: readonly NamedNumber[]): { position: number; open: NamedNumber[] } {
  return {
    position: 1 + others.filter((other) => exceeds(other, number)).length,
    open: others.filter((other) => !exceeds(other, number) && !exceeds(number, other)),
  };
}

/** Why the order of two numbers is open, phrased to follow "found". */
export function openOrder(a: NamedNumber, b: NamedNumber, locale: Locale): string {
  const [first, second] = [a, b].map(
    (number) => `${show(number.id)} (${formatEstimateOf(number.estimate, number.unit, locale, number.style)})`,
  );
  const equal = [a, b].every(({ quantity }) => quantity.interval && isPoint(quantity.interval));
  return `${first} and ${second}, ${equal ? "which are equal" : "either of which may be the larger"}`;
}
