import type { ClaimTexts } from "../words/claim-texts.ts";

const relation = (words: string) => (first: string, second: string) => `${first}: ${words} ${second}`;

const course = (words: string) => (series: string, from: string, to: string) => `${series}: ${words}, ${from} to ${to}`;

const beside = (words: string) => (first: string, second: string) => `${first}, ${words} ${second}`;

/** How English shows claims. */
export const claimTexts: ClaimTexts = {
  titles: {
    relations: {
      "more-than": relation("more than"),
      "fewer-than": relation("fewer than"),
      "at-least": relation("at least as many as"),
      "at-most": relation("at most as many as"),
      "equal-to": relation("as many as"),
    },
    courses: {
      rises: course("a rise"),
      falls: course("a fall"),
      stays: course("no change"),
      peaks: course("a peak"),
      bottoms: course("a low"),
      record: course("the highest value at the end"),
      "record-low": course("the lowest value at the end"),
    },
    vague: (number, word) => `${number}: “${word}”`,
  },
  rows: {
    all: (title) => `${title}: all`,
    allBut: (title, exceptions) => `${title}: all but ${exceptions}`,
    none: (title) => `${title}: none`,
    only: (title, named) => `${title}: only ${named}`,
    most: (title) => `${title}: most`,
  },
  relations: {
    "more-than": beside("more than"),
    "fewer-than": beside("fewer than"),
    "at-least": beside("at least as many as"),
    "at-most": beside("at most as many as"),
    "equal-to": beside("as many as"),
  },
  series: (first, last) => `from ${first} to ${last}`,
  tally: (meeting, total) => `${meeting} of ${total}`,
  times: (times) => `The first is ${times} the second.`,
  band: (word, least, below) =>
    `“${word}” stands for ${least}${below === null ? " or more" : ` to less than ${below}`}.`,
  proven: "Proven: this holds whatever the values are within what their sources say.",
  about: "About this claim",
  claims: "Claims",
  claimsOnIt: "Claims that rest on it",
  values: "The values side by side",
  condition: "Condition",
  parts: { meets: "meets the condition", fails: "does not" },
};
