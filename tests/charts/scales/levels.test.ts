import { describe, expect, test } from "vitest";
import { chart, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { drawReferences, levelsOf } from "../../../src/charts/scales/levels.ts";
import type { Options } from "../../../src/charts/options.ts";
import { spanOf } from "../../../src/charts/scales/scale.ts";
import { SvgCanvas } from "../../../src/charts/svg/canvas.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";

function levels(
  values: readonly PointFixture[1][],
  { cut = false, unit = "trees", ...options }: Options & { cut?: boolean; unit?: string } = {},
) {
  const given = chart(
    "lines",
    "levels",
    values.map((value, i): PointFixture => [`Tree ${i}`, value, "2024-01-01"]),
    { unit, options },
  );
  const { low, high, marked } = levelsOf(given, spanOf(given), 4, cut);
  return { low, high, words: [...marked.values()] };
}

describe("an upright scale", () => {
  test("holds zero", () => {
    expect(levels([40, 100])).toEqual({ low: 0, high: 100, words: ["0", "50", "100"] });
    expect(levels([-40, -10]).high).toBe(0);
    expect(levels([0])).toMatchObject({ low: 0, high: 1 });
  });

  test("reaches below what is below zero", () => {
    expect(levels([-40, 10]).low).toBe(-46);
  });

  test("is cut only where it may be, and where values far from zero lie close together", () => {
    expect(levels([96, 100], { cut: true })).toEqual({ low: 95, high: 100, words: ["96", "98", "100"] });
    expect(levels([96, 100])).toMatchObject({ low: 0 });
    expect(levels([70, 100], { cut: true })).toMatchObject({ low: 0 });
    expect(levels([100, 100], { cut: true })).toMatchObject({ low: 0, high: 100 });
  });

  test("marks powers where it is logarithmic", () => {
    expect(levels([2, 1_200_000], { scale: "log" }).words).toEqual([
      "1",
      "10",
      "100",
      "1,000",
      "10,000",
      "100,000",
      "1,000,000",
    ]);
    expect(levels([3, 40], { scale: "log" }).words).toEqual(["5", "10", "20"]);
  });

  test("marks whole numbers alone of what is counted in whole numbers", () => {
    expect(levels([2], { unit: "people" }).words).toEqual(["0", "1", "2"]);
    expect(levels([2], { unit: "kg" }).words).toEqual(["0", "0.5", "1.0", "1.5", "2.0"]);
  });

  test("has its unit, and marks nothing where nothing is published", () => {
    expect(levels([12, 40], { unit: "percent" }).words).toEqual(["0%", "10%", "20%", "30%", "40%"]);
    expect(levels([null]).words).toEqual([]);
  });
});

test("a reference line is at its value, with its label where it overlaps nothing", () => {
  const canvas = new SvgCanvas(chart("lines", "levels", []), { size: "wide", width: 720 });
  const taken = [{ left: 500, top: 0, right: 700, bottom: 140 }];
  drawReferences(
    canvas,
    { references: [{ value: 50, label: "Promised" }] },
    { left: 40, top: 0, right: 700, bottom: 200 },
    (value) => 150 - value,
    taken,
  );
  const [, line, x, baseline] =
    /^<path class="reference" d="([^"]*)"\/><text x="([\d.]+)" y="([\d.]+)" class="value soft">Promised<\/text>$/.exec(
      serialize(...canvas.body()),
    )!;
  expect(line).toBe("M40 100H700");
  // Above the line there is no room at its right end, but at its left.
  expect([Number(x), Number(baseline) < 100]).toEqual([44, true]);
  expect(taken).toHaveLength(3);
});
