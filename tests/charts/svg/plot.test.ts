import { typeface } from "../../../src/gallery/fixtures.ts";
import * as Plot from "@observablehq/plot";
import { expect, test } from "vitest";
import { drawPlot } from "../../../src/charts/svg/plot.ts";
import { en } from "../../../src/i18n/en.ts";
import { SvgCanvas } from "../../../src/charts/svg/canvas.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";

const points = [
  { x: 0, y: 0 },
  { x: 10, y: 10 },
];
const scales = {
  width: 320,
  height: 100,
  margin: 10,
  x: { type: "linear", domain: [0, 10], axis: null },
  y: { domain: [0, 10], axis: null },
} as const;
const marks = (...marks: Plot.Markish[]): Plot.PlotOptions => ({ ...scales, marks });

test("classes, path data and absolute texts are all that is left of a plot", () => {
  const canvas = new SvgCanvas({ id: "f", locale: en, options: {}, typeface }, { size: "narrow", width: 320 });
  const placed = drawPlot(
    canvas,
    marks(
      Plot.line(points, { x: "x", y: "y", className: "step" }),
      Plot.ruleY([5], { className: "grid" }),
      Plot.dot(points.slice(1), { x: "x", y: "y", r: 4, className: "point", title: () => "a <b>" }),
      Plot.text(points.slice(0, 1), { x: "x", y: "y", text: () => "two\nlines", className: "soft" }),
    ),
  );
  expect(placed.x(5)).toBe(160);
  expect(placed.y(10)).toBe(10);
  expect(serialize(...canvas.body())).toBe(
    '<path class="grid" d="M10 50L310 50"/><path class="step" d="M10 90L310 10"/>' +
      '<circle class="point" cx="310" cy="10" r="4"><title>a &lt;b&gt;</title></circle>' +
      '<text x="10" y="87" class="soft middle">two</text><text x="10" y="105" class="soft middle">lines</text>',
  );
});

test("there is no half pixel, whatever the environment", () => {
  const canvas = new SvgCanvas({ id: "f", locale: en, options: {}, typeface }, { size: "narrow", width: 320 });
  drawPlot(canvas, marks(Plot.dot(points, { x: "x", y: "y", r: 4 })));
  expect([...serialize(...canvas.body()).matchAll(/c[xy]="([^"]*)"/g)].map(([, value]) => value)).toEqual([
    "10",
    "90",
    "310",
    "10",
  ]);
});

test("what Plot only warns of is an error, and the console is as before", () => {
  const { warn } = console;
  const dates = [
    { x: "2020-01-01", y: 1 },
    { x: "2021-01-01", y: 2 },
  ];
  const warned: Plot.PlotOptions = { ...scales, x: { axis: null }, marks: [Plot.dot(dates, { x: "x", y: "y" })] };
  expect(() =>
    drawPlot(new SvgCanvas({ id: "f", locale: en, options: {}, typeface }, { size: "narrow", width: 320 }), warned),
  ).toThrow("Plot warns");
  expect(console.warn).toBe(warn);
});

test("an element that cannot be copied is an error", () => {
  expect(() =>
    drawPlot(
      new SvgCanvas({ id: "f", locale: en, options: {}, typeface }, { size: "narrow", width: 320 }),
      marks(Plot.rect([1], { x1: 0, x2: 1, y1: 0, y2: 1 })),
    ),
  ).toThrow("<rect>");
});
