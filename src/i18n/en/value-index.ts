import type { ValueIndexWords } from "../words/value-index.ts";

/** The text of the index of values, in English. */
export const valueIndex: ValueIndexWords = {
  text: "Look up a number to see everything it stands for: who counted, what, where and when. One number often means several things, and the same thing is often given different numbers.",
  units: { percent: "Per cent", times: "Multiples", rank: "Ranks" },
  things: (_, formatted) => `${formatted} things`,
  roundsTo: "Rounded, it reads like",
  roundedFrom: "Rounded, these read the same:",
  disputed: (values) => `The same count is also given as ${values}`,
  readIn: "read in",
  moreSources: (n, formatted) => (n === 1 ? "and 1 other source" : `and ${formatted} other sources`),
  computed: "computed here",
  sorted: "All numbers, sorted",
  byValue: "By value",
  lists: { topic: "By topic", place: "By place", origin: "By who counted", year: "By year" },
  titles: {
    topic: "Numbers by topic",
    place: "Numbers by place",
    origin: "Numbers by who counted",
    year: "Numbers by year",
  },
  without: {
    topic: "Other numbers",
    place: "No single place",
    origin: "Nobody named",
    year: "No single date",
  },
  choices: { topic: "Topic", place: "Place", origin: "Who counted", year: "Year" },
  elsewhere: "The same number elsewhere",
  elsewhereText: "These are other things. They share no more than the number.",
};
