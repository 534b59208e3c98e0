import type { Kind } from "../model/estimate.ts";
import type { Units } from "../model/unit.ts";
import type { BlockWords } from "./words/blocks.ts";
import type { ArticleFileWords } from "./words/article-files.ts";
import type { ClaimBands } from "./claim-bands.ts";
import type { ClaimTexts } from "./words/claim-texts.ts";
import type { ClaimLanguage } from "./claim-words.ts";
import type { ExploreWords } from "./words/explore.ts";
import type { FindingWords } from "./words/finding.ts";
import type { EmbedWords } from "./words/embeds.ts";
import type { FrozenWords } from "./words/frozen.ts";
import type { GlossaryWords } from "./words/glossary.ts";
import type { NumeralWords } from "./numerals.ts";
import type { Own } from "./own.ts";
import type { ListWords } from "./words/lists.ts";
import type { PlaceWords } from "./words/places.ts";
import type { ReadingWords } from "./words/reading.ts";
import type { RowsWords } from "./words/rows.ts";
import type { SourceCheckWords } from "./words/source-checks.ts";
import type { SharingWords } from "./words/sharing.ts";
import type { SearchWords } from "./words/search.ts";
import type { SummaryWords } from "./words/summary.ts";
import type { TimelineWords } from "./words/timeline.ts";
import type { Typography } from "./typography.ts";
import type { ValueIndexWords } from "./words/value-index.ts";

/** All text of the engine for readers, in one language. One file per language in this folder. */
export interface Locale {
  code: string;
  /** What a publication added; null in the language itself. */
  own: Own | null;
  /** BCP 47 tag for number and date formats. */
  format: string;
  direction: "ltr" | "rtl";
  /** Puts a formatted number into the words of its kind; `between` gets both ends. */
  kinds: Readonly<Record<Exclude<Kind, "between">, (number: string) => string>> &
    Readonly<Record<"between", (low: string, high: string) => string>>;
  /** Names of the kinds, for legends. */
  kindNames: Readonly<Record<Kind, string>>;
  /** Its quotation marks, apostrophes and dashes. */
  typography: Typography;
  /** Puts text between the language's quotation marks. */
  quote: (words: string) => string;
  /** A period, an as-of date, and a quarter with its year, or with "" on an axis that shows the year separately. */
  window: {
    period: (start: string, end: string) => string;
    asOf: (date: string) => string;
    quarter: (number: number, year: string) => string;
  };
  /** Names of units, singular and plural. A unit that is not listed is shown by its id. */
  units: Readonly<Record<string, readonly [string, string]>>;
  /** Properties of units, including the publication's own. */
  knownUnits: Units;
  /** What one mark of a chart stands for: how many (as a number, and formatted) of which unit (in the right form). */
  eachMark: (n: number, number: string, unit: string) => string;
  /** States how many values of a map have no label, and whether these are the lowest. */
  unlabelled: (count: number, areLowest: boolean) => string;
  /** Notes on the unit of a chart, and on rounded parts that add up to more than their whole. */
  valuesIn: (unit: string) => string;
  roundedParts: (sum: string, whole: string) => string;
  /** How numbers are written in words, and the phrases around them. */
  numerals: NumeralWords;
  /** What words of amount and strength stand for in claims, and the words in which claims are shown. */
  claimBands: ClaimBands;
  claimTexts: ClaimTexts;
  /** Words that claim something about data without a number, by their use. */
  claims: ClaimLanguage;
  /** Default titles of numbers: measure and place, or how one is computed from others. */
  numberTitles: {
    cell: (what: string, where: string | null) => string;
    computed: Readonly<Record<Computation, (first: string, second: string) => string>>;
  };
  /** Who counted, and in which publication that was read. */
  readAt: (origin: string, publisher: string) => string;
  /** How many sources report a number, and from how many origins. */
  repeated: (sources: number, origins: number) => string;
  /** The position of a mark among several, for screen readers. */
  position: (position: string, among: string) => string;
  /** A number beside others of the same measure: what differs, and a note if that is not all. */
  comparison: Readonly<Record<"places" | "dates" | "counts" | "parts" | "own" | "all" | "loose", string>>;
  /** How many numbers of a text are bound to data, and how many claims. */
  bound: (bound: number, all: number, claims: number) => string;
  /** A rank, 1 being the largest. */
  rank: (position: number, among: number) => string;
  /** Names of download formats, by extension. */
  formats: Readonly<Record<string, string>>;
  /** Names of the cleaning actions on whole rows. */
  rowActions: Readonly<Record<"drop" | "copy", string>>;
  /** Sentences of chart summaries. */
  summary: SummaryWords;
  /** The text around the rows of a table. */
  rows: RowsWords;
  /** The text around long lists. */
  lists: ListWords;
  /** The text of the ways to find something. */
  finding: FindingWords;
  /** The text around the blocks of an article. */
  blocks: BlockWords;
  glossary: GlossaryWords;
  timeline: TimelineWords;
  /** The text of the pages about places. */
  places: PlaceWords;
  /** The text of what helps to read an article, and of its authors. */
  reading: ReadingWords;
  /** The text of feeds of changes and of what is read elsewhere. */
  sharing: SharingWords;
  /** The text of articles as files. */
  articleFiles: ArticleFileWords;
  /** The text of the search, and of the list of everything. */
  search: SearchWords;
  /** The text of the index of values. */
  valueIndex: ValueIndexWords;
  /** The text of the explorer. */
  explore: ExploreWords;
  /** The text of the embed panel and of embeds. */
  embeds: EmbedWords;
  /** The text around pages as they were in an edition. */
  frozen: FrozenWords;
  /** The text with which readers verify the quotes of a source. */
  sourceChecks: SourceCheckWords;
  words: Readonly<Record<Word, string>>;
  /** Phrases with a count. */
  counts: Readonly<Record<Count, (n: number, formatted: string) => string>>;
}

/**
 * How a number is computed. `sum`, `minimum` and `maximum` get all operands as one list; `count` what is counted, and
 * in which rows.
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
  | "states"
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
  | "otherCounters"
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
  | "outsideMap"
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
  | "notes"
  | "changes"
  | "dropped"
  | "others"
  | "rowsAdded"
  | "rowsRemoved";
