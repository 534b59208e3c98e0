import { expect, test } from "vitest";
import { cross, distanceFrom, passes, type Segment } from "../../../src/charts/labels/segments.ts";

const line = (x1: number, y1: number, x2: number, y2: number): Segment => ({ x1, y1, x2, y2 });
const box = { left: 10, top: 10, right: 20, bottom: 20 };

test("segments cross, or end before they would", () => {
  expect(cross(line(0, 0, 10, 10), line(0, 10, 10, 0))).toBe(true);
  expect(cross(line(0, 0, 4, 4), line(0, 10, 10, 0))).toBe(false);
  expect(cross(line(0, 0, 10, 0), line(0, 1, 10, 1))).toBe(false);
});

test("a segment passes through a box, along its edge, or past it", () => {
  expect(passes(line(0, 15, 30, 15), box)).toBe(true);
  expect(passes(line(12, 12, 14, 18), box)).toBe(true);
  expect(passes(line(0, 10, 30, 10), box)).toBe(false);
  expect(passes(line(0, 0, 9, 15), box)).toBe(false);
  expect(passes(line(0, 20, 20, 40), box)).toBe(false);
  expect(passes(line(15, 0, 15, 30), box)).toBe(true);
});

test("the distance from a segment is that from its nearest position", () => {
  expect(distanceFrom(line(0, 0, 10, 0), 5, 3)).toBe(3);
  expect(distanceFrom(line(0, 0, 10, 0), 13, 4)).toBe(5);
  expect(distanceFrom(line(2, 2, 2, 2), 2, 6)).toBe(4);
});
