import { expect, test } from "vitest";
import { separate } from "../../../src/charts/marks/separate.ts";

const frame = { width: 100, height: 100 };
const sum = (a: { r: number }, b: { r: number }) => a.r + b.r;
const between = ([a, b]: readonly { x: number; y: number }[]) => Math.hypot(a!.x - b!.x, a!.y - b!.y);

test("marks that are far enough apart do not move", () => {
  const things = [
    { x: 20, y: 20, r: 5 },
    { x: 40, y: 20, r: 5 },
  ];
  expect(separate(things, sum, frame)).toEqual(things);
});

test("the smaller mark moves away from the larger one, no further than necessary", () => {
  const [large, small] = separate(
    [
      { x: 50, y: 50, r: 20 },
      { x: 55, y: 50, r: 2 },
    ],
    sum,
    frame,
  );
  expect(between([large!, small!])).toBeCloseTo(22, 5);
  expect(large!.x).toBeGreaterThan(49);
  expect(small!.x).toBeGreaterThan(70);
});

test("two marks at one position are separated, and none leaves the frame", () => {
  const moved = separate(
    [
      { x: 3, y: 3, r: 5 },
      { x: 3, y: 3, r: 5 },
    ],
    sum,
    frame,
  );
  expect(between(moved)).toBeGreaterThan(9);
  for (const { x, y, r } of moved) expect(Math.min(x, y)).toBeGreaterThanOrEqual(r);
});

test("the input is not modified", () => {
  const things = Object.freeze([Object.freeze({ x: 1, y: 1, r: 5 }), Object.freeze({ x: 2, y: 1, r: 5 })]);
  expect(() => separate(things, sum, frame)).not.toThrow();
});
