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
  words: Readonly<Record<Word, string>>;
  /** Sentences with numbers in them. */
  counts: Readonly<Record<Count, (n: number, formatted: string) => string>>;
}

/** Names of the fixed phrases. */
export type Word =
  | "about"
  | "articles"
  | "asTable"
  | "category"
  | "cleaning"
  | "column"
  | "columns"
  | "computed"
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
  | "note"
  | "notFound"
  | "notFoundText"
  | "notPublished"
  | "notSeen"
  | "origin"
  | "original"
  | "published"
  | "readMore"
  | "relays"
  | "rows"
  | "skip"
  | "source"
  | "sources"
  | "tableOfData"
  | "translation"
  | "type"
  | "undated"
  | "unit"
  | "updated"
  | "usedIn"
  | "value"
  | "whatItCovers"
  | "whatWeKnow"
  | "when"
  | "whoCounted"
  | "whatWasCounted";

/** Names of the phrases with a count. */
export type Count = "rows" | "columns" | "sources" | "quotes" | "origins" | "changes" | "dropped" | "each" | "others";
