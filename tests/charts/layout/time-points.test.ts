import { describe, expect, test } from "vitest";
import { about, atLeast, atMost, between, chart, pointOf, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { drawMoments, drawSlots, momentAt, takenBy, type Moment } from "../../../src/charts/layout/time-points.ts";
import { SvgCanvas } from "../../../src/charts/svg/canvas.ts";
import { traceOf } from "../../../src/charts/marks/traces.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";

const level = (value: number) => 100 - value;
const moment = (x: number, value: PointFixture[1], joined = true) =>
  momentAt(pointOf(["Alder", value, "2024-01-01"]), { x, joined, reach: [] }, level, 120);
const given = chart("lines", "m", [["Alder", 1, "2024-01-01"]]);

function classes(draw: (canvas: SvgCanvas) => void): string[] {
  const canvas = new SvgCanvas(given, { size: "wide", width: 720 });
  draw(canvas);
  return [...serialize(...canvas.body()).matchAll(/class="([^"]*)"/g)].map(([, name]) => name!);
}

const drawn = (moments: readonly Moment[], space = 40) =>
  classes((canvas) => drawMoments(canvas, given, traceOf(0, false), moments, space, level));

describe("a value at its date", () => {
  test("is at its value; unpublished ones are below the scale", () => {
    expect(moment(10, 40)).toMatchObject({ x: 10, y: 60, top: 54, bottom: 66 });
    expect(moment(10, null)).toMatchObject({ y: 120 });
  });

  test("reaches as far as its kind", () => {
    expect(moment(10, between(20, 50))).toMatchObject({ y: 65, top: 50, bottom: 80 });
    expect(moment(10, atLeast(40))).toMatchObject({ top: 44, bottom: 66 });
    expect(moment(10, atMost(40))).toMatchObject({ top: 54, bottom: 76 });
  });

  test("has the style of its kind; a span has no point, because nobody stated its middle", () => {
    expect(drawn([moment(10, 40)])).toEqual(["point"]);
    expect(drawn([moment(10, atLeast(40))])).toEqual(["line", "point"]);
    expect(drawn([moment(10, atMost(40))])).toEqual(["line", "point open"]);
    expect(drawn([moment(10, about(40))])).toEqual(["halo", "point"]);
    expect(drawn([moment(10, between(20, 50))])).toEqual(["line"]);
    expect(drawn([moment(10, null)])).toEqual([]);
  });

  test("is shown by the line alone if many are close, unless it is inexact or isolated", () => {
    const close = [moment(10, 1), moment(12, 2), moment(14, about(3)), moment(16, null, false), moment(18, 5, false)];
    expect(drawn(close.slice(0, 2), 2)).toEqual([]);
    expect(drawn(close.slice(0, 3), 2)).toEqual(["halo", "point"]);
    expect(drawn(close.slice(3), 2)).toEqual(["point"]);
  });
});

test("unpublished values have a slot each, or a common one if they are too close", () => {
  const canvas = new SvgCanvas(given, { size: "wide", width: 720 });
  drawSlots(canvas, [moment(10, null), moment(30, 4), moment(50, null), moment(55, null), moment(60, null)]);
  expect(serialize(...canvas.body())).toBe(
    '<path class="slot" d="M5 120a5 5 0 1 1 10 0a5 5 0 1 1-10 0M50 115H60a5 5 0 1 1 0 10H50a5 5 0 1 1 0-10z"/>',
  );
});

test("labels avoid points and the line between them, but not a gap", () => {
  const boxes = takenBy([moment(0, 0), moment(20, 30), moment(40, null, false), moment(60, 10, false)], "steps");
  expect(boxes).toEqual([
    { left: -6, top: 94, right: 6, bottom: 106 },
    { left: 14, top: 64, right: 26, bottom: 76 },
    { left: 0, top: 98, right: 20, bottom: 102 },
    { left: 18, top: 70, right: 22, bottom: 100 },
    { left: 54, top: 84, right: 66, bottom: 96 },
  ]);
  const slope = takenBy([moment(0, 0), moment(32, 16)], "straight").slice(2);
  expect(slope.map(({ left, right }) => [left, right])).toEqual([
    [-1, 9],
    [7, 17],
    [15, 25],
    [23, 33],
  ]);
});
