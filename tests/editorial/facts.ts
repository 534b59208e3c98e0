/** One text put in the place of another. */
export interface Edit {
  file: string;
  from: string;
  to: string;
}

/**
 * An error in what the sentences rest on: changes of files, the file in which the check has to find it, and words of
 * its message.
 */
export interface FactError {
  error: string;
  edits: Edit[];
  at: string;
  says: string;
}

const bells = "data/harbour-bells/raw/observations.csv";
const keepers = "data/bell-keepers/raw/observations.csv";
const votes = "data/ballots/raw/observations.csv";
const clerk = "data/sources/town-clerk-2021.yaml";
const kambana = "data/sources/kambana-2019-06-12-bells.yaml";
const article = "content/articles/ringing/en.md";
const numbers = "content/numbers/ballots.yaml";

/** A definition of a number that must not pass. */
function definition(error: string, yaml: string, says: string): FactError {
  return {
    error: `a number: ${error}`,
    edits: [{ file: numbers, from: "price: {", to: `${yaml}\nprice: {` }],
    at: numbers,
    says,
  };
}

/** Definitions. */
export const definitions: FactError[] = [
  definition("a sum of incomparable windows", "bad: { sum: [votes-2019, votes-2020] }", "windows"),
  definition("a difference of incomparable windows", "bad: { difference: [votes-2020, votes-2019] }", "windows"),
  definition("a share of a whole of another year", "bad: { share: [votes-2019, ballots-all] }", "different"),
  definition("a sum of two populations", "bad: { sum: [bells-north, bells-south] }", "populations"),
  definition(
    "a rank among incomparable populations",
    "bad: { rank: { of: bells-north, among: [bells-north, bells-iceland] } }",
    "populations",
  ),
  definition("a sum of people and money", "bad: { sum: [ballots-town, price] }", "units"),
  definition("a sum that counts one row twice", "bad: { sum: [ballots-for, ballots-against, ballots-for] }", "twice"),
  definition(
    "a sum of an approximation and a bound",
    'bad: { sum: [bells-portugal, bells-norway], comparable: "Told by one society of one year, in one passage." }',
    "approximate",
  ),
  definition(
    "a rank that the kinds leave open",
    "bad: { rank: { of: bells-japan, among: [bells-japan, bells-iceland] } }",
    "rank",
  ),
  definition(
    "a superlative that does not hold at every point",
    "bad: { rank: { of: bells-iceland, among: [bells-iceland, bells-japan], }, comparable: Both were told of the same year and of bells that ring. }",
    "rank",
  ),
  definition("a circle", "bad: { sum: [price, worse] }\nworse: { difference: [bad, price] }", "circle"),
  definition("a row that does not exist", "bad: { cell: { dataset: ballots, row: four } }", '"four"'),
  definition("a dataset that does not exist", "bad: { cell: { dataset: ballot, row: for } }", '"ballot"'),
  definition(
    "a column that holds no number",
    "bad: { cell: { dataset: ballots, row: for, column: unit } }",
    "type unit",
  ),
  definition("a row kept for the record only", "bad: { cell: { dataset: ballots, row: unread } }", "use is no"),
  definition("a typed-in value", "bad: { value: 49 }", "value"),
  definition(
    "two operations at once",
    "bad: { sum: [ballots-for, ballots-against], difference: [ballots-for, ballots-against] }",
    "operation",
  ),
  definition(
    "the latest of rows that tie",
    "bad: { latest: { dataset: ballots, where: { measure: ballots, use: ok } } }",
    "latest",
  ),
  definition("no reason, but a word", "bad: { sum: [votes-2019, votes-2020], comparable: yes it is }", "comparable"),
  definition(
    "a change within one window",
    "bad: { change: [ballots-for, ballots-against] }",
    "an earlier and a later number",
  ),
  definition("a number that does not exist", "bad: { sum: [ballots-for, ballots-agains] }", '"ballots-agains"'),
];

/** Words that are bound to all numbers of the ballots, so that their quotes are looked at. */
const bound: Edit = {
  file: article,
  from: "What is repeated changes on its way.",
  to: "Of :n[100]{#ballots-all}, :n[49]{#ballots-for} for, :n[51]{#ballots-against} against, :n[33]{#ballots-away} away, :n[17]{#ballots-late} late; :n[40]{#votes-2019}, :n[52]{#votes-2020}; :n[$2,500]{#price}; :n[1,234,567]{#ballots-town}.",
};

/** Quotes that give another number than the row that rests on them. */
export const quotes: FactError[] = [
  ["a total", "Of 100 votes", "Of 110 votes", 2],
  ["a part", "49 were for it", "48 were for it", 3],
  ["digits that changed places", "51 against it", "15 against it", 4],
  ["one digit too few", "33 stayed away", "3 stayed away", 5],
  ["another number in words", "17 came late", "sixteen came late", 6],
  ["a number left out", "40 votes in 2019", "votes in 2019", 8],
  ["a later count", "52 in 2020", "54 in 2020", 9],
  ["another price", "$2,500", "$2,400", 11],
  ["one digit too many", "1,234,567", "12,345,670", 13],
].map(([error, from, to, line]) => ({
  error: `a quote with another number: ${error}`,
  edits: [bound, { file: clerk, from: String(from), to: String(to) }],
  at: `${votes}:${line}`,
  says: "does not say",
}));

/** A cell and its quote that changed, while the text did not. */
export const stale: FactError[] = [
  {
    error: "a stale number: a recount",
    edits: [
      {
        file: bells,
        from: "b-south,hung,south-coast-bell-society,2018-01-01,2018-12-31,,45,",
        to: "b-south,hung,south-coast-bell-society,2018-01-01,2018-12-31,,46,",
      },
      { file: kambana, from: "на южния 45", to: "на южния 46" },
      { file: kambana, from: "45 on the south coast", to: "46 on the south coast" },
    ],
    at: article,
    says: "bells-south",
  },
  {
    error: "a stale total: one of its parts changed",
    edits: [
      { file: votes, from: "for,ballots,,,2020-06-01,49,", to: "for,ballots,,,2020-06-01,48," },
      { file: clerk, from: "49 were for it", to: "48 were for it" },
      {
        file: article,
        from: "What is repeated changes on its way.",
        to: "What is repeated changes on its way; :n[49%]{#share-for} repeat it.",
      },
    ],
    at: article,
    says: "share-for",
  },
  {
    error: "a stale share: its whole changed",
    edits: [
      { file: votes, from: "all,ballots,,,2020-06-01,100,", to: "all,ballots,,,2020-06-01,120," },
      { file: clerk, from: "Of 100 votes", to: "Of 120 votes" },
      {
        file: article,
        from: "What is repeated changes on its way.",
        to: "What is repeated changes on its way; :n[the majority]{#share-against} repeats it.",
      },
    ],
    at: article,
    says: "share-against",
  },
  {
    error: "a stale kind: exact became a lower bound",
    edits: [
      {
        file: keepers,
        from: "k-ring-nor,ringing,NOR,2020-01-01,2020-02-29,,9,,,exact",
        to: "k-ring-nor,ringing,NOR,2020-01-01,2020-02-29,,9,,,at-least",
      },
    ],
    at: article,
    says: "at least 9",
  },
  {
    error: "a stale kind: a lower bound became an upper one",
    edits: [
      {
        file: bells,
        from: "b-world,hung,world,2018-01-01,2018-12-31,,150,,,more",
        to: "b-world,hung,world,2018-01-01,2018-12-31,,150,,,most",
      },
    ],
    at: article,
    says: "up to 150",
  },
  {
    error: "a stale span",
    edits: [
      {
        file: bells,
        from: "b-nzl,hung,NZL,2018-01-01,2018-12-31,,,5,9,",
        to: "b-nzl,hung,NZL,2018-01-01,2018-12-31,,,5,8,",
      },
      { file: "data/sources/listeners-undated-tally.yaml", from: "5 to 9", to: "5 to 8" },
    ],
    at: "content/figures/bells-by-country.yaml",
    says: "bells-new-zealand",
  },
  {
    error: "a stale count: one country less is counted",
    edits: [
      { file: "content/numbers/bells.yaml", from: "KEN, JPN] }, distinct: place", to: "KEN] }, distinct: place" },
    ],
    at: "content/figures/bells-by-country.yaml",
    says: "countries-with-bells",
  },
  {
    error: "a stale latest value: a later row came",
    edits: [
      {
        file: keepers,
        from: "k-claim-1,",
        to: "k-nor-5,seen,NOR,,,2020-04-30,20,,,at-least,people,listeners,listeners-undated-tally,listeners-undated-tally--1,,ok\nk-claim-1,",
      },
      {
        file: article,
        from: "What is repeated changes on its way.",
        to: "What is repeated changes on its way; :n[at least 14]{#keepers-norway-latest} were seen to repeat it.",
      },
    ],
    at: article,
    says: "keepers-norway-latest",
  },
  {
    error: "a stale superlative: another is the largest now",
    edits: [
      { file: votes, from: "late,ballots,,,2020-06-01,17,", to: "late,ballots,,,2020-06-01,77," },
      { file: clerk, from: "17 came late", to: "77 came late" },
      {
        file: numbers,
        from: "price: {",
        to: "rank-away: { rank: { of: ballots-away, among: [ballots-away, ballots-late] } }\nprice: {",
      },
      {
        file: article,
        from: "What is repeated changes on its way.",
        to: "What is repeated changes on its way; :n[the largest group]{#rank-away} stayed away.",
      },
    ],
    at: article,
    says: "rank-away",
  },
  {
    error: "another unit",
    edits: [
      { file: votes, from: "exact,USD,", to: "exact,EUR," },
      {
        file: article,
        from: "What is repeated changes on its way.",
        to: "What is repeated changes on its way, for :n[$2,500]{#price}.",
      },
    ],
    at: article,
    says: "EUR",
  },
];
