import { expect, test } from "vitest";
import { cellsOf } from "../../../src/charts/marks/cells.ts";

const box = { left: 0, top: 0, right: 100, bottom: 60 };

test("marks of one line get upright strips, cut halfway to their neighbours", () => {
  expect(
    cellsOf(
      [
        { x: 80, y: 5 },
        { x: 10, y: 50 },
        { x: 30, y: 20 },
      ],
      box,
      "x",
    ),
  ).toEqual([
    { left: 55, top: 0, right: 100, bottom: 60 },
    { left: 0, top: 0, right: 20, bottom: 60 },
    { left: 20, top: 0, right: 55, bottom: 60 },
  ]);
});

test("marks of one day share their strip, the upper one above", () => {
  expect(
    cellsOf(
      [
        { x: 20, y: 40 },
        { x: 20, y: 10 },
        { x: 60, y: 10 },
      ],
      box,
      "x",
    ),
  ).toEqual([
    { left: 0, top: 25, right: 40, bottom: 60 },
    { left: 0, top: 0, right: 40, bottom: 25 },
    { left: 40, top: 0, right: 100, bottom: 60 },
  ]);
});

test("marks upon each other get equal shares", () => {
  expect(
    cellsOf(
      [
        { x: 5, y: 5 },
        { x: 5, y: 5 },
        { x: 5.4, y: 7 },
      ],
      box,
      "both",
    ).map(({ top, bottom }) => [top, bottom]),
  ).toEqual([
    [0, 20],
    [20, 40],
    [40, 60],
  ]);
});

test("marks of several lines are parted where the widest gap is", () => {
  expect(
    cellsOf(
      [
        { x: 10, y: 10 },
        { x: 30, y: 10 },
        { x: 10, y: 50 },
        { x: 30, y: 50 },
      ],
      box,
      "both",
    ),
  ).toEqual([
    { left: 0, top: 0, right: 20, bottom: 30 },
    { left: 20, top: 0, right: 100, bottom: 30 },
    { left: 0, top: 30, right: 20, bottom: 60 },
    { left: 20, top: 30, right: 100, bottom: 60 },
  ]);
});

test("cells fill the box and hold their marks, however many", () => {
  const places = Array.from({ length: 200 }, (_, i) => ({ x: (i * 37) % 101, y: ((i * 53) % 59) + 0.25 }));
  for (const cuts of ["x", "both"] as const) {
    const cells = cellsOf(places, { ...box, right: 101 }, cuts);
    const area = cells.reduce((sum, { left, top, right, bottom }) => sum + (right - left) * (bottom - top), 0);
    expect(area).toBeCloseTo(101 * 60, 6);
    for (const { left, right } of cells) expect(right - left).toBeGreaterThanOrEqual(0.5);
  }
  expect(cellsOf([], box, "x")).toEqual([]);
});
