/** A fault of wording, phrased for a problem. */
export interface WordingFault {
  found: string;
  expected: string;
}
