import { expect, test } from "vitest";
import { RecentCache } from "../../src/memory/recent.ts";

test("keeps the results of the objects that were used last", () => {
  const cache = new RecentCache<{ name: string }, string>(2);
  const [a, b, c] = [{ name: "a" }, { name: "b" }, { name: "c" }];
  const made: string[] = [];
  const use = (key: { name: string }) => cache.get(key, () => (made.push(key.name), key.name.toUpperCase()));
  expect([a, b, a, c, a, b].map(use)).toEqual(["A", "B", "A", "C", "A", "B"]);
  expect(made).toEqual(["a", "b", "c", "b"]);
});
