import { describe, expect, test } from "vitest";
import {
  atLeast,
  between,
  chart,
  exact,
  moreThan,
  type PointFixture,
  type More,
} from "../../../src/gallery/fixtures.ts";
import { shares as catalogue } from "../../../src/gallery/shares.ts";
import { shares } from "../../../src/charts/types/shares.ts";
import { drawingIn, drawingsOf, type Drawing } from "../drawing.ts";
import { expectHits, hitsOf } from "../hits.ts";

const row = (label: string, values: readonly PointFixture[1][]): PointFixture[] =>
  values.map((value, i) => [label, value, undefined, ["Healthy", "Ailing", "Dead"][i]!]);
const drawn = (given: readonly PointFixture[], more: More = {}) =>
  drawingsOf(chart("shares", "s", given, { unit: "trees", ...more }));

/** The stretches of a class below the names of the groups, from left to right. */
function stretches({ svg }: Drawing, classes: string): [from: number, to: number][] {
  const data = [...svg.querySelectorAll(`path[class="${classes}"]`)].map((path) => path.getAttribute("d")!).join("");
  return [...data.matchAll(/M([\d.]+) [\d.]+h([\d.]+)v(2[26])h/g)].map(([, x, length]) => [
    Number(x),
    Number(x) + Number(length),
  ]);
}

/** The empty slot of the rest: its left and right edge. */
function slotOf({ svg }: Drawing): [from: number, to: number] {
  const all = [
    ...svg
      .querySelector("path.slot")!
      .getAttribute("d")!
      .matchAll(/M([\d.]+) [\d.]+H([\d.]+)V[\d.]+H([\d.]+)/g),
  ].map(([, a, b, c]) => [a, b, c].map(Number));
  const last = all.at(-1)!;
  return [Math.min(...last) - 0.75, Math.max(...last) + 0.75];
}

describe("lengths", () => {
  test("of exact parts are their shares of one whole bar, with a seam between neighbours", () => {
    for (const drawing of drawn([...row("Valley", [500, 300, 200]), ...row("Hill", [1, 1, 2])])) {
      const [first, second, third] = ["solid", "solid two", "solid three"].map((classes) =>
        stretches(drawing, classes),
      );
      const left = first![0]![0];
      const length = drawing.width - left;
      expect(
        first!.map(([from, to]) => [from - left, to - left + 1.5].map((x) => Math.round((100 * x) / length))),
      ).toEqual([
        [0, 50],
        [0, 25],
      ]);
      expect(
        second!.map(([from, to]) => [from - left, to - left + 1.5].map((x) => Math.round((100 * x) / length))),
      ).toEqual([
        [50, 80],
        [25, 50],
      ]);
      expect(
        third!.map(([from, to]) => [from - left, to - left + 1.5].map((x) => Math.round((100 * x) / length))),
      ).toEqual([
        [80, 100],
        [50, 100],
      ]);
    }
  });

  test("the rest of a given whole is an empty slot of its share", () => {
    for (const drawing of drawn(row("Valley", [500, 250]), { whole: ["All", 1000] })) {
      const left = stretches(drawing, "solid")[0]![0];
      const [from, to] = slotOf(drawing);
      expect((from - left) / (drawing.width - left)).toBeCloseTo(0.75, 2);
      expect(to).toBeCloseTo(drawing.width, 0);
    }
  });

  test("an open part has its end behind it, and its bar is longer than one without by just that", () => {
    for (const drawing of drawn([...row("Valley", [atLeast(50), 50]), ...row("Hill", [50, 50])])) {
      const second = stretches(drawing, "solid two");
      expect(second[0]![0] - second[1]![0]).toBeCloseTo(20, 1);
      expect(second[0]![1] - second[0]![0]).toBeCloseTo(second[1]![1] - second[1]![0], 1);
      expect(stretches(drawing, "solid")).toHaveLength(5); // two parts and three strips
    }
  });

  test("of a whole that is a span, the rest is tinted from where the whole may end", () => {
    const [, drawing] = drawn(row("Valley", [500]).concat(row("Valley", [0, 250]).slice(1)), {
      whole: ["All", between(1000, 2000)],
    });
    const left = stretches(drawing!, "solid")[0]![0];
    const [, low, , high] = /M([\d.]+) ([\d.]+)H([\d.]+)V[\d.]+H[\d.]+z$/
      .exec(drawing!.svg.querySelector("path.tint.quiet")!.getAttribute("d")!)!
      .map(Number);
    expect((low! - left) / (drawing!.width - left)).toBeCloseTo(0.5, 2);
    expect(high).toBeCloseTo(drawing!.width, -1);
  });
});

test("bounds are stated as text", () => {
  for (const { texts } of drawn(row("Valley", [atLeast(480), 520])))
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["at least 48%", "up to 52%", "at least 1,000 trees"]),
    );
  for (const { texts } of drawn(row("Valley", [900, 400]), { whole: ["All", moreThan(1999)] }))
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["up to 45%", "up to 20%", "more than 1,999 trees"]),
    );
});

test("percentages are shown as reported", () => {
  for (const { texts } of drawn(row("Valley", [33.4, 66.6]), { unit: "percent" }))
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["33.4%", "66.6%"]));
});

test("a part that is not published answers at the rest; a small one in a box that a finger meets", () => {
  const given = [...row("Valley", [900, 40, null])];
  for (const drawing of drawn(given, { whole: ["All", 1000] })) {
    const [from, to] = slotOf(drawing);
    const [, small, missing] = hitsOf(drawing);
    expect(missing!.left).toBeGreaterThanOrEqual(from - 12);
    expect(missing!.right).toBeGreaterThanOrEqual(to - 1);
    expect(small!.right - small!.left).toBeGreaterThanOrEqual(24);
  }
});

describe("refused is", () => {
  const fault = (given: readonly PointFixture[], more: More = {}) =>
    shares.objection!(chart("shares", "s", given, { unit: "trees", ...more }));

  test("a part without a value and without a whole", () => {
    expect(fault(row("Valley", [50, null]))).toEqual({
      found: "parts of Valley whose shares cannot be determined: a part is not published, and no whole is given",
      expected: "parts that are published and of kinds that add up, or their whole (options.whole)",
    });
    expect(fault([...row("Valley", [50, 3, 7]), ...row("Hill", [50, 3])])?.found).toContain("Hill");
    expect(fault(row("Valley", [50, null]), { whole: ["All", 100] })).toBeNull();
  });

  test("more than five groups", () => {
    const six = ["a", "b", "c", "d", "e", "f"].map((group): PointFixture => ["Valley", 1, undefined, group]);
    expect(fault(six)).toEqual({ found: "6 groups", expected: "at most 5 groups" });
    expect(fault(six.slice(1))).toBeNull();
  });
});

test.for(Object.entries(catalogue.cases))("%s: each point answers in a box of its own", ([, chart]) => {
  const panels = chart.points.some(({ panel }) => panel !== null);
  if (!panels)
    for (const drawing of [...drawingsOf(chart), drawingIn(chart, { size: "wide", width: 200 })])
      expectHits(drawing, chart);
  expect(shares.objection!(chart)).toBeNull();
});

test("nothing that is known to be more is drawn as all", () => {
  for (const drawing of drawn(row("Valley", [600, 400]), { whole: ["All", moreThan(1000)] })) {
    expect(drawing.texts.map(({ text }) => text)).toContain("not accounted for");
    expect(slotOf(drawing)[1]).toBeGreaterThan(stretches(drawing, "solid two")[0]![1] + 15);
  }
  for (const drawing of drawn(row("Valley", [600, 400]), { whole: ["All", exact(1000)] }))
    expect(drawing.svg.querySelector("path.slot")).toBeNull();
});
