import type { Source } from "../../model/source.ts";

/** The text around long lists, such as those of all sources and of all numbers. */
export interface ListWords {
  /** The name of the index of a list. */
  index: string;
  /** The heading of a group that continues from the page before. */
  continued: (title: string) => string;
  /** The name of a page of the list. */
  part: (part: string, all: string) => string;
  previous: string;
  next: string;
  /** Kinds of publishers, as headings. */
  publishers: Readonly<Record<Source["publisherType"], string>>;
  /** For the script, which fills in `{n}` and `{all}`. */
  find: string;
  found: string;
  none: string;
  /** The choice that leaves all entries. */
  all: string;
}
