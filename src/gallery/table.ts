import type { Entry } from "./entry.ts";
import {
  atLeast,
  between,
  chart,
  equal,
  hard,
  kinds,
  many,
  negative,
  one,
  unpublished,
  type PointFixture,
} from "./fixtures.ts";

const woods: readonly PointFixture[] = [
  ["Oaks", 371, "2024-05-01", undefined, { from: "Forest office" }],
  ["Birches", atLeast(223), "2024-05-01", undefined, { from: "Forest office, as read in the Evening Paper" }],
  ["Cedars", 72, "2023-01-01/2023-12-31", undefined, { from: "Walkers" }],
  ["Dogwoods", null, undefined, undefined, { from: null }],
];

const groups: readonly PointFixture[] = [
  ["Oaks", 84, "2024-05-01", "North wood"],
  ["Birches", atLeast(40), "2024-05-01", "North wood"],
  ["Oaks", 12, "2024-05-01", "South wood"],
  ["Birches", 55, "2024-05-01", "South wood"],
];

const panel = (name: string, values: readonly number[]): PointFixture[] =>
  ["Oaks", "Birches", "Cedars"].map((label, i) => [
    label,
    values[i]!,
    undefined,
    undefined,
    { panel: name, from: null },
  ]);

export const table: Entry = {
  type: "table",
  purpose: "A table whose values have bars, for rows that need words beside them: who counted, and when.",
  instead:
    "Where only label and value matter, bars say it faster; for claims that contradict each other, take intervals.",
  file: `type: table
dataset: trees
columns:
  label: species
  value: trees
  date: counted
title: Oaks are counted most often
subtitle: Trees counted in the wood in 2024, by species
description: A table of species with a bar for each count, the longest for the oaks.
`,
  cases: {
    table: chart("table", "table", woods, { unit: "trees" }),
    "table-groups": chart("table", "table-groups", groups, { unit: "trees" }),
    "table-panels": chart(
      "table",
      "table-panels",
      [...panel("Spring", [120, 31, 12]), ...panel("Summer", [250, 48, 9])],
      { unit: "trees" },
    ),
    "table-options": chart(
      "table",
      "table-options",
      [
        ["Oaks", 3_200_000, "2024-05-01"],
        ["Birches", 1_150_000, "2024-05-01"],
      ],
      {
        unit: "trees",
        computed: ["All others", atLeast(64_000)],
        options: {
          remainder: { label: "All others", whole: "w" },
          missing: { label: "Elms and yews", count: 2 },
          highlight: ["Birches"],
          states: [
            { name: "Birches", text: "Birches grow fast." },
            { name: "Oaks", text: "Oaks are the most common trees.", highlight: ["Oaks"] },
          ],
          annotations: [{ at: "Birches", text: "Replanted after the storm" }],
          format: "short",
        },
      },
    ),
    "table-kinds": chart("table", "table-kinds", kinds),
    "table-hard": chart("table", "table-hard", hard),
    "table-negative": chart("table", "table-negative", [
      ...negative,
      ["Elm", between(-30, -18)],
      ["Fir", between(-10, 20)],
      ["Gean", null],
    ]),
    "table-equal": chart("table", "table-equal", equal),
    "table-one": chart("table", "table-one", one),
    "table-unpublished": chart("table", "table-unpublished", unpublished),
    "table-many": chart("table", "table-many", many.slice(0, 60)),
  },
};
