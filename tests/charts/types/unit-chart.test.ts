import { describe, expect, test } from "vitest";
import { atLeast, atMost, between, chart, unpublished, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { unitChart as examples } from "../../../src/gallery/unit-chart.ts";
import { unitChart } from "../../../src/charts/types/unit-chart.ts";
import { drawingsOf } from "../drawing.ts";
import { expectHits } from "../hits.ts";

/** How many marks a group of paths has of a class: dots on dashed lines, and single ones. */
function marksOf(group: Element, name = "dots"): number {
  return [...group.querySelectorAll("path")]
    .filter((path) => path.getAttribute("class") === name)
    .reduce((sum, path) => {
      const dashes = (path.getAttribute("stroke-dasharray") ?? "").split(" ").map(Number);
      const lines = [...path.getAttribute("d")!.matchAll(/M([\d.]+) [\d.]+(?:H([\d.]+)|h)/g)];
      return (
        sum + lines.reduce((count, [, from, to]) => count + (to ? dotsOn(Number(to) - Number(from), dashes) : 1), 0)
      );
    }, 0);
}

/** Dots on a line of this length: one at its start, and one after each dash and gap that end on it. */
function dotsOn(length: number, dashes: readonly number[]): number {
  let [count, at, i] = [1, 0, 1];
  for (;;) {
    at += dashes[(i - 1) % dashes.length]! + dashes[i % dashes.length]!;
    if (at > length) return count;
    count += 1;
    i += 2;
  }
}

const counts = (points: readonly PointFixture[], name?: string) =>
  drawingsOf(chart("unit-chart", "people", points)).map(({ svg }) =>
    [...svg.querySelectorAll("svg > g")].map((group) => marksOf(group, name)),
  );

describe("one mark is one person", () => {
  test("in both drawings, with three smaller dots for an open end", () => {
    const people: PointFixture[] = [
      ["in the north", 771],
      ["in the south", 523],
      ["at sea", 72],
      ["elsewhere", 71],
      ["not known", atLeast(64)],
    ];
    for (const marks of counts(people)) expect(marks).toEqual([771, 523, 72, 71, 64 + 3]);
  });

  test("for any number", () => {
    for (const count of [0, 1, 9, 10, 11, 99, 100, 101, 1234, 4999])
      for (const marks of counts([["Only one", count]])) expect(marks).toEqual([count]);
  });

  test("those that are only possible are hollow: all of at most 40, and 60 of 30 to 90", () => {
    const people: PointFixture[] = [
      ["At most", atMost(40)],
      ["Between", between(30, 90)],
    ];
    for (const marks of counts(people)) expect(marks).toEqual([40, 90]);
    for (const holes of counts(people, "dots hole")) expect(holes).toEqual([40, 60]);
  });
});

test("if a mark represents several units, a remainder is a smaller mark", () => {
  for (const { svg, texts } of drawingsOf(
    chart("unit-chart", "people", [["Only one", 230]], { options: { each: 100 } }),
  )) {
    expect(texts[0]!.text).toBe("Each mark is 100 people");
    const [whole, rest] = [...svg.querySelectorAll("path.dots")].map((path) =>
      Number(path.getAttribute("stroke-width")),
    );
    expect((rest! / whole!) ** 2).toBeCloseTo(0.3, 1);
  }
});

test("small multiples have dots of one size", () => {
  for (const { svg } of drawingsOf(examples.cases["unit-chart-panels"]!)) {
    const sizes = [...svg.querySelectorAll("path.dots")].map((path) => path.getAttribute("stroke-width"));
    expect(new Set(sizes).size).toBe(1);
  }
});

test("groups are headings above their points", () => {
  for (const { texts } of drawingsOf(examples.cases["unit-chart-groups"]!)) {
    const order = texts.map(({ text }) => text).filter((text) => /valley|^84|^12/.test(text));
    expect(order).toEqual(["North valley", "84 from Alder", "South valley", "12 from Cedar"]);
  }
});

test("what is not published is an empty slot, without a mark", () => {
  for (const { svg, texts } of drawingsOf(chart("unit-chart", "people", unpublished))) {
    expect(svg.querySelector("path.slot")!.getAttribute("d")!.match(/M/g)).toHaveLength(3);
    expect(svg.querySelector("path.dots")).toBeNull();
    expect(texts.map(({ text }) => text)).toEqual([
      "not published Alder",
      "not published Birch",
      "not published Cedar",
    ]);
  }
});

test.for([
  "unit-chart",
  "unit-chart-groups",
  "unit-chart-kinds",
  "unit-chart-hard",
  "unit-chart-equal",
  "unit-chart-unpublished",
])("%s: each point answers in its row", (name) => {
  for (const drawing of drawingsOf(examples.cases[name]!)) expectHits(drawing, examples.cases[name]!);
});

test("values below zero are refused", () => {
  expect(
    unitChart.objection!(
      chart("unit-chart", "people", [
        ["Alder", 3],
        ["Birch", -1],
      ]),
    ),
  ).toEqual({ found: "a value below zero (Birch)", expected: "values from zero up" });
  expect(
    unitChart.objection!(
      chart("unit-chart", "people", [
        ["Alder", 0],
        ["Birch", null],
      ]),
    ),
  ).toBeNull();
});
