/** The sentences of a chart's summary. Values, names and times come in words, names as one list; `null` is left out. */
export interface SummaryWords {
  /** The types of charts, by their names, as a sentence begins: "A bar chart". */
  types: Readonly<Record<string, string>>;
  /**
   * What is drawn, how many of it (as a number, and formatted), in which unit, groups and panels, and when; and how
   * many values are not published.
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
  /** A chart all of whose values, so many, are not published. */
  none: (type: string, n: number) => string;
  /** From a day to another. */
  between: (first: string, last: string) => string;
  /** Between which times a series has no values, as one list. */
  gaps: (between: string) => string;
  groups: (n: number) => string;
  panels: (n: number) => string;
  /** The only value, whose it is, and the whole that it is a part of. */
  only: (value: string, name: string, whole: string | null) => string;
  /** One value that all have. */
  same: (value: string) => string;
  /**
   * The highest and the lowest value, each with the names of those that have it and of those that may lie beyond it.
   */
  extremes: (highest: Extreme, lowest: Extreme) => string;
  /** One value whose ends are the highest and the lowest number of all. */
  widest: (value: string, name: string) => string;
  /** What parts add up to, of which whole; and what is left, where that was computed. */
  total: (sum: string, whole: string | null, rest: string | null) => string;
  /** What became of the parts of a claim: what happened, and how often. */
  changes: (changes: string) => string;
}

/** One end of the values of a chart. */
export interface Extreme {
  value: string;
  names: string;
  beyond: string | null;
}
