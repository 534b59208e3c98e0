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
  ["Oaks and beeches", 771],
  ["Birches", 523],
  ["Cedars", 72],
  ["Dogwoods", 71],
];

const planted: readonly PointFixture[] = [
  ["Alder", 86, undefined, "Planted"],
  ["Alder", 31, undefined, "Felled"],
  ["Birch", atLeast(120), undefined, "Planted"],
  ["Birch", about(64), undefined, "Felled"],
  ["Cedar", 12, undefined, "Planted"],
  ["Cedar", null, undefined, "Felled"],
  ["Dogwood", between(30, 55), undefined, "Planted"],
  ["Dogwood", atMost(20), undefined, "Felled"],
];

const seasons = ["Spring", "Summer", "Autumn", "Winter"];
const bySeason: readonly PointFixture[] = seasons.flatMap((panel, i) =>
  [
    ["Alder", [40, 62, 38, 9]],
    ["Birch", [31, moreThan(80), about(52), 12]],
    ["Cedar", [22, 24, null, 21]],
  ].map(([label, values]): PointFixture => [
    label as string,
    (values as PointFixture[1][])[i]!,
    undefined,
    undefined,
    { panel },
  ]),
);

export const bars: Entry = {
  type: "bars",
  purpose:
    "Amounts that are to be compared, each as long as its value: few or many, above and below zero. With groups, a cluster of bars for each label.",
  instead:
    "Where values stand so far from zero that bars look alike, or where many labels have two values each, take dots; for parts of a whole, shares.",
  file: `type: bars
dataset: trees
columns:
  label: species
  value: trees
title: Oaks and beeches are the most common trees
subtitle: Trees counted in the wood in May 2024, by species
description: One bar for each group of species, from the oaks and beeches down to the dogwoods.
`,
  cases: {
    bars: chart("bars", "bars", woods, {
      unit: "trees",
      options: { remainder: { label: "Species not recorded", whole: "w" } },
      computed: ["Species not recorded", atLeast(64)],
    }),
    "bars-grouped": chart("bars", "bars-grouped", planted, { unit: "trees" }),
    "bars-groups": chart(
      "bars",
      "bars-groups",
      ["Alder", "Birch", "Cedar"].flatMap((label, i) =>
        ["2020", "2021", "2022", "2023", "2024"].map((year, j): PointFixture => [
          label,
          40 + ((i * 37 + j * 23) % 60),
          undefined,
          year,
        ]),
      ),
      { unit: "trees", options: { highlight: ["Alder", "Birch"] } },
    ),
    "bars-highlight": chart(
      "bars",
      "bars-highlight",
      [
        ["Alder", 72],
        ["Birch", 70],
        ["Cedar", 66],
        ["Dogwood", 63],
        ["Elm", 54],
      ],
      { unit: "trees", options: { highlight: ["Birch"] } },
    ),
    "bars-states": chart("bars", "bars-states", woods, {
      unit: "trees",
      options: {
        highlight: ["Oaks and beeches"],
        states: [
          { name: "Oaks and beeches", text: "Oaks and beeches are the most common trees." },
          { name: "Cedars and dogwoods", text: "Of these there are few.", highlight: ["Cedars", "Dogwoods"] },
          { id: "birches", name: "Birches", text: "Birches come second.", highlight: ["Birches"] },
        ],
        annotations: [{ at: "Birches", text: "planted since 1900", states: ["birches"] }],
      },
    }),
    "bars-options": chart(
      "bars",
      "bars-options",
      [
        ["Alder", 3_400_000],
        ["Birch", moreThan(2_150_000)],
        ["Cedar", 480_000],
      ],
      {
        unit: "trees",
        options: {
          annotations: [{ at: "Birch", text: "Counted before the storm of 2024, which felled many of them" }],
          missing: { label: "Elms and yews", count: 2 },
          format: "short",
        },
        references: [
          { value: 1_900_000, label: "Mean of all woods" },
          { value: 2_600_000, label: "Goal for 2030" },
        ],
      },
    ),
    "bars-references": chart("bars", "bars-references", woods, {
      unit: "trees",
      references: [
        { value: 700, label: "What the owner had counted ten years before" },
        { value: 640, label: "Mean of all the woods in the valley" },
        { value: 60, label: "Goal" },
      ],
    }),
    "bars-percent": chart(
      "bars",
      "bars-percent",
      [
        ["Alder", 12.4],
        ["Birch", about(8)],
        ["Cedar", 0.4],
        ["Dogwood", 0],
      ],
      { unit: "percent" },
    ),
    "bars-panels": chart("bars", "bars-panels", bySeason, { unit: "trees" }),
    "bars-kinds": chart("bars", "bars-kinds", kinds, { options: { missing: { count: 2, label: "Two others" } } }),
    "bars-negative": chart(
      "bars",
      "bars-negative",
      [...negative, ["Elm", between(-30, -18)], ["Fir", between(-10, 20)], ["Gean", null]],
      { unit: "trees" },
    ),
    "bars-grouped-negative": chart(
      "bars",
      "bars-grouped-negative",
      [
        ["Alder", -340, undefined, "Valley"],
        ["Alder", 120, undefined, "Hill"],
        ["Birch", 60, undefined, "Valley"],
        ["Birch", about(-210), undefined, "Hill"],
      ],
      { unit: "trees" },
    ),
    "bars-hard": chart("bars", "bars-hard", hard),
    "bars-grouped-hard": chart(
      "bars",
      "bars-grouped-hard",
      hard.flatMap(([label, value]): PointFixture[] => [
        [label, value, undefined, longLabel],
        [label, atLeast(9), undefined, "Берёза"],
      ]),
    ),
    "bars-equal": chart("bars", "bars-equal", equal),
    "bars-one": chart("bars", "bars-one", one),
    "bars-unpublished": chart("bars", "bars-unpublished", unpublished),
    "bars-many": chart("bars", "bars-many", many),
  },
};
