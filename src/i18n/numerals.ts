import type { Kind } from "../model/estimate.ts";

/** What words such as "more than" or "nearly" say about the number beside them. */
export interface KindWords {
  kind: Exclude<Kind, "between" | "unclear">;
  /**
   * On which side of the value the number in the text must lie: "nearly 800" is above the value, "just over 700" below
   * it.
   */
  side?: "above" | "below";
  /** Names a threshold as often as a kind ("below 1,542"), so it is read only inside a directive. */
  threshold?: true;
  /** A preposition too ("a report about more than 1,500 people"). */
  preposition?: true;
  /** Never stands before a year: "more than 2000" is a number, "about 2000" may be a date. */
  neverDate?: true;
}

/** Words beside numbers that are names. */
export interface NameWords {
  /**
   * Numbered parts of texts: singular, plural, and the lowercase words before them: "on page 12", "see pages 12 and
   * 14".
   */
  part: readonly string[];
  parts: readonly string[];
  leads: readonly string[];
  /** What joins two numbers. */
  joins: readonly string[];
  /** Other words that form a name with a number after them, in their exact form: "Channel 4". */
  before: readonly string[];
  /** Words that end a street name: "10 Downing Street". */
  streets: readonly string[];
  /** Words that form no name with a hyphen and a number: "under-16s". In lower case. */
  notBefore: readonly string[];
  /** Capital letters that form an amount of money with a number, besides the codes of currencies: "R500". */
  amounts: readonly string[];
  /** Words around times of day: halves of a day, words before and after the hour, and words before 9:30. */
  clock: { halves: readonly string[]; past: readonly string[]; hour: readonly string[]; leads: readonly string[] };
  /** Phone numbers, with the words before and after them. */
  calls: { verbs: readonly string[]; numbers: readonly string[]; then: readonly string[] };
  /** Complete names. */
  fixed: readonly string[];
  /** Names that the publication lists, in their exact form. */
  own: readonly string[];
}

/** How a language writes numbers, and the phrases around them. All words in lower case; phrases with single spaces. */
export interface NumeralWords {
  /** The thousands separator, and the decimal separator. */
  group: string;
  decimal: string;
  /** Whole numbers below a hundred; "one" is a numeral only as part of a longer one. */
  numbers: Readonly<Record<string, number>>;
  /** Words that multiply the number before them: hundred, thousand, dozen. */
  multipliers: Readonly<Record<string, number>>;
  /** Letters that do the same directly after digits. */
  suffixes: Readonly<Record<string, number>>;
  /** Words for one before a multiplier or a fraction: "a hundred". */
  articles: readonly string[];
  /** The word between hundreds and ones. */
  and: string;
  of: string;
  half: string;
  andAHalf: string;
  /** Names of fractions, with their denominators. */
  fractions: Readonly<Record<string, number>>;
  /** "One in three", "nine out of ten". */
  outOf: readonly string[];
  /** Words after a number that make it a multiple; the first is used for writing. */
  times: readonly string[];
  folds: Readonly<Record<string, number>>;
  percent: readonly string[];
  /** Symbols before an amount of money, with the currency that units begin with. */
  currencies: Readonly<Record<string, string>>;
  /** Words for a vague number, with the range that they may mean: from `least` on, less than `below`. */
  vague: Readonly<Record<string, { least: number; below: number }>>;
  /** Words for more than half; `most` counts only if `notMajority` does not follow. Below, words for less than half. */
  majority: readonly string[];
  minority: readonly string[];
  most: string;
  beforeMost: readonly string[];
  notMajority: readonly string[];
  none: readonly string[];
  /** Phrases for the first (1) or the last (-1) by size. */
  superlatives: Readonly<Record<string, 1 | -1>>;
  /** Ordinals; as words they are not numerals. */
  ordinals: Readonly<Record<string, number>>;
  ordinalSuffixes: readonly string[];
  /** Words for more (1) or less (-1) than something else; read only inside a directive. */
  comparatives: Readonly<Record<string, 1 | -1>>;
  /**
   * Words before and after a number that state its kind; null for phrases that only contain such words ("add up to").
   */
  before: Readonly<Record<string, KindWords | null>>;
  after: Readonly<Record<string, KindWords>>;
  /** "Between 5 and 8", "from 5 to 8" (a change, not a span), "5 to 8". */
  between: readonly [string, string];
  from: string;
  to: readonly string[];
  /** Plural nouns, with the units that they match. */
  units: Readonly<Record<string, readonly string[]>>;
  /** Words that may be between a number and its noun. */
  adjectives: readonly string[];
  /** Words that make a number a name, which counts nothing; see numbers/text/designations.ts. */
  names: NameWords;
  /**
   * Names of months in their exact form; words between two dates; words joined to a year by a hyphen; other words
   * before a year.
   */
  dates: { months: readonly string[]; joins: readonly string[]; parts: readonly string[]; leads: readonly string[] };
}
