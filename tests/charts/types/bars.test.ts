import { describe, expect, test } from "vitest";
import { about, atLeast, atMost, between, chart, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { bars as catalogue } from "../../../src/gallery/bars.ts";
import { bars } from "../../../src/charts/types/bars.ts";
import { drawingIn, drawingsOf, type Drawing } from "../drawing.ts";
import { expectHits } from "../hits.ts";

/** The blocks of a class, each from its left to its right edge. */
function blocks({ svg }: Drawing, classes = "solid"): [left: number, right: number, top: number][] {
  const data = [...svg.querySelectorAll(`path[class="${classes}"]`)].map((path) => path.getAttribute("d")!).join("");
  return [...data.matchAll(/M(-?[\d.]+) ([\d.]+)h(-?[\d.]+)v/g)].map(([, x, y, length]) => [
    Math.min(Number(x), Number(x) + Number(length)),
    Math.max(Number(x), Number(x) + Number(length)),
    Number(y),
  ]);
}

const cases = Object.entries(catalogue.cases);

describe("lengths", () => {
  test("are proportional, from one zero", () => {
    for (const drawing of drawingsOf(
      chart("bars", "b", [
        ["Alder", 80],
        ["Birch", 40],
        ["Cedar", 10],
      ]),
    )) {
      const [alder, birch, cedar] = blocks(drawing);
      expect(new Set([alder![0], birch![0], cedar![0]]).size).toBe(1);
      expect((alder![1] - alder![0]) / (birch![1] - birch![0])).toBeCloseTo(2, 2);
      expect((alder![1] - alder![0]) / (cedar![1] - cedar![0])).toBeCloseTo(8, 1);
    }
  });

  test("below zero go to the left of it, in the same scale", () => {
    for (const drawing of drawingsOf(
      chart("bars", "b", [
        ["Alder", -80],
        ["Birch", 40],
        ["Cedar", -20],
      ]),
    )) {
      const [alder, birch, cedar] = blocks(drawing);
      expect(alder![1]).toBeCloseTo(birch![0], 1);
      expect(cedar![1]).toBeCloseTo(birch![0], 1);
      expect((alder![1] - alder![0]) / (birch![1] - birch![0])).toBeCloseTo(2, 1);
      expect((alder![1] - alder![0]) / (cedar![1] - cedar![0])).toBeCloseTo(4, 1);
    }
  });

  test("of nothing is a hairline at zero", () => {
    for (const drawing of drawingsOf(
      chart("bars", "b", [
        ["Alder", 80],
        ["Birch", 0],
      ]),
    )) {
      const [alder, birch] = blocks(drawing);
      expect(birch).toEqual([alder![0], alder![0] + 1, birch![2]]);
    }
  });

  test("are the same for the same value in all small multiples, regardless of the text", () => {
    const panels: PointFixture[] = [
      ["Alder", 40, undefined, undefined, { panel: "Valley" }],
      ["Alder", atLeast(40), undefined, undefined, { panel: "Hill" }],
      ["Alder", 80, undefined, undefined, { panel: "Lake" }],
    ];
    for (const drawing of drawingsOf(chart("bars", "b", panels))) {
      const all = blocks(drawing)
        .filter(([left]) => left === 0)
        .map(([left, right]) => right - left);
      expect(all[0]).toBe(all[1]);
      expect(all[2]! / all[0]!).toBeCloseTo(2, 1);
    }
  });
});

describe("kinds below zero", () => {
  test("a span lies between its ends, and is certain only from zero to the nearer one", () => {
    const [, wide] = drawingsOf(
      chart("bars", "b", [
        ["Alder", -40],
        ["Birch", between(-30, -10)],
        ["Cedar", between(-20, 20)],
      ]),
    );
    const [alder, birch] = blocks(wide!);
    const perUnit = (alder![1] - alder![0]) / 40;
    expect(blocks(wide!)).toHaveLength(2);
    expect(birch![1] - birch![0]).toBeCloseTo(10 * perUnit, 1);
    const tints = [
      ...wide!.svg
        .querySelector("path.tint")!
        .getAttribute("d")!
        .matchAll(/M([\d.]+) [\d.]+H([\d.]+)v/g),
    ].map(([, from, to]) => Number(to) - Number(from) + 1.5);
    expect(tints[0]).toBeCloseTo(20 * perUnit, 1);
    expect(tints[1]).toBeCloseTo(40 * perUnit, 1);
  });

  test("a bound is refused, because its bar would have to begin without an end", () => {
    expect(bars.objection!(chart("bars", "b", [["Alder", atLeast(-40)]]))).toEqual({
      found: "at least -40, a bound below zero",
      expected: "values below zero that are exact, about or between",
    });
    expect(bars.objection!(chart("bars", "b", [["Alder", atMost(-40)]]))?.found).toBe("up to -40, a bound below zero");
    expect(
      bars.objection!(
        chart("bars", "b", [
          ["Alder", about(-40)],
          ["Birch", atLeast(4)],
        ]),
      ),
    ).toBeNull();
  });
});

describe("groups", () => {
  const pair: PointFixture[] = [
    ["Alder", 86, undefined, "Planted"],
    ["Birch", 64, undefined, "Planted"],
    ["Birch", 120, undefined, "Felled"],
    ["Alder", 31, undefined, "Felled"],
  ];

  test("stand in one order under each label, each with its name and its tone", () => {
    for (const drawing of drawingsOf(chart("bars", "b", pair))) {
      const names = drawing.texts.toSorted((a, b) => a.top - b.top || a.left - b.left).map(({ text }) => text);
      expect(names.filter((text) => /[A-Z]/.test(text))).toEqual(
        expect.arrayContaining(["Alder", "Planted", "Felled", "Birch", "Planted", "Felled"]),
      );
      expect(blocks(drawing).length).toBe(2);
      expect(blocks(drawing, "solid two").length).toBe(2);
      const tops = [
        blocks(drawing)[0]![2],
        blocks(drawing, "solid two")[0]![2],
        blocks(drawing)[1]![2],
        blocks(drawing, "solid two")[1]![2],
      ];
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    }
  });

  test("what a label lacks is a slot, and no bar", () => {
    for (const drawing of drawingsOf(chart("bars", "b", [...pair, ["Cedar", 7, undefined, "Felled"]]))) {
      expect(drawing.svg.querySelector("path.slot")!.getAttribute("d")!.match(/M/g)).toHaveLength(1);
      expect(drawing.texts.filter(({ text }) => text === "not published")).toHaveLength(1);
    }
  });

  test("two values of one label in one group are refused, and groups of which each label has one", () => {
    expect(bars.objection!(chart("bars", "b", [...pair, pair[0]!]))).toEqual({
      found: "two values for Alder, Planted",
      expected: "one value for each label and group",
    });
    expect(bars.objection!(chart("bars", "b", pair.slice(0, 1).concat(pair.slice(2, 3))))?.found).toBe(
      "no label that has two groups",
    );
    expect(bars.objection!(chart("bars", "b", pair))).toBeNull();
  });
});

test("a reference line is where a bar of its value would end", () => {
  for (const drawing of drawingsOf(
    chart(
      "bars",
      "b",
      [
        ["Alder", 80],
        ["Birch", 50],
      ],
      { references: [{ value: 50, label: "Mean" }] },
    ),
  )) {
    const [, birch] = blocks(drawing);
    const line = Number(/^M([\d.]+) /.exec(drawing.svg.querySelector("path.reference")!.getAttribute("d")!)![1]);
    expect(line).toBeCloseTo(birch![1], 1);
    expect(drawing.texts.find(({ text }) => text === "Mean")!.bottom).toBeLessThan(birch![2]);
  }
});

test.for(cases)("%s: each point answers in a box of its own", ([, chart]) => {
  const panels = chart.points.some(({ panel }) => panel !== null);
  if (!panels)
    for (const drawing of [...drawingsOf(chart), drawingIn(chart, { size: "wide", width: 200 })])
      expectHits(drawing, chart);
  expect(bars.objection!(chart)).toBeNull();
});
