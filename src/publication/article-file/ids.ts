import { noteId } from "../views/number-links.ts";

/** Ids of what stands in a file besides the text. */
export const fileId = {
  number: noteId,
  term: (id: string) => `term-${id}`,
  /** The first mention of the number or the term with this note. */
  use: (position: number) => `use-${position}`,
  source: (id: string) => `source-${id}`,
  quote: (id: string) => `quote-${id}`,
  figure: (id: string) => `figure-${id}`,
  data: (id: string) => `data-${id}`,
};
