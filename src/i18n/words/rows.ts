/** The text around the rows of a table. */
export interface RowsWords {
  /** Headings of the profile of a column. */
  least: string;
  most: string;
  different: string;
  missing: string;
  spread: string;
  /**
   * Describes a histogram to readers who cannot see it: how many values are in each bin, from the minimum to the
   * maximum.
   */
  spreadOf: (counts: readonly number[]) => string;
  /** Says that a list shows only the first rows. */
  first: (shown: string, all: string) => string;
  /** How many further rows there are, before links to the files that contain them. */
  more: (n: number, formatted: string) => string;
  /** The link to the whole table. */
  allRows: string;
  /** How many further entries a list has. */
  others: (n: number, formatted: string) => string;
  /** Introduces what all rows of a table have in common. */
  shared: string;
  /** For the script, which fills in `{from}`, `{to}`, `{all}`, `{n}` and `{column}`. */
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
