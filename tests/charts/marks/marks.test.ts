import { expect, test } from "vitest";
import { about, atLeast, atMost, between, chart, exact, moreThan } from "../../../src/gallery/fixtures.ts";
import { lookOf } from "../../../src/charts/marks/marks.ts";
import { estimate } from "../../../src/model/estimate.ts";
import { drawingsOf } from "../drawing.ts";

test("each kind has its look, and an unclear one is never drawn", () => {
  expect([exact(1), atLeast(1), moreThan(1), atMost(1), about(1), between(1, 2), null].map(lookOf)).toEqual([
    "solid",
    "open",
    "open",
    "hollow",
    "soft",
    "span",
    "empty",
  ]);
  expect(() => lookOf(estimate("unclear", 1))).toThrow("unclear");
});

test("bars are as long as their values, from one zero", () => {
  for (const { svg } of drawingsOf(
    chart("bars", "trees", [
      ["Alder", 72],
      ["Birch", 70],
      ["Cedar", 66],
      ["Dogwood", 63],
      ["Elm", 54],
    ]),
  )) {
    const blocks = [...svg.querySelectorAll("path.solid")].flatMap((path) =>
      [...path.getAttribute("d")!.matchAll(/M([\d.]+) [\d.]+h([\d.]+)v/g)].map(([, x, length]) => [
        Number(x),
        Number(length),
      ]),
    );
    expect(new Set(blocks.map(([x]) => x)).size).toBe(1);
    const lengths = blocks.map(([, length]) => length!).toSorted((a, b) => b - a);
    const perTree = lengths[0]! / 72;
    [72, 70, 66, 63, 54].forEach((trees, i) => expect(lengths[i]! / perTree).toBeCloseTo(trees, 0));
  }
});

test("what is not published is one empty ring for each value, and never a dot at zero", () => {
  const trees = chart(
    "dots",
    "trees",
    [
      ["Alder", atLeast(60)],
      ["Birch", 20],
      ["Cedar", 7],
    ],
    { options: { missing: { count: 25, label: "25 others" } } },
  );
  for (const { svg } of drawingsOf(trees)) {
    expect(svg.querySelector("path.slot")!.getAttribute("d")!.match(/M/g)).toHaveLength(25);
    expect(svg.querySelector("path.dot")!.getAttribute("d")!.match(/M/g)).toHaveLength(3);
  }
});
