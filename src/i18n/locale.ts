import type { Kind } from "../model/estimate.ts";
import type { Units } from "../model/unit.ts";
import type { EmbedWords } from "./embeds.ts";
import type { NumeralWords } from "./numerals.ts";
import type { ListWords } from "./lists.ts";
import type { RowsWords } from "./rows.ts";
import type { SummaryWords } from "./summary.ts";
import type { Typography } from "./typography.ts";

/** Everything that the machine itself says to readers, in one language. One file per language in this folder. */
export interface Locale {
  code: string;
  /** BCP 47 tag for number and date formats. */
  format: string;
  direction: "ltr" | "rtl";
  /** Puts a formatted number into the words of its kind; `between` gets both ends. */
  kinds: Readonly<Record<Exclude<Kind, "between">, (number: string) => string>> &
    Readonly<Record<"between", (low: string, high: string) => string>>;
  /** The kinds as a key explains them. */
  kindNames: Readonly<Record<Kind, string>>;
  /** How its quotation marks, apostrophes and dashes are written. */
  typography: Typography;
  /** Words between the language's quotation marks. */
  quote: (words: string) => string;
  /**
   * A period of time, a day of which a state is told, and a quarter with its year, or with "" in a scale that says the
   * year beside it.
   */
  window: {
    period: (start: string, end: string) => string;
    asOf: (date: string) => string;
    quarter: (number: number, year: string) => string;
  };
  /** Names of units: one, many. A unit that is not listed is shown as it is. */
  units: Readonly<Record<string, readonly [string, string]>>;
  /** What values in these units are, and how they are written; those of the publication among them. */
  knownUnits: Units;
  /**
   * Says what one mark of a chart stands for: how many (as a number, and formatted) of which unit (in its right form).
   */
  eachMark: (n: number, number: string, unit: string) => string;
  /**
   * Says in which unit values are, where nothing else says it; and that rounded parts add up to more than their whole.
   */
  valuesIn: (unit: string) => string;
  roundedParts: (sum: string, whole: string) => string;
  /** How numbers are written in words, and what is said around them. */
  numerals: NumeralWords;
  /**
   * Titles of numbers that have none of their own: what is measured and where, and how a computed one comes from its
   * parts.
   */
  numberTitles: {
    cell: (what: string, where: string | null) => string;
    computed: Readonly<Record<Computation, (first: string, second: string) => string>>;
  };
  /** Says who counted, and in which publication that was read. */
  readAt: (origin: string, publisher: string) => string;
  /** Says how many sources tell a number, and from how many origins they have it. */
  repeated: (sources: number, origins: number) => string;
  /** Says which of how many something is, to those who walk through a chart. */
  position: (position: string, among: string) => string;
  /** Says how many numbers of a text are bound to data. */
  bound: (bound: number, all: number) => string;
  /** A position among several, 1 being the largest. */
  rank: (position: number, among: number) => string;
  /** The formats of downloads, by their endings. */
  formats: Readonly<Record<string, string>>;
  /** What cleaning does to whole rows. */
  rowActions: Readonly<Record<"drop" | "copy", string>>;
  /** What a chart shows, in sentences. */
  summary: SummaryWords;
  /** What is said around the rows of a table. */
  rows: RowsWords;
  /** What is said around long lists. */
  lists: ListWords;
  /** What is said where readers take a figure along. */
  embeds: EmbedWords;
  words: Readonly<Record<Word, string>>;
  /** Sentences with numbers in them. */
  counts: Readonly<Record<Count, (n: number, formatted: string) => string>>;
}

/**
 * Ways in which a number is computed. `sum`, `minimum` and `maximum` get all parts as one list; `count` what is
 * counted, and in which rows.
 */
export type Computation =
  | "count"
  | "sum"
  | "difference"
  | "change"
  | "share"
  | "ratio"
  | "minimum"
  | "maximum"
  | "rank";

/** Names of the fixed phrases. */
export type Word =
  | "about"
  | "aboutNumber"
  | "articles"
  | "asJson"
  | "asTable"
  | "attribution"
  | "beside"
  | "boundaries"
  | "category"
  | "changedFrom"
  | "changedTo"
  | "cite"
  | "citedIn"
  | "cleaning"
  | "cleaningLog"
  | "cleaningText"
  | "close"
  | "column"
  | "columns"
  | "comparable"
  | "computed"
  | "computedFrom"
  | "computedRest"
  | "contradictions"
  | "compiled"
  | "contact"
  | "correction"
  | "corrections"
  | "notice"
  | "correctionsText"
  | "countedIn"
  | "dark"
  | "data"
  | "dataset"
  | "description"
  | "download"
  | "embed"
  | "emptyCell"
  | "example"
  | "feeds"
  | "files"
  | "format"
  | "figure"
  | "figures"
  | "home"
  | "inText"
  | "key"
  | "largestOf"
  | "latestOne"
  | "licence"
  | "limits"
  | "logarithmic"
  | "linesOfRaw"
  | "meaning"
  | "missing"
  | "missingText"
  | "menu"
  | "moreOnFigure"
  | "noCorrections"
  | "noValues"
  | "notFound"
  | "notFoundText"
  | "notInData"
  | "notLinked"
  | "notPublished"
  | "notSeen"
  | "note"
  | "number"
  | "numbers"
  | "numbersHere"
  | "numbersOnIt"
  | "numbersText"
  | "origin"
  | "original"
  | "otherValues"
  | "place"
  | "published"
  | "quotes"
  | "readIn"
  | "readMore"
  | "readWith"
  | "relayedBy"
  | "relays"
  | "reportError"
  | "reportText"
  | "rowInData"
  | "rows"
  | "rowsFound"
  | "rowsKept"
  | "rowsOnIt"
  | "seenAs"
  | "size"
  | "skip"
  | "smallestOf"
  | "source"
  | "sources"
  | "squareRoots"
  | "tableOfData"
  | "takeAway"
  | "text"
  | "titleFromAddress"
  | "translation"
  | "type"
  | "unaccounted"
  | "undated"
  | "unit"
  | "unseen"
  | "update"
  | "updated"
  | "usedIn"
  | "usedToCompute"
  | "value"
  | "version"
  | "versions"
  | "views"
  | "walk"
  | "whatItCovers"
  | "whatWasCounted"
  | "whatWeKnow"
  | "when"
  | "whereRead"
  | "whoCounted"
  | "why"
  | "withdrawn";

/** Names of the phrases with a count. */
export type Count =
  | "datasets"
  | "articles"
  | "numbers"
  | "rows"
  | "columns"
  | "sources"
  | "quotes"
  | "origins"
  | "changes"
  | "dropped"
  | "others"
  | "rowsAdded"
  | "rowsRemoved";
