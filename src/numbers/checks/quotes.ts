import { multiply } from "../../model/decimal.ts";
import { localeOf } from "../../i18n/locales.ts";
import type { NumeralWords } from "../../i18n/numerals.ts";
import { quoted, type QuotedNumbers } from "../../i18n/quoted.ts";
import type { Estimate } from "../../model/estimate.ts";
import { plainDigits, same } from "../text/digits.ts";
import { findNumerals } from "../text/numerals.ts";

/**
 * Whether a quote contains the number of an estimate as reported, in digits or words, in its own language or in its
 * translation into `own`, the language of the publication. If the value is only the middle of a range, it must contain
 * both ends.
 */
export function quoteSays(
  estimate: Estimate,
  text: string,
  translation: string | null,
  language: string,
  own: string,
): boolean {
  const { value, low, high } = estimate;
  const numbers = [...numbersIn(text, language), ...(translation ? numbersIn(translation, own) : [])];
  const says = (number: number) => numbers.some((other) => same(number, other));
  return says(value) || (low !== null && high !== null && same(value, (low + high) / 2) && says(low) && says(high));
}

/**
 * All numbers that a text in any language may contain. If a separator between digits may be one of thousands or
 * decimals ("1.500"), both readings are returned: the check only asks whether a number is among them.
 */
function numbersIn(text: string, language: string): number[] {
  const plain = plainDigits(text).toLowerCase();
  const locale = localeOf(language);
  const words = locale.code === language ? locale.numerals : null;
  const vocabulary = words ?? quoted[language] ?? { numbers: {}, multipliers: {} };
  return [...inDigits(plain, vocabulary), ...inWords(plain, vocabulary), ...(words ? phrasesIn(text, words) : [])];
}

/**
 * Numbers in the phrases of the publication's language: "a quarter", "three times". Shares are returned in per cent
 * too.
 */
function phrasesIn(text: string, words: NumeralWords): number[] {
  return findNumerals(text, words).flatMap(({ value, form }) =>
    form === "share" ? [value, multiply(value, 100)] : [value],
  );
}

/** The word after a number, and after the second of two: "14 to 15 thousand". */
const following = /^[\s-]*([\p{L}\p{M}]+)/u;
const ofSpan = /^\s*(?:[–-]|\p{L}{1,4})\s*\d[\d.,]*[\s-]*([\p{L}\p{M}]+)/u;

function inDigits(text: string, { multipliers }: Pick<QuotedNumbers, "multipliers">): number[] {
  return [...text.matchAll(/\d+(?:[.,'’ \u00a0\u202f\u2009]\d+)*/g)].flatMap(({ 0: found, index }) => {
    const rest = text.slice(index + found.length);
    const scale =
      lookUp(multipliers, following.exec(rest)?.[1] ?? "") ?? lookUp(multipliers, ofSpan.exec(rest)?.[1] ?? "");
    return interpretations(found).flatMap((number) => (scale === undefined ? [number] : [number, number * scale]));
  });
}

/** The numbers that digits with separators may mean: as a whole, or, if they form none, in parts. */
function interpretations(found: string): number[] {
  const parts = found.split(/\D/);
  const signs = found.replace(/\d/g, "");
  const whole = interpret(parts, signs);
  if (whole.length > 0) return whole;
  return parts.flatMap((_, first) =>
    parts
      .slice(first)
      .flatMap((_, more) => interpret(parts.slice(first, first + more + 1), signs.slice(first, first + more))),
  );
}

/** Groups of digits as thousands, and with the last of them as decimals. */
function interpret(parts: readonly string[], signs: string): number[] {
  const areGroups = (groups: readonly string[]) =>
    groups.every(({ length }) => length === 3) && (groups.length === 0 || parts[0]!.length <= 3);
  const integers = areGroups(parts.slice(1)) ? [Number(parts.join(""))] : [];
  const hasDecimals = parts.length > 1 && ".,".includes(signs.at(-1)!) && areGroups(parts.slice(1, -1));
  return hasDecimals ? [...integers, Number(`${parts.slice(0, -1).join("")}.${parts.at(-1)}`)] : integers;
}

/** Number words, alone and combined with those that follow: "three hundred" yields 3 and 300. */
function inWords(text: string, { numbers, multipliers }: Pick<QuotedNumbers, "numbers" | "multipliers">): number[] {
  const found: number[] = [];
  let current = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}'’]+|[^\s-]/gu)) {
    const [number, multiplier] = [numbers[word], lookUp(multipliers, word)];
    if (number !== undefined) current += number;
    else if (multiplier !== undefined) current = (current || 1) * multiplier;
    else {
      current = 0;
      continue;
    }
    found.push(current, number ?? multiplier!);
  }
  return found;
}

function lookUp(words: Readonly<Record<string, number>>, word: string): number | undefined {
  if (Object.hasOwn(words, word)) return words[word];
  const stem = Object.keys(words).find((key) => key.endsWith("*") && word.startsWith(key.slice(0, -1)));
  return stem === undefined ? undefined : words[stem];
}
