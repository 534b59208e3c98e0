/** The text of the ways to find something: the front page, lists, choices of who counts. */
export interface FindingWords {
  /** The name of the choice of who counts, and that of all values. */
  whoCounts: string;
  allCounters: string;
  /** Stands where a choice leaves no value. */
  noSuchCount: string;
  /** The front page: large numbers, what changed last, and links to all of a kind. */
  known: string;
  news: string;
  newsKinds: Readonly<Record<"article" | "correction" | "update" | "notice" | "data" | "edition", string>>;
  /** The explorer in the menu. */
  explore: string;
  allArticles: string;
  allFigures: string;
  allNumbers: string;
  allData: string;
  /** Lists of articles and figures. */
  articlesText: string;
  figuresText: string;
  byType: string;
  otherTopics: string;
  /** Names of chart types. */
  chartTypes: Readonly<Record<string, string>>;
}
