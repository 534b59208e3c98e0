import type { Entry } from "./entry.ts";
import {
  about,
  atLeast,
  atMost,
  between,
  chart,
  exact,
  longLabel,
  longWord,
  moreThan,
  type PointFixture,
} from "./fixtures.ts";

const names = ["Healthy", "Ailing", "Dead"];

const rowOf = (label: string, values: readonly PointFixture[1][], groups: readonly string[] = names): PointFixture[] =>
  values.map((value, i) => [label, value, undefined, groups[i]!]);

const woods: readonly PointFixture[] = [
  ...rowOf("Valley", [771, 523, 143]),
  ...rowOf("Hill", [212, 96, 310]),
  ...rowOf("Lake shore", [64, 20, 2]),
];

export const shares: Entry = {
  type: "shares",
  purpose:
    "How wholes are divided, side by side, whatever their size, up to five parts each. What is not known of a whole has its place in the bar.",
  instead:
    "Where the amounts matter and not their shares, take grouped bars; for one whole whose parts can be counted, proportion.",
  file: `type: shares
dataset: trees
columns:
  label: wood
  value: trees
  group: health
title: Half of the trees on the hill are dead
subtitle: Trees of each wood by their health, May 2024
description: One bar for each wood, divided into healthy, ailing and dead trees.
`,
  cases: {
    shares: chart("shares", "shares", woods, { unit: "trees" }),
    "shares-open": chart(
      "shares",
      "shares-open",
      [
        ...rowOf("Valley", [atLeast(603), 521, 120]),
        ...rowOf("Hill", [212, moreThan(96), 310]),
        ...rowOf("Lake shore", [64, 20, 16]),
      ],
      { unit: "trees" },
    ),
    "shares-whole": chart(
      "shares",
      "shares-whole",
      [...rowOf("Counted in May", [771, 523, 71]), ...rowOf("Counted in August", [540, 412, null])],
      { unit: "trees", options: { whole: { row: "w" } }, whole: ["All trees", 1500] },
    ),
    "shares-whole-open": chart("shares", "shares-whole-open", rowOf("Valley", [771, 523, 143]), {
      unit: "trees",
      options: { whole: { row: "w" } },
      whole: ["All trees", moreThan(1500)],
    }),
    "shares-whole-about": chart("shares", "shares-whole-about", rowOf("Valley", [771, 523, 143]), {
      unit: "trees",
      options: { whole: { row: "w" } },
      whole: ["All trees", about(2000)],
    }),
    "shares-whole-span": chart(
      "shares",
      "shares-whole-span",
      [...rowOf("Valley", [771, 523, 143]), ...rowOf("Hill", [300, 20, 4])],
      { unit: "trees", options: { whole: { row: "w" } }, whole: ["All trees", between(1600, 2400)] },
    ),
    "shares-percent": chart(
      "shares",
      "shares-percent",
      [
        ...rowOf("Valley", [33.4, 33.3, 33.4]),
        ...rowOf("Hill", [about(40), 25, null]),
        ...rowOf("Lake shore", [82.5, 17, 0.5]),
      ],
      { unit: "percent" },
    ),
    "shares-kinds": chart(
      "shares",
      "shares-kinds",
      [
        ...rowOf("Exact", [60, 30, 10]),
        ...rowOf("At least", [60, atLeast(30), 10]),
        ...rowOf("At most", [60, atMost(30), 10]),
        ...rowOf("About", [60, about(30), 10]),
        ...rowOf("Between", [60, between(20, 40), 10]),
      ],
      { unit: "trees" },
    ),
    "shares-five": chart(
      "shares",
      "shares-five",
      [
        ...rowOf("Valley", [40, 25, 20, 10, 5], ["Oak", "Beech", "Fir", "Pine", "Yew"]),
        ...rowOf("Hill", [5, 10, 1, 2, 300], ["Oak", "Beech", "Fir", "Pine", "Yew"]),
      ],
      { unit: "trees" },
    ),
    "shares-options": chart(
      "shares",
      "shares-options",
      [...rowOf("Valley", [7_710_000, 5_230_000, 143_000]), ...rowOf("Hill", [2_120_000, 960_000, 3_100_000])],
      {
        unit: "trees",
        options: {
          annotations: [
            { at: "Hill", group: "Dead", text: "Counted after the storm of 2024, which felled many of them" },
          ],
          format: "short",
        },
      },
    ),
    "shares-highlight": chart(
      "shares",
      "shares-highlight",
      [...rowOf("Valley", [771, 523, 143]), ...rowOf("Hill", [212, 96, 310]), ...rowOf("Lake shore", [64, 40, 12])],
      {
        unit: "trees",
        options: { highlight: ["Dead"], annotations: [{ at: "Hill", group: "Dead", text: "After the fire of 2023" }] },
      },
    ),
    "shares-panels": chart(
      "shares",
      "shares-panels",
      ["Spring", "Autumn", "Winter"].flatMap((panel, i) =>
        [...rowOf("Valley", [40 + i, 30, 5 * i]), ...rowOf("Hill", [12, 30 - 9 * i, 8])].map(
          ([label, value, when, group]): PointFixture => [label, value, when, group, { panel }],
        ),
      ),
      { unit: "trees" },
    ),
    "shares-tiny": chart(
      "shares",
      "shares-tiny",
      [...rowOf("Valley", [1, 123_456_789, 1]), ...rowOf("Hill", [0, 0, 12])],
      { unit: "trees" },
    ),
    "shares-hard": chart(
      "shares",
      "shares-hard",
      [longLabel, longWord, "नेपाली सम्राट", 'Берёза <&> "quoted"', "شجرة التفاح"].flatMap((label, i) =>
        rowOf(label, [12 + i, 30, 7 * i + 1], [longLabel, longWord, "شجرة"]),
      ),
      { unit: "trees" },
    ),
    "shares-equal": chart("shares", "shares-equal", rowOf("Valley", [12, 12, 12]), { unit: "trees" }),
    "shares-one": chart("shares", "shares-one", [["Valley", 31, "2024-06-01", "Dead"]], { unit: "percent" }),
    "shares-unpublished": chart("shares", "shares-unpublished", rowOf("Valley", [null, null, null]), {
      unit: "percent",
    }),
    "shares-many": chart(
      "shares",
      "shares-many",
      Array.from({ length: 60 }, (_, i) =>
        rowOf(`Wood ${i + 1}`, [exact((i * 37) % 90), exact((i * 53) % 70), exact(9)]),
      ).flat(),
      { unit: "trees" },
    ),
  },
};
