import type { Entry } from "./entry.ts";
import {
  about,
  atLeast,
  chart,
  equal,
  hard,
  kinds,
  longLabel,
  many,
  moreThan,
  one,
  unpublished,
  type PointFixture,
} from "./fixtures.ts";

/** Events without values, as in a figure without a column for `value`. */
const none = { unit: "" };

const garden: readonly PointFixture[] = [
  ["The town buys the wood from its last private owner", null, "2019-03-14"],
  ["First count of all trees, by volunteers of the Bell society", null, "2019-05-02/2019-09-30"],
  ["A storm fells the old spruces on the ridge", null, "2020-02-10"],
  ["Ban on driving in the wood, after damage to young trees", null, "2020-04-01"],
  ["Drought: the river falls dry for eleven weeks of the summer", null, "2021-06-20/2021-09-05"],
  ["Blight is found on six elms beside the northern road", null, "2021-08-19"],
  ["The council votes to fell every elm within a hundred metres", null, "2021-09-07"],
  ["A court stops the felling until an expert has been heard", null, "2021-09-21"],
  ["Felling begins all the same, on land of the railway company", null, "2021-10-04"],
  ["Second count of all trees, with photographs from the air", null, "2022-04-01/2022-10-31"],
  ["Schools plant four thousand seedlings of seven species", null, "2022-11-12"],
  ["The railway company pays for the elms that it had felled", null, "2023-07-03"],
  ["A new path along the river opens to people in wheelchairs", null, "2024-05-18"],
  ["Beavers, last seen a century ago, build a dam at the old mill", null, "2024-09-29"],
  ["Third count of all trees, which is the first by machine", null, "2025-03-01/2025-08-15"],
];

const inGroups = garden.map(([label, value, when], i): PointFixture => [
  label,
  value,
  when,
  ["Town", "Nature", "Town", "Nature", "Courts and companies"][[0, 0, 1, 0, 1, 1, 0, 4, 4, 0, 0, 4, 0, 1, 0][i]!]!,
]);

export const timeline: Entry = {
  type: "timeline",
  purpose: "What happened when: events of a day and of a period, at their distance in time, with their words.",
  instead:
    "Where values over time matter more than words, take steps or lines; for who repeated a claim from whom, the claim trail.",
  file: `type: timeline
dataset: trees
columns:
  label: event
  date: when
title: From the purchase of the wood to the third count
subtitle: Events in the wood, 2019 to 2025
description: Fifteen events from March 2019, when the town bought the wood, to the third count of trees in 2025.
`,
  cases: {
    timeline: chart("timeline", "timeline", garden, none),
    "timeline-groups": chart("timeline", "timeline-groups", inGroups, none),
    "timeline-values": chart(
      "timeline",
      "timeline-values",
      [
        ["Planted along the river", 1200, "2021-03-01"],
        ["Felled by the storm of February", moreThan(18_000), "2022-02-18"],
        ["Felled for the railway", about(640), "2022-06-01/2023-01-31"],
        ["Stolen at Christmas", null, "2023-12-20"],
        ["Planted by schools", atLeast(4000), "2024-11-12"],
      ],
      {
        unit: "trees",
        options: {
          highlight: ["Felled by the storm of February"],
          annotations: [{ at: "Felled for the railway", text: "A court had forbidden it" }],
        },
      },
    ),
    "timeline-undated": chart(
      "timeline",
      "timeline-undated",
      [["The oldest oak is planted", null], ...garden.slice(0, 3), ["The mill is given up", null]],
      none,
    ),
    "timeline-only-undated": chart(
      "timeline",
      "timeline-only-undated",
      [
        ["The oldest oak is planted", null],
        ["The mill is given up", null],
      ],
      none,
    ),
    "timeline-periods": chart(
      "timeline",
      "timeline-periods",
      [
        ["Alder", null, "2020-01-01/2022-06-30"],
        ["Birch", null, "2020-06-01/2021-01-31"],
        ["Cedar", null, "2020-09-01/2024-12-31"],
        ["Dogwood", null, "2021-06-01"],
        ["Elm", null, "2023-01-01/2023-01-05"],
      ],
      none,
    ),
    "timeline-overlapping": chart(
      "timeline",
      "timeline-overlapping",
      Array.from({ length: 14 }, (_, i): PointFixture => [
        `Works in part ${i + 1} of the wood`,
        null,
        `2023-${String(1 + (i % 9)).padStart(2, "0")}-01/2024-12-${10 + i}`,
        i % 3 === 0 ? "Roads" : "Planting",
      ]),
      none,
    ),
    "timeline-panels": chart(
      "timeline",
      "timeline-panels",
      inGroups
        .filter((_, i) => i < 12)
        .map(([label, value, when, panel]): PointFixture => [label, value, when, undefined, { panel: panel! }]),
      none,
    ),
    "timeline-kinds": chart("timeline", "timeline-kinds", kinds),
    "timeline-hard": chart(
      "timeline",
      "timeline-hard",
      hard.map(([label, , when], i): PointFixture => [label, null, when, i % 2 ? longLabel : "Берёза"]),
      none,
    ),
    "timeline-equal": chart(
      "timeline",
      "timeline-equal",
      equal.map(([label]): PointFixture => [label, null, "2024-03-05"]),
      none,
    ),
    "timeline-one": chart(
      "timeline",
      "timeline-one",
      one.map(([label, , when]): PointFixture => [label, null, when]),
      none,
    ),
    "timeline-unpublished": chart("timeline", "timeline-unpublished", unpublished),
    "timeline-many": chart(
      "timeline",
      "timeline-many",
      many.map(([label, , when]): PointFixture => [label, null, when]),
      none,
    ),
  },
};
