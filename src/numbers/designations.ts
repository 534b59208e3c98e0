import type { NumeralWords } from "../i18n/numerals.ts";
import { capital, hidden } from "./dates.ts";
import { alternatives, memo } from "./patterns.ts";

/** Codes of currencies: capital letters that before digits make an amount and no name ("RUB500"). */
const currencies = new Set(Intl.supportedValuesOf("currency"));

/** No letter, digit or sign before it that it would be a part of; nor behind it. */
const [begin, end] = ["(?<![\\p{L}\\p{M}\\d$€£₽¥₹#/.,-])", "(?![\\p{L}\\p{M}\\d%°/]|[.,:’'-]\\d)"];

/** Shapes of single words: F-16s, GPT-4, COVID-19; G7, H5N1, PM2.5, A320; 5G, 3D. */
const shapes = /(?<![\p{L}\p{M}\d$€£₽¥₹/.-])(?:(\p{Lu}[\p{L}\p{M}]*)[-‑]\d{1,4}\p{Lu}?s?|(\p{Lu}{1,4})\d{1,4}(?:\.\d)?(?:\p{Lu}{1,2}\d{0,3})?s?|(?:[1-9][GD]))(?![\p{L}\p{M}\d%°/]|[.,:’'-][\p{L}\d])/gu;

const patterns = memo((words: NumeralWords) => {
  const { names, units, multipliers, percent, times, numbers, adjectives } = words;
  const counted = `(?:(?:${alternatives(adjectives)})\\s+){0,2}(?:${alternatives([...Object.keys(units), ...Object.keys(multipliers), ...percent, ...times])})`;
  // What is counted follows: then it is a count, whatever stands before it.
  const alone = `${end}(?!\\s?-?${counted}(?!\\p{L}))`;
  const number = "\\d{1,4}\\p{Ll}?(?:\\(\\w{1,3}\\))*";
  const more = `(?:(?:, |\\s?[–-]\\s?|\\s(?:${alternatives(names.joins)})\\s)${number})`;
  const part = (words: readonly string[]) => `(?:(?:${alternatives(words.map(capital))})|(?<=(?<!\\p{L})(?:${alternatives(names.leads)})\\s)(?:${alternatives(words)}))`;
  const small = alternatives(Object.keys(numbers));
  const sources: [string, string][] = [
    [`${begin}${part(names.part)}\\s${number}${alone}`, "gu"],
    [`${begin}${part(names.parts)}\\s${number}${more}+${alone}`, "gu"],
    [`${begin}(?:${alternatives(names.before)})\\s\\d{1,3}\\p{Lu}?${alone}`, "gu"],
    [`${begin}\\d{1,4}\\s(?:\\p{Lu}[\\p{L}\\p{M}’']*\\s){1,3}(?:${alternatives(names.streets)})(?!\\p{L})(?!\\s\\p{Ll}+s(?!\\p{L}))`, "gu"],
    [`(?<=\\p{Lu}\\p{Ll}+\\s)\\d{3}s(?![\\p{L}\\d])`, "gu"],
    [`${begin}\\d{1,2}(?:[:.][0-5]\\d)?\\s?(?:${alternatives(names.clock.halves)})(?![\\p{L}\\d])`, "giu"],
    [`${begin}(?:[01]\\d|2[0-3]|(?<=(?<!\\p{L})(?:${alternatives(names.clock.leads)})\\s)\\d):[0-5]\\d${alone}`, "gu"],
    [`${begin}(?:${alternatives(names.clock.past)})\\s(?:${small}|\\d{1,2})${alone}`, "giu"],
    [`${begin}(?:${small}|\\d{1,2})\\s(?:${alternatives(names.clock.hour)})(?!\\p{L})`, "giu"],
    [`${begin}(?:${alternatives(names.calls.verbs)})\\s(?:${alternatives(names.calls.numbers)})(?:(?:, |\\s(?:${alternatives(names.joins)})\\s)(?:${alternatives(names.calls.numbers)}))*(?=[.,;:)!?”"’]|$|\\s(?:${alternatives(names.calls.then)})(?!\\p{L}))`, "giu"],
    [`${begin}(?:${alternatives(names.fixed)})${alone}(?!\\s${words.of}(?!\\p{L}))`, "giu"],
    ...(names.own.length > 0 ? ([[`${begin}(?:${alternatives(names.own)})s?(?![\\p{L}\\p{M}\\d])`, "gu"]] as [string, string][]) : []),
  ];
  return { patterns: sources.map(([source, flags]) => new RegExp(source, flags)), counted: new RegExp(`^\\s?-?${counted}(?!\\p{L})`, "iu") };
});

/**
 * The text with its designations hidden: names that have digits (COVID-19, G7, F-16, 24/7), numbers of parts of texts (Article 5, page
 * 12), addresses of houses, times of the clock, and the names that the publication lists. They count nothing. A number with what is
 * counted behind it is never one.
 */
export function hideDesignations(text: string, words: NumeralWords): string {
  const { patterns: known, counted } = patterns(words);
  const notNames = words.names.notBefore;
  const blot = (found: string) => hidden.repeat(found.length);
  let rest = text;
  for (const pattern of known) rest = rest.replace(pattern, blot);
  return rest.replace(shapes, (found: string, word: string | undefined, letters: string | undefined, at: number) => {
    if (word !== undefined && notNames.includes(word.toLowerCase())) return found;
    if (letters !== undefined && currencies.has(letters)) return found;
    return counted.test(rest.slice(at + found.length)) ? found : blot(found);
  });
}
