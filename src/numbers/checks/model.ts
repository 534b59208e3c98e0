/** What is wrong with words, as it stands in a problem. */
export interface WordingFault {
  found: string;
  expected: string;
}
