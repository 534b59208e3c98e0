import type { ClaimTexts } from "./claim-texts.ts";

const relation = (words: string) => (first: string, second: string) => `${first}: ${words} ${second}`;

const course = (words: string) => (series: string, from: string, to: string) => `${series}: ${words}, ${from} to ${to}`;

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
  tally: (meeting, total) => `${meeting} of ${total} meet the condition.`,
  times: (times) => `The first is ${times} times the second.`,
  band: (word, least, below) =>
    `“${word}” stands for ${least}${below === null ? " or more" : ` to less than ${below}`}.`,
  proven: "Proven: this holds whatever the values are within what their sources say.",
  about: "About this claim",
  values: "The values side by side",
  parts: { meets: "meets the condition", fails: "does not" },
};
