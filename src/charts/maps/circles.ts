import { max, scaleSqrt, sum } from "d3";
import { unitIn } from "../../model/unit.ts";
import { unitName } from "../../i18n/format.ts";
import { isSigned } from "../../i18n/signs.ts";
import { separate } from "../marks/separate.ts";
import { drawBasemap } from "./basemap.ts";
import type { Chart } from "../model.ts";
import { reach, tone } from "../marks/marks.ts";
import { drawNames } from "../labels/place-labels.ts";
import { markWords } from "../scales/scale.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { around, reachOf, type Anchor } from "./anchors.ts";
import { drawOutside } from "./outside.ts";
import type { DrawnMap } from "./drawn-map.ts";
import { circle, outerRadius, ring } from "../marks/symbols.ts";
import type { View } from "./view.ts";

/** Radius of the circle of the highest value, in narrow and wide drawings. */
const largest = { narrow: 22, wide: 36 };

/** Maximum share of a map that all circles together may cover. */
const share = 0.15;

/** Maximum number of labelled values in narrow and wide drawings. */
const written = { narrow: 9, wide: 18 };

/**
 * Draws a circle at each place with an area proportional to the value, small ones over large ones; below the map the
 * places outside it and, if wanted, a size legend.
 */
export function drawCircles(
  chart: Chart,
  canvas: SvgCanvas,
  view: View,
  anchors: readonly Anchor[],
  withSizes: boolean,
): DrawnMap {
  const { height } = view;
  const greatest = max(chart.points, ({ estimate }) => reach(estimate)) || 1;
  const all = sum(anchors, ({ point }) => reach(point.estimate) / greatest) * Math.PI;
  const radius = scaleSqrt(
    [0, greatest],
    [0, Math.min(canvas.narrow ? largest.narrow : largest.wide, Math.sqrt((share * view.width * height) / (all || 1)))],
  );
  drawBasemap(canvas, view);
  // The larger part of each circle stays visible.
  const placed = separate(
    anchors.map((anchor) => ({ ...anchor, r: outerRadius(radius, anchor.point.estimate) })),
    (a, b) => Math.max(a.r, b.r) + 0.3 * Math.min(a.r, b.r),
    view,
  );
  const order = placed.toSorted((a, b) => b.r - a.r);
  for (const { x, y, point } of order) circle(canvas, x, y, radius, point.estimate, tone(point, chart.options));
  const labelled = drawNames(canvas, chart, placed, {
    height,
    most: canvas.narrow ? written.narrow : written.wide,
    coversArea: () => false,
    onAreas: false,
  });
  for (const anchor of order)
    canvas.markPath(anchor.point, around(anchor, Math.max(anchor.r, reachOf(anchor, placed)), view));
  const bottom = drawOutside(chart, canvas, view, height, (point) => ({
    r: outerRadius(radius, point.estimate),
    draw: (x, y) => circle(canvas, x, y, radius, point.estimate, tone(point, chart.options)),
  }));
  const hasSizes = withSizes && anchors.some(({ point }) => point.estimate);
  return { labelled, bottom: hasSizes ? drawSizes(chart, canvas, radius, greatest, bottom + 10) : bottom };
}

/**
 * Draws the size legend: as many circles of round values as fit, each with its value; the largest with its unit.
 * Returns the bottom.
 */
function drawSizes(
  chart: Chart,
  canvas: SvgCanvas,
  radius: (value: number) => number,
  greatest: number,
  top: number,
): number {
  const { textWidth } = canvas.typeface;
  const { locale } = chart;
  const { unit } = chart.points.find((point) => point.estimate)!;
  const values = roundValues(greatest, unitIn(locale.knownUnits, unit).counted);
  const marks = markWords(values, { ...chart, options: { ...chart.options, scale: "sqrt" } });
  const middle = top + Math.max(radius(values[0]!), canvas.line / 2);
  let x = 1;
  for (const [i, value] of values.entries()) {
    const r = Math.max(radius(value), 1);
    const number = marks.get(value)!;
    const words = i > 0 || isSigned(unit, locale) ? number : `${number} ${unitName(unit, value, locale)}`;
    const right = x + 2 * r + 6 + textWidth(words, canvas.fine);
    if (right > canvas.width) break;
    canvas.draw("outline quiet", ring(x + r, middle, r));
    canvas.write(words, x + 2 * r + 6, canvas.centred(middle, canvas.fine), "fine");
    x = right + 24;
  }
  return middle * 2 - top;
}

/** Three round values up to the greatest, each about a fifth of the previous one; integers for counted units. */
function roundValues(greatest: number, whole: boolean): number[] {
  const series = Array.from({ length: 40 }, (_, i) => [1, 2, 5].map((digit) => Number(`${digit}e${i - 20}`)))
    .flat()
    .filter((value) => value <= greatest);
  return [series.at(-1)!, series.at(-3)!, series.at(-5)!].filter(
    (value) => value !== undefined && (value >= 1 || !whole),
  );
}
