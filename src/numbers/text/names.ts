import type { NumeralWords } from "../../i18n/numerals.ts";
import { hidden } from "./dates.ts";
import { alternatives, memo } from "./patterns.ts";

/**
 * A word of letters and digits, such as "36-year-old", "Su-57" or "A/80/329", and the number that it begins with, if
 * any.
 */
export interface NameWithDigits {
  start: number;
  text: string;
  value: number;
}

const chunk = /[\p{L}\p{M}\d]+(?:[-‑/:.,’'][\p{L}\p{M}\d]+)*/gu;

const patterns = memo((words: NumeralWords) => {
  const [group, decimal] = [alternatives([words.group, "\u00a0", "\u202f", "\u2009"]), alternatives([words.decimal])];
  const number = `(?:\\d{1,3}(?:(?:${group})\\d{3})+|\\d+)(?:(?:${decimal})\\d+)?`;
  const after = alternatives([
    ...Object.keys(words.suffixes),
    ...[...words.times, ...words.percent, ...Object.keys(words.multipliers)].map((word) => `-${word}`),
  ]);
  return {
    number: new RegExp(
      `^(?:${number}(?:${after})?|${number}-${number}(?:${alternatives(Object.keys(words.suffixes))})?)$`,
      "iu",
    ),
    leading: new RegExp(`^(${number})-\\p{L}`, "u"),
    ordinal: new RegExp(`^\\d+(?:${alternatives(words.ordinalSuffixes)})(?:-|$)`, "iu"),
  };
});

/** Finds names with digits, and ordinals in digits: returns the text with them hidden, and the names. */
export function hideNames(text: string, words: NumeralWords): { rest: string; names: NameWithDigits[] } {
  const { number, leading, ordinal } = patterns(words);
  const names: NameWithDigits[] = [];
  const rest = text.replace(chunk, (found: string, start: number) => {
    if (!/\d/.test(found) || number.test(found)) return found;
    const value = Number((leading.exec(found)?.[1] ?? "NaN").replaceAll(words.group, ""));
    if (!ordinal.test(found)) names.push({ start, text: found, value });
    return hidden.repeat(found.length);
  });
  return { rest, names };
}
