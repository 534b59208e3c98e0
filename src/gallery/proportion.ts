import type { Entry } from "./entry.ts";
import {
  about,
  atLeast,
  atMost,
  between,
  chart,
  equal,
  longLabel,
  longWord,
  moreThan,
  type PointFixture,
} from "./fixtures.ts";

const inAll: PointFixture = ["in all", about(400)];

export const proportion: Entry = {
  type: "proportion",
  purpose:
    "Parts of a whole as squares that can be counted, for parts so small that a bar would lose them, and for a whole that is itself uncertain. Up to six parts.",
  instead: "For the same parts of several wholes take shares; where every single case matters, units.",
  file: `type: proportion
dataset: trees
columns:
  label: species
  value: trees
rows: [elms-2024]
options:
  whole:
    row: all-2024
title: Few trees of the wood are elms
subtitle: Trees counted in the wood in May 2024
description: A grid of squares stands for all trees of the wood. A few of them are marked, for the elms.
`,
  cases: {
    proportion: chart("proportion", "proportion", [["elms, counted one by one in 2024", 6011]], {
      unit: "trees",
      options: { each: 1000 },
      whole: ["trees in the wood, as its owner says", about(450_000)],
    }),
    "proportion-parts": chart(
      "proportion",
      "proportion-parts",
      [
        ["in the north", 120],
        ["in the south", atLeast(64)],
        ["at the lake", 33],
      ],
      { unit: "records", whole: ["in all", atLeast(500)] },
    ),
    "proportion-kinds": chart(
      "proportion",
      "proportion-kinds",
      [
        ["Exact", 60],
        ["At least", atLeast(40)],
        ["At most", atMost(40)],
        ["About", about(70)],
        ["Between", between(30, 90)],
        ["Not published", null],
      ],
      { whole: inAll },
    ),
    "proportion-six": chart(
      "proportion",
      "proportion-six",
      [
        ["oaks", 88],
        ["birches", 64],
        ["cedars", 41],
        ["dogwoods", 30],
        ["elms", 19],
        ["firs", 12],
      ],
      { unit: "trees", options: { each: 2 }, whole: ["trees in the wood", 400] },
    ),
    "proportion-highlight": chart(
      "proportion",
      "proportion-highlight",
      [
        ["oaks", 88],
        ["birches", 64],
        ["cedars", 41],
      ],
      { unit: "trees", options: { each: 2, highlight: ["birches"] }, whole: ["trees in the wood", 400] },
    ),
    "proportion-annotated": chart("proportion", "proportion-annotated", [["elms", 12]], {
      unit: "trees",
      options: {
        each: 1,
        annotations: [{ at: "elms", text: "One in ten, if the owner counted all trees of the wood" }],
      },
      whole: ["trees in the wood, as the owner says", about(120)],
    }),
    "proportion-options": chart(
      "proportion",
      "proportion-options",
      [
        ["oaks", 1_250_000],
        ["elms", 340_000],
      ],
      {
        unit: "trees",
        options: {
          each: 20_000,
          format: "short",
          annotations: [{ at: "elms", text: "Half of them were planted after the storm" }],
        },
        whole: ["trees of the county", moreThan(6_000_000)],
      },
    ),
    "proportion-hard": chart(
      "proportion",
      "proportion-hard",
      [
        [longLabel, 1],
        [longWord, 23_456_789],
        ["नेपाली सम्राट", 1_456_789],
        ['Берёза <&> "quoted"', about(1)],
        ["شجرة التفاح", 40_000],
      ],
      { whole: [longLabel, 123_456_789] },
    ),
    "proportion-span": chart("proportion", "proportion-span", [["counted", 10]], {
      whole: ["who may have been there", between(20, 60)],
    }),
    "proportion-most": chart("proportion", "proportion-most", [["counted", 10]], { whole: [longLabel, atMost(40)] }),
    "proportion-tiny": chart("proportion", "proportion-tiny", [["counted", 1]], { whole: ["in all", 123_456_789] }),
    "proportion-share": chart(
      "proportion",
      "proportion-share",
      [
        ["Oaks", 31],
        ["Birches", about(22.5)],
      ],
      { unit: "percent", whole: ["All trees", 100] },
    ),
    "proportion-full": chart(
      "proportion",
      "proportion-full",
      [
        ["from Alder", 12],
        ["from Birch", 28],
      ],
      { whole: ["in all", 40] },
    ),
    "proportion-equal": chart("proportion", "proportion-equal", equal, { whole: ["in all", 48] }),
    "proportion-unpublished": chart(
      "proportion",
      "proportion-unpublished",
      [
        ["from Alder", null],
        ["from Birch", null],
      ],
      { whole: inAll },
    ),
  },
};
