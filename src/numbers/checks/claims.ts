import { isAbove, isPoint, point } from "../../model/interval.ts";
import { estimate } from "../../model/estimate.ts";
import { formatNumber, formatInText } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { NumeralWords } from "../../i18n/numerals.ts";
import { show } from "../../diagnostics/problem.ts";
import type { NamedNumber } from "../model.ts";
import type { Numeral } from "../text/numerals.ts";
import { inUnitOf } from "./rounding.ts";
import type { WordingFault } from "./model.ts";

/**
 * Checks "the majority", "a minority" or "dozens" against a number: it must hold at every point of the number's
 * interval. Null if it does.
 */
export function vagueFault(numeral: Numeral, number: NamedNumber, locale: Locale): WordingFault | null {
  const { interval } = number.quantity;
  const isShare = numeral.unit === "share";
  const write = (value: number) =>
    isShare ? formatInText(estimate("exact", value), "share", locale) : formatNumber(value, locale);
  const [low, high] = [numeral.low!, numeral.high!];
  const isMajority = isShare && high === 1;
  const stated = formatInText(number.estimate, number.unit, locale, number.style);
  const expected = isShare
    ? `a share ${isMajority ? "above" : "below"} ${write(0.5)} at every point`
    : `a number from ${write(low)} to below ${write(high)} at every point`;
  const fault = (why = ""): WordingFault => ({
    found: `${show(numeral.text)} for ${number.id}, which is ${stated}${why}`,
    expected,
  });
  if (numeral.kind !== null && numeral.kind !== "about") return fault();
  const { value } = inUnitOf(numeral, number);
  if (!interval) return isShare ? fault(" and of unknown width") : value < low || value >= high ? fault() : null;
  const factor = isShare && (number.unit === "percent" || number.unit === "pp") ? 0.01 : 1;
  if (isShare) {
    if (isMajority ? isAbove(interval, point(0.5 / factor)) : isAbove(point(0.5 / factor), interval)) return null;
    const end = (isMajority ? interval.low : interval.high) * factor;
    return fault(
      isPoint(interval) ? "" : ` and may be as ${isMajority ? "low" : "high"} as ${write(Math.min(end, 1))}`,
    );
  }
  if (interval.low < low) return fault(isPoint(interval) ? "" : ` and may be as low as ${write(interval.low)}`);
  return value >= high ? fault() : null;
}

/**
 * Checks "more" or "fell" against a number: a ratio must be above or below 1, a difference or a change above or below
 * 0, at every point of the interval. Null if it is.
 */
export function comparativeFault(numeral: Numeral, number: NamedNumber, locale: Locale): WordingFault | null {
  const { operation, quantity, id } = number;
  const stated = formatInText(number.estimate, number.unit, locale, number.style);
  if (operation !== "ratio" && operation !== "difference" && operation !== "change") {
    return {
      found: `${show(numeral.text)} for ${id}, which is ${stated}`,
      expected: "a numeral; only ratios, differences and changes need none",
    };
  }
  const middle = operation === "ratio" ? 1 : 0;
  const { interval } = quantity;
  if (interval && (numeral.value > 0 ? isAbove(interval, point(middle)) : isAbove(point(middle), interval)))
    return null;
  return {
    found: `${show(numeral.text)} for ${id}, which is ${stated}`,
    expected: `a ${operation} that is ${numeral.value > 0 ? "above" : "below"} ${middle} at every point`,
  };
}

/** The last words before a numeral, such as "rose by" or "fell by". */
const justBefore = /(?:[\p{L}’'-]+\s+){0,4}$/u;

/**
 * Checks the direction of a change that is stated as an amount: a fall needs a word that says so, and a rise must not
 * have one. Null if it is right.
 */
export function directionFault(
  numeral: Numeral,
  number: NamedNumber,
  before: string,
  words: NumeralWords,
): WordingFault | null {
  const { value } = number.estimate;
  if (number.operation !== "change" || numeral.form === "comparative" || value === 0) return null;
  const signs = justBefore
    .exec(before)![0]
    .toLowerCase()
    .split(/\s+/)
    .map((word) => words.comparatives[word]);
  const direction = signs.findLast((sign) => sign !== undefined) ?? 1;
  if (direction === Math.sign(value)) return null;
  return {
    found: `${show(numeral.text)} for ${number.id}, which ${value < 0 ? "fell" : "rose"}`,
    expected: value < 0 ? "a word such as fell or fewer before it" : "no word for a fall before it",
  };
}
