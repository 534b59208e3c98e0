import type { Kind } from "../evidence/estimate.ts";

/** Everything that the machine itself says to readers, in one language. One file per language in this folder. */
export interface Locale {
  code: string;
  /** BCP 47 tag for number and date formats. */
  format: string;
  direction: "ltr" | "rtl";
  /** Puts a formatted number into the words of its kind; `between` gets both ends. */
  kinds: Readonly<Record<Exclude<Kind, "between">, (number: string) => string>> & Readonly<Record<"between", (low: string, high: string) => string>>;
  /** The kinds as a key explains them. */
  kindNames: Readonly<Record<Kind, string>>;
  /** A period of time, and a day of which a state is told. */
  window: { period: (start: string, end: string) => string; asOf: (date: string) => string };
  /** Units: one, many. A unit that is not listed is shown as it is. */
  units: Readonly<Record<string, readonly [string, string]>>;
  /** Says what one mark of a chart stands for: how many (as a number, and formatted) of which unit (in its right form). */
  eachMark: (n: number, number: string, unit: string) => string;
  words: Readonly<Record<Word, string>>;
  /** Sentences with numbers in them. */
  counts: Readonly<Record<Count, (n: number, formatted: string) => string>>;
}

/** Names of the fixed phrases. */
export type Word =
  | "about"
  | "articles"
  | "asTable"
  | "attribution"
  | "category"
  | "cleaning"
  | "column"
  | "columns"
  | "computed"
  | "computedRest"
  | "copyCode"
  | "data"
  | "description"
  | "download"
  | "embed"
  | "figure"
  | "figures"
  | "home"
  | "key"
  | "licence"
  | "limits"
  | "meaning"
  | "menu"
  | "moreOnFigure"
  | "note"
  | "notFound"
  | "notFoundText"
  | "notLinked"
  | "notPublished"
  | "notSeen"
  | "origin"
  | "original"
  | "published"
  | "quotes"
  | "readIn"
  | "readMore"
  | "relayedBy"
  | "relays"
  | "rows"
  | "rowsFound"
  | "rowsKept"
  | "seenAs"
  | "skip"
  | "source"
  | "sources"
  | "tableOfData"
  | "text"
  | "titleFromAddress"
  | "translation"
  | "type"
  | "undated"
  | "unit"
  | "unseen"
  | "updated"
  | "usedIn"
  | "value"
  | "whatItCovers"
  | "whatWasCounted"
  | "whatWeKnow"
  | "when"
  | "whoCounted";

/** Names of the phrases with a count. */
export type Count = "datasets" | "rows" | "columns" | "sources" | "quotes" | "origins" | "changes" | "dropped" | "others";
