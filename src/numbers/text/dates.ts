import type { NumeralWords } from "../../i18n/numerals.ts";
import { kindBefore } from "./kinds.ts";
import { alternatives, memo } from "./patterns.ts";

/** Replaces text that is not to be read: neither a letter, a digit, a space nor punctuation. */
export const hidden = "\uFFFC";

const year = "(?:1[5-9]\\d\\d|20\\d\\d)";

const patterns = memo(({ dates, ordinalSuffixes, units, multipliers, percent, times }: NumeralWords) => {
  const month = `(?:${alternatives(dates.months)})\\.?`;
  const day = `\\d{1,2}(?:${alternatives(ordinalSuffixes)})?`;
  const days = `${day}(?:(?:, | ?[–-] ?| (?:${alternatives(dates.joins)}) )${day})*`;
  const source = [
    `${year}-[01]\\d(?:-[0-3]\\d)?`,
    `${days} ${month}(?: ${year})?`,
    `${month} ${day}, ${year}`,
    `(?:(?:${alternatives([...dates.parts, ...dates.parts.map(capital)])})-)?${year}(?:[–/-](?:${year}|\\d\\d)|['’]?s)?`,
  ].join("|");
  const counted = alternatives([...Object.keys(units), ...Object.keys(multipliers), ...percent, ...times]);
  const leads = alternatives([...dates.leads, ...dates.months]);
  return {
    lead: new RegExp(`(?<!\\p{L})(?:${leads})\\.?\\s+$`, "iu"),
    date: new RegExp(`(?<![\\p{L}\\d,.:/$€£+-])(?:${source})(?![\\p{L}\\d/%])(?!:\\d)(?![,.–-]\\d)(?!-\\p{L})`, "gu"),
    counted: new RegExp(`^\\s?(?:${counted})(?!\\p{L})`, "iu"),
  };
});

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The text with its dates and years hidden. */
export function hideDates(text: string, words: NumeralWords): string {
  return text.replace(patterns(words).date, (found: string, at: number) =>
    /^\d{4}$/.test(found) && !isYear(text, at, words) ? found : hidden.repeat(found.length),
  );
}

/**
 * Whether four digits are a year: not with a noun that is counted ("2000 people"), nor with words of a kind that no
 * date has ("more than 2000"); before a word, and in earlier centuries always, only after words that introduce a year
 * ("in", "since", "April").
 */
function isYear(text: string, at: number, words: NumeralWords): boolean {
  const { counted, lead } = patterns(words);
  const [before, after] = [text.slice(Math.max(0, at - 20), at), text.slice(at + 4)];
  if (counted.test(after) || kindBefore(text, at, words)?.words.neverDate) return false;
  if (lead.test(before)) return true;
  return /^(?:19|20)/.test(text.slice(at)) && (!/\p{L}\s*$/u.test(before) || !/^\s+\p{L}/u.test(after));
}
