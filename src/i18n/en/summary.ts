import type { Extreme, SummaryWords } from "../words/summary.ts";

/** Summaries of charts in English. */
export const summary: SummaryWords = {
  types: {
    bars: "A bar chart",
    dots: "A dot plot",
    flow: "A flow diagram",
    intervals: "A range chart",
    lines: "A line chart",
    map: "A map",
    number: "A display",
    proportion: "A grid of squares",
    "claim-trail": "The road of a claim",
    shares: "A bar of shares",
    slope: "A slope chart",
    steps: "A line in steps",
    beeswarm: "A swarm of dots",
    table: "A table with bars",
    timeline: "A timeline",
    "unit-chart": "A unit chart",
  },
  shows: (type, { what, n, number, unit, parts, when, missing }) => {
    const names = { values: ["value", "values"], events: ["event", "events"], texts: ["text", "texts"] }[what];
    const of = `${what === "texts" ? "through" : "of"} ${n === 1 ? "one" : number} ${names[n === 1 ? 0 : 1]}`;
    const lacking = missing === 0 ? "" : `; ${missing === 1 ? "one more is" : `${missing} more are`} not published`;
    return `${type} ${of}${unit ? ` in ${unit}` : ""}${parts ? ` in ${parts}` : ""}${when ? `, ${when}` : ""}${lacking}.`;
  },
  none: (type, n) =>
    n === 0
      ? `${type} without values.`
      : `${type} without a published value: ${n === 1 ? "the only one is" : `all ${n} are`} missing.`,
  between: (first, last) => `between ${first} and ${last}`,
  gaps: (between) => `There are no values ${between}.`,
  groups: (n) => `${n} groups`,
  panels: (n) => `${n} panels`,
  only: (value, name, whole) => `The value is ${value} (${name})${whole ? `, of ${whole}` : ""}.`,
  same: (value) => `Each of them is ${value}.`,
  extremes: (highest, lowest) => {
    const end = ({ value, names, beyond }: Extreme, word: string) =>
      `${value} (${names}${beyond ? `; possibly ${word}: ${beyond}` : ""})`;
    return `The highest value given is ${end(highest, "higher")}; the lowest is ${end(lowest, "lower")}.`;
  },
  widest: (value, name) => `Both the highest and the lowest number given are those of ${name}: ${value}.`,
  total: (sum, whole, rest) =>
    `Together they are ${sum}${whole ? `, of ${whole}` : ""}${rest ? `; what is left of the total, computed here, is ${rest}` : ""}.`,
  changes: (changes) => `What became of its parts on the way: ${changes}.`,
};
