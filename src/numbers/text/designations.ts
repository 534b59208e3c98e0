import { isCurrency } from "../../model/currency.ts";
import type { NumeralWords } from "../../i18n/numerals.ts";
import { capital, hidden } from "./dates.ts";
import { alternatives, memo } from "./patterns.ts";

/** Boundaries: no letter, digit or symbol before it that would be part of it, nor after it. */
const [begin, end] = ["(?<![\\p{L}\\p{M}\\d$€£₽¥₹#/.,-])", "(?![\\p{L}\\p{M}\\d%°/]|[.,:’'-]\\d)"];

/** Shapes of single words: F-16s, GPT-4, COVID-19; G7, H5N1, PM2.5, A320; 5G, 3D. */
const shapes = new RegExp(
  [
    "(?<![\\p{L}\\p{M}\\d$€£₽¥₹/.-])",
    "(?:(\\p{Lu}[\\p{L}\\p{M}]*)[-‑]\\d{1,4}\\p{Lu}?s?",
    "|(\\p{Lu}{1,4})(\\d{1,4})(?:\\.\\d)?(?:\\p{Lu}{1,2}\\d{0,3})?s?",
    "|[1-9][GD])",
    "(?![\\p{L}\\p{M}\\d%°/]|[.,:’'-][\\p{L}\\d])",
  ].join(""),
  "gu",
);

const patterns = memo((words: NumeralWords) => {
  const { names, units, multipliers, percent, times, numbers, adjectives } = words;
  const { clock, calls } = names;
  const any = (list: readonly string[]) => `(?:${alternatives(list)})`;
  const nouns = [...Object.keys(units), ...Object.keys(multipliers), ...percent, ...times];
  const counted = `\\s?-?(?:${any(adjectives)}\\s+){0,2}${any(nouns)}(?!\\p{L})`;
  // A noun that is counted follows: then it is a count, whatever is before it.
  const alone = `${end}(?!${counted})`;
  const joint = `(?:, |\\s?[–-]\\s?|\\s${any(names.joins)}\\s)`;
  const number = "\\d{1,4}\\p{Ll}?(?:\\(\\w{1,3}\\))*";
  const small = `(?:${any(Object.keys(numbers))}|\\d{1,2})`;
  const after = (leads: readonly string[]) => `(?<=(?<!\\p{L})${any(leads)}\\s)`;
  const part = (list: readonly string[]) => `(?:${any(list.map(capital))}|${after(names.leads)}${any(list)})`;
  const sources: [source: string, flags: string][] = [
    [`${part(names.part)}\\s${number}${alone}`, "gu"],
    [`${part(names.parts)}\\s${number}(?:${joint}${number})+${alone}`, "gu"],
    [`${any(names.before)}\\s\\d{1,3}\\p{Lu}?${alone}`, "gu"],
    // A number before the name of a street may count its shops: "12 Wall Street banks".
    [`\\d{1,4}\\s(?:\\p{Lu}[\\p{L}\\p{M}’']*\\s){1,3}${any(names.streets)}(?!\\p{L})(?!\\s\\p{Ll}+s(?!\\p{L}))`, "gu"],
    ["(?<=\\p{Lu}\\p{Ll}+\\s)\\d{3}s(?![\\p{L}\\d])", "gu"],
    [`\\d{1,2}(?:[:.][0-5]\\d)?\\s?${any(clock.halves)}(?![\\p{L}\\d])`, "giu"],
    [`(?:[01]\\d|2[0-3]|${after(clock.leads)}\\d):[0-5]\\d${alone}`, "gu"],
    [`${any(clock.past)}\\s${small}${alone}`, "giu"],
    [`${small}\\s${any(clock.hour)}(?!\\p{L})`, "giu"],
    [
      `${any(calls.verbs)}\\s${any(calls.numbers)}(?:${joint}${any(calls.numbers)})*` +
        `(?=[.,;:)!?”"’]|$|\\s${any(calls.then)}(?!\\p{L}))`,
      "giu",
    ],
    [`${any(names.fixed)}${alone}(?!\\s${words.of}(?!\\p{L}))`, "giu"],
  ];
  if (names.own.length > 0) sources.push([`${any(names.own)}s?(?![\\p{L}\\p{M}\\d])`, "gu"]);
  return {
    patterns: sources.map(([source, flags]) => new RegExp(begin + source, flags)),
    counted: new RegExp(`^${counted}`, "iu"),
  };
});

/**
 * Hides designations, which count nothing: names with digits (COVID-19, G7, F-16, 24/7), numbers of parts of texts
 * (Article 5, page 12), house numbers, times of day, and the names that the publication lists. A number followed by a
 * noun that it counts is never one.
 */
export function hideDesignations(text: string, words: NumeralWords): string {
  const { patterns: known, counted } = patterns(words);
  const { notBefore, amounts } = words.names;
  const blot = (found: string) => hidden.repeat(found.length);
  let rest = text;
  for (const pattern of known) rest = rest.replace(pattern, blot);
  return rest.replace(shapes, (found: string, word?: string, letters?: string, digits?: string, at?: number) => {
    if (word !== undefined && notBefore.includes(word.toLowerCase())) return found;
    if (letters !== undefined && isAmount(letters, digits!, amounts)) return found;
    return counted.test(rest.slice(at! + found.length)) ? found : blot(found);
  });
}

/**
 * Whether capital letters before digits are a currency, so that they form an amount and not a name ("RUB500"). A single
 * letter is one only before larger numbers: "R500", but "K2".
 */
function isAmount(letters: string, digits: string, amounts: readonly string[]): boolean {
  return isCurrency(letters) || (amounts.includes(letters) && (letters.length > 1 || digits.length > 2));
}
