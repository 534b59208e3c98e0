import { expect, test } from "vitest";
import { leadered, positionsOf } from "../../../src/charts/labels/label-positions.ts";
import { SvgCanvas } from "../../../src/charts/svg/canvas.ts";
import { chart, locale, typeface } from "../../../src/gallery/fixtures.ts";

const drawn = chart("map", "trees", [["Norway", 40]]);
const [point] = drawn.points;
const none = { left: 300, top: 100, right: 300, bottom: 100 };
const positions = (r: number, box = none) => {
  const canvas = new SvgCanvas({ id: "trees", locale, options: {}, typeface }, { size: "wide", width: 720 });
  return positionsOf(canvas, drawn, point!, { x: 300, y: 100, r, box }, { x: 0, y: 100 });
};

test("at a circle, the best position of a label is at its right, in one line", () => {
  const [best, second] = positions(20).toSorted((a, b) => a.cost - b.cost);
  expect(best).toMatchObject({
    lines: [{ lead: "Norway ", rest: "40" }],
    align: "start",
    leader: null,
    left: 320,
    top: 90.5,
  });
  expect(second).toMatchObject({ align: "end", right: 280 });
});

test("on an area with enough space, the best position is its middle", () => {
  const [best] = positions(0, { left: 200, top: 50, right: 400, bottom: 150 }).toSorted((a, b) => a.cost - b.cost);
  expect(best).toMatchObject({ align: "middle", cost: 0, leader: null });
  expect((best!.left + best!.right) / 2).toBe(300);
});

test("a leader line out of the crowd costs least, and its label begins where it ends", () => {
  const far = leadered({ x: 300, y: 100, r: 20 }, { across: 30, down: 10 }, { x: 0, y: 100 });
  const [best] = far.toSorted((a, b) => a.cost - b.cost);
  expect(best).toEqual({
    leader: { x1: 320, y1: 100, x2: 330, y2: 100 },
    left: 329,
    right: 389,
    top: 90,
    bottom: 110,
    cost: 20,
    dx: 1,
  });
});
