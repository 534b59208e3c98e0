/** The text of an article as one file, with everything that it rests on. */
export interface ArticleFileWords {
  /** The link to its files, before their formats. */
  inOneFile: string;
  /** What the file is, below its title; `address` is where the article stands. */
  about: (address: string, date: string) => string;
  /** Names of its parts. */
  text: string;
  contents: string;
  notes: string;
  data: string;
  sources: string;
  cover: string;
  /** The link from a note back to the text, by its name. */
  back: string;
  /** The running head of a page in print: page and pages are filled in by the browser. */
  page: (page: string, pages: string) => readonly string[];
  /** For catalogues of books: what there is for readers who do not see images. */
  accessibility: string;
}
