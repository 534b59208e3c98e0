import type { ReadingWords } from "../words/reading.ts";

export const reading: ReadingWords = {
  contents: "Contents",
  wordsPerMinute: 230,
  readingTime: (_, formatted) => `${formatted}-minute read`,
  end: "About this article",
  cite: "Cite",
  versionOf: (date) => `Version of ${date}`,
  share: "Share",
  byEmail: "By email",
  copyLink: "Copy the link",
  copied: "Copied",
  errors: "Errors",
  reportText: "The sentence, what is wrong with it, and the source that shows it:",
  otherArticles: "More articles",
  next: "Next",
  previous: "Previous",
  authors: "Authors",
  authorsText: "Who writes here, and what each has written.",
  articlesBy: (name) => `Articles by ${name}`,
  website: "Website",
};
