import type { RowsWords } from "../words/rows.ts";

/** The text around the rows of a table, in English. */
export const rows: RowsWords = {
  least: "Least",
  most: "Most",
  different: "Different",
  missing: "Missing",
  spread: "Spread",
  spreadOf: (counts) =>
    `Values from the least to the most, in ${counts.length === 1 ? "one part" : `${counts.length} equal parts`}: ${counts.join(", ")}`,
  first: (shown, all) => `The first ${shown} of ${all} rows.`,
  more: (n, formatted) => `${formatted} more ${n === 1 ? "row is" : "rows are"} in the files:`,
  allRows: "All rows",
  others: (_, formatted) => `… and ${formatted} more`,
  shared: "The same in every row.",
  find: "Find in all rows",
  range: "Rows {from}–{to} of {all}",
  found: "{n} of {all} rows",
  none: "No row has all of these words.",
  reading: "Reading: {n} of {all} rows",
  unread: "The file of all rows could not be read; these are the first {n}.",
  up: "sorted by {column}, lowest first",
  down: "sorted by {column}, highest first",
  previous: "Previous rows",
  next: "Next rows",
  take: "Download these rows",
};
