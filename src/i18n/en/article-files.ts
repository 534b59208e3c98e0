import type { ArticleFileWords } from "../words/article-files.ts";

export const articleFiles: ArticleFileWords = {
  inOneFile: "In one file",
  about: (address, date) =>
    `The article of ${address} as of ${date}, with the numbers, figures, data and quotes that it rests on.`,
  text: "Text",
  contents: "Contents",
  notes: "Numbers and terms in this text",
  data: "Data of the figures",
  sources: "Sources and quotes",
  cover: "Cover",
  back: "Back to the text",
  page: (page, pages) => [page, " of ", pages],
  accessibility:
    "Every figure has a text alternative, and its data as a table. Numbers and citations lead to notes and quotes in the book. The order of reading is that of the text.",
};
