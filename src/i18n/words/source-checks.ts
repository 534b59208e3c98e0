/** The text with which readers verify the quotes of a source. */
export interface SourceCheckWords {
  /** When the quotes were read, formatted; `of` says whether that is a day or a month. */
  accessed: (date: string, of: "day" | "month") => string;
  /** The link to a copy in a public archive. */
  archived: string;
  /** The link to the passage on the page. */
  passage: string;
  title: string;
  /** What to do, for a page that is linked, and for one that is not. */
  howLinked: string;
  howNotLinked: string;
  /** What the digests are of, before a link to the table of quotes. */
  digests: string;
}
