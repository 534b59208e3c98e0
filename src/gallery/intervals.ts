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

const counts: readonly PointFixture[] = [
  ["Bell society, list of the wood", atLeast(48), "2023-04-01/2024-05-31"],
  ["Evening Paper", atLeast(21), "2024-05-13"],
  ["Town hall", 106, "2025-05-17"],
  ["Friends of the river: trees with a name", 28, "2025-07-11"],
  ["Survey from the air: all", 121, "2025-08-14"],
  ["Survey from the air: without the ridge", 86, "2025-08-16"],
  ["Office for the Protection of Trees, Hedges and Other Plants", 128, "2025-11-19"],
  ["Owner, through his lawyer", atMost(60), "2025-12-01/2025-12-26"],
  ["University", between(90, 140), "2026-01-27"],
  ["Not attributed", about(131), "2026-01-31"],
  ["Railway company", null, "2026-03-12"],
];

const camps: readonly PointFixture[] = [
  ["Owner", atMost(400), "2024-02-01", "Those who want to fell"],
  ["Railway company", about(350), "2024-02-20", "Those who want to fell"],
  ["Friends of the river", moreThan(1500), "2024-02-03", "Those who want to keep the trees"],
  ["Bell society", atLeast(900), "2024-03-15", "Those who want to keep the trees"],
  ["Schools", null, "2024-03-20", "Those who want to keep the trees"],
  ["Survey from the air", between(700, 1100), "2024-04-02", "Those who counted"],
];

/** Who counted: a party, an office, researchers; the last belongs to no group. */
const counters = ["A party to the dispute", "An office", "Researchers and newspapers"].map((name, position) => ({
  name,
  position,
}));
const counted: readonly PointFixture[] = [
  ["Owner", atMost(40), "2024-02-01", undefined, { counter: counters[0]! }],
  ["Friends of the river", moreThan(90), "2024-02-03", undefined, { counter: counters[0]! }],
  ["Railway company", 52, "2024-02-20", undefined, { counter: counters[0]! }],
  ["Office for Trees", about(60), "2024-03-01", undefined, { counter: counters[1]! }],
  ["Town hall", between(50, 80), "2024-03-04", undefined, { counter: counters[1]! }],
  ["Bell society", atMost(70), "2024-03-15", undefined, { counter: counters[2]! }],
  ["University", atLeast(55), "2024-04-02", undefined, { counter: counters[2]! }],
  ["Evening Paper", about(66), "2024-04-09", undefined, { counter: counters[2]! }],
  ["Not attributed", 48, "2024-05-01"],
];

const bySpecies = ["Elms", "Oaks", "Yews"].flatMap((panel, i) =>
  [
    ["Owner", atMost(40 + i * 30)],
    ["Bell society", atLeast(120 - i * 20)],
    ["University", i === 1 ? null : between(80, 130 + i * 20)],
    ["Survey from the air", 90 + i * 12],
  ].map(([label, value]): PointFixture => [label as string, value as PointFixture[1], undefined, undefined, { panel }]),
);

export const intervals: Entry = {
  type: "intervals",
  purpose:
    "One question and many answers: what each claimant says, when, and which values that leaves open. Disputed values stand side by side, and none is chosen.",
  instead:
    "Where the values are of different things and not in dispute, take bars or dots; where they follow each other in time, steps.",
  file: `type: intervals
dataset: counts-of-elms
columns:
  label: claimant
  value: elms
  date: window
title: How many elms? It depends on who is asked
subtitle: Number of elms in the wood, by claimant
description: Eleven answers to one question, from at least 21 elms to about 131; the railway company has published none.
`,
  cases: {
    intervals: chart("intervals", "intervals", counts, { unit: "trees" }),
    "intervals-groups": chart("intervals", "intervals-groups", camps, {
      unit: "trees",
      options: { annotations: [{ at: "Bell society", text: "Only the part of the wood that is open to everyone" }] },
      references: [{ value: 1000, label: "Licence" }],
    }),
    "intervals-counters": chart("intervals", "intervals-counters", counted, {
      options: { colours: "who-counted", annotations: [{ at: "Owner", text: "Without the ridge" }] },
    }),
    "intervals-states": chart("intervals", "intervals-states", counts.slice(0, 5), {
      options: {
        states: [
          { name: "Evening Paper", text: "Evening Paper first." },
          { name: "Town hall", text: "Now Town hall.", highlight: ["Town hall"] },
        ],
      },
    }),
    "intervals-options": chart(
      "intervals",
      "intervals-options",
      counts
        .slice(0, 6)
        .map(([label, value, when]): PointFixture => [
          label,
          typeof value === "number" ? value * 31_000 : atLeast(value!.value * 31_000),
          when,
        ]),
      {
        unit: "trees",
        options: {
          scale: "sqrt",
          format: "short",
          highlight: ["Town hall"],
          annotations: [
            { at: "Evening Paper", text: "Without the southern slope, which its reporter could not enter" },
          ],
        },
        references: [
          { value: 2_000_000, label: "Count of ten years before" },
          { value: 3_100_000, label: "Promised" },
        ],
      },
    ),
    "intervals-panels": chart("intervals", "intervals-panels", bySpecies, { unit: "trees" }),
    "intervals-percent": chart(
      "intervals",
      "intervals-percent",
      [
        ["Owner", atMost(12.5)],
        ["Bell society", atLeast(38)],
        ["University", between(20, 45)],
      ],
      { unit: "percent" },
    ),
    "intervals-kinds": chart("intervals", "intervals-kinds", kinds),
    "intervals-negative": chart(
      "intervals",
      "intervals-negative",
      [
        ...negative,
        ["Elm", between(-30, -18)],
        ["Fir", between(-10, 20)],
        ["Gean", atLeast(-25)],
        ["Hazel", atMost(-5)],
        ["Ivy", null],
      ],
      { unit: "trees" },
    ),
    "intervals-hard": chart("intervals", "intervals-hard", hard, { options: { scale: "log" } }),
    "intervals-hard-groups": chart(
      "intervals",
      "intervals-hard-groups",
      hard.map(([label, value, when], i): PointFixture => [
        label,
        value,
        i === 2 ? undefined : when,
        i < 2 ? longLabel : "شجرة",
      ]),
      { options: { annotations: [{ at: hard[1]![0], text: longLabel }] } },
    ),
    "intervals-equal": chart("intervals", "intervals-equal", equal),
    "intervals-one": chart("intervals", "intervals-one", one),
    "intervals-undated": chart("intervals", "intervals-undated", [
      ["Owner", atMost(40)],
      ["Bell society", atLeast(120), "2024-05-01"],
      ["Survey", about(90)],
    ]),
    "intervals-unpublished": chart("intervals", "intervals-unpublished", unpublished),
    "intervals-many": chart("intervals", "intervals-many", many),
  },
};
