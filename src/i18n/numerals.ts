import type { Kind } from "../model/estimate.ts";

/** What words such as "more than" or "nearly" say of the number beside them. */
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
  /** Does not stand before a year: "more than 2000" is a number, "about 2000" may be a date. */
  neverDate?: true;
}

/** Words that stand beside numbers which are names. */
export interface NameWords {
  /**
   * Parts of texts, which have numbers: one, several, and what stands before them in small letters: "on page 12", "see
   * pages 12 and 14".
   */
  part: readonly string[];
  parts: readonly string[];
  leads: readonly string[];
  /** What joins two numbers. */
  joins: readonly string[];
  /** Other words, as they are written, that with a number behind them are a name: "Channel 4". */
  before: readonly string[];
  /** Words that end the address of a house: "10 Downing Street". */
  streets: readonly string[];
  /** Words that with a hyphen and a number make no name: "under-16s". In small letters. */
  notBefore: readonly string[];
  /** Capital letters that before a number make an amount of money, besides the codes of currencies: "R500". */
  amounts: readonly string[];
  /** Halves of a day; what stands before and behind the hour; and before 9:30. */
  clock: { halves: readonly string[]; past: readonly string[]; hour: readonly string[]; leads: readonly string[] };
  /** Numbers that are called, with what comes before and after them. */
  calls: { verbs: readonly string[]; numbers: readonly string[]; then: readonly string[] };
  /** Names as a whole. */
  fixed: readonly string[];
  /** Those that the publication lists, as they are written. */
  own: readonly string[];
}

/**
 * How a language writes numbers and what it says around them. All words in small letters; phrases with single blanks.
 */
export interface NumeralWords {
  /** The sign between thousands, and the one before decimals. */
  group: string;
  decimal: string;
  /** Whole numbers below a hundred; "one" is a numeral only as a part of a longer one. */
  numbers: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: hundred, thousand, dozen. */
  multipliers: Readonly<Record<string, number>>;
  /** Letters that do the same, directly after digits. */
  suffixes: Readonly<Record<string, number>>;
  /** Words for one before a multiplier or a fraction: "a hundred". */
  articles: readonly string[];
  /** Joins hundreds and ones. */
  and: string;
  of: string;
  half: string;
  andAHalf: string;
  /** Names of parts, with how many of them make a whole. */
  fractions: Readonly<Record<string, number>>;
  /** "One in three", "nine out of ten". */
  outOf: readonly string[];
  /** Words after a number that make it a multiple; the first is used for writing. */
  times: readonly string[];
  folds: Readonly<Record<string, number>>;
  percent: readonly string[];
  /** Signs before an amount of money, with the currency that units begin with. */
  currencies: Readonly<Record<string, string>>;
  /** Words for an unstated number, with the span that they may stand for: from `least` on, less than `below`. */
  vague: Readonly<Record<string, { least: number; below: number }>>;
  /** More than half; `most` is one of them only where `notMajority` does not follow. Less than half. */
  majority: readonly string[];
  minority: readonly string[];
  most: string;
  beforeMost: readonly string[];
  notMajority: readonly string[];
  none: readonly string[];
  /** Phrases for the first (1) or the last (-1) in order of size. */
  superlatives: Readonly<Record<string, 1 | -1>>;
  /** Places in an order; as words they are no numerals. */
  ordinals: Readonly<Record<string, number>>;
  ordinalSuffixes: readonly string[];
  /** More (1) or less (-1) than what it is compared with; read only inside a directive. */
  comparatives: Readonly<Record<string, 1 | -1>>;
  /** Words before and after a number that say its kind; null for phrases that only contain such words ("add up to"). */
  before: Readonly<Record<string, KindWords | null>>;
  after: Readonly<Record<string, KindWords>>;
  /** "Between 5 and 8", "from 5 to 8" (a change, not a span), "5 to 8". */
  between: readonly [string, string];
  from: string;
  to: readonly string[];
  /** Nouns in the plural, with the units that they suit. */
  units: Readonly<Record<string, readonly string[]>>;
  /** Words that may stand between a number and its noun. */
  adjectives: readonly string[];
  /** What makes a number a name, which counts nothing; see numbers/designations.ts. */
  names: NameWords;
  /**
   * Names of months as they are written; words between two days; words joined to a year by a hyphen; other words before
   * a year.
   */
  dates: { months: readonly string[]; joins: readonly string[]; parts: readonly string[]; leads: readonly string[] };
}
