import { describe, expect, test } from "vitest";
import { atLeast, between, chart, equal, one, type PointFixture } from "../../../src/gallery/fixtures.ts";
import type { Chart } from "../../../src/charts/model.ts";
import { objectionTo } from "../../../src/charts/layout/series.ts";
import { tooltipText } from "../../../src/charts/value-text.ts";
import { drawingsOf, type Drawing } from "../drawing.ts";
import { hitsOf } from "../hits.ts";

const lines = (given: readonly PointFixture[], more: Parameters<typeof chart>[3] = {}) =>
  chart("lines", "l", given, { unit: "trees", ...more });

/** The points through which the lines of a class go, a list for each piece. */
function courses({ svg }: Drawing, classes = "trace"): { x: number; y: number }[][] {
  const data = svg.querySelector(`path[class="${classes}"]`)?.getAttribute("d") ?? "";
  return data
    .split("M")
    .slice(1)
    .map((piece) =>
      [...piece.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
    );
}

const base = ({ svg }: Drawing) =>
  Number(/^M[\d.]+ ([\d.]+)/.exec(svg.querySelector("path.base")!.getAttribute("d")!)![1]);
const words = ({ texts }: Drawing) => texts.map(({ text }) => text);

describe("values over time", () => {
  const given = lines([
    ["Alder", 10, "2024-01-01"],
    ["Birch", 40, "2024-01-31"],
    ["Cedar", 20, "2024-03-31"],
  ]);

  test("are placed in proportion to time and to the value, from zero", () => {
    for (const drawing of drawingsOf(given)) {
      const [[a, b, c]] = courses(drawing) as [{ x: number; y: number }[]];
      expect((b!.x - a!.x) / (c!.x - a!.x)).toBeCloseTo(30 / 90, 2);
      const heights = [a!, b!, c!].map(({ y }) => base(drawing) - y);
      expect(heights.map((height) => height / heights[1]!)).toEqual(
        [0.25, 1, 0.5].map((part) => expect.closeTo(part, 2)),
      );
    }
  });

  test("are placed on the last day of a period", () => {
    const period = lines([
      ["Alder", 10, "2024-01-01"],
      ["Birch", 40, "2023-10-01/2024-01-31"],
      ["Cedar", 20, "2024-03-31"],
    ]);
    expect(drawingsOf(period).map((drawing) => courses(drawing))).toEqual(
      drawingsOf(given).map((drawing) => courses(drawing)),
    );
    expect(tooltipText(period.points[1]!, period)).toContain("1 Oct 2023 to 31 Jan 2024");
  });

  test("are joined in the order of their days, whatever the order of the rows", () => {
    const [, b, c] = given.points;
    for (const drawing of drawingsOf({ ...given, points: [c!, given.points[0]!, b!] })) {
      const xs = courses(drawing)[0]!.map(({ x }) => x);
      expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    }
  });

  test("have as many lines as groups, each of its own trace", () => {
    const grouped = lines(
      ["Alder", "Birch", "Cedar"].flatMap((group): PointFixture[] => [
        [group, 1, "2024-01-01", group],
        [group, 2, "2024-02-01", group],
      ]),
    );
    for (const drawing of drawingsOf(grouped)) {
      for (const classes of ["trace", "trace three", "trace dashed"]) expect(courses(drawing, classes)).toHaveLength(1);
      expect(words(drawing)).toEqual(expect.arrayContaining(["Alder", "Birch", "Cedar"]));
    }
  });
});

describe("what is not published", () => {
  const gap = lines([
    ["a", 10, "2024-01-01"],
    ["b", 12, "2024-02-01"],
    ["c", null, "2024-03-01"],
    ["d", 14, "2024-04-01"],
    ["e", 15, "2024-05-01"],
  ]);

  test("breaks the line, and has an empty slot below zero", () => {
    for (const drawing of drawingsOf(gap)) {
      expect(courses(drawing).map(({ length }) => length)).toEqual([2, 2]);
      const [, x, y] = /^M([\d.]+) ([\d.]+)a5/
        .exec(drawing.svg.querySelector("path.slot")!.getAttribute("d")!)!
        .map(Number) as [number, number, number];
      expect(y).toBeGreaterThan(base(drawing) + 4);
      const [before, after] = courses(drawing);
      expect(x).toBeGreaterThan(before!.at(-1)!.x);
      expect(x).toBeLessThan(after![0]!.x);
    }
  });

  test("is said in words where nothing is", () => {
    for (const drawing of drawingsOf(
      lines([
        ["a", null, "2024-01-01"],
        ["b", null, "2024-02-01"],
      ]),
    )) {
      expect(words(drawing)).toContain("not published");
      expect(courses(drawing).flat()).toEqual([]);
      expect(words(drawing)).not.toContain("0");
    }
  });
});

describe("pointed at", () => {
  test("each point answers in the order of the rows, in a strip halfway to its neighbours", () => {
    const given = lines([
      ["b", 12, "2024-02-01"],
      ["a", 10, "2024-01-01"],
      ["c", null, "2024-03-01"],
    ]);
    for (const drawing of drawingsOf(given)) {
      expect([...drawing.svg.querySelectorAll(".hit-area title")].map(({ textContent }) => textContent)).toEqual(
        given.points.map((point) => tooltipText(point, given)),
      );
      const [b, a, c] = hitsOf(drawing);
      const [first, second] = courses(drawing)[0]!.map(({ x }) => x) as [number, number];
      expect([a!.left, a!.right, c!.right]).toEqual([0, b!.left, drawing.width]);
      expect(b!.left).toBe(Math.round((first + second) / 2));
      expect(new Set([a!, b!, c!].map(({ top, bottom }) => `${top} ${bottom}`)).size).toBe(1);
    }
  });
});

describe("highlights", () => {
  const group = (name: string): PointFixture[] => [
    [name, 1, "2024-01-01", name],
    [`${name}, later`, 2, "2024-02-01", name],
  ];

  test("mute all other series", () => {
    for (const { svg } of drawingsOf(
      lines([...group("Alder"), ...group("Birch")], { options: { highlight: ["Birch", "Birch, later"] } }),
    )) {
      expect(svg.querySelector('path[class="trace quiet"]')).not.toBeNull();
      expect(svg.querySelector('path[class="trace three"]')).not.toBeNull();
      // What is stressed lies over what stands back.
      expect(svg.innerHTML.indexOf('"trace three"')).toBeGreaterThan(svg.innerHTML.indexOf('"trace quiet"'));
    }
  });

  test("may name a series", () => {
    const given = [...group("Alder"), ...group("Birch")];
    for (const { svg } of drawingsOf(lines(given, { options: { highlight: ["Birch"] } }))) {
      expect(svg.querySelector('path[class="trace quiet"]')).not.toBeNull();
      expect(svg.querySelector('path[class="trace three"]')).not.toBeNull();
    }
  });

  test("may be single points of a line", () => {
    for (const { svg } of drawingsOf(lines(group("Alder"), { options: { highlight: ["Alder, later"] } }))) {
      expect(svg.querySelector('path[class="trace quiet"]')).not.toBeNull();
      expect(svg.querySelector('path[class="point"]')!.getAttribute("d")!.match(/M/g)).toHaveLength(1);
      expect(svg.querySelector('path[class="point quiet"]')!.getAttribute("d")!.match(/M/g)).toHaveLength(1);
    }
  });
});

test("an annotation is at its point, with its value; no value is labelled twice", () => {
  const given = lines(
    [
      ["a", 10, "2024-01-01"],
      ["b", 31, "2024-02-01"],
      ["c", 14, "2024-04-01"],
    ],
    { options: { annotations: [{ at: "b", text: "Storm" }] } },
  );
  for (const drawing of drawingsOf(given)) {
    expect(words(drawing)).toContain("31 Storm");
    expect(words(drawing)).not.toContain("31");
  }
});

test("a line of comparison belongs to the scale", () => {
  const given: Chart = lines(equal, { references: [{ value: 48, label: "Promised" }] });
  for (const drawing of drawingsOf(given)) {
    const [, y] = /^M[\d.]+ ([\d.]+)H/.exec(drawing.svg.querySelector("path.reference")!.getAttribute("d")!)!;
    const value = courses(drawing)[0]![0]!.y;
    expect((base(drawing) - value) / (base(drawing) - Number(y))).toBeCloseTo(0.25, 2);
    expect(words(drawing)).toContain("Promised");
  }
});

test("it rejects points that cannot be placed on its scales", () => {
  expect(objectionTo(lines(one))).toBeNull();
  expect(objectionTo(lines([["Alder", 1]]))).toEqual({ found: "no date at Alder", expected: "a date at every row" });
  expect(objectionTo(lines(one, { options: { scale: "sqrt" } }))).toEqual({
    found: "a square-root scale",
    expected: "a linear or a logarithmic scale",
  });
  const log = { options: { scale: "log" } } as const;
  expect(objectionTo(lines(one, log))).toBeNull();
  expect(objectionTo(lines([["Alder", 0, "2024-01-01"]], log))).toEqual({
    found: "0 on a logarithmic scale",
    expected: "values above zero",
  });
  expect(objectionTo(lines([["Alder", between(-2, 4), "2024-01-01"]], log))).toMatchObject({
    found: "-2 on a logarithmic scale",
  });
  expect(
    objectionTo(lines([["Alder", atLeast(2), "2024-01-01"]], { ...log, references: [{ value: -1, label: "Least" }] })),
  ).toMatchObject({ found: "-1 on a logarithmic scale" });
});
