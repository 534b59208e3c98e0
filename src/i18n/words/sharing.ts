/** The text of what follows, shares and reads the publication elsewhere: feeds of changes, links to a part, plain text. */
export interface SharingWords {
  /** The invitation to a feed of changes, and its title. */
  follow: string;
  changesOf: (title: string) => string;
  changesText: string;
  /** The first entry of such a feed, and since when what it is about has been in the data. */
  firstPublished: string;
  inDataSince: (date: string) => string;
  /** A version of a dataset, by its number. */
  version: (version: string) => string;
  /** Names of the links at a heading and at a figure; that at a figure is shown as one word of its name. */
  linkToSection: string;
  linkToFigure: string;
  link: string;
  /** Names of an article as Markdown, and of a figure's data. */
  asMarkdown: string;
  dataOfFigure: string;
  /** Where an article was first published, in its text for reading elsewhere. */
  publishedAt: (address: string) => string;
  /** What a citation file asks of those who use the publication. */
  citeThis: string;
  /** The plain list of what there is, for programs that read (llms.txt). */
  list: {
    rules: string;
    /** Rules of use, each a sentence: what a value is, what may not be summed, what to cite, and under which licences. */
    kinds: string;
    sums: string;
    cite: string;
    licences: (text: string, data: string) => string;
    corrections: string;
    numbers: string;
    numberFiles: (page: string, file: string) => string;
    sources: string;
    allData: string;
    feedOfArticles: string;
    feedOfCorrections: string;
  };
}
