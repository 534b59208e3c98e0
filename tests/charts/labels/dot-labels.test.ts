import { expect, test } from "vitest";
import { drawDotLabels, isFew, type Dot } from "../../../src/charts/labels/dot-labels.ts";
import { touches } from "../../../src/charts/labels/labels.ts";
import { SvgCanvas } from "../../../src/charts/svg/canvas.ts";
import { chart, typeface, locale, type PointFixture } from "../../../src/gallery/fixtures.ts";
import type { Options } from "../../../src/charts/options.ts";

const frame = { left: 0, top: 0, right: 720, bottom: 200 };

/** The labels of trees on a line, each a value and a position across. */
function labelled(trees: Readonly<Record<string, [value: number, x: number]>>, options: Options = {}) {
  const points = Object.entries(trees).map(([label, [value]]): PointFixture => [label, value]);
  const drawn = chart("beeswarm", "trees", points, { options });
  const canvas = new SvgCanvas({ id: "trees", locale, options, typeface }, { size: "wide", width: 720 });
  const dots = drawn.points.map((point): Dot => {
    const x = trees[point.label]![1];
    return { point, x, y: 100, r: 5, box: { left: x - 5, top: 95, right: x + 5, bottom: 105 } };
  });
  return { dots, labels: drawDotLabels(canvas, drawn, dots, frame) };
}

test("a label has the name and the value, and below them the annotation", () => {
  const annotations = [{ at: "Birch", text: "felled in spring" }];
  const { labels } = labelled({ Alder: [40, 200], Birch: [9, 500] }, { annotations });
  expect(labels.map(({ lines }) => lines)).toEqual([["Birch: 9", "felled in spring"], ["Alder: 40"]]);
  expect(labels[1]).toMatchObject({ top: 73, bottom: 92 });
});

test("labels overlap neither dots nor each other", () => {
  const crowd = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`Tree ${i}`, [i, 240 + 24 * i]] as const));
  const { dots, labels } = labelled(crowd as Record<string, [number, number]>);
  const boxes = [...labels, ...dots.map(({ box }) => box)];
  expect(labels).toHaveLength(10);
  boxes.forEach((box, i) => expect(boxes.slice(i + 1).filter((other) => touches(box, other))).toEqual([]));
});

test("of more than twelve, the highlighted, the highest and the lowest are labelled", () => {
  const many = Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`Tree ${i}`, [i, 40 + 50 * i]] as const));
  const { labels } = labelled(many as Record<string, [number, number]>, { highlight: ["Tree 4"] });
  expect(labels.map(({ lines: [first] }) => first)).toEqual(["Tree 4: 4", "Tree 12: 12", "Tree 0: 0"]);
  expect([isFew(Array.from({ length: 12 })), isFew(Array.from({ length: 13 }))]).toEqual([true, false]);
});
