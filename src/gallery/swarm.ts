import type { Entry } from "./entry.ts";
import { about, atLeast, between, chart, equal, hard, kinds, many, negative, one, unpublished, type Given } from "./given.ts";

const trees: readonly Given[] = Array.from({ length: 46 }, (_, i) => [`Wood ${i + 1}`, Math.round(20 + ((i * 37) % 60) + (i % 7) * 9 + (i === 11 ? 240 : 0)), "2024-05-01"] as const);

export const swarm: Entry = {
  type: "swarm",
  purpose: "How many values are spread over a scale, and which stand out: one dot for each, beside each other where they would overlap.",
  instead: "Where every value is to be named and read, take dots; for a few values bars.",
  file: `type: swarm
dataset: trees
columns:
  label: wood
  value: trees
title: One wood has many more trees than all others
subtitle: Trees counted in 46 woods in May 2024
description: Dots for 46 woods, most of them below a hundred trees, and one far beyond.
`,
  cases: {
    swarm: chart("swarm", "swarm", trees, { unit: "trees" }),
    "swarm-groups": chart("swarm", "swarm-groups", trees.map(([label, value, when], i) => [label, value, when, i % 3 === 0 ? "Mixed woods" : "Woods of oak"] as const), { unit: "trees" }),
    "swarm-panels": chart("swarm", "swarm-panels", trees.map(([label, value, when], i) => [label, value, when, undefined, { panel: i % 2 === 0 ? "North" : "South" }] as const), { unit: "trees" }),
    "swarm-options": chart("swarm", "swarm-options", [...trees.slice(0, 20), ["Far wood", 4_200, "2024-05-01"], ["Near wood", atLeast(900), "2024-05-01"]], {
      unit: "trees",
      references: [{ value: 300, label: "Rangers can tend" }],
      options: { scale: "log", highlight: ["Wood 4"], annotations: [{ at: "Near wood", text: "Counted in part" }], references: [{ number: "tended", label: "Rangers can tend" }], missing: { label: "9 woods: not counted", count: 9 }, format: "short" },
    }),
    "swarm-sqrt": chart("swarm", "swarm-sqrt", [...many.slice(0, 60), ["Large", 60_000]], { options: { scale: "sqrt" } }),
    "swarm-kinds": chart("swarm", "swarm-kinds", [...kinds, ["Also about", about(72)], ["Also between", between(55, 70)]]),
    "swarm-hard": chart("swarm", "swarm-hard", hard),
    "swarm-many": chart("swarm", "swarm-many", many),
    "swarm-crowded": chart("swarm", "swarm-crowded", Array.from({ length: 200 }, (_, i) => [`Tree ${i + 1}`, 40 + (i % 3)] as const)),
    "swarm-equal": chart("swarm", "swarm-equal", equal),
    "swarm-one": chart("swarm", "swarm-one", one),
    "swarm-negative": chart("swarm", "swarm-negative", negative),
    "swarm-unpublished": chart("swarm", "swarm-unpublished", unpublished),
  },
};
