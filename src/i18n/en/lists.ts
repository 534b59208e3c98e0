import type { ListWords } from "../words/lists.ts";

/** The text around long lists, in English. */
export const lists: ListWords = {
  index: "On this page",
  continued: (title) => `${title} (continued)`,
  part: (part, all) => `Page ${part} of ${all}`,
  previous: "Previous page",
  next: "Next page",
  publishers: {
    government: "Governments and public bodies",
    intergovernmental: "Intergovernmental organisations",
    "investigative-outlet": "Investigative outlets",
    ngo: "Non-governmental organisations",
    academic: "Universities and research institutes",
    news: "News media",
  },
  find: "Find in this list",
  found: "{n} of {all}",
  none: "Nothing in this list has all of these words.",
  all: "All",
};
