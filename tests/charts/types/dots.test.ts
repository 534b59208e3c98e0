import { describe, expect, test } from "vitest";
import { dots as catalogue } from "../../../src/gallery/dots.ts";
import { atMost, chart, longLabel, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { dots } from "../../../src/charts/types/dots.ts";
import { drawingIn, drawingsOf, type Drawing } from "../drawing.ts";
import { expectHits } from "../hits.ts";

/** The centres of the dots of a class. */
function centres({ svg }: Drawing, classes = "dot"): { x: number; y: number }[] {
  const data = [...svg.querySelectorAll(`path[class="${classes}"]`)].map((path) => path.getAttribute("d")!).join("");
  return [...data.matchAll(/M(-?[\d.]+) (-?[\d.]+)h.01/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

const zeroOf = ({ svg }: Drawing) => Number(/^M([\d.]+) /.exec(svg.querySelector("path.base")!.getAttribute("d")!)![1]);

const pair = (label: string, before: PointFixture[1], after: PointFixture[1]): PointFixture[] => [
  [label, before, undefined, "2014"],
  [label, after, undefined, "2024"],
];

test("dots lie on one scale from zero, on either side of it", () => {
  for (const drawing of drawingsOf(
    chart("dots", "d", [
      ["Alder", 80],
      ["Birch", 40],
      ["Cedar", -20],
    ]),
  )) {
    const zero = zeroOf(drawing);
    const [alder, birch, cedar] = centres(drawing).map(({ x }) => x - zero);
    expect(alder! / birch!).toBeCloseTo(2, 1);
    expect(cedar! / birch!).toBeCloseTo(-0.5, 1);
  }
});

describe("a dumbbell", () => {
  test("has a disc and a square in each row, a line between them, and the names of both above", () => {
    for (const drawing of drawingsOf(chart("dots", "d", [...pair("Alder", 80, 40), ...pair("Birch", 10, 60)]))) {
      const [discs, squares] = [centres(drawing), centres(drawing, "dot three square")].map((found) => found.slice(1)); // after those of the legend
      expect([discs!.length, squares!.length]).toEqual([2, 2]);
      expect(discs!.map(({ y }) => y)).toEqual(squares!.map(({ y }) => y));
      expect(drawing.svg.querySelector('path[class="line quiet"]')!.getAttribute("d")).toBe(
        `M${squares![0]!.x} ${squares![0]!.y}L${discs![0]!.x} ${discs![0]!.y}M${discs![1]!.x} ${discs![1]!.y}L${squares![1]!.x} ${squares![1]!.y}`,
      );
      expect(drawing.texts.slice(0, 2).map(({ text }) => text)).toEqual(["2014", "2024"]);
    }
  });

  test("has in its legend the tones of its marks when a group is highlighted, or a label", () => {
    const rows = [...pair("Alder", 80, 40), ...pair("Birch", 10, 60)];
    const legends = ["2014", "2024", "Birch"].map((highlight) =>
      drawingsOf(chart("dots", "d", rows, { options: { highlight: [highlight] } })).map(({ svg }) =>
        [...svg.querySelectorAll('path[class^="dot"]')].slice(0, 2).map((path) => path.getAttribute("class")),
      ),
    );
    expect(legends).toEqual([
      [
        ["dot", "dot quiet square"],
        ["dot", "dot quiet square"],
      ],
      [
        ["dot quiet", "dot three square"],
        ["dot quiet", "dot three square"],
      ],
      [
        ["dot", "dot three square"],
        ["dot", "dot three square"],
      ],
    ]);
  });

  test("keeps the colour of its second group where a state changes its tone", () => {
    const states = [
      { name: "2024", text: "Last." },
      { name: "2014", text: "First.", highlight: ["2014"] },
    ];
    const [narrow] = drawingsOf(
      chart("dots", "d", pair("Alder", 80, 40), { options: { highlight: ["2024"], states } }),
    );
    const classes = [...narrow!.svg.querySelectorAll('path[class^="dot"]')].map((path) => path.getAttribute("class"));
    expect(new Set(classes)).toEqual(new Set(["dot quiet stated lit-2", "dot three stated dim-2 square"]));
  });

  test("sets dots that would cover each other on lines of their own", () => {
    for (const drawing of drawingsOf(chart("dots", "d", [...pair("Alder", 40, 40), ...pair("Birch", 10, 60)]))) {
      const [disc, square] = [centres(drawing)[1]!, centres(drawing, "dot three square")[1]!];
      expect(square.x).toBe(disc.x);
      expect(square.y - disc.y).toBe(11);
    }
  });

  test("says which side is missing, at no value: a ring beside words, whether there is a row for it or none", () => {
    const rows: PointFixture[] = [
      ...pair("Alder", 80, 40),
      ...pair("Birch", 10, null),
      ["Cedar", 70, undefined, "2014"],
    ];
    for (const drawing of [
      ...drawingsOf(chart("dots", "d", rows)),
      drawingIn(chart("dots", "d", rows), { size: "wide", width: 200 }),
    ]) {
      expect(drawing.texts.filter(({ text }) => text === "2024: not published")).toHaveLength(2);
      const rings = [
        ...drawing.svg
          .querySelector("path.slot")!
          .getAttribute("d")!
          .matchAll(/M([\d.]+) ([\d.]+)a5/g),
      ];
      expect(rings).toHaveLength(2);
      for (const [, x, y] of rings) {
        expect(Number(x)).toBeGreaterThan(zeroOf(drawing));
        expect(centres(drawing).filter((dot) => Math.abs(dot.y - Number(y)) < 11)).toEqual([]);
      }
    }
  });

  test("has two groups, no more", () => {
    expect(dots.objection!(chart("dots", "d", [...pair("Alder", 1, 2), ["Alder", 3, undefined, "2034"]]))).toEqual({
      found: "3 groups",
      expected: "at most 2 groups",
    });
  });
});

test("what has no place on a scale is refused", () => {
  expect(dots.objection!(chart("dots", "d", [["Alder", atMost(-3)]]))).toEqual({
    found: "up to -3, a bound below zero",
    expected: "upper bounds from zero up",
  });
  expect(
    dots.objection!(
      chart(
        "dots",
        "d",
        [
          ["Alder", 0],
          ["Birch", 7],
        ],
        { options: { scale: "log" } },
      ),
    ),
  ).toEqual({ found: "0 on a logarithmic scale", expected: "values above zero, or another scale" });
});

test("a reference line is at the dot of its value, below its label", () => {
  for (const drawing of drawingsOf(
    chart(
      "dots",
      "d",
      [
        ["Alder", 80],
        ["Birch", 50],
      ],
      { references: [{ value: 50, label: "Mean" }] },
    ),
  )) {
    const line = Number(/^M([\d.]+) /.exec(drawing.svg.querySelector("path.reference")!.getAttribute("d")!)![1]);
    expect(line).toBeCloseTo(centres(drawing)[1]!.x, 1);
    const label = drawing.texts.find(({ text }) => text === "Mean")!;
    expect(label.left).toBeLessThan(line);
    expect(label.right).toBeGreaterThan(line);
  }
});

test("a value that fits on neither side of its dot is above it", () => {
  const drawing = drawingIn(
    chart("dots", "d", [...pair(longLabel, 123_456_789, 123_456_000), ...pair("Birch", 1, 2)]),
    { size: "wide", width: 200 },
  );
  expect(drawing.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["2014: 1"]));
});

test("what is not published is one empty ring for each value, and never a dot", () => {
  for (const drawing of drawingsOf(catalogue.cases["dots"]!)) {
    expect(drawing.svg.querySelector("path.slot")!.getAttribute("d")!.match(/M/g)).toHaveLength(25);
    expect(centres(drawing)).toHaveLength(19);
  }
});

test.for(Object.entries(catalogue.cases))("%s: each point answers in a box of its own", ([, chart]) => {
  const panels = chart.points.some(({ panel }) => panel !== null);
  if (!panels)
    for (const drawing of [...drawingsOf(chart), drawingIn(chart, { size: "wide", width: 200 })])
      expectHits(drawing, chart);
  expect(dots.objection!(chart)).toBeNull();
});
