import { expect, test } from "vitest";
import { place, touches, type Box } from "../../../src/charts/labels/labels.ts";

const box = (left: number, top: number): Box => ({ left, top, right: left + 10, bottom: top + 10 });
const frame: Box = { left: 0, top: 0, right: 100, bottom: 30 };

test("boxes that only meet do not touch", () => {
  expect(touches(box(0, 0), box(10, 0))).toBe(false);
  expect(touches(box(0, 0), box(9, 9))).toBe(true);
});

test("each label takes its first free position, and one without any is omitted", () => {
  const first = [box(0, 0)];
  const second = [box(5, 5), box(95, 0), box(40, 0), box(50, 0)];
  const third = [box(42, 2), box(-1, 0)];
  expect(place([first, second, third], [box(20, 20)], frame)).toEqual([box(0, 0), box(40, 0)]);
  expect(place([[box(20, 15), box(20, 5)]], [box(20, 20)], frame)).toEqual([box(20, 5)]);
});
