import { describe, expect, test } from "vitest";
import { drawAnnotation, drawAnnotationAbove } from "../../../src/charts/labels/annotation.ts";
import type { Box } from "../../../src/charts/labels/labels.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";
import { SvgCanvas } from "../../../src/charts/svg/canvas.ts";
import { typeface } from "../../../src/gallery/fixtures.ts";
import { en } from "../../../src/i18n/en.ts";
import { readDrawing } from "../drawing.ts";

const room = { size: "narrow", width: 320 } as const;
const mark = { x: 100, end: 140, middle: 20, bottom: 30 };

function drawn(put: (canvas: SvgCanvas, written: Box[]) => number) {
  const canvas = new SvgCanvas({ id: "f", locale: en, options: {}, typeface }, room);
  const written: Box[] = [];
  const bottom = put(canvas, written);
  const { svg, texts } = readDrawing(
    `<svg class="chart narrow" height="200">${serialize(...canvas.body())}</svg>`,
    room,
  );
  return { bottom, texts, written, arrow: svg.querySelector("path.arrow")?.getAttribute("d") };
}

describe("an annotation", () => {
  test("is in the line of its mark if it fits there, with an arrow to the left", () => {
    const { bottom, texts, arrow } = drawn((canvas, written) =>
      drawAnnotation(canvas, written, "After the storm", mark, { left: 0, right: 320 }),
    );
    expect(texts.map(({ text, left }) => [text, left])).toEqual([["After the storm", 170]]);
    expect(arrow).toMatch(/^M165 20H145m/);
    expect(bottom).toBe(30);
  });

  test("is below it otherwise, on the side with more space, clear of it, with an arrow up", () => {
    const text = "Counted again after the storm, which felled many";
    const below = (x: number) =>
      drawn((canvas, written) => drawAnnotation(canvas, written, text, { ...mark, x }, { left: 0, right: 320 }));
    const right = below(40);
    expect(Math.min(...right.texts.map(({ left }) => left))).toBe(57);
    expect(right.arrow).toMatch(/^M52 \d+Q40 \d+ 40 33m/);
    const left = below(290);
    expect(Math.max(...left.texts.map(({ right }) => right))).toBe(273);
    expect(left.arrow).toMatch(/^M278 \d+Q290 \d+ 290 33m/);
    for (const { texts, bottom, written } of [right, left]) {
      expect(texts.map(({ text }) => text).join(" ")).toBe(text);
      expect(Math.min(...texts.map(({ top }) => top))).toBeGreaterThan(mark.bottom);
      expect(written.map(({ bottom }) => bottom)).toEqual([bottom]);
    }
  });

  test("has no arrow where there is no space for one", () => {
    const { texts, arrow } = drawn((canvas, written) =>
      drawAnnotation(canvas, written, "After the storm", { ...mark, x: 60, end: 120 }, { left: 0, right: 120 }),
    );
    expect(texts.map(({ text }) => text).join(" ")).toBe("After the storm");
    expect(arrow).toBeUndefined();
  });

  test("above its marks has an arrow down to them", () => {
    const { texts, arrow } = drawn((canvas) =>
      drawAnnotationAbove(canvas, "After the storm", { left: 0, top: 10, right: 320 }, (end) => end + 8),
    );
    expect(texts.map(({ left }) => left)).toEqual([17]);
    expect(arrow).toBe("M13 19Q5 19 5 33m-3.5 -4l3.5 4l3.5 -4");
  });
});
