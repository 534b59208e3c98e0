import type { Entry } from "./entry.ts";
import {
  about,
  atLeast,
  atMost,
  between,
  chart,
  longLabel,
  longWord,
  moreThan,
  type PointFixture,
} from "./fixtures.ts";

const trade: readonly PointFixture[] = [
  ["Sawmill", 371, "2024-01-01/2024-12-31", "North wood"],
  ["Paper mill", 120, undefined, "North wood"],
  ["Sawmill", 223, undefined, "South wood"],
  ["Firewood", 72, undefined, "South wood"],
];

const relays: readonly PointFixture[] = [
  ["Agency", null, undefined, "First report", { unit: "" }],
  ["Evening Paper", null, undefined, "Agency", { unit: "" }],
  ["Radio", null, undefined, "Agency", { unit: "" }],
  ["Blog", null, undefined, "Radio", { unit: "" }],
  ["Magazine", null, undefined, "First report", { unit: "" }],
];

export const flow: Entry = {
  type: "flow",
  purpose:
    "What goes from where to where, and how much: bands between names, as wide as their values. Without values it shows who passes to whom.",
  instead:
    "For two columns of values without a way between them take slope; for the words that change on the way, the claim trail of a claim.",
  file: `type: flow
dataset: timber
columns:
  group: wood
  label: buyer
  value: trees
title: Most trees of the north wood go to the sawmill
subtitle: Trees felled in 2024, by wood and buyer
description: Bands from two woods to three buyers, the widest from the north wood to the sawmill.
`,
  cases: {
    flow: chart("flow", "flow", trade, { unit: "trees" }),
    "flow-relays": chart("flow", "flow-relays", relays),
    "flow-kinds": chart("flow", "flow-kinds", [
      ["Exact", 60, undefined, "All"],
      ["At least", atLeast(80), undefined, "All"],
      ["More than", moreThan(100), undefined, "All"],
      ["At most", atMost(40), undefined, "All"],
      ["About", about(70), undefined, "All"],
      ["Between", between(30, 90), undefined, "All"],
      ["Not published", null, undefined, "All"],
    ]),
    "flow-options": chart(
      "flow",
      "flow-options",
      trade.map(([label, value, when, group]) => [label, Number(value) * 10_000, when, group] as const),
      {
        unit: "trees",
        options: {
          highlight: ["Sawmill"],
          annotations: [{ at: "Firewood", text: "Sold after the storm" }],
          format: "short",
        },
      },
    ),
    "flow-hard": chart("flow", "flow-hard", [
      [longLabel, 1, undefined, longWord],
      ["شجرة التفاح", 123_456, undefined, "नेपाली सम्राट"],
      ["Берёза", 40_000, undefined, longWord],
      ["Only one", 1, undefined, longLabel],
    ]),
    "flow-one": chart("flow", "flow-one", [["Only one", 7, undefined, "From one"]]),
    "flow-equal": chart(
      "flow",
      "flow-equal",
      ["Alder", "Birch", "Cedar", "Dogwood"].map((label) => [label, 12, undefined, "Wood"] as const),
    ),
    "flow-unpublished": chart(
      "flow",
      "flow-unpublished",
      ["Alder", "Birch"].map((label) => [label, null, undefined, "Wood"] as const),
    ),
    "flow-many": chart(
      "flow",
      "flow-many",
      Array.from(
        { length: 40 },
        (_, i) => [`Buyer ${(i % 8) + 1}`, 5 + ((i * 31) % 40), undefined, `Wood ${Math.floor(i / 8) + 1}`] as const,
      ),
    ),
  },
};
