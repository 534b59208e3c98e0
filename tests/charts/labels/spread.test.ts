import { expect, test } from "vitest";
import { spread } from "../../../src/charts/labels/spread.ts";

test("what does not overlap stays where it wishes to be", () => {
  expect(
    spread(
      [
        { start: 50, size: 10 },
        { start: 10, size: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([50, 10]);
});

test("overlapping items are moved apart by equal distances", () => {
  expect(
    spread(
      [
        { start: 40, size: 20 },
        { start: 40, size: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([30, 50]);
  expect(
    spread(
      [
        { start: 40, size: 10 },
        { start: 45, size: 10 },
        { start: 80, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([37.5, 47.5, 80]);
});

test("a block that grows into another moves with it", () => {
  expect(
    spread(
      [
        { start: 0, size: 30 },
        { start: 25, size: 30 },
        { start: 55, size: 30 },
      ],
      0,
      100,
    ),
  ).toEqual([0, 30, 60]);
});

test("nothing leaves the line, and the order is kept", () => {
  expect(
    spread(
      [
        { start: 95, size: 20 },
        { start: -40, size: 20 },
        { start: 94, size: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([80, 0, 60]);
  expect(
    spread(
      [
        { start: 5, size: 40 },
        { start: 6, size: 1 },
      ],
      0,
      100,
    ),
  ).toEqual([0, 40]);
});

test("a line that is too short is no place for them", () => {
  expect(
    spread(
      [
        { start: 0, size: 60 },
        { start: 0, size: 41 },
      ],
      0,
      100,
    ),
  ).toBeNull();
  expect(
    spread(
      [
        { start: 0, size: 60 },
        { start: 0, size: 40 },
      ],
      0,
      100,
    ),
  ).toEqual([0, 60]);
});
