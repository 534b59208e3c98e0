import type { BlockWords } from "../../i18n/words/blocks.ts";
import type { Inline } from "../document.ts";

/** A quote that a block shows. */
export interface ShownQuote {
  text: string;
  /** The language of the text, and its name for readers; null if it is that of the publication. */
  foreign: { code: string; name: string } | null;
  translation: string | null;
  publisher: string;
  /** When it was published, for readers; null if nobody knows. */
  published: string | null;
}

/** A number that a block shows: "more than 1,500 people", what it counts, and when and by whom it was counted. */
export interface ShownNumber {
  value: string;
  title: string;
  rest: readonly string[];
}

/** An article that another one refers to. */
export interface ShownArticle {
  title: string;
  dek: string;
  /** The path of its page. */
  page: string;
}

/** A term that a block defines, in the words of the glossary. */
export interface ShownTerm {
  name: string;
  meaning: readonly Inline[];
}

/** An image that a block shows. */
export interface ShownImage {
  /** The path of the file for those that cannot choose, and its size in pixels. */
  file: string;
  width: number;
  height: number;
  /** Further files of it: of each media type, in several widths. */
  choice: readonly { mediaType: string; files: readonly { path: string; width: number }[] }[];
  alt: string;
  caption: readonly Inline[];
  credit: string;
  licence: { name: string; address: string | null };
  /** The page that it comes from. */
  source: string | null;
}

/** A change of a published number, for readers. */
export interface ShownCorrection {
  /** What kind of change it is: "Correction". */
  name: string;
  date: string;
  what: string;
  from: string;
  to: string;
  why: string;
  /** The path of its entry in the list of corrections. */
  page: string;
}

/**
 * What blocks show of the rest of the publication, by the ids that the text gives. Ids are checked before anything is
 * written, so that each is known.
 */
export interface Lookup {
  words: BlockWords;
  quote(id: string): ShownQuote;
  number(id: string): ShownNumber;
  article(id: string): ShownArticle;
  term(id: string): ShownTerm;
  image(id: string): ShownImage;
  correction(number: string, since: string): ShownCorrection;
}
