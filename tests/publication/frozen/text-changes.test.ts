import { expect, test } from "vitest";
import { textChanges, versionsOf } from "../../../src/publication/frozen/text-changes.ts";

const text = (...paragraphs: string[]) => [{ heading: "", text: paragraphs }];
const between = (before: string, after: string) => textChanges(text(before), text(after), "en");
const written = (before: string, after: string) =>
  between(before, after).flatMap(({ changes }) =>
    changes.map((change) =>
      change.kind === "changed"
        ? change.pieces
            .map(({ kind, text: words }) => ({ same: words, removed: `[-${words}-]`, added: `[+${words}+]` })[kind])
            .join("")
        : `${change.kind}: ${change.text}`,
    ),
  );

test.each([
  ["equal texts", "Bells hang. Nobody rings.", "Bells hang. Nobody rings.", []],
  [
    "a number",
    "More than 1,500 bells hang.",
    "More than 1,600 bells hang.",
    ["More than [-1,500-][+1,600+] bells hang."],
  ],
  [
    "a word",
    "The bells hang in harbours.",
    "The bells swing in harbours.",
    ["The bells [-hang-][+swing+] in harbours."],
  ],
  ["a sentence more", "Bells hang.", "Bells hang. Nobody rings.", ["added: Nobody rings."]],
  ["a sentence less", "Bells hang. Nobody rings.", "Nobody rings.", ["removed: Bells hang."]],
  [
    "two neighbouring sentences less, and one apart",
    "Bells hang. Nobody rings. It rains. Ships pass.",
    "It rains.",
    ["removed: Bells hang. Nobody rings.", "removed: Ships pass."],
  ],
  ["another sentence", "Bells hang.", "Nobody counted them.", ["removed: Bells hang.", "added: Nobody counted them."]],
  ["another order", "Bells hang. Nobody rings. It rains.", "It rains. Bells hang. Nobody rings.", ["moved: It rains."]],
  [
    "a sentence more before one that changed",
    "In Norway 40 bells hang at least.",
    "Few have been heard. In Norway 48 bells hang at least.",
    ["added: Few have been heard.", "In Norway [-40-][+48+] bells hang at least."],
  ],
  ["a word more before a comma", "It has not, so far.", "It has not yet, so far.", ["It has not[+ yet+], so far."]],
  ["several words", "Two men ring bells.", "Three women ring bells.", ["[-Two men-][+Three women+] ring bells."]],
  ["only a stop", "Who rings them.", "Who rings them?", ["Who rings them[-.-][+?+]"]],
])("%s", (_, before, after, changes) => {
  expect(written(before, after)).toEqual(changes);
});

test("changes stand below the heading of today, what is gone below that of its day; a heading is a sentence too", () => {
  const before = [
    { heading: "", text: ["Bells"] },
    { heading: "Where they hang", text: ["On three coasts.", "In the north."] },
    { heading: "Who rings", text: ["Nobody."] },
  ];
  const after = [
    { heading: "", text: ["Bells"] },
    { heading: "Where they still hang", text: ["On two coasts.", "In the north."] },
  ];
  expect(textChanges(before, after, "en")).toEqual([
    {
      heading: "Where they still hang",
      changes: [
        {
          kind: "changed",
          pieces: [
            { kind: "same", text: "Where they " },
            { kind: "added", text: "still " },
            { kind: "same", text: "hang" },
          ],
        },
        {
          kind: "changed",
          pieces: [
            { kind: "same", text: "On " },
            { kind: "removed", text: "three" },
            { kind: "added", text: "two" },
            { kind: "same", text: " coasts." },
          ],
        },
      ],
    },
    {
      heading: "Who rings",
      changes: [
        { kind: "removed", text: "Who rings" },
        { kind: "removed", text: "Nobody." },
      ],
    },
  ]);
});

test("each version of a changed sentence reads in full", () => {
  const [section] = between("In Norway at least 40 bells hang.", "In Norway at least 48 bells were heard.");
  const [change] = section!.changes;
  if (change?.kind !== "changed") throw new Error("The sentence was not changed.");
  const { before, now } = versionsOf(change.pieces);
  expect(before.map(({ text: words }) => words).join("")).toBe("In Norway at least 40 bells hang.");
  expect(now.map(({ text: words }) => words).join("")).toBe("In Norway at least 48 bells were heard.");
});

test("in a script without spaces words are found too", () => {
  expect(
    textChanges(text("港には鐘が四十ある。"), text("港には鐘が五十ある。"), "ja").flatMap(({ changes }) => changes),
  ).toEqual([
    {
      kind: "changed",
      pieces: [
        { kind: "same", text: "港には鐘が" },
        { kind: "removed", text: "四十" },
        { kind: "added", text: "五十" },
        { kind: "same", text: "ある。" },
      ],
    },
  ]);
});
