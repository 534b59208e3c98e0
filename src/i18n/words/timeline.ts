/** The text of the timeline. */
export interface TimelineWords {
  title: string;
  text: string;
  /** Stands where nothing has a date. */
  empty: string;
  /** The name of the choice of topics, and that of all topics. */
  topics: string;
  allTopics: string;
  /** Says how many more values were said at the same time; they are in the dataset that the words link to. */
  more: (n: number, formatted: string) => string;
  /** Says in how many more sources the same was read. */
  moreSources: (n: number, formatted: string) => string;
}
