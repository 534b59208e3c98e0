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

/** Monthly values of one series, from this year on. */
const monthly = (
  name: string,
  group: string | undefined,
  year: number,
  values: readonly PointFixture[1][],
  panel?: string,
): PointFixture[] =>
  values.map((value, i) => [
    name,
    value,
    `${year + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, "0")}-28`,
    group,
    { panel: panel ?? null },
  ]);

/** Yearly values. */
const yearly = (
  name: string,
  group: string | undefined,
  values: readonly (readonly [number, number])[],
): PointFixture[] => values.map(([year, value]) => [name, value, `${year}-01-01/${year}-12-31`, group]);

const girth: readonly PointFixture[] = [
  ["Girth", 212, "2016-05-10"],
  ["Girth", 218, "2017-05-14"],
  ["Girth", about(223), "2018-05-12"],
  ["Girth", null, "2019-05-11"],
  ["Girth", 236, "2020-05-16"],
  ["After the drought", 238, "2021-05-15"],
  ["Girth", 239, "2022-05-14"],
  ["Girth", 247, "2023-05-13"],
  ["Girth", 255, "2024-05-11"],
];

const species = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gean", "Hazel", "Ivy"];
const wave = (i: number, j: number) => Math.round(60 + i * 22 + 30 * Math.sin((j + i * 2) / 2.2));

export const lines: Entry = {
  type: "lines",
  purpose:
    "Something that changes all the time and was measured now and then: the line shows its course, and breaks where nothing was published.",
  instead:
    "Where a value holds until the next is told, as a running count does, take steps; for two moments only, slope.",
  file: `type: lines
dataset: trees
columns:
  label: species
  value: girth
  date: measured
  group: species
title: The old oak grows again since the drought
subtitle: Girth in centimetres, measured each May, 2016 to 2024
description: A line that rises from 212 centimetres in 2016 to 255 in 2024, with a pause in 2021 and 2022.
`,
  cases: {
    lines: chart("lines", "lines", girth, {
      unit: "cm",
      options: {
        annotations: [
          { at: "After the drought", text: "The driest summer in forty years, after which it hardly grew" },
        ],
      },
    }),
    "lines-groups": chart(
      "lines",
      "lines-groups",
      [
        ...monthly("Alder", "Alder", 2023, [40, 44, 47, 60, 72, 80, 78, 70, 61, 52, 45, 41]),
        ...monthly("Birch", "Birch", 2023, [30, 31, about(36), 50, null, null, 66, 60, 48, 39, 33, 30]),
        ...monthly("Cedar", "Cedar of the upper valley", 2023, [
          55,
          56,
          55,
          57,
          58,
          60,
          61,
          60,
          59,
          57,
          56,
          moreThan(56),
        ]),
      ],
      { unit: "trees" },
    ),
    "lines-six": chart(
      "lines",
      "lines-six",
      species.slice(0, 6).flatMap((name, i) =>
        monthly(
          name,
          name,
          2020,
          Array.from({ length: 10 }, (_, j) => wave(i, j)),
        ),
      ),
      { unit: "trees" },
    ),
    "lines-nine": chart(
      "lines",
      "lines-nine",
      species.flatMap((name, i) =>
        monthly(
          name,
          name,
          2020,
          Array.from({ length: 24 }, (_, j) => wave(i, j)),
        ),
      ),
      { unit: "trees" },
    ),
    "lines-highlight": chart(
      "lines",
      "lines-highlight",
      species.slice(0, 5).flatMap((name, i) =>
        monthly(
          name,
          name,
          2021,
          Array.from({ length: 12 }, (_, j) => wave(i, j)),
        ),
      ),
      {
        unit: "trees",
        options: {
          highlight: ["Cedar"],
          states: [
            { name: "Cedars", text: "Cedars vary most." },
            { name: "All", text: "All species." },
          ],
        },
      },
    ),
    "lines-log": chart(
      "lines",
      "lines-log",
      [
        ["Alder", 2, "2015-06-30"],
        ["Birch", 31, "2016-06-30"],
        ["Cedar", 420, "2017-06-30"],
        ["Dogwood", about(5200), "2019-06-30"],
        ["Elm", 61_000, "2020-06-30"],
        ["Fir", moreThan(1_200_000), "2021-06-30"],
      ],
      {
        unit: "seedlings",
        options: { scale: "log", format: "short" },
        references: [{ value: 10_000, label: "Goal of the first year" }],
      },
    ),
    "lines-options": chart(
      "lines",
      "lines-options",
      [
        ...monthly("Alder", "Alder", 2022, [12, 14, 17, 23, 26, 25, 28, 34, 31, 30, 29, 33]),
        ["Storm", 40, "2023-01-28", "Alder"],
        ["Fence", 22, "2023-02-28", "Alder"],
        ...monthly("Birch", "Birch", 2022, [22, 20, 24, 21, 22, 26, 19, 18, 16, 15, 14, 12]),
        ["Blight", 9, "2023-01-28", "Birch"],
      ],
      {
        unit: "trees",
        options: {
          annotations: [
            { at: "Storm", text: "The storm that felled the old spruces and left light" },
            { at: "Blight", text: "First case of blight" },
            { at: "Fence", text: "The fence fell" },
          ],
          format: "full",
        },
        references: [{ value: 30, label: "What the owner had promised to plant" }],
      },
    ),
    "lines-percent": chart(
      "lines",
      "lines-percent",
      monthly("Survived", undefined, 2023, [98.2, 97.9, 97.1, 96.4, 96.2, 96.1, 95.8, 95.7]),
      { unit: "percent" },
    ),
    "lines-panels": chart(
      "lines",
      "lines-panels",
      ["North slope", "South slope", "Along the river, where the ground is wet all year", "Ridge", "Meadow"].flatMap(
        (panel, k) => [
          ...monthly(
            "Alder",
            "Alder",
            2021,
            Array.from({ length: 18 }, (_, j) => (k === 3 && j > 5 && j < 9 ? null : wave(k, j))),
            panel,
          ),
          ...(k === 1
            ? []
            : monthly(
                "Birch",
                "Birch",
                2021,
                Array.from({ length: 18 }, (_, j) => wave(k, j + 5) - 40),
                panel,
              )),
        ],
      ),
      { unit: "trees" },
    ),
    "lines-twenty-four-panels": chart(
      "lines",
      "lines-twenty-four-panels",
      Array.from({ length: 24 }, (_, k) =>
        monthly(
          "Trees",
          undefined,
          2020,
          Array.from({ length: 16 }, (_, j) => wave(k % 7, j)),
          `Wood ${k + 1}`,
        ),
      ).flat(),
      { unit: "trees" },
    ),
    "lines-kinds": chart("lines", "lines-kinds", kinds),
    "lines-periods": chart(
      "lines",
      "lines-periods",
      [
        ["Felled", 12, "2023-01-01/2023-03-31"],
        ["Felled", 31, "2023-04-01/2023-06-30"],
        ["Felled", null, "2023-07-01/2023-09-30"],
        ["Felled", about(22), "2023-10-01/2023-12-31"],
        ["Felled", 18, "2024-01-01/2024-03-31"],
      ],
      { unit: "trees" },
    ),
    "lines-years": chart(
      "lines",
      "lines-years",
      ["Alder", "Birch"].flatMap((name, i) =>
        yearly(
          name,
          name,
          [2015, 2016, 2017, 2021, 2022, 2023].map((year) => [year, wave(i, year)]),
        ),
      ),
      { unit: "trees" },
    ),
    "lines-joined": chart(
      "lines",
      "lines-joined",
      yearly("Alder", undefined, [
        [2015, 1.7],
        [2016, 1.71],
        [2018, 2],
        [2022, 1.9],
      ]),
      {
        unit: "percent",
        options: { join: true },
      },
    ),
    "lines-negative": chart("lines", "lines-negative", negative, { unit: "trees" }),
    "lines-hard": chart("lines", "lines-hard", hard),
    "lines-hard-groups": chart(
      "lines",
      "lines-hard-groups",
      hard.flatMap(([label], i): PointFixture[] => [
        [label, 10 + i * 7, "2023-03-01", label],
        [label, atLeast(20 + i * 9), "2024-06-01", label],
      ]),
    ),
    "lines-equal": chart("lines", "lines-equal", equal),
    "lines-one": chart("lines", "lines-one", one),
    "lines-unpublished": chart("lines", "lines-unpublished", unpublished),
    "lines-many": chart(
      "lines",
      "lines-many",
      many.map(([label, value], i): PointFixture => [
        label,
        value,
        new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10),
      ]),
    ),
    "lines-same-day": chart("lines", "lines-same-day", [
      ["Alder", 5, "2024-05-01", "North"],
      ["Birch", 5, "2024-05-01", "South"],
      ["Cedar", between(3, 9), "2024-05-01", "West"],
      [longLabel, atMost(4), "2024-05-02", "East"],
    ]),
  },
};
