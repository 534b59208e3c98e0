import { geoIdentity } from "d3";
import { expect, test } from "vitest";
import { areaOf, outline, tracesOf, type Trace } from "../../../src/charts/maps/outline.ts";

const square = (x: number, y: number, side: number): Trace => ({
  points: [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ],
  closed: true,
});

test("a ring is written in whole steps from point to point, and closed", () => {
  expect(outline([square(10, 20, 5)])).toBe("M10 20l5 0 0 5-5 0z");
  expect(
    outline([
      {
        points: [
          [0.4, 0.2],
          [3.3, -2.6],
          [3.4, -2.7],
          [9, 9],
        ],
        closed: false,
      },
    ]),
  ).toBe("M0 0l3-3 6 12");
});

test("each ring or line starts from where the previous one ended: a ring at its start, a line at its end", () => {
  const line: Trace = {
    points: [
      [20, 20],
      [30, 20],
    ],
    closed: false,
  };
  expect(outline([square(10, 20, 5), line, square(0, 0, 1), square(29, 21, 5)], 2)).toBe(
    "M10 20l5 0 0 5-5 0zm10 0l10 0m-1 1l5 0 0 5-5 0z",
  );
});

test("what is too small to be seen is left out", () => {
  expect(areaOf(square(1, 1, 3))).toBe(9);
  expect(outline([square(0, 0, 3), square(9, 9, 2)], 5)).toBe("M0 0l3 0 0 3-3 0z");
  expect(outline([square(0.1, 0.1, 0.2)])).toBe("");
  expect(
    outline([
      {
        points: [
          [1, 1],
          [1.2, 1.2],
        ],
        closed: false,
      },
    ]),
  ).toBe("");
});

test("shapes become the rings and lines of their projection", () => {
  const line = {
    type: "LineString" as const,
    coordinates: [
      [0, 0],
      [4, 3],
    ],
  };
  expect(tracesOf(line, geoIdentity() as never)).toEqual([
    {
      points: [
        [0, 0],
        [4, 3],
      ],
      closed: false,
    },
  ]);
});
