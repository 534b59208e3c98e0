import type { SourceCheckWords } from "../words/source-checks.ts";

/** The text with which readers verify the quotes of a source, in English. */
export const sourceChecks: SourceCheckWords = {
  accessed: (date, of) => `read ${of === "day" ? "on" : "in"} ${date}`,
  archived: "archived copy",
  passage: "find it on the page",
  title: "How to check",
  howLinked:
    "The link below each quote opens the page and marks the passage, in browsers that can do so. If nothing is marked, search the page for a few of its words: the text may have changed since it was read, or may be further down than the page shows at first.",
  howNotLinked: "This site does not link to the page, for the reason given above.",
  digests:
    "A digest (SHA-256) changes with every character of a quote: compare it with one that you kept, or compute it yourself. Each is of the quote in its own language, in UTF-8, without quotation marks around it and without a line break. The table has all of them:",
};
