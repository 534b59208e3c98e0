import type { Strength } from "../../claim-words.ts";
import { numerals } from "../numerals.ts";

/** Any of the words of a text; `_` joins those of a phrase. */
export function any(words: string): string {
  const list = words.trim().split(/\s+/);
  list.sort((a, b) => b.length - a.length);
  return `(?:${list.join("|").replaceAll("_", " ")})`;
}

/** Where a word begins and ends. */
export const begin = "(?<![\\p{L}\\p{M}\\d’'-])";
export const end = "(?![\\p{L}\\p{M}\\d]|[’'-][\\p{L}\\d])";

/** A word of the same clause, and some of them. */
const word = "[^\\s.;:!?()\uFFFB]+";
export const gap = (most: number) => `(?: ${word}){0,${most}}? `;

/** The letters that English texts have: classes of all letters of the world take much longer to compile. */
const letters: Readonly<Record<string, string>> = {
  L: "A-Za-zÀ-ÖØ-öø-ɏ",
  Lu: "A-ZÀ-ÖØ-ÞĀ-ɏ",
  Ll: "a-zß-öø-ÿ",
  M: "\u0300-\u036F",
};

/** A pattern in which a space is any white space, and classes of letters are those of English texts. */
export function spaced(source: string, flags = "gu"): RegExp {
  const latin = source.replaceAll(/\[[^\]]*\]|\\p\{\w+\}/g, (part) =>
    part.startsWith("[")
      ? part.replaceAll(/\\p\{(\w+)\}/g, (_, name: string) => letters[name]!)
      : `[${letters[part.slice(3, -1)]!}]`,
  );
  return new RegExp(latin.replaceAll(" ", "\\s+"), flags);
}

/** A pattern of whole words, before it too. It heeds case: Node 24 lost matches of long patterns that ignored it. */
export function pattern(source: string): RegExp {
  const whole = source.replaceAll("(?<=", `(?<=${begin}`).replaceAll("(?<!(?:", `(?<!${begin}(?:`);
  return spaced(begin + whole + end, "dgu");
}

/** A numeral; `\uFFFC` stands for one that is bound. */
const numberWords = [
  ...Object.keys(numerals.numbers),
  ...Object.keys(numerals.multipliers),
  ...Object.keys(numerals.fractions),
  ...Object.keys(numerals.folds),
  ...Object.keys(numerals.vague),
];
export const numeral = `(?:[\\d$€£₽¥₹\uFFFC~]|(?:(?:an?|another|about|nearly|almost|some) )?${any(
  numberWords.map((phrase) => phrase.replaceAll(" ", "_")).join(" "),
)}${end})`;

const people = `people persons person men man women woman children child citizens citizen nationals foreigners foreigner
  soldiers soldier troops recruits recruit fighters fighter volunteers volunteer prisoners prisoner inmates migrants
  migrant students student workers worker residents resident patients voters voter members member families family
  victims victim survivors dead deaths death casualties losses`;
const groups = `countries country states state nations nation nationalities nationality territories territory regions
  region groups group cities city towns town villages village republics republic continents continent provinces
  province districts district agencies agency governments government`;
const things =
  "payments payment contracts contract names cases case votes vote complaints arrests counts reports lists";

export const proper = "\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]*";
const demonym = "(?:\\p{Lu}\\p{Ll}+(?:s|is|ese))";
/** The same of one person, after a word that can have no other: "no Kenyan". */
export const compatriot = "(?:\\p{Lu}\\p{Ll}+(?:n|i|ese|ish|ch|k|t))";
const qualities = `(?:(?:${any("other single known such new foreign named confirmed young adult individual dead")}|${proper}) )*`;
/** What is counted. */
export const groups$ = `${qualities}${any(groups)}`;
/** People alone. */
export const persons = `(?:${qualities}${any(people)}|${demonym})`;
export const counted = `(?:${qualities}${any(`${people} ${groups} ${things}`)}|${demonym})`;

const quantities = `number numbers count counts figure figures total totals toll tolls tally tallies estimate estimates share shares rate rates
  proportion proportions percentage percentages amount amounts level levels sum sums pay bonus bonuses price prices wage
  wages salary salaries fee fees income turnout`;
/** Nouns for quantities, and for what has one. */
export const quantity = any(quantities);
export const amount = any(
  `${quantities} population flow inflow payments payment losses casualties deaths recruitment enlistment enlistments
  arrivals contracts names cases recruits offers lists spending`,
);

const slightly = "slightly marginally somewhat a_little a_bit a_touch just only_just fractionally gently slowly little";
const strongly = `far much many considerably significantly substantially vastly hugely a_lot massively markedly by_far
  way dramatically drastically sharply steeply strongly rapidly enormously overwhelmingly clearly well quickly fast`;
const steadily = "steadily continuously constantly continually every_month every_year month_by_month year_by_year";

/** Words of degree before what they belong to, in groups of which a pattern may have several, by number. */
export const degree = (n = 1) => `(?:(?:(?<slight${n}>${any(slightly)})|(?<strong${n}>${any(strongly)})) )?`;
/** The same, or that something is steady; before or after it. */
export const manner = (n: number) =>
  `(?:(?<slight${n}>${any(slightly)})|(?<strong${n}>${any(strongly)})|(?<steady${n}>${any(steadily)}))`;

/** The groups of a match. */
export type Groups = Readonly<Partial<Record<string, string>>>;

/** The strength that the groups of degrees state. */
export function strengthOf({ slight1, strong1, slight2, strong2 }: Groups): Strength {
  if (slight1 ?? slight2) return "slight";
  return (strong1 ?? strong2) ? "strong" : "plain";
}

/** A denial before a word, perhaps with its verb: "does not have". It need not be bound. */
export const not = `(?:(?<not>no|not|never|nor|hardly|barely|\\p{L}+n[’']t) (?:${any(
  "yet been be have send lose give get show list count name record pay become also",
)} )?)?`;
export const be = any(
  "is are was were been being be remain remains remained become becomes became stands stood seems came_in comes_in came_out turned_out",
);
/** The end of a clause, or a word that goes on without an object. */
export const closes = `(?=\\s*(?:[.,;:!?)–—]|$)| ${any(
  "and or but in for among there here still elsewhere when where because since at on if from after before during by as while",
)}${end})`;
