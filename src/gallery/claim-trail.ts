import { changeKinds, weights, type ClaimChange, type ClaimTrail, type ClaimSource } from "../charts/claim-trail.ts";
import { en } from "../i18n/en.ts";
import type { Entry } from "./entry.ts";
import { longLabel, longWord, typeface } from "./fixtures.ts";

const row: ClaimChange["row"] = { cells: {}, at: () => ({ path: "data/example/raw.csv", line: 2, column: 1 }) };

const words = {
  origin: "First published",
  kept: "Kept",
  changed: "Changed",
  softened: "Softened",
  hardened: "Hardened",
  dropped: "Dropped",
  added: "Added",
};
const weightNames = {
  none: "None",
  minor: "Minor",
  material: "Changes what the claim says",
  unsupported: "Not supported by the text it draws on",
};

type ChangeFixture = [
  kind: ClaimChange["kind"],
  weight: ClaimChange["weight"],
  element: string,
  before: string | null,
  after: string,
  more?: Partial<ClaimChange>,
];

function claimSource(
  id: string,
  upstream: string | null,
  name: string,
  fixtures: readonly ChangeFixture[],
  more: Partial<ClaimSource> = {},
): ClaimSource {
  const changes = fixtures.map(([kind, weight, element, before, after, own]): ClaimChange => ({
    row,
    kind,
    words: words[kind],
    element,
    key: element,
    before,
    after,
    weight,
    quiet: false,
    remark: null,
    ...own,
  }));
  return { id, name, date: "2025-04-27", seen: true, upstream, changes, ...more };
}

function claimTrailOf(id: string, claimSources: readonly ClaimSource[], highlight: readonly string[] = []): ClaimTrail {
  return { id, type: "claim-trail", claimSources, highlight, states: [], weightNames, locale: en, typeface };
}

const long =
  'A wording as long as wordings get, of more than a hundred characters, with "words in quotation marks" and - in the end ...';

export const trail: Entry<ClaimTrail> = {
  type: "claim-trail",
  purpose:
    "How a claim travelled: who said it first, who repeated it from whom, and what became of its words at each step, down to what nobody had said before.",
  instead: "Where only the numbers differ from one claimant to the next, intervals sets them side by side.",
  file: `type: claim-trail
dataset: tree-claim
columns:
  source: source
  upstream: upstream
  date: date
  element: element
  before: before
  after: after
  change: change
  weight: weight
rows:
  survey-2025-04-23-report: [count]
  evening-paper-2025-04-24-alders: [count, dates]
title: How a count of alders became a forest
subtitle: Each text with the one it draws on, and what changed between them
description: >-
  The survey counted more than 1,500 alders. The Evening Paper repeated the number and moved the dates.
`,
  cases: {
    "claim-trail": claimTrailOf(
      "way",
      [
        claimSource(
          "survey",
          null,
          "Survey of the valley",
          [["origin", "none", "count", null, "more than 1,500 alders on the ground of the valley"]],
          { seen: false, date: "2025-04-23" },
        ),
        claimSource(
          "relay",
          "survey",
          "Evening Paper",
          [["changed", "material", "dates", "April 2023 - May 2024", "September 2023 - May 2024"]],
          { date: null },
        ),
        claimSource(
          "update",
          "survey",
          "Office for Trees",
          [["dropped", "material", "valleys", "four valleys", "three valleys"]],
          { seen: false },
        ),
        claimSource(
          "agency",
          "update",
          "Morning Wire, via Noon",
          [["kept", "none", "the wording", null, "long verbatim quotation"]],
          { date: null },
        ),
        claimSource("article", "update", "Weekly Mirror", [
          ["dropped", "material", "place", "counted on the ground of the valley", '"the valley has already counted"'],
          ["changed", "minor", "rank", '"the highest number"', '"the majority"'],
          ["added", "unsupported", "who counted", "not stated", '"volunteers and schools have counted"'],
        ]),
      ],
      ["article"],
    ),
    "claim-trail-elements": claimTrailOf(
      "elements",
      [
        claimSource("survey", null, "Bell society", [
          ["origin", "none", "the count", null, "1,500 trees in the valley"],
        ]),
        claimSource("article", "survey", "Weekly Mirror", [
          [
            "dropped",
            "material",
            "place",
            "in the valley",
            '"the county has 1,500 trees"',
            { remark: "a valley has become a county" },
          ],
          ["changed", "material", "date", "May 2023", "this year", { quiet: true }],
          ["added", "unsupported", "trend", "not stated", '"ever more trees"', { quiet: true }],
        ]),
      ],
      ["article"],
    ),
    "claim-trail-states": {
      ...claimTrailOf(
        "trail-states",
        [
          claimSource("survey", null, "Bell society", [
            ["origin", "none", "the count", null, "1,500 trees in the valley", { quiet: true }],
          ]),
          claimSource("paper", "survey", "Evening Paper", [
            ["changed", "material", "date", "May 2023", "this year", { quiet: true }],
          ]),
          claimSource("article", "survey", "Weekly Mirror", [
            ["dropped", "material", "place", "in the valley", '"the county has 1,500 trees"'],
          ]),
        ],
        ["article"],
      ),
      states: [
        {
          id: "place",
          name: "The place",
          text: "The Weekly Mirror drops the place.",
          highlight: ["article"],
          elements: ["place"],
        },
        {
          id: "date",
          name: "The date",
          text: "The Evening Paper changes the date.",
          highlight: ["paper"],
          elements: ["date"],
        },
      ],
    },
    "claim-trail-signs": claimTrailOf("signs", [
      claimSource(
        "first",
        null,
        "Every sign",
        changeKinds.flatMap((kind) =>
          weights.map((weight): ChangeFixture => [kind, weight, "element", kind === "origin" ? null : "there", "here"]),
        ),
      ),
    ]),
    "claim-trail-hard": claimTrailOf(
      "hard-trail",
      [
        claimSource("a", null, longLabel, [["origin", "none", "claim", null, long]], { seen: false, date: null }),
        claimSource("b", "a", longWord, [
          ["changed", "material", longWord, long, long],
          ["added", "unsupported", long, longWord, longWord],
        ]),
        claimSource("c", "b", "جريدة الأجراس", [
          ["softened", "minor", 'Берёза <&> "quoted"', "नेपाली सम्राट", "<b>&amp;</b>"],
        ]),
        ...["d", "e", "f", "g", "h"].map((id, i) =>
          claimSource(id, "cdefg"[i]!, `Step ${i + 4}`, [["kept", "none", "words", "words", "words"]]),
        ),
        claimSource("z", null, "Somebody else altogether", [["origin", "none", "claim", null, "words"]]),
      ],
      ["h", "b"],
    ),
    "claim-trail-one": claimTrailOf("alone", [
      claimSource("a", null, "Only one", [["origin", "none", "claim", null, "words"]]),
    ]),
  },
};
