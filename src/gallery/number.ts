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
  one,
  unpublished,
} from "./fixtures.ts";

const felled = "2024-05-01/2024-09-30";

export const number: Entry = {
  type: "number",
  purpose:
    "One value that is the whole story, in huge type, with its kind made visible below; or two to four key figures in one unit beside each other.",
  instead: "Where values are to be compared, bars; where there are more than four, table.",
  file: `type: number
dataset: trees
columns:
  label: species
  value: trees
rows: [elms-2024]
title: How many elms are left
subtitle: Elms of the wood, counted in May 2024
description: The number of elms that were counted in the wood in May 2024, and nothing else.
`,
  cases: {
    number: chart("number", "number", [["Trees felled in the storms of one summer", moreThan(1500), felled]], {
      unit: "trees",
    }),
    "number-row": chart(
      "number",
      "number-row",
      [
        ["Planted", 1437, "2024-05-01"],
        ["Felled", moreThan(1500), felled],
        ["Left standing", about(92_000), "2024-10-01"],
      ],
      { unit: "trees" },
    ),
    "number-four": chart("number", "number-four", [
      ["North wood", 12, "2024-05-01"],
      ["South wood", 9, "2024-05-01"],
      ["East wood", 31, "2024-05-01"],
      ["West wood", 7, "2024-05-01"],
    ]),
    "number-whole": chart("number", "number-whole", [["Elms, counted one by one", 6011, "2024-05-01"]], {
      unit: "trees",
      whole: ["in the wood, as its owner says", about(45_000)],
    }),
    "number-options": chart(
      "number",
      "number-options",
      [
        ["Felled", between(1_200_000, 2_600_000), felled],
        ["Planted", atLeast(900_000), felled],
      ],
      {
        unit: "trees",
        options: { format: "short", annotations: [{ at: "Felled", text: "The two offices that count them disagree" }] },
        whole: ["trees of the county", moreThan(6_000_000)],
        references: [
          { value: 1_900_000, label: "mean of the ten years before" },
          { value: 3_000_000, label: "what the law allows" },
        ],
      },
    ),
    "number-highlight": chart(
      "number",
      "number-highlight",
      [
        ["Planted", 1437, "2024-05-01"],
        ["Felled", moreThan(1500), felled],
      ],
      { unit: "trees", options: { highlight: ["Felled"] } },
    ),
    "number-percent": chart(
      "number",
      "number-percent",
      [
        ["Share of elms", about(1.3)],
        ["Share of oaks", atMost(52)],
      ],
      { unit: "percent", references: [{ value: 40, label: "oaks in the country" }] },
    ),
    "number-kinds": chart("number", "number-kinds", [
      ["About", about(70)],
      ["Between", between(30, 90), "2024-09-10"],
      ["At most", atMost(40)],
      ["Not published", null, "2024-11-10"],
    ]),
    "number-hard": chart("number", "number-hard", hard.slice(1)),
    "number-label": chart("number", "number-label", [[longLabel, moreThan(123_456_789)]]),
    "number-negative": chart(
      "number",
      "number-negative",
      [
        ["Alder", -40],
        ["Birch", 25],
      ],
      { unit: "trees", references: [{ value: 10, label: "Goal" }] },
    ),
    "number-equal": chart("number", "number-equal", equal),
    "number-one": chart("number", "number-one", one),
    "number-unpublished": chart("number", "number-unpublished", unpublished),
  },
};
