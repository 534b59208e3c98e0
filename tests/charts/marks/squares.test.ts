import { typeface } from "../../../src/gallery/fixtures.ts";
import { expect, test } from "vitest";
import { SvgCanvas } from "../../../src/charts/svg/canvas.ts";
import { area, drawSquares, pieces, square, type Grid } from "../../../src/charts/marks/squares.ts";
import { en } from "../../../src/i18n/en.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";

const grid: Grid = { left: 0, top: 0, columns: 10, pitch: 10, side: 8 };
const draw = (from: number, to: number, classes: string) => {
  const canvas = new SvgCanvas({ id: "f", locale: en, options: {}, typeface }, { size: "narrow", width: 320 });
  drawSquares(canvas, grid, from, to, classes);
  return [...serialize(...canvas.body()).matchAll(/ d="([^"]*)"/g)].map(([, d]) => d);
};

test("squares are dashes along rows; one that is begun is filled first, the last as far as it goes", () => {
  expect(draw(0, 12, "rest")).toEqual(["M0 4H98M0 14H18"]);
  expect(draw(2.5, 4.25, "rest")).toEqual(["M24 4H28M30 4H42"]);
  expect(draw(3, 3, "rest")).toEqual([]);
});

test("tones are cut across or down: a line through all squares, or one in each whole square", () => {
  expect(draw(0, 3, "first")).toEqual(["M0 4H28"]);
  expect(draw(0, 3, "second")).toEqual(["M0 4H28", "M0 4H28"]);
  expect(draw(0, 2.5, "third")).toEqual(["M0 4H24", "M3.2 4H14.8"]);
});

test("pieces are squares and parts of squares", () => {
  expect(pieces(1.25, 3.5)).toEqual([
    { i: 1, from: 0.25, to: 1 },
    { i: 2, from: 0, to: 1 },
    { i: 3, from: 0, to: 0.5 },
  ]);
  expect(pieces(2, 2)).toEqual([]);
  expect(square(grid, { i: 11, from: 0.5, to: 1 }, 0)).toBe("M14 10h4v8h-4z");
});

test("the area of squares is the rest of a row, whole rows, and the beginning of a row", () => {
  expect(area(grid, 7, 34)).toBe("M70 0H100V10H70zM0 10H100V30H0zM0 30H40V40H0z");
  expect(area(grid, 2, 5)).toBe("M20 0H50V10H20z");
  expect(area(grid, 5, 5)).toBe("");
});
