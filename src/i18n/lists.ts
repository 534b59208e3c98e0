import type { Source } from "../model/source.ts";

/** What is said around long lists, such as those of all sources and of all numbers. */
export interface ListWords {
  /** Names the index of a list. */
  index: string;
  /** The heading of a group that began in the part before. */
  continued: (title: string) => string;
  /** Names a part of a list that has several pages. */
  part: (part: string, all: string) => string;
  previous: string;
  next: string;
  /** Kinds of publishers, as headings. */
  publishers: Readonly<Record<Source["publisherType"], string>>;
  /** For the script: `{n}` and `{all}` are filled in there. */
  find: string;
  found: string;
  none: string;
}
