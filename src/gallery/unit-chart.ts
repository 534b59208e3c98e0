import type { Entry } from "./entry.ts";
import { about, atLeast, chart, equal, hard, kinds, one, unpublished, type PointFixture } from "./fixtures.ts";

const villages: readonly PointFixture[] = [
  ["from Alder", 371],
  ["from Birch", 223],
  ["from Cedar", 72],
  ["from Dogwood", 71],
];

const byValley: readonly PointFixture[] = [
  ["from Alder", 84, "2024-05-01", "North valley"],
  ["from Birch", atLeast(40), "2024-05-01", "North valley"],
  ["from Cedar", 12, "2024-05-01", "South valley"],
  ["from Dogwood", about(55), "2024-05-01", "South valley"],
  ["from Elm", null, "2024-05-01", "South valley"],
];

const bySeason = (panel: string, values: readonly number[]): PointFixture[] =>
  villages.map(([label], i) => [label, values[i]!, undefined, undefined, { panel }]);

export const unitChart: Entry = {
  type: "unit-chart",
  purpose:
    "One mark for each person, or for each of whatever was counted. It keeps in sight that a number is made of single cases, and shows up to some thousand of them.",
  instead: "To compare lengths at a glance take bars; for parts of a whole that is itself a number, take proportion.",
  file: `type: unit-chart
dataset: singers
columns:
  label: village
  value: singers
title: Each mark is one singer
subtitle: People who sang in the choir in May 2024, by village
description: One mark for each singer, in rows by village, from Alder to Dogwood.
`,
  cases: {
    "unit-chart": chart("unit-chart", "unit-chart", villages, {
      options: { remainder: { label: "more", whole: "w" } },
      computed: ["more, village not recorded", atLeast(64)],
    }),
    "unit-chart-groups": chart("unit-chart", "unit-chart-groups", byValley),
    "unit-chart-panels": chart("unit-chart", "unit-chart-panels", [
      ...bySeason("Spring", [120, 31, 12, 0]),
      ...bySeason("Summer", [250, 48, 9, 3]),
      ...bySeason("Autumn", [77, 60, 31, 2]),
    ]),
    "unit-chart-states": chart(
      "unit-chart",
      "unit-chart-states",
      [
        ["Alder", 32],
        ["Birch", 21],
        ["Cedar", 7],
      ],
      {
        options: {
          highlight: ["Alder"],
          states: [
            { name: "Alder", text: "Alder first." },
            { name: "Cedar", text: "Now Cedar.", highlight: ["Cedar"] },
          ],
        },
      },
    ),
    "unit-chart-options": chart(
      "unit-chart",
      "unit-chart-options",
      [
        ["Alder", 3_200_000],
        ["Birch", 1_150_000],
        ["Cedar", 72_000],
      ],
      {
        options: {
          each: 20_000,
          highlight: ["Birch"],
          annotations: [{ at: "Cedar", text: "Counted again after the storm" }],
          missing: { label: "Elm and Yew", count: 2 },
          format: "short",
        },
      },
    ),
    "unit-chart-kinds": chart("unit-chart", "unit-chart-kinds", kinds),
    "unit-chart-hard": chart("unit-chart", "unit-chart-hard", hard, { options: { each: 500_000 } }),
    "unit-chart-equal": chart("unit-chart", "unit-chart-equal", equal),
    "unit-chart-one": chart("unit-chart", "unit-chart-one", one),
    "unit-chart-unpublished": chart("unit-chart", "unit-chart-unpublished", unpublished),
  },
};
