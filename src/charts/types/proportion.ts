import { sum } from "d3";
import type { Estimate } from "../../model/estimate.ts";
import { unitIn } from "../../model/unit.ts";
import { formatNumber, unitName } from "../../i18n/format.ts";
import { isSigned } from "../../i18n/signs.ts";
import { belowZero } from "../layout/amounts.ts";
import type { Chart, Drawing, Point, Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import { led, writeLed } from "../labels/lead-text.ts";
import { isStressed, lookOf, reach } from "../marks/marks.ts";
import { drawAnnotationAbove } from "../labels/annotation.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { valueWords } from "../value-text.ts";
import { area, box, drawSquares, pieces, square, tones, type Grid } from "../marks/squares.ts";
import { path } from "../svg/path.ts";

/**
 * Parts of a whole as squares of a grid, each representing a round number of the unit; the last square of a part is
 * filled proportionally.
 */
export const proportion = {
  name: "proportion",
  takes: ["value", "date"],
  needs: ["value", "whole"],
  uses: ["whole", "each", "highlight", "annotations", "format"],
  compares: true,
  objection,
  namesUnit: true,
  draw,
  sample,
} as const satisfies ChartType;

/** Target height of the grid in narrow and wide drawings. */
const aim = { narrow: 220, wide: 170 };

/** With this many parts or more, their text is small. */
const many = 4;

/** Number of shrinking squares after an open-ended part. */
const tail = 3;

/** Requires no more parts than tones, and a known whole. */
function objection(chart: Chart): { found: string; expected: string } | null {
  const { points, whole } = chart;
  if (points.length > tones.length)
    return { found: `${points.length} parts`, expected: `at most ${tones.length} parts` };
  if (!whole?.estimate || reach(whole.estimate) <= 0)
    return { found: "a whole that is not published, or not above zero", expected: "a whole above zero" };
  return belowZero(chart);
}

/**
 * Position of a part in the grid: its squares, counted from the first of the grid and possibly fractional, and the
 * start of the next part.
 */
interface Share {
  point: Point;
  tone: string;
  start: number;
  end: number;
  next: number;
}

function draw(chart: Chart, viewport: Viewport): Drawing {
  const canvas = new SvgCanvas(chart, viewport);
  const { wrap } = canvas.typeface;
  const { width } = canvas;
  const { points, whole, locale } = chart;
  if (!whole?.estimate) throw new TypeError("parts without a whole have no proportion");
  const each = chart.options.each ?? roundEach(whole, unitIn(chart.locale.knownUnits, whole.unit).counted);
  const count = Math.max(
    1,
    Math.ceil(
      Math.max(
        reach(whole.estimate),
        sum(points, ({ estimate }) => reach(estimate)),
      ) / each,
    ),
  );
  const columns = Math.max(
    5,
    Math.round(width / Math.min(28, Math.sqrt((width * (canvas.narrow ? aim.narrow : aim.wide)) / count)) / 5) * 5,
  );
  const pitch = Math.floor((width / columns) * 10) / 10;
  const shares = sharesOf(chart, each, count);

  let y = 0;
  const gap = points.length < many ? 8 : 4;
  const words = shares.map(({ point, tone }) => {
    const top = y;
    y =
      points.length < many
        ? writeLarge(chart, canvas, point, y, tone, points.length === 1 ? gap + 4 : null)
        : writeSmall(chart, canvas, point, y, tone);
    y += gap;
    return box(0, top, width, y);
  });
  const grid: Grid = { left: 0, top: y + 4, columns, pitch, side: Math.round(pitch * 7.8) / 10 };
  drawRest(canvas, grid, shares.at(-1)!.next, count, whole.estimate);
  for (const share of shares) drawShare(canvas, grid, share);
  y = grid.top + Math.ceil(count / columns) * pitch - (pitch - grid.side) + 10;
  const wholeTop = Math.ceil(grid.top + Math.ceil(count / columns) * pitch);
  y = writeLarge(chart, canvas, whole, y) + 4;

  let taken = 0;
  shares.forEach(({ point, next }, i) => {
    const from = taken;
    if (point.estimate) taken = Math.min(count, Math.max(from + 1, Math.round(next)));
    canvas.markPath(point, words[i]! + area(grid, from, taken));
  });
  canvas.markPath(whole, area(grid, taken, count) + box(0, wholeTop, width, y));
  const unit = unitName(whole.unit, each, locale);
  const bottom = canvas.writeLines(
    wrap(locale.eachMark(each, formatNumber(each, locale), unit), width, canvas.fine),
    0,
    y,
    "fine",
  );
  return { body: canvas.body(), height: bottom };
}

/** Arranges the parts one after another; an open-ended one leaves space for its tail, as far as the whole allows. */
function sharesOf({ points, options }: Chart, each: number, count: number): Share[] {
  const isOpen = ({ estimate }: Point) => lookOf(estimate) === "open";
  const free = count - Math.ceil(sum(points, ({ estimate }) => reach(estimate)) / each) - 1;
  const room = Math.max(0, Math.min(tail, Math.floor(free / points.filter(isOpen).length)));
  const names = tonesOf(points, options);
  let start = 0;
  return points.map((point, i): Share => {
    const end = start + reach(point.estimate) / each;
    const share = {
      point,
      tone: names[i]!,
      start,
      end,
      next: isOpen(point) ? Math.ceil(end) + room : end,
    };
    start = share.next;
    return share;
  });
}

/** The tones of parts in order; highlighted parts have those of the accent, and the others the rest. */
function tonesOf(points: readonly Point[], options: Chart["options"]): string[] {
  if (!options.highlight) return points.map((_, i) => tones[i % tones.length]!);
  const kinds = { strong: ["first", "fourth"], quiet: ["third", "sixth", "second", "fifth"] };
  const next = { strong: 0, quiet: 0 };
  return points.map((point) => {
    const kind = isStressed(point, options) ? "strong" : "quiet";
    next[kind] += 1;
    return kinds[kind][(next[kind] - 1) % kinds[kind].length]!;
  });
}

function sample(canvas: SvgCanvas, estimate: Estimate | null): number {
  const grid: Grid = { left: 0, top: 6, columns: 10, pitch: 10, side: 8 };
  if (estimate?.kind === "exact") drawSquares(canvas, grid, 0, reach(estimate), tones[0]!);
  else if (estimate) drawRest(canvas, grid, 0, reach(estimate), estimate);
  else canvas.draw("slot", path`M.75 6h27v8h-27z`);
  return estimate ? reach(estimate) * grid.pitch - 2 : 29;
}

/**
 * A round number of units per square that divides the whole into about a hundred squares; an integer for counted units.
 */
function roundEach({ estimate }: Point, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(reach(estimate) / 200));
  const each = [1, 2, 5, 10].map((step) => step * power).find((each) => reach(estimate) / each <= 500) ?? power;
  return whole ? Math.max(1, each) : each;
}

/** A value with its unit: "more than 1,500 people". */
function amountOf(chart: Chart, point: Point): string {
  const value = valueWords(point, chart);
  const { estimate, unit } = point;
  return !estimate || isSigned(unit, chart.locale) ? value : `${value} ${unitName(unit, estimate.value, chart.locale)}`;
}

/**
 * Writes a value in large type, preceded by a sample square if it is a part, with its label and its annotation below.
 * If the grid begins with its squares, `gap` units below the text, the annotation has an arrow to them. Returns the
 * bottom.
 */
function writeLarge(
  chart: Chart,
  canvas: SvgCanvas,
  point: Point,
  top: number,
  tone?: string,
  gap: number | null = null,
): number {
  const { wrap } = canvas.typeface;
  const { width, size, large } = canvas;
  const height = Math.round(large * 1.25);
  const side = Math.round(large * 0.7);
  const left = tone ? side + 8 : 0;
  const lines = wrap(amountOf(chart, point), width - left, large, "strong");
  if (tone) drawSwatch(canvas, point, { left: 0, top: top + large * 0.97 - side, columns: 1, pitch: side, side }, tone);
  lines.forEach((line, i) => canvas.write(line, left, top + i * height + large * 0.97, "large"));
  const bottom = canvas.writeLines(wrap(point.label, width, size), 0, top + lines.length * height);
  return point.remark !== null && gap !== null
    ? drawAnnotationAbove(canvas, point.remark, { left: 0, top: bottom + 4, right: width }, (end) => end + gap)
    : canvas.writeLines(wrap(point.remark ?? "", width, size), 0, bottom);
}

/** Writes the same in normal text size, for many parts. */
function writeSmall(chart: Chart, canvas: SvgCanvas, point: Point, top: number, tone: string): number {
  const { wrap } = canvas.typeface;
  const { width, size, line } = canvas;
  const side = Math.round(size * 0.8);
  const left = side + 8;
  drawSwatch(canvas, point, { left: 0, top: top + (line - side) / 2, columns: 1, pitch: side, side }, tone);
  const bottom = writeLed(canvas, led(canvas, amountOf(chart, point), point.label, width - left), left, top);
  return canvas.writeLines(wrap(point.remark ?? "", width - left, size), left, bottom);
}

/** Draws a sample square of a part; an empty one if the part is not published. */
function drawSwatch(canvas: SvgCanvas, point: Point, grid: Grid, tone: string): void {
  if (point.estimate) drawShare(canvas, grid, { point, tone, start: 0, end: 1, next: 1 });
  else canvas.draw("slot", square(grid, { i: 0, from: 0, to: 1 }, 0.5));
}

/** Draws the squares of a part in the style of its estimate. */
function drawShare(canvas: SvgCanvas, grid: Grid, { point: { estimate }, tone, start, end, next }: Share): void {
  const look = lookOf(estimate);
  const firm =
    look === "hollow" || look === "soft"
      ? start
      : look === "span"
        ? start + (end - start) * (estimate!.low! / estimate!.high!)
        : end;
  drawSquares(canvas, grid, start, firm, tone);
  const style = look === "soft" ? `hatch ${tone}` : look === "span" ? `tint ${tone}` : `outline ${tone}`;
  for (const piece of pieces(firm, end)) canvas.draw(style, square(grid, piece, 0.5));
  for (let i = Math.ceil(end); i < next; i += 1) {
    const piece = { i, from: 0, to: 1 };
    canvas.draw("outline quiet", square(grid, piece, 0.5));
    canvas.draw(`solid ${tone}`, square(grid, piece, (grid.side / 2) * (0.35 + 0.2 * (i - Math.ceil(end)))));
  }
}

/** Draws the squares of the whole that no part fills. If the whole is not exact, its end shows that. */
function drawRest(canvas: SvgCanvas, grid: Grid, from: number, count: number, estimate: Estimate): void {
  const look = lookOf(estimate);
  const end =
    look === "span"
      ? Math.round((count * (estimate.high! - estimate.low!)) / estimate.high!)
      : Math.max(3, Math.round(count / 40));
  const firm = look === "hollow" ? from : Math.max(from, look === "solid" ? count : count - end);
  drawSquares(canvas, grid, from, firm, "rest");
  for (const piece of pieces(firm, count)) {
    const inset = look === "open" ? (grid.side / 2) * ((piece.i - firm + 1) / (count - firm + 1)) : 0.5;
    canvas.draw(
      look === "soft" ? "hatch quiet" : look === "open" ? "solid quiet" : "outline quiet",
      square(grid, piece, inset),
    );
  }
}
