import { typeface } from "../../../src/gallery/fixtures.ts";
import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import { placeReferences, writeClear } from "../../../src/charts/labels/references.ts";
import { SvgCanvas } from "../../../src/charts/svg/canvas.ts";
import type { Box } from "../../../src/charts/labels/labels.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";

const sheetOf = () => new SvgCanvas({ id: "f", locale: en, options: {}, typeface }, { size: "narrow", width: 320 });
const texts = (body: string) =>
  [...body.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)/g)].map(([, x, y, text]) => ({
    x: Number(x),
    y: Number(y),
    text: text!,
  }));
const strokes = (body: string) =>
  [.../class="reference" d="([^"]*)"/.exec(body)![1]!.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, ...numbers]) =>
    numbers.map(Number),
  );

function drawn(references: { value: number; label: string }[], words: readonly Box[] = []): string {
  const canvas = sheetOf();
  const placed = placeReferences({ references }, canvas, (value) => value);
  placed.draw(canvas, 0, 200, words);
  return serialize(...canvas.body());
}

test("labels that fit side by side are in one row, each above its line", () => {
  const found = texts(
    drawn([
      { value: 250, label: "Goal" },
      { value: 60, label: "Mean" },
    ]),
  );
  expect(found.map(({ x, text }) => [x, text])).toEqual([
    [60, "Mean"],
    [250, "Goal"],
  ]);
  expect(found[0]!.y).toBe(found[1]!.y);
});

test("labels that do not fit side by side are stacked, so that no line crosses one", () => {
  const body = drawn([
    { value: 150, label: "Mean of all woods" },
    { value: 160, label: "Goal for 2030" },
    { value: 170, label: "What was counted before" },
  ]);
  const lines = strokes(body);
  for (const { x, y, text } of texts(body)) {
    const half = (text.length * 7) / 2;
    const through = lines.filter(([at, from]) => from! < y && Math.abs(at! - x) < half);
    expect(through, text).toEqual([]);
  }
});

test("lines are interrupted by text", () => {
  const canvas = sheetOf();
  const words: Box[] = [];
  writeClear(canvas, words, ["Words", "in two lines"], 90, 80, "soft");
  expect(words).toEqual([{ left: 90, top: 80, right: expect.any(Number), bottom: 116 }]);
  expect(strokes(drawn([{ value: 100, label: "Mean" }], words))).toEqual([
    [100, 19, 80],
    [100, 116, 200],
  ]);
  expect(strokes(drawn([{ value: 60, label: "Mean" }], words))).toEqual([[60, 19, 200]]);
});

test("no lines, no height", () => {
  expect(placeReferences({ references: [] }, sheetOf(), (value) => value).height).toBe(0);
});
