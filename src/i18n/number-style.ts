import { decimalsOf } from "../model/decimal.ts";
import type { Locale } from "./locale.ts";

/**
 * How the numbers of one unit are written throughout a figure or a column: in scales, labels, tables, summaries,
 * tooltips, images and text.
 */
export interface NumberStyle {
  /** The number of decimals, in units of `per`. Null if no source determines it: at most two. */
  decimals: number | null;
  /** The unit of the number: 1, or a million and more (2m). */
  per: number;
}

/** The style of a single number. */
export const alone: NumberStyle = { decimals: null, per: 1 };

/** The full and the short style of a figure's numbers. */
export interface NumberStyles {
  full: NumberStyle;
  short: NumberStyle;
}

/** How a shortened number is rounded: to the nearest, or, for a bound, outward. */
export type Rounding = "halfExpand" | "floor" | "ceil";

/** The most decimals of a number in millions: with more, it is easier to read in full. */
const mostShort = 3;

/** The styles of numbers that belong together; `decimals` is the number of decimals in the source, null if unknown. */
export function stylesOf(numbers: readonly number[], decimals: number | null, locale: Locale): NumberStyles {
  const full = { decimals, per: 1 };
  const units = unitsUpTo(Math.max(0, ...numbers.map(Math.abs)), locale);
  const choices = units.flatMap((per) => [0, 1, 2, mostShort].map((count) => ({ decimals: count, per })));
  return { full, short: choices.find((style) => areTold(numbers, style)) ?? full };
}

/**
 * Whether rounding loses little of each number (3 %), and keeps numbers apart that differ by more than a hundredth of
 * their range.
 */
function areTold(numbers: readonly number[], { decimals, per }: { decimals: number; per: number }): boolean {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const apart = (sorted.at(-1)! - sorted[0]!) / 100;
  const texts = sorted.map((number) => (number / per).toFixed(decimals));
  return sorted.every((number, i) => {
    const close = Math.abs(Number(texts[i]) - number / per) <= Math.abs(number / per) * 0.03;
    return close && (i === 0 || texts[i] !== texts[i - 1] || number - sorted[i - 1]! <= apart);
  });
}

/**
 * The style of computed shares from 0 to 1 that belong together: in whole per cent if each is at least 1%, else with
 * one decimal, and with more only if the smallest would read as zero.
 */
export function sharesStyle(shares: readonly number[]): NumberStyle {
  const percents = shares.map((share) => Math.abs(share) * 100).filter((percent) => percent > 0);
  const least = Math.min(...percents);
  const decimals = least >= 1 || percents.length === 0 ? 0 : least >= 0.05 ? 1 : Math.ceil(-Math.log10(least));
  return { decimals: decimals + 2, per: 1 };
}

/**
 * The style of an axis: with the decimals that its step needs, so that no two ticks read the same, and in one unit of
 * thousands or millions: that of the figure (`per`), or else the one that the ticks reach; on a logarithmic axis all of
 * them.
 */
export function marksStyle(values: readonly number[], log: boolean, per: number, locale: Locale): NumberStyle {
  const decimalsIn = (unit: number) => Math.max(0, ...values.map((value) => decimalsShown(value / unit)));
  const sizes = values.filter((value) => value !== 0).map(Math.abs);
  const reached = log ? Math.min(...sizes) : Math.max(0, ...sizes);
  const units = per === 1 ? unitsUpTo(reached, locale) : [per];
  const unit = units.find((unit) => decimalsIn(unit) <= mostShort) ?? 1;
  return { decimals: decimalsIn(unit), per: unit };
}

/** How many decimals a tick has, without binary rounding errors. */
export function decimalsShown(value: number): number {
  return decimalsOf(Number(value.toPrecision(15)));
}

/** The short units that a number reaches, the largest first. */
function unitsUpTo(number: number, locale: Locale): number[] {
  return shortUnits(locale)
    .filter((unit) => unit <= number)
    .toReversed();
}

const known = new Map<string, readonly number[]>();

/** The powers of ten from a million on for which a language has a short word. */
function shortUnits({ format }: Locale): readonly number[] {
  const remembered = known.get(format);
  if (remembered) return remembered;
  const short = new Intl.NumberFormat(format, { notation: "compact", numberingSystem: "latn" });
  const isOne = (unit: number) => short.formatToParts(unit).find(({ type }) => type === "integer")?.value === "1";
  const units = [1e6, 1e8, 1e9, 1e12].filter(isOne);
  known.set(format, units);
  return units;
}
