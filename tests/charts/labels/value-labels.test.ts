import { typeface } from "../../../src/gallery/fixtures.ts";
import { expect, test } from "vitest";
import { SvgCanvas } from "../../../src/charts/svg/canvas.ts";
import { drawValueLabels, type ValueLabel } from "../../../src/charts/labels/value-labels.ts";
import { en } from "../../../src/i18n/en.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";

const frame = { left: 0, top: 0, right: 200, bottom: 100 };
const telling = (x: number, words: string, more: Partial<ValueLabel> = {}): ValueLabel => ({
  x,
  y: 60,
  top: 54,
  bottom: 66,
  words,
  more: "",
  weight: 1,
  ...more,
});

function written(
  valueLabels: readonly ValueLabel[],
  taken: readonly (typeof frame)[] = [],
): { text: string; y: number }[] {
  const canvas = new SvgCanvas({ id: "f", locale: en, options: {}, typeface }, { size: "wide", width: 200 });
  drawValueLabels(canvas, valueLabels, taken, frame);
  return [...serialize(...canvas.body()).matchAll(/ y="([\d.]+)" class="[^"]*">([^<]*)</g)].map(([, y, text]) => ({
    text: text!,
    y: Number(y),
  }));
}

test("a value is above its mark, or below it if only that is free", () => {
  const [above] = written([telling(100, "40")]);
  expect(above!.y).toBeLessThan(54);
  const [below] = written([telling(100, "40")], [{ left: 0, top: 0, right: 200, bottom: 60 }]);
  expect(below!.y).toBeGreaterThan(66);
});

test("the weightier has its place first, and what fits nowhere is left out", () => {
  const wall = [
    { left: 0, top: 0, right: 70, bottom: 100 },
    { left: 130, top: 0, right: 200, bottom: 100 },
    { left: 0, top: 60, right: 200, bottom: 100 },
    { left: 0, top: 0, right: 200, bottom: 32 },
  ];
  expect(written([telling(100, "40"), telling(101, "41", { weight: 2 })], wall).map(({ text }) => text)).toEqual([
    "41",
  ]);
});

test("what may be left out is, before the value is", () => {
  expect(written([telling(100, "40", { more: "1 Mar 2024" })]).map(({ text }) => text)).toEqual(["40", "1 Mar 2024"]);
  const low = [
    { left: 0, top: 0, right: 200, bottom: 30 },
    { left: 0, top: 60, right: 200, bottom: 100 },
  ];
  expect(written([telling(100, "40", { more: "1 Mar 2024" })], low).map(({ text }) => text)).toEqual(["40"]);
});
