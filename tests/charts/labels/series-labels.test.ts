import { describe, expect, test } from "vitest";
import { longLabel, longWord, typeface } from "../../../src/gallery/fixtures.ts";
import type { Box } from "../../../src/charts/labels/labels.ts";
import { drawLegend, legendOf, type End } from "../../../src/charts/labels/series-labels.ts";
import { SvgCanvas } from "../../../src/charts/svg/canvas.ts";
import { traceOf } from "../../../src/charts/marks/traces.ts";
import { en } from "../../../src/i18n/en.ts";
import type { Viewport } from "../../../src/charts/model.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";

const wide: Viewport = { size: "wide", width: 720 };
const sheetIn = (viewport: Viewport) => new SvgCanvas({ id: "f", locale: en, options: {}, typeface }, viewport);
const names = (count: number) => Array.from({ length: count }, (_, i) => `Tree ${i + 1}`);

describe("the names of series", () => {
  test("need no space for a single series", () => {
    expect(legendOf(sheetIn(wide), ["Alder"], ["41"], 300)).toMatchObject({ right: 0, top: 0 });
  });

  test("are beside the ends, with the last values if there is space", () => {
    expect(legendOf(sheetIn(wide), names(6), Array(6).fill("41"), 300)).toMatchObject({
      position: "beside",
      withValues: true,
      top: 0,
    });
    expect(legendOf(sheetIn(wide), names(9), Array(9).fill("41"), 300)).toMatchObject({
      position: "beside",
      withValues: false,
    });
  });

  test("are those of the first six, if more do not fit", () => {
    expect([...legendOf(sheetIn(wide), names(20), [], 300).names.keys()]).toEqual(names(6));
  });

  test("are above the chart if one is too long to be beside it", () => {
    const narrow = sheetIn({ size: "narrow", width: 320 });
    for (const name of [longWord, `${longLabel} ${longLabel} ${longLabel}`]) {
      expect(legendOf(narrow, [name, "Alder"], [], 200)).toMatchObject({
        position: "above",
        right: 0,
        withValues: false,
      });
    }
  });
});

test("names at ends close together are spread out, with leader lines", () => {
  const canvas = sheetIn(wide);
  const legend = legendOf(canvas, ["Alder", "Birch"], [], 300);
  const end = (name: string, i: number, y: number): End => ({ name, trace: traceOf(i, false), x: 590, y, value: "" });
  const taken: Box[] = [];
  drawLegend(
    canvas,
    legend,
    [end("Alder", 0, 100), end("Birch", 1, 102)],
    { left: 40, top: 0, right: 600, bottom: 300 },
    taken,
  );
  expect(taken.map(({ top }) => top)).toEqual([82, 101]);
  expect(serialize(...canvas.body())).toContain(
    '<path class="leader" d="M598 100H604L614 91.5M598 102H604L614 110.5"/>',
  );
});
