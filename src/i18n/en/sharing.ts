import type { SharingWords } from "../words/sharing.ts";

export const sharing: SharingWords = {
  follow: "Follow changes",
  changesOf: (title) => `Changes: ${title}`,
  changesText: "Every correction and update since it was first published, each with its reason.",
  firstPublished: "First published",
  inDataSince: (date) => `In the data since ${date}.`,
  version: (version) => `Version ${version}`,
  linkToSection: "Link to this section",
  linkToFigure: "Link to this figure",
  link: "Link",
  asMarkdown: "The article as Markdown",
  dataOfFigure: "Data",
  publishedAt: (address) => `Published at ${address}`,
  citeThis: "If you use these data or texts, please cite them as follows.",
  list: {
    rules: "Rules of use",
    kinds:
      "Quote a value with the words of its kind: “more than” and “at least” are lower bounds, “up to” is an upper bound, and none of them is an exact count.",
    sums: "Do not add counts of different periods, populations or counters. Each value says when, what was counted and who counted.",
    cite: "Cite the page of a number, figure or dataset, and say who counted.",
    licences: (text, data) => `Text and figures: ${text}. Data: ${data}.`,
    corrections: "Published numbers change only with an entry here; check it before you rely on a stored copy.",
    numbers:
      "Every number in the texts: its value and kind, period, who counted, and the sentence in which it was read.",
    numberFiles: (page, file) =>
      `Each number has a page, \`${page}\`, and is there as JSON, \`${file}\`, with its bounds, rows, sources and corrections.`,
    sources: "Every source, with its link and the sentences quoted from it.",
    allData: "All datasets, with their sources, places and cleaning logs.",
    feedOfArticles: "All articles in full, the last updated first.",
    feedOfCorrections: "Corrections and updates, the newest first.",
  },
};
