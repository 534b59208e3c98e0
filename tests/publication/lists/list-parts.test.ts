import fc from "fast-check";
import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { initialOf, partsOf, sharesOf } from "../../../src/publication/views/lists/list-parts.ts";

const group = (id: string, ...entries: string[]) => ({ id, title: id.toUpperCase(), entries });

test("groups fill a page and are marked as continued on the next one", () => {
  expect(partsOf([group("a", "1", "2", "3"), group("b", "4", "5", "6")], 4)).toEqual([
    [
      { id: "a", title: "A", entries: ["1", "2", "3"], total: 3, continued: false },
      { id: "b", title: "B", entries: ["4"], total: 3, continued: false },
    ],
    [{ id: "b", title: "B", entries: ["5", "6"], total: 3, continued: true }],
  ]);
  expect(partsOf([], 4)).toEqual([[]]);
});

test("every entry is on one page, in order; only the last page is not full", () => {
  const groups = fc.array(fc.array(fc.nat()), { maxLength: 8 });
  fc.assert(
    fc.property(groups, fc.integer({ min: 1, max: 9 }), (lists, most) => {
      const parts = partsOf(
        lists.map((entries, i) => ({ id: String(i), title: "", entries })),
        most,
      );
      expect(parts.flatMap((part) => part.flatMap(({ entries }) => entries))).toEqual(lists.flat());
      const sizes = parts.map((part) => part.reduce((sum, { entries }) => sum + entries.length, 0));
      expect(sizes.slice(0, -1).every((size) => size === most)).toBe(true);
      expect(sizes.at(-1)).toBeLessThanOrEqual(most);
      for (const part of parts) for (const { entries } of part) expect(entries.length).toBeGreaterThan(0);
    }),
  );
});

test("short lists are shown whole, and long ones share what is left", () => {
  expect(sharesOf([3000, 5], 100)).toEqual([95, 5]);
  expect(sharesOf([3000, 5, 2000], 100)).toEqual([48, 5, 47]);
  expect(sharesOf([2, 3], 100)).toEqual([2, 3]);
  expect(sharesOf([], 100)).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.nat(500)), fc.nat(200), (lengths, most) => {
      const shares = sharesOf(lengths, most);
      const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
      expect(sum(shares)).toBe(Math.min(most, sum(lengths)));
      shares.forEach((share, i) => expect(share).toBeLessThanOrEqual(lengths[i]!));
    }),
  );
});

test.each([
  ["Ärzteblatt", "A"],
  ["zeit", "Z"],
  ["“Bells”", "B"],
  ["24.kg", "#"],
  ["Новая", "Н"],
  ["", "#"],
])("%s stands under %s", (name, letter) => {
  expect(initialOf(name, en)).toBe(letter);
});
