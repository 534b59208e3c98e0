/** The text of what helps to read, cite and pass on an article, and of the pages of its authors. */
export interface ReadingWords {
  /** The list of the sections of a text. */
  contents: string;
  /** How many words a reader takes in per minute, and how long an article takes, in minutes (as a number, and formatted). */
  wordsPerMinute: number;
  readingTime: (minutes: number, formatted: string) => string;
  /** Links from the newest change of an article: to where it was made, and to all changes of its numbers. */
  where: string;
  changes: string;
  /** What stands below an article: names of the ways to cite it, to pass it on, and to say what is wrong with it. */
  end: string;
  cite: string;
  /** What a citation says of the state of the article that is meant: that of a day. */
  versionOf: (date: string) => string;
  share: string;
  byEmail: string;
  copyLink: string;
  copied: string;
  errors: string;
  /** The first lines of a report on an article. */
  reportText: string;
  /** Other articles, in the order of their list. */
  otherArticles: string;
  next: string;
  previous: string;
  authors: string;
  authorsText: string;
  articlesBy: (name: string) => string;
  website: string;
}
