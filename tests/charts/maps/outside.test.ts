import { expect, test } from "vitest";
import { drawOutside } from "../../../src/charts/maps/outside.ts";
import { viewOf } from "../../../src/charts/maps/view.ts";
import { SvgCanvas } from "../../../src/charts/svg/canvas.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";
import { chart, locale, typeface, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { readDrawing } from "../drawing.ts";

const at = (label: string, value: number, place: string): PointFixture => [
  label,
  value,
  undefined,
  undefined,
  { place },
];

/** What is listed below a map, and the marks drawn there. */
function listed(outside: readonly string[]) {
  const annotations = [{ at: "Cuba", text: "in one month" }];
  const points = [at("Norway", 40, "NOR"), at("Cuba", 8, "CUB"), at("New Zealand", 5, "NZL")];
  const drawn = chart("map", "trees", points, { options: { annotations } });
  const canvas = new SvgCanvas({ id: "trees", locale, options: {}, typeface }, { size: "wide", width: 720 });
  const view = viewOf({ ids: ["NOR"], by: "circles", kept: new Set() }, undefined, 720);
  const marks: [x: number, y: number][] = [];
  const bottom = drawOutside(drawn, canvas, { ...view, outside: new Set(outside) }, 300, () => ({
    r: 6,
    draw: (x, y) => marks.push([Math.round(x), y]),
  }));
  const svg = `<svg class="chart wide" height="${bottom}">${serialize(...canvas.body())}</svg>`;
  const { texts } = readDrawing(svg, { size: "wide", width: 720 });
  return { bottom, marks, texts: texts.map(({ text }) => text) };
}

test("places outside a map are listed below it, each with its mark, value and annotation", () => {
  const { bottom, marks, texts } = listed(["CUB", "NZL"]);
  expect(texts).toEqual(["Outside this map:", "Cuba 8: in one month", "New Zealand 5"]);
  expect(bottom).toBe(332);
  expect(marks.map(([, y]) => y)).toEqual([320, 320]);
  expect(marks[1]![0]).toBeGreaterThan(marks[0]![0] + 100);
});

test("nothing is written below a map that shows all places", () => {
  expect(listed([])).toEqual({ bottom: 300, marks: [], texts: [] });
});
