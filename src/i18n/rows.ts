/** What is said around the rows of a table. */
export interface RowsWords {
  /** Heads of the profile of a column. */
  least: string;
  most: string;
  different: string;
  missing: string;
  spread: string;
  /**
   * Says of a column with numbers or dates how its values are spread, to those who cannot see it: how many lie in each
   * part, from the least to the most.
   */
  spreadOf: (counts: readonly number[]) => string;
  /** Says that a list shows the first of so many rows. */
  first: (shown: string, all: string) => string;
  /** Says how many further rows there are, before the files that hold them. */
  more: (n: number, formatted: string) => string;
  /** Leads to the whole table. */
  allRows: string;
  /** Says how many further entries of a list there are. */
  others: (n: number, formatted: string) => string;
  /** Introduces what is the same in all rows of a table, and said once beside it. */
  shared: string;
  /** For the script: `{from}`, `{to}`, `{all}`, `{n}` and `{column}` are filled in there. */
  find: string;
  range: string;
  found: string;
  none: string;
  reading: string;
  unread: string;
  up: string;
  down: string;
  previous: string;
  next: string;
  take: string;
}
