import { expect, test } from "vitest";
import { keyOf } from "../../src/charts/key.ts";
import { chartTypes } from "../../src/charts/types.ts";
import { examples } from "./examples.ts";

const words = (name: string) => keyOf(examples[name]!).map(({ words }) => words);

test("exact values alone need no key", () => {
  expect(words("bars-equal")).toEqual([]);
  expect(words("units-one")).toEqual([]);
});

test("a key explains the kinds that are drawn, what was computed and what is not published", () => {
  expect(words("bars")).toEqual(["exact, as reported", "at least this many", "computed: the total minus the values shown"]);
  expect(words("dots")).toEqual(["exact, as reported", "at least this many", "not published"]);
  expect(words("proportion")).toEqual(["exact, as reported", "about this many"]);
});

test("every chart type draws its sample of every kind, inside it and each its own", () => {
  for (const { name } of chartTypes.filter(({ name }) => name !== "proportion")) {
    const entries = keyOf(examples[`${name}-kinds`]!);
    expect(entries).toHaveLength(7);
    expect(new Set(entries.map(({ swatch }) => swatch)).size).toBe(6); // at least and more than look alike
    for (const { swatch } of entries) expect(swatch).toMatch(/^<svg class="chart swatch" viewBox="0 0 (\d+) 20" width="\1" height="20" aria-hidden="true"><(path|pattern|g|circle)[ >]/);
  }
});
