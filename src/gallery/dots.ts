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
  many,
  moreThan,
  negative,
  one,
  unpublished,
  type PointFixture,
} from "./fixtures.ts";

const woods: readonly PointFixture[] = [
  ["Alder", atLeast(603)],
  ...Object.entries({
    Birch: 86,
    Cedar: 71,
    Dogwood: 71,
    Elm: 64,
    Fir: 64,
    Gean: 59,
    Hazel: 51,
    Holly: 43,
    Juniper: 31,
    Larch: 19,
    Lime: 12,
    Maple: 8,
    Oak: 8,
    Pine: 7,
    Plane: 4,
    Rowan: 2,
    Willow: 2,
    Yew: 1,
  }),
];

const pair = (label: string, before: PointFixture[1], after: PointFixture[1]): PointFixture[] => [
  [label, before, undefined, "2014"],
  [label, after, undefined, "2024"],
];

const change: readonly PointFixture[] = [
  ...pair("Alder", 86, 31),
  ...pair("Birch", 64, 120),
  ...pair("Cedar", 41, 44),
  ...pair("Dogwood", 12, null),
  ...pair("Elm", 8, 8),
  ["Fir", 77, undefined, "2024"],
];

const bySeason: readonly PointFixture[] = ["Spring", "Summer", "Autumn"].flatMap((panel, i) =>
  [
    ["Alder", [40, 62, 38]],
    ["Birch", [31, moreThan(80), about(52)]],
    ["Cedar", [22, 24, null]],
  ].map(([label, values]): PointFixture => [
    label as string,
    (values as PointFixture[1][])[i]!,
    undefined,
    undefined,
    { panel },
  ]),
);

export const dots: Entry = {
  type: "dots",
  purpose:
    "Many values in little space, also where they are far from zero or apart by powers of ten; with two groups a dumbbell, which shows the distance between the values of one label.",
  instead:
    "For few amounts bars are read faster; where it matters which values a claim allows, take intervals; for a change between two dates that few labels make, slope.",
  file: `type: dots
dataset: trees
columns:
  label: species
  value: trees
order: value
title: Alders are the most common trees by far
subtitle: Trees counted in the wood in May 2024, by species
description: One dot for each species, from the alders, at least 603 of them, down to one yew.
`,
  cases: {
    dots: chart("dots", "dots", woods, {
      unit: "trees",
      options: { scale: "sqrt", missing: { label: "25 of 44 species: not counted", count: 25 } },
    }),
    "dots-dumbbell": chart("dots", "dots-dumbbell", change, { unit: "trees" }),
    "dots-dumbbell-highlight": chart("dots", "dots-dumbbell-highlight", change, {
      unit: "trees",
      options: { highlight: ["Birch"] },
      references: [{ value: 50, label: "Goal for 2030" }],
    }),
    "dots-dumbbell-states": chart("dots", "dots-dumbbell-states", change, {
      unit: "trees",
      options: {
        highlight: ["2024"],
        states: [
          { name: "2024", text: "What was counted last." },
          { name: "2014", text: "What was counted first.", highlight: ["2014"] },
        ],
      },
    }),
    "dots-highlight": chart("dots", "dots-highlight", woods, { unit: "trees", options: { highlight: ["Alder"] } }),
    "dots-states": chart("dots", "dots-states", woods, {
      unit: "trees",
      options: {
        highlight: ["Alder"],
        states: [
          { name: "Alder", text: "Alder first." },
          { name: "Birch", text: "Now Birch.", highlight: ["Birch"] },
        ],
      },
    }),
    "dots-counters": chart(
      "dots",
      "dots-counters",
      [
        ["Alder", 31, undefined, undefined, { counter: { name: "Owner", position: 0 } }],
        ["Birch", atLeast(52), undefined, undefined, { counter: { name: "Office for Trees", position: 1 } }],
        ["Cedar", about(18), undefined, undefined, { counter: { name: "Researchers", position: 2 } }],
        ["Dogwood", 9],
      ],
      { unit: "trees", options: { colours: "who-counted" } },
    ),
    "dots-options": chart(
      "dots",
      "dots-options",
      [
        ["Alder", 3_400_000],
        ["Birch", moreThan(2_150_000)],
        ["Cedar", 480_000],
        ["Dogwood", null],
      ],
      {
        unit: "trees",
        options: {
          annotations: [{ at: "Birch", text: "Counted before the storm of 2024, which felled many of them" }],
          format: "short",
        },
        references: [
          { value: 1_900_000, label: "Mean of all woods" },
          { value: 2_600_000, label: "Goal for 2030" },
        ],
      },
    ),
    "dots-panels": chart("dots", "dots-panels", bySeason, { unit: "trees" }),
    "dots-dumbbell-panels": chart(
      "dots",
      "dots-dumbbell-panels",
      ["Valley", "Hill"].flatMap((panel) =>
        change.slice(0, 8).map(([label, value, when, group]): PointFixture => [label, value, when, group, { panel }]),
      ),
      { unit: "trees" },
    ),
    "dots-percent": chart(
      "dots",
      "dots-percent",
      [
        ["Alder", 92.4],
        ["Birch", about(88)],
        ["Cedar", 90.1],
      ],
      { unit: "percent" },
    ),
    "dots-kinds": chart("dots", "dots-kinds", kinds, {
      options: { missing: { count: 200, label: "200 others: not published" } },
    }),
    "dots-dumbbell-kinds": chart(
      "dots",
      "dots-dumbbell-kinds",
      [
        ...pair("Alder", atLeast(40), 70),
        ...pair("Birch", between(20, 60), about(55)),
        ...pair("Cedar", atMost(30), moreThan(64)),
        ...pair("Dogwood", null, null),
      ],
      { unit: "trees" },
    ),
    "dots-negative": chart("dots", "dots-negative", [...negative, ["Elm", between(-30, -18)], ["Fir", atLeast(-20)]], {
      unit: "trees",
    }),
    "dots-dumbbell-negative": chart(
      "dots",
      "dots-dumbbell-negative",
      [...pair("Alder", -340, 120), ...pair("Birch", 60, about(-210)), ...pair("Cedar", 0, -15)],
      { unit: "trees" },
    ),
    "dots-hard": chart("dots", "dots-hard", hard, { options: { scale: "log" } }),
    "dots-dumbbell-hard": chart(
      "dots",
      "dots-dumbbell-hard",
      hard.flatMap(([label, value]): PointFixture[] => [
        [label, value, undefined, longLabel],
        [label, atLeast(9), undefined, "Берёза"],
      ]),
    ),
    "dots-equal": chart("dots", "dots-equal", equal),
    "dots-one": chart("dots", "dots-one", one),
    "dots-unpublished": chart("dots", "dots-unpublished", unpublished),
    "dots-many": chart("dots", "dots-many", many),
  },
};
