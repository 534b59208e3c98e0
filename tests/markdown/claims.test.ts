import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { formatProblem, type Problem } from "../../src/diagnostics/problem.ts";
import { checkBindings } from "../../src/markdown/bindings.ts";
import { readMarkdown } from "../../src/markdown/markdown.ts";
import { numbersOf, registers } from "../numbers/reading.ts";

const why = "comparable: A reason that is long enough.";
const countries = "dataset: bell-keepers, where: { measure: ringing, place: [ISL, NOR, PRT] }, of: rows";
const { numbers, claims, messages } = numbersOf(`
ring-norway: { cell: { dataset: bell-keepers, row: k-ring-nor } }
ring-iceland: { cell: { dataset: bell-keepers, row: k-ring-isl } }
ring-portugal: { cell: { dataset: bell-keepers, row: k-ring-prt } }
ring-world: { cell: { dataset: bell-keepers, row: k-ring-world } }
norway-share: { share: [ring-norway, ring-world] }
norway: { cell: { dataset: harbour-bells, row: b-nor } }
japan: { cell: { dataset: harbour-bells, row: b-jpn } }
iceland: { cell: { dataset: harbour-bells, row: b-isl } }
seen-2018: { cell: { dataset: bell-keepers, row: k-nor-1 } }
seen-july: { cell: { dataset: bell-keepers, row: k-nor-2 } }
seen-2019: { cell: { dataset: bell-keepers, row: k-nor-3 } }
rise: { change: [seen-2018, seen-2019] }
first: { rank: { of: ring-norway, among: [ring-norway, ring-iceland, ring-portugal] } }
clear: { rank: { of: ring-norway, among: [ring-norway, ring-iceland] } }
tied: { rank: { of: ring-norway, among: [ring-norway, ring-iceland, nine], tied: 1 } }
nine: { maximum: [ring-norway, ring-iceland] }
more: { compare: { is: ring-norway, more-than: ring-iceland } }
slightly: { compare: { is: ring-norway, more-than: ring-portugal } }
equal: { compare: { is: ring-norway, equal-to: nine } }
floor: { compare: { is: norway, at-least: iceland }, ${why} }
open: { compare: { is: iceland, more-than: japan }, ${why} }
rising: { trend: { of: [seen-2018, seen-july, seen-2019], does: rises } }
all-four: { title: All above four, all: { ${countries}, which: { value: { more-than: 4 } } } }
all-but-one: { title: All but one above five, all: { ${countries}, which: { value: { more-than: 5 } }, but: 1 } }
none-ten: { title: None above ten, none: { ${countries}, which: { value: { more-than: 10 } } } }
only-norway: { title: Only one above eight, only: { ${countries}, which: { value: { more-than: 8 } }, is: { place: NOR } } }
most-five: { title: Most above five, most: { ${countries}, which: { value: { more-than: 5 } } } }
some: { vague: { of: ring-iceland, word: several } }
`);
const quote = {
  id: "ghanti--1",
  text: "Most of them ring, and more people ring in Norway.",
  translation: null,
  locator: "",
};
const [anySource] = registers.sources.values();
const known = {
  numbers,
  claims,
  ids: new Set([...numbers.keys(), ...claims.keys()]),
  registers: {
    places: registers.places,
    quotes: new Map([["ghanti--1", { quote, source: { ...anySource!, language: "en" } }]]),
  },
  locale: en,
};

function check(text: string, field = "") {
  const problems: Problem[] = [];
  const mentions = readMarkdown("a.md", text, { language: en.typography }, problems).flatMap((block) =>
    block.type === "paragraph"
      ? checkBindings(block.children, { at: { path: "a.md", line: 9, column: 2 }, field }, known, problems)
      : [],
  );
  return { mentions, messages: problems.map(formatProblem).map((message) => message.replace(/^\S+ /, "")) };
}

test("one open claim is reported at its definition", () => {
  expect(messages).toEqual([
    "content/numbers/bells.yaml:22:9 open.compare: found an open claim: iceland (12 bells) and japan (less than 20 bells) overlap; expected a claim that holds whatever the values are. Claim less, or choose values that decide it.",
  ]);
});

test.each([
  ":n[More people]{#more} ring in Norway than in Iceland.",
  ":n[Fewer people]{#more} ring in Iceland than in Norway.",
  "Norway :n[outnumbers]{#more} Iceland.",
  "In Norway :n[far more]{#more} people ring than in Iceland.",
  ":n[As many]{#equal} people ring in Norway as that.",
  "Norway has :n[at least as many]{#floor} bells as Iceland.",
  "The number of keepers has :n[risen]{#rising}.",
  "The number of keepers :n[rose steadily]{#rising}.",
  "The number of keepers :n[rose]{#rise}.",
  "Norway has :n[the most]{#first} people who ring.",
  "Norway comes :n[first]{#first}.",
  "Norway has :n[by far the most]{#clear} people who ring.",
  "Norway comes :n[joint first]{#tied}.",
  ":n[All]{#all-four} of them ring.",
  ":n[All but one]{#all-but-one} of them ring.",
  ":n[None]{#none-ten} of them rings.",
  ":n[Only]{#only-norway} Norway has so.",
  ":n[Most]{#most-five} of them ring.",
  ":n[Several]{#some} people ring in Iceland.",
  ":n[Several]{#ring-iceland} people ring in Iceland.",
  ":n[A minority]{#norway-share} of them rings in Norway.",
  ":cite[most of them]{#ghanti--1} ring.",
  ":cite[More people]{#ghanti--1} ring in Norway.",
  'It was the :w[only]{why="a figure of speech"} country of the bells.',
])("passes: %s", (text) => expect(check(text).messages).toEqual([]));

test.each([
  [
    "More people ring in Norway than in Iceland.",
    'found "More" without a claim; expected :n[More]{#claim}, :cite[…] around it if a source says so, or :w[More]{why="reason"} if it says nothing about data. Claims and numbers that fit: more, ',
  ],
  ["Nobody rings.", "Claims and numbers that fit: none-ten."],
  ["The number has fallen.", "No claim fits: define one in content/numbers/, or correct the text."],
  [
    ":n[Fewer people]{#more} ring in Norway than in Iceland.",
    'found "Fewer" for more, which says "more than"; expected words for "more than". Correct the words, or bind a different claim.',
  ],
  [
    ":n[More people]{#more} ring in Iceland than in Norway.",
    'which says "fewer than"; expected words for "fewer than"',
  ],
  [
    ":n[More people]{#more} ring in Norway than in Portugal.",
    'found "Portugal" for more; expected the place that it is about: Iceland',
  ],
  [
    ":n[More people]{#more} ring in Portugal than in Iceland.",
    'found "Portugal" for more; expected the place that it is about: Norway',
  ],
  ["Norway has :n[as many]{#more} people as Iceland.", 'words for "more than"'],
  ["Norway has :n[more]{#floor} bells than Iceland.", 'which says "at least as many as"'],
  ["Norway has :n[slightly more]{#more} people than Iceland.", "less than 1.1 times at every point"],
  ["Norway has :n[far more]{#slightly} people than Portugal.", "at least 1.5 times at every point"],
  [
    "Iceland has :n[more]{#open} bells than Japan.",
    "which is open: iceland (12 bells) and japan (less than 20 bells) overlap",
  ],
  [
    "The number of keepers has :n[fallen]{#rising}.",
    "which says that the series rises; expected words for a series that rises",
  ],
  ["The number of keepers has :n[risen slightly]{#rising}.", "less than 1.1 times"],
  ["The number of keepers :n[fell]{#rise}.", "words for a series that rises"],
  [
    "Norway has :n[by far the most]{#first} people who ring.",
    "at least 1.5 times the next at every point, or words without a degree",
  ],
  ["Norway comes :n[second]{#first}.", "expected its rank"],
  ["Norway comes :n[joint first]{#first}.", "no words for a tie, because no other is as large"],
  ["Norway comes :n[first]{#tied}.", "words for a tie, such as joint, because 1 other is as large"],
  [
    "Portugal has :n[the most]{#first} people who ring.",
    'found "Portugal" for first; expected the place that it is about: Norway',
  ],
  [":n[All]{#all-but-one} of them ring.", 'which says all but 1 (2 of 3); expected words for "all but 1"'],
  [":n[All]{#most-five} of them ring.", "which says most (2 of 3)"],
  [":n[Most]{#all-four} of them ring.", 'words for "all"'],
  [":n[Only]{#none-ten} Norway has so.", 'words for "none"'],
  [":n[Many]{#some} people ring in Iceland.", 'the word "several"'],
  [":n[Many]{#ring-iceland} people ring in Iceland.", 'a number in 20 or more at every point, which "Many" stands for'],
  [":n[Almost all]{#norway-share} of them ring in Norway.", "expected a share of at least 0.9"],
  [":n[ring]{#more} in Norway.", 'found "ring", which claims nothing; expected the words that say what more claims'],
  [":n{#more}", 'found a claim without words; expected words such as "more than"'],
  [":cite[fewer people]{#ghanti--1} ring.", 'which the quote "ghanti--1" does not say'],
  ["On 31 February 2020 a bell rang.", "a day that does not exist; expected a day of the calendar. Correct the date."],
  ["On Monday, 29 February 2020 a bell rang.", "which was another day of the week"],
  ["Last year a bell rang.", "without a date; expected a date, which stays true when the text is read later"],
])("%s", (text, message) => {
  const { messages } = check(text);
  expect(messages.join("\n")).toContain(message);
  expect(messages).toHaveLength(1);
});

test("a label claims nothing", () => {
  const problems: Problem[] = [];
  const runs = [{ type: "text" as const, text: "All foreigners" }];
  checkBindings(
    runs,
    { at: { path: "a.yaml", line: 1, column: 1 }, field: "labels.world", isLabel: true },
    known,
    problems,
  );
  expect(problems).toEqual([]);
});

test("a claim is a mention with its words", () => {
  expect(check(":n[More people]{#more} ring in Norway.").mentions).toMatchObject([
    { number: "more", words: "More people" },
  ]);
});
