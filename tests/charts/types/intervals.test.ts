import { describe, expect, test } from "vitest";
import { about, atLeast, atMost, between, chart, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { intervals } from "../../../src/charts/types/intervals.ts";
import { drawingsOf, type Drawing } from "../drawing.ts";
import { expectHits } from "../hits.ts";

const claims = (given: readonly PointFixture[], more: Parameters<typeof chart>[3] = {}) =>
  chart("intervals", "i", given, { unit: "trees", ...more });
const dots = ({ svg }: Drawing) =>
  [
    ...svg
      .querySelector("path.dot")!
      .getAttribute("d")!
      .matchAll(/M([\d.]+) ([\d.]+)/g),
  ].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
const topOf = ({ texts }: Drawing, wanted: string) => texts.find(({ text }) => text === wanted)!.top;

describe("claims", () => {
  const given = claims([
    ["Owner", 20, "2024-01-01"],
    ["Town", 80, "2024-01-01/2024-02-01"],
    ["Society", atLeast(40)],
    ["School", null],
  ]);

  test("have a row each, in their order, on one scale from zero", () => {
    for (const drawing of drawingsOf(given)) {
      const tops = ["Owner", "Town", "Society", "School"].map((label) => topOf(drawing, label));
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
      const zero = Number(/^M([\d.]+)/.exec(drawing.svg.querySelector("path.base")!.getAttribute("d")!)![1]);
      const [owner, town, society] = dots(drawing).map(({ x }) => x - zero);
      expect([owner! / town!, society! / town!]).toEqual([expect.closeTo(0.25, 2), expect.closeTo(0.5, 2)]);
      expectHits(drawing, given);
    }
  });

  test("say who, when and how many", () => {
    for (const { texts } of drawingsOf(given)) {
      expect(texts.map(({ text }) => text)).toEqual(
        expect.arrayContaining([
          "as of 1 Jan 2024",
          "1 Jan 2024 to 1 Feb 2024",
          "20",
          "80",
          "at least 40",
          "not published",
        ]),
      );
    }
  });

  test("with an open end reach to the edge; what is not published is an empty slot as wide as the scale", () => {
    for (const { svg, width } of drawingsOf(given)) {
      expect(svg.querySelector("path.reach")!.getAttribute("d")).toMatch(new RegExp(`H${width - 1}$`));
      expect(svg.querySelector("path.slot")!.getAttribute("d")).toMatch(new RegExp(`H${width - 1}v12H`));
    }
  });
});

test("the bounds of a span are its ends, and an upper bound reaches back to zero", () => {
  for (const { svg } of drawingsOf(
    claims([
      ["Owner", between(20, 60)],
      ["Town", atMost(40)],
      ["Society", 80],
    ]),
  )) {
    const zero = Number(/^M([\d.]+)/.exec(svg.querySelector("path.base")!.getAttribute("d")!)![1]);
    const [, low, high] = /^M([\d.]+) .*M([\d.]+) [\d.]+v10M/
      .exec(svg.querySelector("path.line")!.getAttribute("d")!)!
      .map(Number) as [number, number, number];
    expect((low - zero) / (high - zero)).toBeCloseTo(1 / 3, 2);
    expect(svg.querySelector("path.reach")!.getAttribute("d")).toMatch(new RegExp(`H${zero}$`));
  }
});

test("values below zero lie left of it", () => {
  for (const drawing of drawingsOf(
    claims([
      ["Owner", -40],
      ["Town", 40],
      ["Society", about(0)],
    ]),
  )) {
    const [below, above, zero] = dots(drawing).map(({ x }) => x);
    expect(zero! - below!).toBeCloseTo(above! - zero!, 1);
  }
});

test("groups are below their names, and the rows keep their order for the keyboard", () => {
  const given = claims([
    ["Owner", 40, undefined, "Fell"],
    ["Society", 900, undefined, "Keep"],
    ["Railway", 35, undefined, "Fell"],
  ]);
  for (const drawing of drawingsOf(given)) {
    const tops = ["Fell", "Owner", "Railway", "Keep", "Society"].map((text) => topOf(drawing, text));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expectHits(drawing, given);
  }
});

test("an annotation is beside or below the mark of its claim, and a reference line crosses all claims", () => {
  const given = claims(
    [
      ["Owner", 40],
      ["Society", 90],
    ],
    {
      options: { annotations: [{ at: "Owner", text: "Without the ridge" }] },
      references: [{ value: 60, label: "Licence" }],
    },
  );
  for (const drawing of drawingsOf(given)) {
    expect(topOf(drawing, "Without the ridge")).toBeGreaterThanOrEqual(topOf(drawing, "Owner"));
    expect(topOf(drawing, "Without the ridge")).toBeLessThan(topOf(drawing, "Society"));
    expect(topOf(drawing, "Licence")).toBeLessThan(topOf(drawing, "Owner"));
    const x = Number(/^M([\d.]+)/.exec(drawing.svg.querySelector("path.reference")!.getAttribute("d")!)![1]);
    const [owner, society] = dots(drawing).map(({ x }) => x);
    expect((x - owner!) / (society! - owner!)).toBeCloseTo(0.4, 2);
  }
});

test("the scale marks nothing where nothing is published", () => {
  for (const { svg, texts } of drawingsOf(
    claims([
      ["Owner", null],
      ["Town", null],
    ]),
  )) {
    expect(texts.map(({ text }) => text).toSorted()).toEqual(["Owner", "Town", "not published", "not published"]);
    expect(svg.querySelectorAll("path.slot")).toHaveLength(1);
  }
});

test("it objects to values that its scale does not hold", () => {
  const objection = (value: PointFixture[1], scale: "linear" | "sqrt" | "log") =>
    intervals.objection!(claims([["Owner", value]], { options: { scale } }))?.found;
  expect([objection(-1, "linear"), objection(0, "sqrt"), objection(1, "log"), objection(null, "log")]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect([objection(-1, "sqrt"), objection(0, "log"), objection(between(-1, 4), "log")]).toEqual([
    "-1 on a scale that is not linear",
    "0 on a scale that is not linear",
    "-1 on a scale that is not linear",
  ]);
});
