import { expect, test } from "vitest";
import type { Estimate } from "../../src/model/estimate.ts";
import { formatEstimateOf } from "../../src/i18n/format.ts";
import { en } from "../../src/i18n/en.ts";
import { differences, lockedNow as lockAll, lockSchema, lockText } from "../../src/numbers/lock.ts";
import type { NumberMention, NamedNumber } from "../../src/numbers/model.ts";

const exactly = (value: number): Estimate => ({ kind: "exact", value, low: null, high: null });
const named = (numbers: Record<string, Estimate>, unit = "bells") =>
  new Map(Object.entries(numbers).map(([id, estimate]) => [id, { id, estimate, unit } as NamedNumber]));
const use = (number: string, words: string, path = "content/articles/a/en.md", field = "text"): NumberMention => ({
  number,
  words,
  at: { path, line: 1, column: 1 },
  field,
});
const lockedNow = (numbers: Map<string, NamedNumber>, uses: NumberMention[]) =>
  lockAll(numbers, uses, ({ estimate, unit }) => formatEstimateOf(estimate, unit, en));
const between = (before: ReturnType<typeof lockedNow>, now: ReturnType<typeof lockedNow>) =>
  differences(before, now, "withdrawn");

test("the lock is the same text whatever the order in which numbers and uses are found", () => {
  const numbers = { north: exactly(60), south: exactly(45) };
  const uses = [
    use("south", "45"),
    use("north", "Sixty"),
    use("north", "60", "content/figures/f.yaml", "title"),
    use("north", "60"),
    use("north", "sixty"),
  ];
  const text = lockText({ numbers: lockedNow(named(numbers), uses), changes: [] });
  const turned = new Map([...named(numbers)].reverse());
  expect(lockText({ numbers: lockedNow(turned, uses.toReversed()), changes: [] })).toBe(text);
  expect(lockSchema.parse(JSON.parse(text)).numbers["north"]).toEqual({
    ...exactly(60),
    unit: "bells",
    says: "60 bells",
    uses: [
      { path: "content/articles/a/en.md", field: "text", words: ["60", "sixty"] },
      { path: "content/figures/f.yaml", field: "title", words: ["60"] },
    ],
  });
});

test("what is read from the lock equals what was written to it", () => {
  const numbers = lockedNow(named({ share: { kind: "between", value: 1 / 3, low: 0.1 + 0.2, high: 0.4 } }, "share"), [
    use("share", ""),
  ]);
  const lock = { numbers, changes: [{ number: "share", from: "a", to: 'b "c"', paths: ["content/articles/a/en.md"] }] };
  expect(lockSchema.parse(JSON.parse(lockText(lock)))).toEqual(lock);
  expect(between(lock.numbers, numbers)).toEqual({ changes: [], outdated: [] });
  expect(JSON.parse(lockText({ numbers: {}, changes: [] }))).toEqual({ numbers: {}, changes: [] });
});

test("a claim is locked with what it says; it changes only if it claims something else", () => {
  const locked = (claim: string, says: string, words: string) =>
    lockAll(new Map(), [use("more", words)], () => "", new Map([["more", { claim, says }]]));
  const was = locked("compare more-than north south", "North: more than South", "more");
  expect(lockSchema.parse(JSON.parse(lockText({ numbers: was, changes: [] }))).numbers["more"]).toEqual({
    claim: "compare more-than north south",
    says: "North: more than South",
    uses: [{ path: "content/articles/a/en.md", field: "text", words: ["more"] }],
  });
  expect(
    between(was, locked("compare more-than north south", "The north: more than the south", "more")).changes,
  ).toEqual([]);
  expect(between(was, locked("compare fewer-than north south", "North: fewer than South", "fewer")).changes).toEqual([
    {
      number: "more",
      from: "North: more than South",
      to: "North: fewer than South",
      paths: ["content/articles/a/en.md"],
    },
  ]);
});

const before = lockedNow(named({ north: exactly(60) }), [
  use("north", "60"),
  use("north", "sixty", "content/figures/f.yaml", "title"),
]);

test("a changed value, kind or unit is a change that has to be explained", () => {
  const paths = ["content/articles/a/en.md", "content/figures/f.yaml"];
  const uses = [use("north", "60"), use("north", "sixty", "content/figures/f.yaml", "title")];
  const change = (estimate: Estimate, unit?: string) =>
    between(before, lockedNow(named({ north: estimate }, unit), uses)).changes;
  expect(change(exactly(61))).toEqual([{ number: "north", from: "60 bells", to: "61 bells", paths }]);
  expect(change({ ...exactly(60), kind: "at-least" })).toEqual([
    { number: "north", from: "60 bells", to: "at least 60 bells", paths },
  ]);
  expect(change(exactly(60), "people")).toEqual([{ number: "north", from: "60 bells", to: "60 people", paths }]);
  expect(change({ kind: "between", value: 60, low: 50, high: 70 })).toEqual([
    { number: "north", from: "60 bells", to: "50 to 70 bells", paths },
  ]);
});

test("a number that ends is a change; a new one only makes the lock outdated", () => {
  expect(between(before, {})).toEqual({
    changes: [
      {
        number: "north",
        from: "60 bells",
        to: "withdrawn",
        paths: ["content/articles/a/en.md", "content/figures/f.yaml"],
      },
    ],
    outdated: [],
  });
  expect(between({}, before)).toEqual({ changes: [], outdated: ["north"] });
});

test("other words in the same place are a change; more or fewer of them only make the lock outdated", () => {
  const words = (...uses: NumberMention[]) => between(before, lockedNow(named({ north: exactly(60) }), uses));
  const title = use("north", "sixty", "content/figures/f.yaml", "title");
  expect(words(use("north", "about 60"), title)).toEqual({
    changes: [{ number: "north", from: "60", to: "about 60", paths: ["content/articles/a/en.md"] }],
    outdated: [],
  });
  expect(words(use("north", "60"))).toEqual({ changes: [], outdated: ["north"] });
  expect(words(use("north", "60"), use("north", "some 60"), title)).toEqual({ changes: [], outdated: ["north"] });
  expect(words(use("north", " 60\n"), use("north", "SIXTY", "content/figures/f.yaml", "title"))).toEqual({
    changes: [],
    outdated: [],
  });
});

test("a new value and new words for it are one change", () => {
  expect(between(before, lockedNow(named({ north: exactly(61) }), [use("north", "61")])).changes).toHaveLength(1);
});

test("a share that readers cannot tell apart has not changed for them", () => {
  const share = (value: number) =>
    lockedNow(named({ part: { kind: "about", value, low: null, high: null } }, "share"), []);
  expect(between(share(0.013357), share(0.013358))).toEqual({ changes: [], outdated: ["part"] });
  expect(between(share(0.0133), share(0.0144)).changes).toMatchObject([{ from: "about 1.3%", to: "about 1.4%" }]);
});

test("a rewording of the same value by the engine is no change", () => {
  const reworded = lockAll(
    named({ north: exactly(60) }),
    [use("north", "60"), use("north", "sixty", "content/figures/f.yaml", "title")],
    () => "60 of them",
  );
  expect(between(before, reworded)).toEqual({ changes: [], outdated: ["north"] });
});
