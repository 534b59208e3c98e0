import type { Entry } from "./entry.ts";
import {
  about,
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

const trees: readonly PointFixture[] = Array.from(
  { length: 46 },
  (_, i) =>
    [`Wood ${i + 1}`, Math.round(20 + ((i * 37) % 60) + (i % 7) * 9 + (i === 11 ? 240 : 0)), "2024-05-01"] as const,
);

export const beeswarm: Entry = {
  type: "beeswarm",
  purpose:
    "How many values are spread over a scale, and which stand out: one dot for each, beside each other where they would overlap.",
  instead: "Where every value is to be named and read, take dots; for a few values bars.",
  file: `type: beeswarm
dataset: trees
columns:
  label: wood
  value: trees
title: One wood has many more trees than all others
subtitle: Trees counted in 46 woods in May 2024
description: Dots for 46 woods, most of them below a hundred trees, and one far beyond.
`,
  cases: {
    beeswarm: chart("beeswarm", "beeswarm", trees, { unit: "trees" }),
    "beeswarm-groups": chart(
      "beeswarm",
      "beeswarm-groups",
      trees.map(
        ([label, value, when], i) => [label, value, when, i % 3 === 0 ? "Mixed woods" : "Woods of oak"] as const,
      ),
      { unit: "trees" },
    ),
    "beeswarm-panels": chart(
      "beeswarm",
      "beeswarm-panels",
      trees.map(
        ([label, value, when], i) =>
          [label, value, when, undefined, { panel: i % 2 === 0 ? "North" : "South" }] as const,
      ),
      { unit: "trees" },
    ),
    "beeswarm-options": chart(
      "beeswarm",
      "beeswarm-options",
      [...trees.slice(0, 20), ["Far wood", 4_200, "2024-05-01"], ["Near wood", atLeast(900), "2024-05-01"]],
      {
        unit: "trees",
        references: [{ value: 300, label: "Rangers can tend" }],
        options: {
          scale: "log",
          highlight: ["Wood 4"],
          states: [
            { name: "Wood 4", text: "Wood 4 has fewer trees than most." },
            { name: "Far wood", text: "The far wood has the most.", highlight: ["Far wood"] },
          ],
          annotations: [{ at: "Near wood", text: "Counted in part" }],
          references: [{ number: "tended", label: "Rangers can tend" }],
          missing: { label: "9 woods: not counted", count: 9 },
          format: "short",
        },
      },
    ),
    "beeswarm-sqrt": chart("beeswarm", "beeswarm-sqrt", [...many.slice(0, 60), ["Large", 60_000]], {
      options: { scale: "sqrt" },
    }),
    "beeswarm-kinds": chart("beeswarm", "beeswarm-kinds", [
      ...kinds,
      ["Also about", about(72)],
      ["Also between", between(55, 70)],
    ]),
    "beeswarm-hard": chart("beeswarm", "beeswarm-hard", hard),
    "beeswarm-many": chart("beeswarm", "beeswarm-many", many),
    "beeswarm-crowded": chart(
      "beeswarm",
      "beeswarm-crowded",
      Array.from({ length: 200 }, (_, i) => [`Tree ${i + 1}`, 40 + (i % 3)] as const),
    ),
    "beeswarm-equal": chart("beeswarm", "beeswarm-equal", equal),
    "beeswarm-one": chart("beeswarm", "beeswarm-one", one),
    "beeswarm-negative": chart("beeswarm", "beeswarm-negative", negative),
    "beeswarm-unpublished": chart("beeswarm", "beeswarm-unpublished", unpublished),
  },
};
