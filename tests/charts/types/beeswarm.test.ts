import { expect, test } from "vitest";
import { beeswarm as examples } from "../../../src/gallery/beeswarm.ts";
import { atLeast, between, chart } from "../../../src/gallery/fixtures.ts";
import { beeswarm } from "../../../src/charts/types/beeswarm.ts";
import { drawingsOf } from "../drawing.ts";

const { cases } = examples;
/** Centre and radius of the discs of a drawing. */
const discsOf = (svg: Element) =>
  [...svg.querySelectorAll("path.solid, path.outline, path.tint")].flatMap((path) =>
    [...path.getAttribute("d")!.matchAll(/M([-\d.]+) ([-\d.]+)a([\d.]+) /g)].map(([, left, y, r]) => ({
      x: Number(left) + Number(r),
      y: Number(y),
      r: Number(r),
    })),
  );

test.for(["beeswarm", "beeswarm-many", "beeswarm-crowded", "beeswarm-groups", "beeswarm-hard"])(
  "%s: one dot for each value, none over another",
  (name) => {
    for (const { svg } of drawingsOf(cases[name]!)) {
      const discs = discsOf(svg);
      expect(discs).toHaveLength(cases[name]!.points.length);
      discs.forEach((disc, i) => {
        for (const other of discs.slice(i + 1))
          expect(Math.hypot(disc.x - other.x, disc.y - other.y)).toBeGreaterThanOrEqual(disc.r + other.r - 0.1);
      });
    }
  },
);

test("dots are at their values on one scale", () => {
  const given = chart("beeswarm", "three", [
    ["A", 0],
    ["B", 50],
    ["C", 100],
  ]);
  for (const { svg } of drawingsOf(given)) {
    const [a, b, c] = discsOf(svg)
      .map(({ x }) => x)
      .toSorted((one, two) => one - two) as [number, number, number];
    expect((b - a) / (c - a)).toBeCloseTo(0.5, 2);
  }
});

test("the extremes are labelled, and highlighted values with their annotations", () => {
  const [, wide] = drawingsOf(cases["beeswarm-options"]!);
  const words = wide!.texts.map(({ text }) => text);
  expect(words).toEqual(
    expect.arrayContaining(["Far wood: 4,200", "Wood 4: 98", "Near wood: at least 900", "Counted in part"]),
  );
});

test("unpublished values are labelled rings, one for each", () => {
  for (const { svg, texts } of drawingsOf(cases["beeswarm-unpublished"]!)) {
    expect(svg.querySelector("path.slot")!.getAttribute("d")!.match(/M/g)).toHaveLength(3);
    expect(texts.map(({ text }) => text)).toContain("Alder: not published");
  }
  for (const { svg } of drawingsOf(cases["beeswarm-options"]!))
    expect(svg.querySelector("path.slot")!.getAttribute("d")!.match(/M/g)).toHaveLength(9);
});

test("what has an arrow or a span is under no other dot", () => {
  const given = chart("beeswarm", "kinds", [
    ["Open", atLeast(40)],
    ["Beside its arrow", 41],
    ["Span", between(10, 30)],
    ["Within the span", 22],
  ]);
  for (const { svg } of drawingsOf(given)) {
    const heights = discsOf(svg)
      .toSorted((a, b) => a.x - b.x)
      .map(({ y }) => y);
    expect(heights[0]).not.toBeCloseTo(heights[1]!, 0);
    expect(heights[2]).not.toBeCloseTo(heights[3]!, 0);
  }
});

test("the scale is linear, or logarithmic if values would pile up, and labelled if it is not linear", () => {
  const words = (values: readonly number[], scale?: "sqrt") =>
    drawingsOf(
      chart(
        "beeswarm",
        "scale",
        values.map((value, i) => [`Tree ${i}`, value]),
        { options: scale ? { scale } : {} },
      ),
    ).map(({ texts }) => texts.map(({ text }) => text).join(" "));
  for (const text of words([1, 2, 3, 100])) expect(text).not.toContain("scale");
  for (const text of words([1, 2, 3, 1000])) expect(text).toContain("Logarithmic scale");
  for (const text of words([0, 2, 3, 1000])) expect(text).not.toContain("scale");
  for (const text of words([0, 2, 3, 1000], "sqrt")) expect(text).toContain("Square-root scale");
});

test("a scale of square roots refuses what is below zero", () => {
  expect(
    beeswarm.objection!(
      chart(
        "beeswarm",
        "roots",
        [
          ["Below", -1],
          ["One", 1],
        ],
        { options: { scale: "sqrt" } },
      ),
    )?.found,
  ).toBe("Below below zero on a scale of square roots");
  expect(
    beeswarm.objection!(
      chart("beeswarm", "roots", [
        ["Below", -1],
        ["One", 1],
      ]),
    ),
  ).toBeNull();
});

test("a logarithmic scale refuses what is not above zero", () => {
  expect(
    beeswarm.objection!(
      chart(
        "beeswarm",
        "log",
        [
          ["Zero", 0],
          ["One", 1],
        ],
        { options: { scale: "log" } },
      ),
    ),
  ).toEqual({ found: "Zero at or below zero on a logarithmic scale", expected: "values above zero, or another scale" });
});
