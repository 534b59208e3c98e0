/** The text around the terms of the glossary. */
export interface GlossaryWords {
  title: string;
  text: string;
  /** Precedes other terms. */
  see: string;
  /** Precedes the texts that use a term. */
  usedIn: string;
  /** The name of the notes of a text that explains terms. */
  notesHere: string;
  /** The name of the link from a term's note to the glossary. */
  about: string;
  /** How many terms a text explains; follows what it says of its numbers. */
  explained: (terms: number) => string;
}
