/** The text around the blocks of an article. */
export interface BlockWords {
  /** The title of a box that says how something is known. */
  howWeKnow: string;
  /** Says that a quotation is translated, with the name of its language. */
  translatedFrom: (language: string) => string;
  /** Precedes the title of another article. */
  readAlso: string;
  /** Precede what was published of a number before it changed, and what is published since. */
  changedFrom: string;
  changedTo: string;
  /** Precedes the name of who made an image. */
  imageBy: (name: string) => string;
  /** The names of links to a recording on another site. */
  video: (host: string) => string;
  audio: (host: string) => string;
  /** The name of a table without a caption. */
  table: string;
  /** The heading of footnotes, and the name of the link from one back to where it is referred to. */
  notes: string;
  backToText: (note: string) => string;
}
