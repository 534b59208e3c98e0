/** The text of the ways to find something: choices of who counts, the places, lists of everything. */
export interface FindingWords {
  /** The name of the choice of who counts, and that of all values. */
  whoCounts: string;
  allCounters: string;
  /** Stands where a choice leaves no value. */
  noSuchCount: string;
}
