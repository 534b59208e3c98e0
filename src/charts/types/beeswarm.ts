import type { Estimate } from "../../model/estimate.ts";
import { cellsOf } from "../marks/cells.ts";
import { groupsOf, type Chart, type Drawing, type Point, type Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import { drawDotLabels, isFew, type Dot } from "../labels/dot-labels.ts";
import type { Box } from "../labels/labels.ts";
import { unlabelledWords } from "../labels/unlabelled.ts";
import { lookOf, reach, ring, tone } from "../marks/marks.ts";
import { pack, type Packed, type Place } from "../marks/packing.ts";
import { placeReferences } from "../labels/references.ts";
import { axisOf, drawAxis, type Axis } from "../scales/scale.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { path } from "../svg/path.ts";

/**
 * One dot per value on a shared scale, side by side where they would overlap: shows how values are distributed, and
 * outliers. Each group has its own lane. The extremes and highlighted values are labelled, and if there are few all;
 * the others have tooltips.
 * The scale is linear, unless the figure sets another or most values would pile up at its start: then it is
 * logarithmic. A scale that is not linear is labelled as such.
 */
export const beeswarm = {
  name: "beeswarm",
  takes: ["value", "date", "group", "panel"],
  needs: ["value"],
  uses: ["missing", "scale", "highlight", "states", "annotations", "references", "format"],
  compares: true,
  dense: true,
  objection: ({ points, options }) => {
    const least = options.scale === "log" ? Number.MIN_VALUE : options.scale === "sqrt" ? 0 : -Infinity;
    const small = points.find(({ estimate }) => estimate && (estimate.low ?? estimate.value) < least);
    if (!small) return null;
    return least > 0
      ? {
          found: `${small.label} at or below zero on a logarithmic scale`,
          expected: "values above zero, or another scale",
        }
      : {
          found: `${small.label} below zero on a scale of square roots`,
          expected: "values from zero up, or another scale",
        };
  },
  draw,
  sample: (canvas, estimate, quiet) => {
    if (estimate) drawDot(canvas, { x: 8, y: 10 }, 5, estimate, quiet, (value) => 8 + (value - 3) * 6);
    else canvas.draw("slot", ring(8, 10));
    return lookOf(estimate) === "open" ? 24 : 18;
  },
} as const satisfies ChartType;

/** Maximum and minimum radius of a dot; maximum height of a lane. */
const radius = { most: 5.5, least: 1.6 };
const highest = 220;

/** Length of the arrow of a bound. */
const arrow = 7;

/** If the largest value is this many times the median, the other values pile up. */
const heap = 100;

interface Lane {
  name: string;
  points: readonly (Point & { estimate: Estimate })[];
  absent: readonly Point[];
}

function draw(given: Chart, viewport: Viewport): Drawing {
  const canvas = new SvgCanvas(given, viewport);
  const { textWidth, wrap } = canvas.typeface;
  const scale = scaleOf(given);
  const chart: Chart = { ...given, options: { ...given.options, scale } };
  const { width, line } = canvas;
  const lanes = groupsOf(chart).map((name): Lane => {
    const own = chart.points.filter(({ group }) => (group ?? "") === name);
    return {
      name,
      points: own.filter((point): point is Point & { estimate: Estimate } => point.estimate !== null),
      absent: own.filter(({ estimate }) => estimate === null),
    };
  });
  const axis = axisOf(chart, 12, width - 26, canvas);
  const r = radiusOf(lanes, axis);
  const references = placeReferences(chart, canvas, axis.at);
  const hasValues = lanes.some(({ points }) => points.length > 0);
  const { logarithmic, squareRoots } = chart.locale.words;
  const scaleBottom =
    hasValues && scale !== "linear"
      ? canvas.writeLines(wrap(scale === "log" ? logarithmic : squareRoots, width, canvas.fine), 0, 0, "fine") + 4
      : 0;
  const top = scaleBottom + references.height;
  const boxes = new Map<Point, Box>();
  const written = hasValues
    ? axis.ticks.map(({ text, centre }): Box => ({
        left: centre - textWidth(text, canvas.fine) / 2,
        top,
        right: centre + textWidth(text, canvas.fine) / 2,
        bottom: top + line + 4,
      }))
    : [];
  const unlabelled: Point[] = [];
  let y = hasValues ? top + line + 12 : top;
  for (const lane of lanes) {
    if (lane.name !== "")
      y = canvas.writeLines(wrap(lane.name, width, canvas.size, "strong"), 0, y, "value strong") + 2;
    if (lane.points.length > 0) y = drawLane(chart, canvas, lane, axis, r, y, boxes, written, unlabelled);
    y = drawAbsent(chart, canvas, lane, y, boxes) + 8;
  }
  const bottom = y - 8;
  if (hasValues) drawAxis(canvas, axis, top, bottom);
  references.draw(canvas, scaleBottom, bottom, written);
  for (const point of chart.points) canvas.mark(point, boxes.get(point)!);
  if (unlabelled.length === 0) return { body: canvas.body(), height: bottom };
  const labelled = chart.points.filter((point) => !unlabelled.includes(point));
  const words = wrap(unlabelledWords(chart, chart.points, labelled), width, canvas.fine);
  const height = canvas.writeLines(words, 0, bottom + 6, "fine");
  return { body: canvas.body(), height };
}

/**
 * The scale that the figure sets, otherwise linear, or logarithmic if most values would pile up. Small multiples share
 * one scale and do not choose.
 */
function scaleOf({ points, options, span }: Chart): "linear" | "sqrt" | "log" {
  if (options.scale || span) return options.scale ?? "linear";
  const values = points
    .flatMap(({ estimate }) => (estimate ? [estimate.low ?? estimate.value, reach(estimate)] : []))
    .toSorted((a, b) => a - b);
  return values.length > 0 && values[0]! > 0 && values.at(-1)! > heap * values[Math.floor(values.length / 2)]!
    ? "log"
    : "linear";
}

/** The largest radius at which no lane gets too high, in visible steps. */
function radiusOf(lanes: readonly Lane[], axis: Axis): number {
  const fits = (r: number) => lanes.every(({ points }) => extentOf(pack(placesOf(points, axis), r), r) <= highest);
  let [steps, most] = [0, Math.round((radius.most - radius.least) / 0.3)];
  if (fits(radius.most)) return radius.most;
  while (most - steps > 1) {
    const middle = Math.floor((steps + most) / 2);
    if (fits(radius.least + middle * 0.3)) steps = middle;
    else most = middle;
  }
  return radius.least + steps * 0.3;
}

/** The range that each value covers on the scale: with the arrow of a bound, or over a span. */
function placesOf(points: Lane["points"], { at }: Axis): Place[] {
  return points.map(({ estimate }) => {
    const x = at(estimate.value);
    const look = lookOf(estimate);
    return look === "span"
      ? { x, from: at(estimate.low!), to: at(estimate.high!) }
      : { x, from: x, to: look === "open" ? x + arrow : x };
  });
}

function extentOf(packed: readonly Packed[], r: number): number {
  return packed.length === 0
    ? 0
    : Math.max(...packed.map(({ y }) => y)) - Math.min(...packed.map(({ y }) => y)) + 2 * r;
}

/** Draws the dots of a lane with their labels. Returns the bottom. */
function drawLane(
  chart: Chart,
  canvas: SvgCanvas,
  { points }: Lane,
  axis: Axis,
  r: number,
  top: number,
  boxes: Map<Point, Box>,
  written: Box[],
  unlabelled: Point[],
): number {
  const { wrap } = canvas.typeface;
  const own = placesOf(points, axis);
  const packed = pack(own, r);
  const above = -Math.min(...packed.map(({ y }) => y)) + r;
  // Space for a label above and below the dots.
  const names = (points.some(({ remark }) => remark !== null) ? 3 : 2) * canvas.line + 6;
  const middle = top + Math.max(above + names / 2, names);
  const places = packed.map(({ x, y }) => ({ x, y: middle + y }));
  let bottom = Math.max(middle + names, ...places.map(({ y }) => y + r + 6));
  points.forEach((point, i) => drawDot(canvas, places[i]!, r, point.estimate, tone(point, chart.options), axis.at));
  cellsOf(places, { left: 0, top, right: canvas.width, bottom }, "both").forEach((cell, i) =>
    boxes.set(points[i]!, cell),
  );
  const taken = places.map(({ x, y }, i): Box => ({
    left: Math.min(x, own[i]!.from) - r - 1,
    top: y - r - 1,
    right: Math.max(x, own[i]!.to) + r + 1,
    bottom: y + r + 1,
  }));
  const dots = points.map((point, i): Dot => ({ point, ...places[i]!, r, box: taken[i]! }));
  const labels = drawDotLabels(canvas, chart, dots, { left: 0, top, right: canvas.width, bottom });
  written.push(...labels);
  if (isFew(dots)) unlabelled.push(...points.filter((point) => !labels.some(({ dot }) => dot.point === point)));
  const annotated = new Set(labels.flatMap(({ dot, lines }) => (lines[1] === undefined ? [] : [dot.point])));
  // Annotations are always written.
  for (const { label, remark } of points.filter((point) => point.remark !== null && !annotated.has(point))) {
    bottom = canvas.writeLines(wrap(`${label}: ${remark}`, canvas.width, canvas.size), 0, bottom, "value");
  }
  return bottom;
}

/** Draws a dot in the style of its kind: filled; with an arrow for a bound; hollow; pale; or with its span. */
function drawDot(
  canvas: SvgCanvas,
  { x, y }: Packed,
  r: number,
  estimate: Estimate,
  quiet: string,
  at: (value: number) => number,
): void {
  const end = Math.min(4, r);
  const disc = (by: number) => path`M${x - by} ${y}a${by} ${by} 0 1 1 ${2 * by} 0a${by} ${by} 0 1 1${-2 * by} 0z`;
  switch (lookOf(estimate)) {
    case "open":
      canvas.draw(`solid${quiet}`, disc(r - 0.4));
      return canvas.draw(`line${quiet}`, path`M${x + r} ${y}h${arrow}m-3-3l3 3l-3 3`);
    case "hollow":
      return canvas.draw(`outline${quiet}`, disc(Math.max(0.8, r - 1.1)));
    case "soft":
      return canvas.draw(`tint${quiet}`, disc(Math.max(0.8, r - 1.1)));
    case "span":
      canvas.draw(
        `line${quiet}`,
        path`M${at(estimate.low!)} ${y - end}v${2 * end}M${at(estimate.high!)} ${y - end}v${2 * end}M${at(estimate.low!)} ${y}H${at(estimate.high!)}`,
      );
      return canvas.draw(`solid${quiet}`, disc(r - 0.4));
    default:
      return canvas.draw(`solid${quiet}`, disc(r - 0.4));
  }
}

/** Draws unpublished values as rings in a row below the lane, with a label. Returns the bottom. */
function drawAbsent(
  { options, locale }: Chart,
  canvas: SvgCanvas,
  { absent }: Lane,
  top: number,
  boxes: Map<Point, Box>,
): number {
  const { wrap } = canvas.typeface;
  const { width, size, line } = canvas;
  const pitch = 12.8;
  let y = top;
  for (const point of absent) {
    const count = point.row === null ? (options.missing?.count ?? 1) : 1;
    const words = point.row === null ? point.label : `${point.label}: ${locale.words.notPublished}`;
    const rings = Math.min(count, Math.floor(width / pitch));
    const beside = rings * pitch + 6;
    const lines = wrap(words, beside + 120 <= width ? width - beside : width, size);
    const start = beside + 120 <= width ? beside : 0;
    const from = y;
    for (let i = 0; i < rings; i += 1) canvas.draw("slot", ring(6.4 + i * pitch, y + line / 2));
    if (start === 0) y += line;
    y = Math.max(canvas.writeLines(lines, start, y, "value soft"), from + 24);
    boxes.set(point, { left: 0, top: from, right: width, bottom: y });
  }
  return y;
}
