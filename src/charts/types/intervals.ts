import type { Estimate } from "../../model/estimate.ts";
import { formatWindow } from "../../i18n/format.ts";
import { groupsOf, type Chart, type Drawing, type Point, type Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import type { Box } from "../labels/labels.ts";
import { drawAnnotation } from "../labels/annotation.ts";
import { isBold, lookOf, openEnd, point as drawPoint, reach, samplePoint, tone } from "../marks/marks.ts";
import { placeReferences, writeClear } from "../labels/references.ts";
import { axisOf, drawAxis, writeTicks, type Axis } from "../scales/scale.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { valueWords } from "../value-text.ts";
import { path } from "../svg/path.ts";

/**
 * Claims side by side, one row per claimant: who, when, how many as text, and the values that the claim allows on a
 * shared scale. An open-ended claim extends to the edge of the drawing. Claims of a group are placed below its name.
 */
export const intervals = {
  name: "intervals",
  takes: ["value", "date", "group", "panel"],
  needs: ["value"],
  uses: ["scale", "highlight", "states", "colours", "annotations", "references", "format"],
  compares: false,
  objection,
  draw,
  rows: true,
  sample,
} as const satisfies ChartType;

/** A claim with its text. */
interface Claim {
  point: Point;
  value: string;
  name: readonly string[];
  /** Its date, and the annotation. */
  date: string;
  remark: string | null;
}

function objection({ points, references, options }: Chart): { found: string; expected: string } | null {
  const values = [
    ...points.flatMap(({ estimate }) => (estimate ? [estimate.low ?? estimate.value] : [])),
    ...references.map(({ value }) => value),
  ];
  const below = values.find((value) => value < 0 || (value === 0 && options.scale === "log"));
  if (below === undefined || (options.scale ?? "linear") === "linear") return null;
  return { found: `${below} on a scale that is not linear`, expected: "values above zero, or a linear scale" };
}

function draw(chart: Chart, viewport: Viewport): Drawing {
  const canvas = new SvgCanvas(chart, viewport);
  return canvas.narrow ? drawStacked(chart, canvas) : drawTable(chart, canvas);
}

function claimOf(point: Point, chart: Chart, canvas: SvgCanvas, nameRoom: number): Claim {
  const { wrap } = canvas.typeface;
  const { label, window, remark } = point;
  const date = window ? formatWindow(window, chart.locale, "short") : "";
  return {
    point,
    value: valueWords(point, chart),
    name: wrap(label, nameRoom, canvas.size, isBold(point, chart.options) ? "strong" : "regular"),
    date,
    remark,
  };
}

/**
 * Draws the claims group by group, each group below its name; `put` draws one claim and returns its bottom. Returns the
 * bottom of all.
 */
function eachClaim(
  chart: Chart,
  canvas: SvgCanvas,
  written: Box[],
  top: number,
  put: (point: Point, top: number, last: boolean) => number,
): number {
  const { wrap } = canvas.typeface;
  const groups = groupsOf(chart);
  let y = top;
  groups.forEach((group, i) => {
    const own = chart.points.filter((point) => (point.group ?? "") === group);
    if (group !== "") {
      if (i > 0) y += 12;
      canvas.draw("base", path`M0 ${y + 0.5}H${canvas.width}`);
      y = writeClear(canvas, written, wrap(group, canvas.width, canvas.size, "strong"), 0, y + 5, "value strong") + 3;
    }
    own.forEach((point, j) => (y = put(point, y, j === own.length - 1)));
  });
  return y;
}

/** Class of a claim's name. */
function classOf(point: Point, { options }: Chart): string {
  return isBold(point, options) ? "strong" : "";
}

/** Annotates the mark of a claim below it. Returns the bottom; 0 if the claim has no mark. */
function annotate(
  canvas: SvgCanvas,
  written: Box[],
  { estimate }: Point,
  text: string,
  y: number,
  { at, start }: Axis,
): number {
  if (!estimate) return 0;
  const end = lookOf(estimate) === "open" ? canvas.width : at(reach(estimate)) + 9;
  const mark = { x: Math.max(start, at(estimate.value)), end, middle: y, bottom: y + 6 };
  return drawAnnotation(canvas, written, text, mark, { left: start, right: canvas.width });
}

/** Wide drawing: text in columns, with the scale to their right. */
function drawTable(chart: Chart, canvas: SvgCanvas): Drawing {
  const weightOf = (point: Point) => (isBold(point, chart.options) ? "strong" : "regular");
  const { textWidth, wrap } = canvas.typeface;
  const { width, size, line } = canvas;
  const claims = new Map(chart.points.map((point) => [point, claimOf(point, chart, canvas, 290)]));
  const below = new Map(
    [...claims].map(([point, { date, remark }]) => [
      point,
      [date, point.estimate ? null : remark].flatMap((text) => wrap(text ?? "", 290, size)),
    ]),
  );
  const valueRoom = Math.max(...[...claims.values()].map(({ value }) => textWidth(value, size, "strong")));
  const names = [...claims].flatMap(([point, { name }]) => name.map((text) => textWidth(text, size, weightOf(point))));
  const nameRoom = Math.max(...names, ...[...below.values()].flat().map((text) => textWidth(text, size)));
  const valueEnd = nameRoom + 18 + valueRoom;
  const axis = scaleOf(chart, valueEnd + 20, canvas);
  const references = placeReferences(chart, canvas, axis.at);
  const boxes = new Map<Point, Box>();
  const written: Box[] = [];
  const bottom = eachClaim(chart, canvas, written, headOf(axis, references.height, canvas), (point, y, last) => {
    const { value, name, remark } = claims.get(point)!;
    canvas.writeLines(below.get(point)!, 0, canvas.writeLines(name, 0, y + 5, classOf(point, chart)), "soft");
    const middle = y + 5 + line / 2;
    const noted = remark ? annotate(canvas, written, point, remark, middle, axis) + 2 : 0;
    const height = Math.max((name.length + below.get(point)!.length) * line + 11, noted - y);
    canvas.write(value, valueEnd, canvas.centred(middle), point.estimate ? "strong end" : "soft end");
    drawMark(chart, canvas, point, middle, axis);
    boxes.set(point, { left: 0, top: y, right: width, bottom: y + height });
    if (!last) canvas.draw("grid", path`M0 ${y + height}H${width}`);
    return y + height;
  });
  drawAxis(canvas, axis, references.height, bottom);
  written.push(...tickBoxes(axis, references.height, canvas));
  references.draw(canvas, 0, bottom, written);
  for (const point of chart.points) canvas.mark(point, boxes.get(point)!);
  return { body: canvas.body(), height: bottom };
}

/** Narrow drawing: the text of a row above its mark. */
function drawStacked(chart: Chart, canvas: SvgCanvas): Drawing {
  const { textWidth, wrap } = canvas.typeface;
  const { width, size, line } = canvas;
  const axis = scaleOf(chart, 10, canvas);
  const references = placeReferences(chart, canvas, axis.at);
  const boxes = new Map<Point, Box>();
  const written: Box[] = [];
  const rows: number[] = [];
  const bottom = eachClaim(chart, canvas, written, headOf(axis, references.height, canvas), (point, top) => {
    const { value, name, date, remark } = claimOf(point, chart, canvas, width);
    const write = (lines: readonly string[], from: number, classes: string) =>
      writeClear(canvas, written, lines, classes.endsWith("end") ? width : 0, from, classes);
    const named = write(name, top + 4, `value ${classOf(point, chart)}`.trim());
    const beside = date !== "" && textWidth(date, size) + textWidth(value, size, "strong") + 12 <= width;
    const dated = write(beside ? [date] : wrap(date, width, size), named, "value soft");
    const valueTop = beside ? named : dated;
    // A short name leaves space for the value in its line.
    const free =
      date === "" && name.length === 1 && textWidth(name[0]!, size) + textWidth(value, size, "strong") + 12 <= width;
    write([value], free ? top + 4 : valueTop, `value ${point.estimate ? "strong" : "soft"} end`);
    const under = free ? named : valueTop + line;
    const y = (point.estimate ? under : write(wrap(remark ?? "", width, size), under, "value")) + 9;
    rows.push(y);
    drawMark(chart, canvas, point, y, axis);
    const bottom = Math.max(y + 11, remark ? annotate(canvas, written, point, remark, y, axis) + 3 : 0);
    boxes.set(point, { left: 0, top, right: width, bottom });
    return bottom;
  });
  for (const y of rows) canvas.draw("lane", path`M${axis.start} ${y}H${width}`);
  for (const { x, value } of axis.ticks)
    for (const y of rows) canvas.draw(value === 0 ? "base" : "grid", path`M${x} ${y - 5}v10`);
  writeTicks(canvas, axis.ticks, references.height);
  written.push(...tickBoxes(axis, references.height, canvas));
  references.draw(canvas, 0, bottom - 4, written);
  for (const point of chart.points) canvas.mark(point, boxes.get(point)!);
  return { body: canvas.body(), height: bottom };
}

/** The common scale of all claims; without ticks if nothing is published. */
function scaleOf(chart: Chart, left: number, canvas: SvgCanvas): Axis {
  const axis = axisOf(chart, left, canvas.width - openEnd - 6, canvas);
  return chart.span || chart.points.some(({ estimate }) => estimate) ? axis : { ...axis, ticks: [] };
}

/** Top of the claims: below the labels of the reference lines, and below the ticks. */
function headOf({ ticks }: Axis, top: number, { line }: SvgCanvas): number {
  return ticks.length > 0 ? top + line + 8 : top;
}

function tickBoxes({ ticks }: Axis, top: number, { fine, line, typeface: { textWidth } }: SvgCanvas): Box[] {
  return ticks.map(({ text, centre }) => ({
    left: centre - textWidth(text, fine) / 2,
    top,
    right: centre + textWidth(text, fine) / 2,
    bottom: top + line,
  }));
}

/** Draws a claim's mark. An upper bound extends back to zero, or to the start of the scale if the value is negative. */
function drawMark({ options }: Chart, canvas: SvgCanvas, point: Point, y: number, { start, zero, at }: Axis): void {
  const { estimate } = point;
  if (estimate)
    drawPoint(canvas, y, at, estimate, tone(point, options), estimate.value < 0 ? start : zero, canvas.width);
  else canvas.draw("slot", path`M${start} ${y - 6}H${canvas.width - 1}v12H${start}z`);
}

function sample(canvas: SvgCanvas, estimate: Estimate | null, quiet: string): number {
  if (estimate) return samplePoint(canvas, estimate, quiet);
  canvas.draw("slot", path`M.75 4h27v12h-27z`);
  return 29;
}
