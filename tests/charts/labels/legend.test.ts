import { expect, test } from "vitest";
import { about, atLeast, chart, equal, kinds, one, type PointFixture } from "../../../src/gallery/fixtures.ts";
import type { Chart } from "../../../src/charts/model.ts";
import { keyOf } from "../../../src/charts/labels/legend.ts";
import { chartTypes } from "../../../src/charts/registry.ts";
import { en } from "../../../src/i18n/en.ts";
import { classesIn, serialize } from "../../../src/charts/svg/tree.ts";

const words = (drawn: Chart) => keyOf(drawn).map(({ words }) => words);

test("exact values alone need no key", () => {
  expect(words(chart("bars", "a", equal))).toEqual([]);
  expect(words(chart("unit-chart", "a", one))).toEqual([]);
});

test("a key explains the kinds that are drawn, what was computed and what is not published", () => {
  expect(words(chart("bars", "a", one, { computed: ["not recorded", atLeast(64)] }))).toEqual([
    "exact, as reported",
    "at least this many",
    "computed: the total minus the values shown",
  ]);
  expect(
    words(
      chart(
        "dots",
        "a",
        [
          ["Alder", atLeast(6)],
          ["Birch", 2],
        ],
        { options: { missing: { count: 3, label: "Others" } } },
      ),
    ),
  ).toEqual(["exact, as reported", "at least this many", "not published"]);
  expect(words(chart("proportion", "a", one, { whole: ["in all", about(50)] }))).toEqual([
    "exact, as reported",
    "about this many",
  ]);
});

test("a sample is muted if all marks of its kind are, whatever readers choose", () => {
  const values: PointFixture[] = [
    ["Alder", 31],
    ["Birch", about(52)],
  ];
  const isQuiet = (drawn: Chart) => keyOf(drawn).map(({ swatch }) => classesIn(swatch.svg).has("quiet"));
  for (const type of ["bars", "dots", "beeswarm", "intervals", "unit-chart", "number"] as const)
    expect(isQuiet(chart(type, "a", values, { options: { highlight: ["Birch"] } })), type).toEqual([true, false]);
  expect(
    isQuiet(
      chart(
        "flow",
        "a",
        values.map(([label, value]) => [label, value, undefined, "Wood"]),
        { options: { highlight: ["Birch"] } },
      ),
    ),
  ).toEqual([true, false]);
  const states = [
    { name: "Birch", text: "Birch." },
    { name: "Alder", text: "Alder.", highlight: ["Alder"] },
  ];
  expect(isQuiet(chart("bars", "a", values, { options: { highlight: ["Birch"], states } }))).toEqual([false, false]);
});

test("every chart type draws a distinct sample of every kind within its bounds, or shows values as text only", () => {
  const explained = [...Object.values(en.kindNames), en.words.notPublished];
  for (const { name } of chartTypes.filter(({ name }) => name !== "proportion")) {
    const entries = keyOf(chart(name, "a", kinds)).filter(({ words }) => explained.includes(words));
    // The classes of a map explain what is exact.
    expect(entries.length, name).toBe({ map: 6, timeline: 0 }[name as string] ?? 7);
    if (entries.length === 0) continue;
    expect(new Set(entries.map(({ swatch }) => serialize(swatch.svg))).size, name).toBe(entries.length - 1); // at least and more than look alike
    for (const { swatch } of entries)
      expect(serialize(swatch.svg)).toMatch(
        /^<svg class="chart swatch" viewBox="0 0 (\d+) 20" width="\1" height="20" aria-hidden="true"><(path|pattern|g|circle)[ >]/,
      );
  }
});
