import type { TimelineWords } from "../words/timeline.ts";

/** The text of the timeline, in English. */
export const timeline: TimelineWords = {
  title: "Timeline",
  text: "What was counted, offered, decided and said, the latest first. A count stands on the last day that it covers, a plan on the first; the day of publication, if it is known, is in brackets.",
  empty: "Nothing here has a date.",
  topics: "About what?",
  allTopics: "Everything",
  moreSources: (n, formatted) => `and ${formatted} more ${n === 1 ? "source" : "sources"}`,
  more: (_, formatted) => `and ${formatted} more in the data`,
};
