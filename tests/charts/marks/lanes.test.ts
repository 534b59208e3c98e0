import { expect, test } from "vitest";
import { chart, longLabel, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { layoutOf, sideOf } from "../../../src/charts/marks/lanes.ts";
import { SvgCanvas } from "../../../src/charts/svg/canvas.ts";

const layout = (given: readonly PointFixture[], width: number) => {
  const dots = chart("dots", "d", given);
  return layoutOf(dots, dots.points, new SvgCanvas(dots, { size: width < 480 ? "narrow" : "wide", width }));
};

test("labels are in front of the dots, or above them if they leave too little space", () => {
  expect(
    layout(
      [
        ["Alder", 7],
        ["Birch", 9],
      ],
      720,
    ).above,
  ).toBe(false);
  expect(
    layout(
      [
        ["Alder", 7],
        ["Birch", 9],
      ],
      320,
    ).above,
  ).toBe(false);
  expect(
    layout(
      [
        [longLabel, 7],
        ["Birch", 123_456_789],
      ],
      200,
    ).above,
  ).toBe(true);
});

test("the dots of a row are in order of value, with the text at its ends", () => {
  const { lanes } = layout(
    [
      ["Alder", 9, undefined, "Hill"],
      ["Alder", 4, undefined, "Valley"],
      ["Birch", null, undefined, "Hill"],
      ["Birch", 4, undefined, "Valley"],
    ],
    720,
  );
  expect(lanes.map(({ dots }) => dots.map(({ words, side }) => [words, side]))).toEqual([
    [
      ["4", "left"],
      ["9", "right"],
    ],
    [["4", "either"]],
  ]);
  expect(lanes.map(({ missing }) => missing.map(({ words }) => words))).toEqual([[], ["Hill: not published"]]);
});

test("every value of a roomy drawing fits beside its dots, inside of it", () => {
  const found = layout(
    [
      ["Alder", 900, undefined, "Hill"],
      ["Alder", 4, undefined, "Valley"],
      ["Birch", 12, undefined, "Hill"],
      ["Birch", 450_000, undefined, "Valley"],
    ],
    720,
  );
  for (const lane of found.lanes) {
    for (const dot of lane.dots) {
      const stand = sideOf(found, lane, dot, 720)!;
      const [left, right] = stand.side === "left" ? [stand.x - dot.length, stand.x] : [stand.x, stand.x + dot.length];
      expect(left).toBeGreaterThanOrEqual(found.left - 0.1);
      expect(right).toBeLessThanOrEqual(720.1);
    }
  }
});

test("charts that share a span have one scale", () => {
  const [first, second] = [
    ["Alder", 7],
    ["A label that is much longer", 3],
  ].map(([label, value]) => {
    const dots = {
      ...chart("dots", "d", [[label as string, value as number]]),
      span: { least: 3, greatest: 7, first: null, last: null, course: null, groups: [] },
    };
    return layoutOf(dots, dots.points, new SvgCanvas(dots, { size: "wide", width: 226 })).axis;
  });
  expect([first!.at(0), first!.at(7)]).toEqual([second!.at(0), second!.at(7)]);
});
