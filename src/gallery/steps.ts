import type { Entry } from "./entry.ts";
import {
  about,
  atLeast,
  atMost,
  between,
  chart,
  equal,
  hard,
  kinds,
  longLabel,
  moreThan,
  negative,
  one,
  unpublished,
  type PointFixture,
} from "./fixtures.ts";

const blight: readonly PointFixture[] = [
  ["Trees", 6, "2023-12-04"],
  ["Trees", 7, "2023-12-26"],
  ["Trees", 10, "2024-01-02"],
  ["Trees", 19, "2024-03-14"],
  ["Trees", 33, "2024-03-31"],
  ["Trees", atLeast(40), "2024-09-02"],
  ["Trees", 49, "2024-12-23"],
  ["Trees", 73, "2025-05-31"],
  ["Trees", 104, "2022-02-24/2025-11-18"],
];

const regions = ["Northern wood", "Southern wood", "Along the river", "On the ridge", "Nursery", "Old park"];

export const steps: Entry = {
  type: "steps",
  purpose: "Counts that somebody told now and then, such as a running total: each holds until the next is told.",
  instead:
    "Where a value changes all the time and was only measured now and then, take lines; for counts by several claimants at about one time, intervals.",
  file: `type: steps
dataset: trees
columns:
  label: disease
  value: trees
  date: reported
title: The count of blighted trees rose from 6 to 104
subtitle: Trees confirmed to be ill, cumulative, December 2023 to November 2025
description: A line that rises in steps, one for each report, from 6 trees in December 2023 to 104 in November 2025.
`,
  cases: {
    steps: chart("steps", "steps", blight, { unit: "trees" }),
    "steps-groups": chart(
      "steps",
      "steps-groups",
      [
        ["All species", 5204, "2025-05-08", "All species"],
        ["All species", 16_894, "2025-08-14", "All species"],
        ["All species", moreThan(18_000), "2025-11-19", "All species"],
        ["Alder", 1013, "2025-08-14", "Alder"],
        ["Alder", atLeast(1436), "2025-11-07", "Alder"],
        ["Alder", moreThan(1780), "2026-02-25", "Alder"],
      ],
      { unit: "trees" },
    ),
    "steps-states": chart(
      "steps",
      "steps-states",
      [
        ["a", 12, "2023-01-10", "Alder"],
        ["b", 40, "2023-06-10", "Alder"],
        ["c", 8, "2023-02-10", "Birch"],
        ["d", about(15), "2023-09-10", "Birch"],
      ],
      {
        unit: "trees",
        options: {
          highlight: ["Alder"],
          states: [
            { name: "Alders", text: "The alders grew more." },
            { name: "Birches", text: "The birches grew less.", highlight: ["Birch"] },
          ],
        },
      },
    ),
    "steps-options": chart(
      "steps",
      "steps-options",
      [
        ["Alder", 120, "2021-03-01"],
        ["Birch", 410, "2021-09-15"],
        ["Cedar", atLeast(900), "2022-04-20"],
        ["Dogwood", null, "2022-10-01"],
        ["Elm", 2300, "2023-02-11"],
        ["Fir", about(5200), "2024-01-05"],
      ],
      {
        unit: "trees",
        options: {
          scale: "log",
          highlight: ["Cedar", "Elm"],
          annotations: [
            { at: "Cedar", text: "The first count after the storm, without the ridge" },
            { at: "Elm", text: "Counted from the air" },
          ],
        },
        references: [
          { value: 1000, label: "Promised for 2022" },
          { value: 4000, label: "Promised for 2024" },
        ],
      },
    ),
    "steps-short": chart(
      "steps",
      "steps-short",
      [
        ["Trees", 850_000, "2021-03-01"],
        ["Trees", 1_240_000, "2022-01-15"],
        ["Trees", atLeast(3_400_000), "2023-06-30"],
        ["Trees", about(5_000_000), "2024-02-01"],
      ],
      { unit: "trees", options: { format: "short" } },
    ),
    "steps-panels": chart(
      "steps",
      "steps-panels",
      regions.flatMap((panel, k) =>
        [4, 9, 15, 22, 40, 61].flatMap((value, j): PointFixture[] =>
          k === 2 && j > 3
            ? []
            : [
                [
                  "Trees",
                  k === 4 && j === 2 ? null : j === 5 ? atLeast(value * (k + 1)) : value * (k + 1),
                  `202${Math.floor(j / 2) + 2}-0${1 + (j % 2) * 6}-15`,
                  undefined,
                  { panel },
                ],
              ],
        ),
      ),
      { unit: "trees" },
    ),
    "steps-years": chart(
      "steps",
      "steps-years",
      [2015, 2016, 2017, 2020, 2021].map((year, i): PointFixture => [
        "Trees",
        [12, 15, 9, 20, 22][i]!,
        `${year}-01-01/${year}-12-31`,
      ]),
      { unit: "trees" },
    ),
    "steps-joined": chart(
      "steps",
      "steps-joined",
      ["03-01/2024-03-31", "04-01/2024-04-30", "07-01/2024-07-31"].map((days, i): PointFixture => [
        "Trees",
        [5, 9, 4][i]!,
        `2024-${days}`,
      ]),
      { unit: "trees", options: { join: true } },
    ),
    "steps-kinds": chart("steps", "steps-kinds", kinds),
    "steps-kinds-groups": chart("steps", "steps-kinds-groups", [
      ...kinds.map(([label, value, when]): PointFixture => [label, value, when, "Alder"]),
      ["Birch", between(20, 30), "2024-01-15", "Birch"],
      ["Birch", atMost(26), "2024-04-01", "Birch"],
      ["Birch", null, "2024-06-01", "Birch"],
      ["Birch", 22, "2024-10-01", "Birch"],
    ]),
    "steps-negative": chart("steps", "steps-negative", negative, { unit: "trees" }),
    "steps-hard": chart("steps", "steps-hard", hard),
    "steps-hard-groups": chart(
      "steps",
      "steps-hard-groups",
      hard.flatMap(([label, value, when]): PointFixture[] => [
        [label, value, "2020-01-01", label],
        [label, value, when, label],
      ]),
      { options: { scale: "log" } },
    ),
    "steps-long-annotation": chart(
      "steps",
      "steps-long-annotation",
      [
        ["Alder", 12, "2024-01-01"],
        ["Birch", 30, "2024-02-01"],
        ["Cedar", 31, "2024-03-01"],
      ],
      {
        options: {
          annotations: [
            { at: "Birch", text: `${longLabel}, and annotations are longer still, so that they need a note below` },
          ],
        },
      },
    ),
    "steps-equal": chart("steps", "steps-equal", equal),
    "steps-one": chart("steps", "steps-one", one),
    "steps-unpublished": chart("steps", "steps-unpublished", unpublished),
    "steps-many": chart(
      "steps",
      "steps-many",
      Array.from({ length: 200 }, (_, i): PointFixture => [
        "Trees",
        10 + i * 3 + 60 * Math.floor(i / 33),
        new Date(Date.UTC(2019, 0, 1 + i * 9)).toISOString().slice(0, 10),
      ]),
    ),
  },
};
