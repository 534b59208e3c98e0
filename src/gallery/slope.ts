import type { Entry } from "./entry.ts";
import {
  about,
  atLeast,
  atMost,
  between,
  chart,
  equal,
  hard,
  longLabel,
  moreThan,
  type PointFixture,
} from "./fixtures.ts";

const dates = ["2014-05-31", "2024-05-31"] as const;

const change = (label: string, before: PointFixture[1], after: PointFixture[1], panel?: string): PointFixture[] =>
  [before, after].map((value, i): PointFixture => [label, value, dates[i]!, undefined, panel ? { panel } : {}]);

const sides = (
  label: string,
  left: PointFixture[1],
  right: PointFixture[1],
  names: readonly [string, string] = ["Valley", "Hill"],
): PointFixture[] => [left, right].map((value, i): PointFixture => [label, value, undefined, names[i]!]);

const trees: readonly PointFixture[] = [
  ...change("Alder", 86, 31),
  ...change("Birch", 64, 120),
  ...change("Cedar", 61, 63),
  ...change("Dogwood", 12, 18),
  ...change("Elm", 58, 9),
];

export const slope: Entry = {
  type: "slope",
  purpose:
    "How values went up or down between two dates, or differ between two groups: the steepness of each line, and where lines cross.",
  instead:
    "With more than two dates take lines; where it matters how far two values are apart and not which way they went, a dumbbell (dots with two groups).",
  file: `type: slope
dataset: trees
columns:
  label: species
  value: trees
  date: counted
title: Elms have all but gone, and birches took their place
subtitle: Trees counted in the wood in 2014 and in 2024, by species
description: One line for each species from its count in 2014 to that in 2024. Birches rise, elms and alders fall.
`,
  cases: {
    slope: chart("slope", "slope", trees, { unit: "trees" }),
    "slope-groups": chart(
      "slope",
      "slope-groups",
      [...sides("Alder", 31, 86), ...sides("Birch", 64, 40), ...sides("Cedar", 22, 22)],
      { unit: "trees" },
    ),
    "slope-options": chart(
      "slope",
      "slope-options",
      [
        ...change("Alder", 3_400_000, 2_900_000),
        ...change("Birch", moreThan(2_150_000), 4_100_000),
        ...change("Cedar", 480_000, 520_000),
      ],
      {
        unit: "trees",
        options: {
          highlight: ["Birch"],
          annotations: [{ at: "Birch", text: "Planted after the storm" }],
          format: "short",
        },
      },
    ),
    "slope-missing": chart(
      "slope",
      "slope-missing",
      [
        ...change("Alder", 86, 31),
        ...change("Birch", 64, null),
        ...change("Cedar", null, 40),
        ["Dogwood", 20, dates[0]],
        ["Elm", 52, dates[1]],
        ...change("Fir", null, null),
      ],
      { unit: "trees" },
    ),
    "slope-panels": chart(
      "slope",
      "slope-panels",
      ["Valley", "Hill", "Lake"].flatMap((panel, i) => [
        ...change("Alder", 40 + 20 * i, 62 - 9 * i, panel),
        ...change("Birch", 31, i === 1 ? null : 80, panel),
        ...change("Cedar", 22, about(24 + i), panel),
      ]),
      { unit: "trees" },
    ),
    "slope-kinds": chart(
      "slope",
      "slope-kinds",
      [
        ...change("Exact", 60, 66),
        ...change("At least", atLeast(80), atLeast(72)),
        ...change("More than", 52, moreThan(100)),
        ...change("At most", atMost(40), 33),
        ...change("About", about(70), about(90)),
        ...change("Between", 45, between(10, 50)),
        ...change("Not published", 25, null),
      ],
      { unit: "trees" },
    ),
    "slope-percent": chart(
      "slope",
      "slope-percent",
      [...change("Alder", 92.4, 94), ...change("Birch", 91.8, about(89.5))],
      { unit: "percent" },
    ),
    "slope-negative": chart(
      "slope",
      "slope-negative",
      [...change("Alder", -40, 25), ...change("Birch", 10, -12), ...change("Cedar", 0, 0)],
      { unit: "trees" },
    ),
    "slope-crowded": chart(
      "slope",
      "slope-crowded",
      Array.from({ length: 14 }, (_, i) => change(`Tree ${i + 1}`, 100 + ((i * 3) % 7), 100 + ((i * 5) % 9))).flat(),
      { unit: "trees" },
    ),
    "slope-hard": chart(
      "slope",
      "slope-hard",
      hard.flatMap(([label, value], i) => sides(label, value, hard[(i + 2) % 5]![1], [longLabel, "Берёза"])),
    ),
    "slope-equal": chart(
      "slope",
      "slope-equal",
      equal.flatMap(([label, value]) => change(label, value, value)),
    ),
    "slope-one": chart("slope", "slope-one", change("Only one", 7, 9)),
    "slope-unpublished": chart("slope", "slope-unpublished", [
      ...change("Alder", null, null),
      ...change("Birch", null, null),
    ]),
    "slope-many": chart(
      "slope",
      "slope-many",
      Array.from({ length: 30 }, (_, i) =>
        change(`Tree ${i + 1}`, 1 + ((i * 7919) % 5000), 1 + ((i * 6101) % 5000)),
      ).flat(),
    ),
  },
};
