import { expect, test } from "vitest";
import { between, chart, moreThan, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { slope as catalogue } from "../../../src/gallery/slope.ts";
import { slope } from "../../../src/charts/types/slope.ts";
import { drawingIn, drawingsOf, type Drawing } from "../drawing.ts";
import { expectHits } from "../hits.ts";

const sides = (label: string, left: PointFixture[1], right: PointFixture[1]): PointFixture[] => [
  [label, left, undefined, "Valley"],
  [label, right, undefined, "Hill"],
];

/** The lines of a class, each from its left to its right end. */
function lines({ svg }: Drawing, classes = "line"): { x: number; y: number }[][] {
  const data = [...svg.querySelectorAll(`path[class="${classes}"]`)].map((path) => path.getAttribute("d")!).join("");
  return [...data.matchAll(/M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/g)].map(([, x1, y1, x2, y2]) => [
    { x: Number(x1), y: Number(y1) },
    { x: Number(x2), y: Number(y2) },
  ]);
}

test("each line goes from its value on the left to that on the right, on one scale", () => {
  for (const drawing of drawingsOf(chart("slope", "s", [...sides("Alder", 10, 50), ...sides("Birch", 30, 20)]))) {
    const [[from, to], [left, right]] = lines(drawing) as [
      [{ x: number; y: number }, { x: number; y: number }],
      [{ x: number; y: number }, { x: number; y: number }],
    ];
    const perUnit = (from.y - to.y) / 40;
    expect(perUnit).toBeGreaterThan(0);
    expect((from.y - left.y) / perUnit).toBeCloseTo(20, 1);
    expect((from.y - right.y) / perUnit).toBeCloseTo(10, 1);
    expect([left.x, right.x]).toEqual([from.x, to.x]);
  }
});

test("what has no two sides is refused, and a thicket of lines", () => {
  expect(slope.objection!(chart("slope", "s", [["Alder", 1]]))).toEqual({
    found: "neither groups nor dates",
    expected: "two groups, or two dates",
  });
  const thicket = (count: number) =>
    chart("slope", "s", Array.from({ length: count }, (_, i) => sides(`Tree ${i}`, i, 2 * i)).flat());
  expect(slope.objection!(thicket(31))).toEqual({ found: "31 labels", expected: "at most 30 labels" });
  expect(slope.objection!(thicket(30))).toBeNull();
});

test("text of close values is spread out, with leader lines", () => {
  const near = [...sides("Alder", 40, 10), ...sides("Birch", 40, 20), ...sides("Cedar", 41, 100)];
  for (const drawing of [
    ...drawingsOf(chart("slope", "s", near)),
    drawingIn(chart("slope", "s", near), { size: "wide", width: 200 }),
  ]) {
    const left = drawing.texts.filter(({ text }) => text === "40" || text === "41").toSorted((a, b) => a.top - b.top);
    expect(left.map(({ text }) => text)).toEqual(["41", "40", "40"]);
    expect(left[1]!.top - left[0]!.bottom).toBeGreaterThan(0);
    expect(left[2]!.top - left[1]!.bottom).toBeGreaterThan(0);
    expect(drawing.svg.querySelector("path.leader")).not.toBeNull();
  }
});

test("a line between ends that are not certain is dashed", () => {
  for (const drawing of drawingsOf(
    chart("slope", "s", [
      ...sides("Alder", moreThan(10), 50),
      ...sides("Birch", 30, between(20, 40)),
      ...sides("Cedar", 5, 6),
    ]),
  )) {
    expect(lines(drawing)).toHaveLength(1);
    expect(lines(drawing, "reach")).toHaveLength(2);
  }
});

test("a missing side is a labelled ring below its scale, without a line", () => {
  for (const drawing of drawingsOf(
    chart("slope", "s", [...sides("Alder", 10, 50), ...sides("Birch", 30, null), ["Cedar", 20, undefined, "Hill"]]),
  )) {
    const [[alder]] = [lines(drawing)];
    expect(lines(drawing)).toHaveLength(1);
    const bottom = Math.max(alder![0]!.y, alder![1]!.y);
    const rings = [
      ...drawing.svg
        .querySelector("path.slot")!
        .getAttribute("d")!
        .matchAll(/M([\d.]+) ([\d.]+)a5/g),
    ].map(([, x, y]) => ({ x: Number(x) + 5, y: Number(y) }));
    expect(rings.map(({ x }) => x)).toEqual([alder![0]!.x, alder![1]!.x]);
    for (const { y } of rings) expect(y).toBeGreaterThan(bottom + 8);
    const words = drawing.texts.map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(["Cedar: not published", "Birch: not published"]));
  }
});

test("a value that does not fit is abbreviated", () => {
  const drawing = drawingIn(chart("slope", "s", sides("Alder", 123_456_789, 1)), { size: "wide", width: 200 });
  expect(drawing.texts.map(({ text }) => text)).toContain("123m");
  expect(drawing.svg.querySelector(".hit-area title")!.textContent).toContain("123,456,789 people");
});

test.for(Object.entries(catalogue.cases))("%s: each point answers in a box of its own", ([, chart]) => {
  const panels = chart.points.some(({ panel }) => panel !== null);
  if (!panels)
    for (const drawing of [...drawingsOf(chart), drawingIn(chart, { size: "wide", width: 200 })])
      expectHits(drawing, chart);
  expect(slope.objection!(chart)).toBeNull();
});
