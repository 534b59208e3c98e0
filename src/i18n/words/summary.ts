/**
 * The sentences of a chart's summary. Values, names and times are given as text, names as one list; `null` is left out.
 */
export interface SummaryWords {
  /** The names of chart types at the beginning of a sentence: "A bar chart". */
  types: Readonly<Record<string, string>>;
  /**
   * What is drawn, how many (as a number, and formatted), in which unit, groups and panels, and when; and how many
   * values are not published.
   */
  shows: (
    type: string,
    of: {
      what: "values" | "events" | "texts";
      n: number;
      number: string;
      unit: string | null;
      parts: string | null;
      when: string | null;
      missing: number;
    },
  ) => string;
  /** A chart of which no value is published; `n` is their number. */
  none: (type: string, n: number) => string;
  /** From one date to another. */
  between: (first: string, last: string) => string;
  /** The gaps of a series, as one list. */
  gaps: (between: string) => string;
  groups: (n: number) => string;
  panels: (n: number) => string;
  /** The only value, its name, and the whole that it is a part of. */
  only: (value: string, name: string, whole: string | null) => string;
  /** One value that all share. */
  same: (value: string) => string;
  /** The highest and the lowest value, each with the names of those that have it and of those that may exceed it. */
  extremes: (highest: Extreme, lowest: Extreme) => string;
  /** One value whose bounds are the highest and the lowest of all. */
  widest: (value: string, name: string) => string;
  /** The sum of the parts, of which whole; and the remainder, if it was computed. */
  total: (sum: string, whole: string | null, rest: string | null) => string;
  /** How the elements of a claim changed, and how often. */
  changes: (changes: string) => string;
}

/** One extreme of a chart's values. */
export interface Extreme {
  value: string;
  names: string;
  beyond: string | null;
}
