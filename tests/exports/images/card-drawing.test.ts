import { expect, test } from "vitest";
import { fitDrawing } from "../../../src/exports/images/card-drawing.ts";
import { chart, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { drawing } from "../../../src/theme/measures.ts";

const bars = (count: number) =>
  chart(
    "bars",
    "trees",
    Array.from({ length: count }, (_, i): PointFixture => [`Tree ${i + 1}`, 900 - i]),
  );
const space = { width: 570, height: 460 };

test("a drawing that fits is complete, in the largest type that fits", () => {
  const { letters, scale, reduced, more } = fitDrawing(bars(3), "narrow", space);
  expect([letters, scale, reduced, more.words]).toEqual([32, 2.29, 0, ""]);
});

test("one that does not fit has fewer rows, and how many more there are is said in words below them", () => {
  const { graphic, scale, letters, reduced, more } = fitDrawing(bars(40), "narrow", space);
  expect(letters).toBeGreaterThanOrEqual(22);
  expect(more.words).toBe(`… and ${reduced} more`);
  expect((more.top + more.line) * scale).toBeLessThanOrEqual(space.height + 1);
  expect(more.top).toBe(graphic.height + 6);
});

test("the furniture of a drawing is never below 18 pixels", () => {
  for (const size of ["narrow", "wide"] as const)
    for (const count of [3, 9, 12, 20]) {
      const { scale } = fitDrawing(bars(count), size, space);
      expect(scale * drawing[size].fine).toBeGreaterThanOrEqual(18);
    }
});
