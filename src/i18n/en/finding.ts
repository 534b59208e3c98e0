import type { FindingWords } from "../finding.ts";

export const finding: FindingWords = {
  whoCounts: "Who counts?",
  allCounters: "All",
  noSuchCount: "No count by these.",
};
