/** The lists in which the values of a publication can be sorted, besides that by value. */
export type ValueList = "topic" | "place" | "origin" | "year";

/** The text of the index of values: what a number stands for, who counted, and what it is confused with. */
export interface ValueIndexWords {
  /** How the page is to be used. */
  text: string;
  /** Names of units as headings, where a unit's own name would not do. */
  units: Readonly<Partial<Record<string, string>>>;
  /** How many things a number stands for, at least two. */
  things: (n: number, formatted: string) => string;
  /** Values that it becomes if it is rounded, and values that become it; values are links. */
  roundsTo: string;
  roundedFrom: string;
  /** Other values that are given for the same count. */
  disputed: (values: string) => string;
  /** The sources that report it: the first, and how many others do. */
  readIn: string;
  moreSources: (n: number, formatted: string) => string;
  /** Who says what was computed from several counts. */
  computed: string;
  /** The navigation between the lists. */
  sorted: string;
  byValue: string;
  lists: Readonly<Record<ValueList, string>>;
  /** The titles of the lists. */
  titles: Readonly<Record<ValueList, string>>;
  /** The groups for what has no place, no origin, no date or no topic. */
  without: Readonly<Record<ValueList, string>>;
  /** The names of the choices of the script. */
  choices: Readonly<Record<ValueList, string>>;
  /** On the page of a number. */
  elsewhere: string;
  elsewhereText: string;
}
