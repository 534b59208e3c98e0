import type { FrozenWords } from "../words/frozen.ts";

/** The text around pages as they were in an edition, in English. */
export const frozen: FrozenWords = {
  stays: "This page stays as it was published.",
  whatChanged: "What changed since",
  asItIsNow: "The page today",
  asItWas: "The page as it was",
  changesSince: (title, date) => `What changed since ${date}: ${title}`,
  heading: (date) => `What changed since ${date}`,
  compared: (title, date) => `“${title}” as it stands in the edition of ${date}, compared with the page today.`,
  unchanged: "Nothing: its text, its numbers and its figures are the same.",
  gone: "This page is no longer published. The edition keeps it.",
  withdrawn: "no longer published",
  top: "At the top",
  kinds: { removed: "Removed", added: "Added", moved: "Moved", changed: "Changed" },
  before: "Before",
  now: "Now",
  newTitle: "It has another title",
  newData: "It draws other data",
  frozenArticles: "Articles",
  frozenNumbers: "Pages of numbers",
  frozenPlaces: "Pages of places",
};
