/** The text around pages as they were in an edition. */
export interface FrozenWords {
  /** Follows the name of the edition at the top of a frozen page. */
  stays: string;
  whatChanged: string;
  asItIsNow: string;
  asItWas: string;
  /** The titles of a page of changes, for lists and for readers. */
  changesSince: (title: string, date: string) => string;
  heading: (date: string) => string;
  /** What was compared. */
  compared: (title: string, date: string) => string;
  unchanged: string;
  /** Of a page that is no longer published. */
  gone: string;
  /** A number that is no longer published. */
  withdrawn: string;
  /** The heading of changes before the first heading of a text. */
  top: string;
  /** Before a sentence or a figure. */
  kinds: Readonly<Record<"removed" | "added" | "moved" | "changed", string>>;
  before: string;
  now: string;
  newTitle: string;
  newData: string;
  /** Names of the lists of what an edition contains. */
  frozenArticles: string;
  frozenNumbers: string;
  frozenPlaces: string;
}
