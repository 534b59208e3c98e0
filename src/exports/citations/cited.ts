/** Who is cited: a person, by the family name under which lists sort them, or anyone else, by the whole name. */
export type CitedAuthor = { family: string; given: string } | { literal: string };

/** What is cited, whatever the format: an article, or a version of a dataset. */
export interface Cited {
  type: "article" | "dataset";
  /** Letters, digits and hyphens. */
  id: string;
  title: string;
  authors: readonly CitedAuthor[];
  publisher: string;
  /** The name of the site that it is part of. */
  site: string;
  /** What names its state: the version of a dataset, the date of an article's edition or of its last change. */
  version: string;
  /** The day on which it was published, YYYY-MM-DD; that of a dataset is the day of its version. */
  date: string;
  /** Full URL of the page. */
  address: string;
  licence: string;
  language: string;
}

/** The name of an author as readers see it. */
export function nameOf(author: CitedAuthor): string {
  return "literal" in author ? author.literal : `${author.given} ${author.family}`;
}

/** A key for programs that manage references: what is cited, and in which state. */
export function keyOf({ id, version }: Cited): string {
  return `${id}-${version}`;
}
