import { formatEstimateOf } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { show } from "../../diagnostics/problem.ts";
import { directionFault } from "./claims.ts";
import { fittingNumbers } from "./suggestions.ts";
import { kindBefore } from "../text/kinds.ts";
import type { NamedNumber } from "../model.ts";
import { findComparative, findNumerals, type Numeral } from "../text/numerals.ts";
import { isRoundingOf } from "./rounding.ts";
import { unitFault } from "./units.ts";
import { wordingFault } from "./wording.ts";

/** Text that is bound to a number, from `from` to `to` in its context. */
export interface BoundWords {
  text: string;
  from: number;
  to: number;
}

/** A fault of bound text, phrased for a problem. */
export interface BindingFault {
  found: string;
  expected: string;
  action: string;
}

/**
 * Checks text that is bound to a number. `fault` is null if it contains one numeral that is a rounding of the number,
 * in its unit and in words that match its kind. `wording` is the numeral with the words of its kind, some of which may
 * be outside the bound text.
 */
export function judgeBinding(
  bound: BoundWords,
  number: NamedNumber,
  numbers: Iterable<NamedNumber>,
  locale: Locale,
): { wording: string; fault: BindingFault | null } {
  const { text, from, to } = bound;
  const words = text.slice(from, to);
  const numerals = numeralsIn(bound, locale);
  const comparative = numerals.length === 0 ? findComparative(words, locale.numerals) : null;
  const numeral = comparative ?? numerals[0];
  if (!numeral)
    return {
      wording: words,
      fault: {
        found: `${show(words)}, which has no numeral`,
        expected: "one numeral",
        action: "Put the numeral between the brackets, or remove the directive.",
      },
    };
  if (numerals.length > 1)
    return {
      wording: words,
      fault: {
        found: `${numerals.length} numerals in ${show(words)}`,
        expected: "one numeral",
        action: "Bind each one separately.",
      },
    };
  if (comparative)
    return {
      wording: words,
      fault: advise(wordingFault(numeral, number, locale), "Correct the words, or bind a different number."),
    };
  const wording = text.slice(Math.min(numeral.phrase.start, from), Math.max(numeral.phrase.end, to));
  return {
    wording,
    fault: shapeFault(numeral, bound, locale) ?? valueFault(numeral, wording, bound, number, numbers, locale),
  };
}

/** The numerals that overlap the bound text; a lone "one" only if there is no other. */
function numeralsIn({ text, from, to }: BoundWords, { numerals }: Locale): Numeral[] {
  const overlapping = (lone: boolean) =>
    findNumerals(text, numerals, lone).filter(({ start, end }) => start < to && end > from);
  const found = overlapping(false);
  return (found.length > 0 ? found : overlapping(true)).map((numeral) => withoutThreshold(numeral, from));
}

/**
 * "Below 1,542" may be about something else that is below the number, so outside the brackets such words do not count
 * as its kind.
 */
function withoutThreshold(numeral: Numeral, from: number): Numeral {
  const { phrase, start, end } = numeral;
  return phrase.threshold && phrase.start < from
    ? { ...numeral, kind: null, side: null, phrase: { start, end, threshold: false } }
    : numeral;
}

/** Checks that the brackets contain the whole numeral, and that its kind is stated once. */
function shapeFault(
  numeral: Numeral,
  { text, from, to }: BoundWords,
  { numerals: words }: Locale,
): BindingFault | null {
  const outside = [text.slice(numeral.start, from), text.slice(to, numeral.end)];
  if (outside.some((part) => findNumerals(part, words).length > 0)) {
    return {
      found: `${show(numeral.text)}, of which only ${show(text.slice(from, to))} is bound`,
      expected: "the whole numeral between the brackets",
      action: "Extend the brackets.",
    };
  }
  const other = numeral.phrase.start < numeral.start ? kindBefore(text, numeral.phrase.start, words) : null;
  if (!other || (other.words.preposition && other.words.kind !== numeral.kind)) return null;
  return {
    found: `${show(text.slice(other.start, to))}, which states its kind twice`,
    expected: "words for one kind",
    action: "Remove the words before it.",
  };
}

function valueFault(
  numeral: Numeral,
  wording: string,
  { text }: BoundWords,
  number: NamedNumber,
  numbers: Iterable<NamedNumber>,
  locale: Locale,
): BindingFault | null {
  const another = "Correct the text, or bind a different number.";
  const before = text.slice(0, numeral.start);
  const odd = unitFault(numeral, text, number, locale) ?? directionFault(numeral, number, before, locale.numerals);
  if (odd) return advise(odd, another);
  const stands = number.rows.length === 1 ? ` (${placeOf(number.rows[0]!)})` : "";
  if (numeral.form !== "vague" && !isRoundingOf(numeral, number)) {
    const fits = fittingNumbers(numeral, text, numbers, locale);
    return {
      found: `${show(wording)} for ${number.id}, which is ${formatEstimateOf(number.estimate, number.unit, locale, number.style)}${stands}`,
      expected: numeral.form === "rank" ? "its rank" : "a rounding of it",
      action: fits.length > 0 ? `Correct the text, or bind a number that fits: ${fits.join(", ")}.` : another,
    };
  }
  const wrong = wordingFault(numeral, number, locale);
  if (!wrong) return null;
  const found = wrong.found === show(numeral.text) ? show(wording) : wrong.found;
  return advise({ found, expected: `${wrong.expected}${stands}` }, "Correct the words, or bind a different number.");
}

function advise(fault: Omit<BindingFault, "action"> | null, action: string): BindingFault | null {
  return fault && { ...fault, action };
}

/** The file and the line of a row's value. */
function placeOf({ dataset, row }: NamedNumber["rows"][number]): string {
  const column = dataset.columns.find(({ type }) => type === "estimate") ?? dataset.columns[0]!;
  const { path, line } = row.at(column.name);
  return `${path}:${line}`;
}
