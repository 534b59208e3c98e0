/** The words in which claims are shown to readers. The keys follow the kinds of claims in `numbers/claims`. */
export interface ClaimTexts {
  /** Default titles, from those of the values. */
  titles: {
    relations: Readonly<
      Record<
        "more-than" | "fewer-than" | "at-least" | "at-most" | "equal-to",
        (first: string, second: string) => string
      >
    >;
    courses: Readonly<
      Record<
        "rises" | "falls" | "stays" | "peaks" | "bottoms" | "record" | "record-low",
        (series: string, from: string, to: string) => string
      >
    >;
    vague: (number: string, word: string) => string;
  };
  /** What is claimed of rows, after the title of the claim. */
  rows: {
    all: (title: string) => string;
    allBut: (title: string, exceptions: string) => string;
    none: (title: string) => string;
    only: (title: string, named: string) => string;
    most: (title: string) => string;
  };
  /** What a claim compares, in values; the first and the last value of a series. */
  relations: ClaimTexts["titles"]["relations"];
  series: (first: string, last: string) => string;
  /** How many rows meet the condition of a claim. */
  tally: (meeting: string, total: string) => string;
  /** How often the first value is the second. */
  times: (times: string) => string;
  /** What a vague word stands for; without an upper end, `below` is null. */
  band: (word: string, least: string, below: string | null) => string;
  proven: string;
  about: string;
  /** The heading of all claims, and of those that rest on a number. */
  claims: string;
  claimsOnIt: string;
  values: string;
  condition: string;
  parts: Readonly<Record<"meets" | "fails", string>>;
}
