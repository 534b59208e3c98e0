/** The text of the explorer: all values in one table, with filters. */
export interface ExploreWords {
  title: string;
  text: string;
  /** The link from the page of a topic to all values, and that to the filters for its values. */
  allValues: string;
  /** The heading of the list of topics, and of the filters. */
  topics: string;
  filters: string;
  valuesOf: (n: number, formatted: string) => string;
  labels: Readonly<Record<"topic" | "place" | "measure" | "who" | "year" | "kind" | "use", string>>;
  all: Readonly<Record<"topic" | "place" | "measure" | "who" | "year" | "kind", string>>;
  levels: Readonly<Record<"country" | "grouping" | "world", string>>;
  headings: Readonly<Record<"levels" | "countries" | "groupings" | "choices" | "groups" | "each", string>>;
  use: Readonly<Record<"usable" | "all" | "no", string>>;
  /** Columns of the table; the others are fixed phrases. */
  columns: Readonly<Record<"value" | "counted" | "place" | "when" | "who" | "source", string>>;
  /** The caption of the table. */
  table: string;
  /** For the script, which fills in `{n}`, `{all}`, `{from}`, `{to}`, `{filters}`, `{date}`, `{address}`. */
  script: Readonly<
    Record<
      | "status"
      | "many"
      | "none"
      | "choose"
      | "reading"
      | "unread"
      | "undrawn"
      | "take"
      | "takeChart"
      | "reset"
      | "previous"
      | "next"
      | "range",
      string
    >
  > & {
    /** How to cite a selection; `isDated` unless it is not known when its data last changed. */
    cite: (site: string, isDated: boolean) => string;
  };
  /** Marks a value that may not be used. */
  unusable: string;
  /** Where all values are, if a page lists only the first. */
  more: (shown: string, all: string) => string;
  /** Sentences above and below the charts. */
  charts: {
    heading: string;
    /** The values of a chart are the latest of each place, as each counted them. */
    latest: string;
    /** Everything that the drawn values have in common: place, who counted, when. */
    common: (facts: readonly string[]) => string;
    /** Values that must not be added up. */
    apart: string;
    /** How many groups of values are only in the table. */
    left: (n: number, formatted: string) => string;
    /** Why nothing is drawn. */
    none: Readonly<Record<"one" | "different" | "unusable" | "many", string>>;
  };
}
