import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  about,
  atLeast,
  atMost,
  between,
  chart,
  equal,
  exact,
  hard,
  kinds,
  moreThan,
  one,
  pointOf,
  unpublished,
  type PointFixture,
} from "../../src/gallery/fixtures.ts";
import { trail } from "../../src/gallery/claim-trail.ts";
import type { Chart } from "../../src/charts/model.ts";
import { chartNames } from "../../src/charts/registry.ts";
import { fullWords } from "../../src/charts/value-text.ts";
import { summaryOf } from "../../src/charts/summary.ts";
import { intervalOf, type Estimate } from "../../src/model/estimate.ts";
import { en } from "../../src/i18n/en.ts";
import { formatNumber } from "../../src/i18n/format.ts";
import type { Extreme } from "../../src/i18n/words/summary.ts";
import { charts } from "./cases.ts";
import { isTrail } from "../../src/charts/claim-trail.ts";

const trees: PointFixture[] = [
  ["Alder", 40, "2024-01-15"],
  ["Birch", atLeast(25), "2024-02-15"],
  ["Cedar", 12, "2024-03-15"],
];
const said = "The highest value given is 40 people (Alder; possibly higher: Birch); the lowest is 12 people (Cedar).";

describe("each type", () => {
  test.each([
    ["bars", "A bar chart"],
    ["dots", "A dot plot"],
    ["intervals", "A range chart"],
    ["shares", "A bar of shares"],
    ["unit-chart", "A unit chart"],
    ["proportion", "A grid of squares"],
    ["number", "A display"],
    ["table", "A table with bars"],
    ["steps", "A line in steps"],
    ["lines", "A line chart"],
    ["slope", "A slope chart"],
    ["timeline", "A timeline"],
    ["beeswarm", "A swarm of dots"],
    ["map", "A map"],
    ["flow", "A flow diagram"],
  ] as const)("%s", (type, name) => {
    expect(summaryOf(chart(type, "trees", trees))).toBe(
      `${name} of 3 values in people, between 15 Jan 2024 and 15 Mar 2024. ${said}`,
    );
  });

  test("all of them have a name", () => {
    expect(Object.keys(en.summary.types).toSorted()).toEqual([...chartNames, "claim-trail"].toSorted());
  });

  test("a trail is summarized by its texts and the changes of the claim", () => {
    expect(summaryOf(trail.cases["claim-trail"]!)).toBe(
      "The road of a claim through 5 texts, between 23 Apr 2025 and 27 Apr 2025. What became of its parts on the way: Changed 2; Dropped 2; Kept 1; Added 1.",
    );
  });

  test("events have no values, and none is lacking", () => {
    const events = chart(
      "timeline",
      "events",
      [
        ["Planted", null, "2024-01-15"],
        ["Felled", null, "2024-03-01/2024-03-15"],
      ],
      { unit: "" },
    );
    expect(summaryOf(events)).toBe("A timeline of 2 events, between 15 Jan 2024 and 15 Mar 2024.");
  });
});

test("gaps in a series are stated, but a count that holds until the next one has none", () => {
  const yearly: PointFixture[] = [2014, 2015, 2018, 2019].map((year, i) => ["", 10 + i, `${year}-01-01/${year}-12-31`]);
  const gap = "There are no values between 2015 and 2018.";
  expect(summaryOf(chart("lines", "years", yearly))).toContain(
    `4 values in people, between 2014 and 2019. ${gap} The highest`,
  );
  expect(summaryOf(chart("bars", "years", yearly))).not.toContain("There are no values");
  const months: PointFixture[] = ["01-31", "02-29", "03-31", "07-31"].map((day, i) => ["", 10 + i, `2024-${day}`]);
  expect(summaryOf(chart("lines", "months", months))).toContain(
    "There are no values between 31 Mar 2024 and 31 Jul 2024.",
  );
  expect(summaryOf(chart("steps", "months", months))).not.toContain("There are no values");
  const two: PointFixture[] = ["North", "South"].flatMap((group) =>
    yearly.map(([, value, window]): PointFixture => ["", value, window, group]),
  );
  expect(summaryOf(chart("lines", "two", two))).toContain(
    "between 2015 and 2018 (North) and between 2015 and 2018 (South)",
  );
});

describe("what it says", () => {
  test.each<[string, Chart, string]>([
    [
      "one value",
      chart("bars", "one", one),
      "A bar chart of one value in people, as of 1 Jun 2024. The value is 7 people (Only one).",
    ],
    [
      "one of one",
      chart("bars", "one", [["Alder", 1]]),
      "A bar chart of one value in people. The value is 1 person (Alder).",
    ],
    ["no points", chart("bars", "none", []), "A bar chart without values."],
    [
      "nothing published",
      chart("bars", "none", unpublished),
      "A bar chart without a published value: all 3 are missing.",
    ],
    [
      "the only value not published",
      chart("bars", "none", [["Alder", null]]),
      "A bar chart without a published value: the only one is missing.",
    ],
    [
      "equal values",
      chart("bars", "equal", equal),
      "A bar chart of 4 values in people, between 15 Jan 2024 and 15 Apr 2024. Each of them is 12 people.",
    ],
    [
      "one value not published",
      chart("dots", "gap", [
        ["Alder", 3],
        ["Birch", 2],
        ["Cedar", null],
      ]),
      "A dot plot of 2 values in people; one more is not published. The highest value given is 3 people (Alder); the lowest is 2 people (Birch).",
    ],
    [
      "many not published",
      chart(
        "dots",
        "gaps",
        [
          ["Alder", 3],
          ["Birch", 2],
        ],
        { options: { missing: { count: 25, label: "25 others" } } },
      ),
      "A dot plot of 2 values in people; 25 more are not published. The highest value given is 3 people (Alder); the lowest is 2 people (Birch).",
    ],
    [
      "every kind",
      chart("bars", "kinds", kinds),
      "A bar chart of 6 values in people, between 10 Jan 2024 and 10 Sept 2024; one more is not published. The highest value given is more than 100 people (More than; possibly higher: At least); the lowest is 30 to 90 people (Between; possibly lower: At most).",
    ],
    [
      "ties, of which the open one reaches further",
      chart("bars", "ties", [
        ["Alder", 9],
        ["Birch", atLeast(9)],
        ["Cedar", atLeast(9)],
        ["Dogwood", 2],
        ["Elm", 2],
        ["Fir", atMost(2)],
      ]),
      "A bar chart of 6 values in people. The highest value given is at least 9 people (Birch and Cedar); the lowest is up to 2 people (Fir).",
    ],
    [
      "a span around all others",
      chart("intervals", "span", [
        ["Alder", 40],
        ["Birch", between(30, 70)],
        ["Cedar", about(55)],
      ]),
      "A range chart of 3 values in people. Both the highest and the lowest number given are those of Birch: 30 to 70 people.",
    ],
    [
      "one label at many times",
      chart("steps", "steps", [
        ["Alder", 3, "2018-03-01"],
        ["Alder", 9, "2019-01-31"],
        ["Alder", atLeast(5), "2020-02-29"],
      ]),
      "A line in steps of 3 values in people, between 1 Mar 2018 and 29 Feb 2020. The highest value given is 9 people (Alder, 31 Jan 2019; possibly higher: Alder, 29 Feb 2020); the lowest is 3 people (Alder, 1 Mar 2018).",
    ],
    [
      "groups and panels",
      chart("lines", "groups", [
        ["Alder", 3, "2018-03-01", "North", { panel: "Felled" }],
        ["Birch", 4, "2018-03-01", "South", { panel: "Planted" }],
      ]),
      "A line chart of 2 values in people in 2 panels and 2 groups, as of 1 Mar 2018. The highest value given is 4 people (Birch, South, Planted); the lowest is 3 people (Alder, North, Felled).",
    ],
    [
      "shares in per cent",
      chart(
        "bars",
        "shares",
        [
          ["Alder", 0.52],
          ["Birch", about(0.013)],
        ],
        { unit: "share" },
      ),
      "A bar chart of 2 values in per cent. The highest value given is 52.0% (Alder); the lowest is about 1.3% (Birch).",
    ],
    [
      "negative values",
      chart(
        "bars",
        "negative",
        [
          ["Alder", -40],
          ["Birch", 25],
        ],
        { unit: "degrees" },
      ),
      "A bar chart of 2 values in degrees. The highest value given is 25 degrees (Birch); the lowest is -40 degrees (Alder).",
    ],
    [
      "more names than can be listed",
      chart("bars", "names", [
        ...["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gorse"].map((label): PointFixture => [label, 8]),
        ["Hazel", 1],
      ]),
      "A bar chart of 8 values in people. The highest value given is 8 people (Alder, Birch, Cedar and 4 others); the lowest is 1 person (Hazel).",
    ],
    [
      "parts, and what is left of their whole",
      chart(
        "bars",
        "rest",
        [
          ["Alder", 60],
          ["Birch", 45],
        ],
        { options: { remainder: { label: "Elsewhere", whole: "w" } }, computed: ["Elsewhere", atLeast(46)] },
      ),
      "A bar chart of 2 values in people. The highest value given is 60 people (Alder); the lowest is 45 people (Birch). Together they are 105 people; what is left of the total, computed here, is at least 46 people.",
    ],
    [
      "parts of a whole",
      chart(
        "proportion",
        "parts",
        [
          ["Alder", 60],
          ["Birch", moreThan(44)],
        ],
        { whole: ["All trees", about(300)] },
      ),
      "A grid of squares of 2 values in people. The highest value given is 60 people (Alder; possibly higher: Birch); the lowest is more than 44 people (Birch). Together they are at least 105 people, of about 300 people (All trees).",
    ],
    [
      "one part of a whole",
      chart("proportion", "part", [["Alder", 60]], { whole: ["All trees", about(300)] }),
      "A grid of squares of one value in people. The value is 60 people (Alder), of about 300 people (All trees).",
    ],
    [
      "parts whose kinds allow no sum",
      chart(
        "proportion",
        "refused",
        [
          ["Alder", about(60)],
          ["Birch", moreThan(44)],
        ],
        { whole: ["All trees", 300] },
      ),
      "A grid of squares of 2 values in people. The highest value given is about 60 people (Alder; possibly higher: Birch); the lowest is more than 44 people (Birch).",
    ],
  ])("%s", (_, given, words) => {
    expect(summaryOf(given)).toBe(words);
  });

  test("values that nobody calls parts of a whole are not added up", () => {
    expect(summaryOf(chart("bars", "trees", trees))).not.toContain("Together");
    const claims = chart(
      "shares",
      "claims",
      [
        ["Alder", 3, "2024-01-01", "North"],
        ["Alder", 4, "2024-01-01", "South"],
      ],
      { whole: ["All", 20] },
    );
    expect(summaryOf(claims)).not.toContain("Together");
  });
});

describe("against the data", () => {
  const number = fc.integer({ min: 0, max: 5000 });
  const estimate: fc.Arbitrary<Estimate> = fc.oneof(
    number.map(exact),
    number.map(atLeast),
    number.map(moreThan),
    number.map(atMost),
    number.map(about),
    fc.tuple(number, number).map(([a, b]) => between(Math.min(a, b), Math.max(a, b))),
  );
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const given = fc
    .array(fc.option(estimate, { freq: 6 }), { minLength: 1, maxLength: 20 })
    .map((values) => values.map((value, i): PointFixture => [`Tree ${letters[i]}`, value]));

  /** The summary's sentences, and the extremes and the total as they are given to the language. */
  function heard(drawn: Chart): {
    summary: string;
    ends: [Extreme, Extreme] | null;
    total: string | null;
    sentences: number;
  } {
    let [ends, total, sentences]: [[Extreme, Extreme] | null, string | null, number] = [null, null, 0];
    const { summary } = en;
    const count =
      <Args extends unknown[]>(say: (...args: Args) => string) =>
      (...args: Args) => ((sentences += 1), say(...args));
    const locale = {
      ...en,
      summary: {
        ...summary,
        shows: count(summary.shows),
        none: count(summary.none),
        only: count(summary.only),
        same: count(summary.same),
        widest: count(summary.widest),
        extremes: count(
          (highest: Extreme, lowest: Extreme) => ((ends = [highest, lowest]), summary.extremes(highest, lowest)),
        ),
        total: count(
          (sum: string, whole: string | null, rest: string | null) => ((total = sum), summary.total(sum, whole, rest)),
        ),
      },
    };
    return { summary: summaryOf({ ...drawn, locale }), ends, total, sentences };
  }

  test("every number in it is a number of the chart, or counts what the chart has", () => {
    fc.assert(
      fc.property(given, (points) => {
        const drawn = chart("bars", "any", points);
        const values = drawn.points.flatMap(({ estimate }) =>
          estimate ? [estimate.value, estimate.low, estimate.high] : [],
        );
        const counts = Array.from({ length: points.length + 1 }, (_, i) => i);
        const known = new Set(
          [...values, ...counts].filter((value) => value !== null).map((value) => formatNumber(value, en)),
        );
        const { summary, sentences } = heard(drawn);
        for (const [written] of summary.matchAll(/\d[\d,.]*\d|\d/g)) expect(known, summary).toContain(written);
        expect(sentences).toBeLessThanOrEqual(3);
      }),
    );
  });

  test("no number lies beyond an extreme, and whatever may do so is named", () => {
    fc.assert(
      fc.property(given, (points) => {
        const { ends } = heard(chart("bars", "any", points));
        if (!ends) return;
        const valued = chart("bars", "any", points).points.flatMap((point) =>
          point.estimate ? [{ ...point, estimate: point.estimate }] : [],
        );
        for (const [sign, { value, names, beyond }] of [
          [1, ends[0]],
          [-1, ends[1]],
        ] as const) {
          const endOf = ({ value: middle, low, high }: Estimate) =>
            (sign === 1 ? (high ?? middle) : (low ?? middle)) * sign;
          const most = Math.max(...valued.map((point) => endOf(point.estimate)));
          const having = valued.filter((point) => fullWords(point, en) === value);
          expect(having.every((point) => endOf(point.estimate) === most)).toBe(true);
          if (having.length <= 5) expect(names.split(/, | and /)).toEqual(having.map(({ label }) => label));
          const able = valued.filter((point) => {
            const interval = intervalOf(point.estimate, { counted: true });
            return !having.includes(point) && interval !== null && (sign === 1 ? interval.high : -interval.low) > most;
          });
          expect(beyond === null).toBe(able.length === 0);
          if (able.length > 0 && able.length <= 5)
            expect(beyond!.split(/, | and /)).toEqual(able.map(({ label }) => label));
        }
      }),
    );
  });

  test("a total is the sum of exact parts, and omitted if a part is not published", () => {
    fc.assert(
      fc.property(fc.array(fc.option(number, { freq: 8 }), { minLength: 2, maxLength: 20 }), (values) => {
        const { total } = heard(
          chart(
            "proportion",
            "any",
            values.map((value, i): PointFixture => [`Tree ${letters[i]}`, value]),
            { whole: ["All", 200_000] },
          ),
        );
        expect(total).toBe(
          values.includes(null)
            ? null
            : fullWords(pointOf(["All", values.reduce<number>((sum, value) => sum + value!, 0)]), en),
        );
      }),
    );
  });

  test.each(charts.flatMap(([name, drawn]) => (isTrail(drawn) ? [] : [[name, drawn] as const])))(
    "%s: its extremes are the highest and the lowest number drawn",
    (_, drawn) => {
      const { ends, sentences } = heard(drawn);
      expect(sentences).toBeLessThanOrEqual(3);
      if (!ends) return;
      const valued = drawn.points.flatMap((point) =>
        point.row && point.estimate ? [{ ...point, estimate: point.estimate }] : [],
      );
      for (const [sign, { value }] of [
        [1, ends[0]],
        [-1, ends[1]],
      ] as const) {
        const endOf = ({ estimate: { value: middle, low, high } }: (typeof valued)[number]) =>
          ((sign === 1 ? high : low) ?? middle) * sign;
        const most = Math.max(...valued.map(endOf));
        expect(valued.filter((point) => endOf(point) === most).map((point) => fullWords(point, en))).toContain(value);
      }
    },
  );

  test("names in all scripts and of any length are kept unchanged", () => {
    const summary = summaryOf(chart("bars", "hard", hard));
    for (const label of [
      "Donaudampfschifffahrtsgesellschaftskapitän",
      "A label of sixty characters, which is as long as labels get",
    ])
      expect(summary).toContain(label);
  });
});
