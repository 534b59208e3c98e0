import { numbersIn, type Estimate } from "../../model/estimate.ts";
import { stylesOf } from "../../i18n/number-style.ts";
import type { Chart, Drawing, Point, Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import type { Cluster } from "../layout/groups.ts";
import type { Box } from "../labels/labels.ts";
import { lookOf, openEnd, ring, tone } from "../marks/marks.ts";
import { spanOf } from "../scales/scale.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { rowsOf, sideFault, sidesOf } from "../layout/sides.ts";
import { valueWords } from "../value-text.ts";
import { spread } from "../labels/spread.ts";
import { path } from "../svg/path.ts";

/**
 * How each label changes from one value to another: a line between two vertical scales, with the value at both ends.
 * The sides are the two groups of the points, or the last days of their two windows. The scale need not include zero,
 * because every value is labelled. A line is dashed if one of its ends is a bound or a span; a missing side is a ring
 * below its scale, with a label.
 */
export const slope = {
  name: "slope",
  takes: ["value", "date", "group", "panel"],
  needs: ["value"],
  uses: ["highlight", "annotations", "format"],
  compares: false,
  objection,
  draw,
  sample,
} as const satisfies ChartType;

/** Height of the scales, and the space between them and the text. */
const heights = { panel: 180, narrow: 230, wide: 280 };
const margins = { narrow: 18, wide: 24 };

/** Share of the width for text on the left and on the right; narrow drawings have no labels on the left. */
const textShares = { narrow: [0.34, 0.4], wide: 0.32 };

/** More lines than this are hard to tell apart. */
const mostLabels = 30;

/** Minimum height of a hit area. */
const least = 24;

/** A line of text: the value and its label, which follows it on the right and precedes it on the left. */
interface Line {
  value: string;
  label: string;
}

/** A value with its text, in the column beside its scale. */
interface End {
  point: Point;
  estimate: Estimate;
  lines: readonly Line[];
  remark: readonly string[];
  /** Height of the value; then of the text: its top, its height, and the middle of the line with the value. */
  y: number;
  top: number;
  height: number;
  middle: number;
}

function objection(chart: Chart): { found: string; expected: string } | null {
  const fault = sideFault(chart);
  const count = fault ? 0 : rowsOf(chart).length;
  return count > mostLabels ? { found: `${count} labels`, expected: `at most ${mostLabels} labels` } : fault;
}

function draw(chart: Chart, viewport: Viewport): Drawing {
  const canvas = new SvgCanvas(chart, viewport);
  const { textWidth, wrapEvenly } = canvas.typeface;
  const { width, narrow, size, line } = canvas;
  const sides = sidesOf(chart);
  const rows = rowsOf(chart);
  const columns = [0, 1].map((side) => rows.map((row) => endOf(chart, canvas, row, side)));
  const margin = narrow ? margins.narrow : margins.wide;
  const [wordsLeft, wordsRight] = columns.map((ends) =>
    Math.max(
      0,
      ...ends.flatMap((end) =>
        end
          ? [...end.lines.map(({ value, label }) => `${value} ${label}`.trim()), ...end.remark].map((text) =>
              textWidth(text, size, "strong"),
            )
          : [],
      ),
    ),
  );
  const [left, right] = [wordsLeft! + margin, width - wordsRight! - margin];

  const heads = sides.map(({ name }) => wrapEvenly(name, width * 0.48, size));
  const halves = heads.map((lines) => Math.max(...lines.map((text) => textWidth(text, size))) / 2);
  canvas.writeLines(heads[0]!, Math.max(halves[0]!, Math.min(left, width * 0.49 - halves[0]!)), 0, "middle");
  canvas.writeLines(heads[1]!, Math.min(width - halves[1]!, Math.max(right, width * 0.51 + halves[1]!)), 0, "middle");
  const published = columns.map((ends) => ends.filter((end) => end !== null));
  const needed = Math.max(...published.map((ends) => ends.reduce((sum, { height }) => sum + height, 0)));
  const top = Math.max(...heads.map(({ length }) => length)) * line + 24;
  const least = chart.span ? heights.panel : narrow ? heights.narrow : heights.wide;
  const bottom = top + (needed === 0 ? 0 : Math.max(least, needed - 20));
  const at = scaleOf(chart, top, bottom);
  for (const ends of published) settle(ends, at, canvas, { top: top - 10, bottom: bottom + 10 }, ends === published[0]);

  if (needed > 0) canvas.draw("base", path`M${left} ${top - 8}V${bottom + 8}M${right} ${top - 8}V${bottom + 8}`);
  rows.forEach((_, i) => {
    const [from, to] = [columns[0]![i], columns[1]![i]];
    if (!from || !to) return;
    const sure = [from, to].every(({ estimate }) => ["solid", "soft"].includes(lookOf(estimate)));
    canvas.draw(
      `${sure ? "line" : "reach"}${tone(from.point, chart.options)}`,
      path`M${left} ${from.y}L${right} ${to.y}`,
    );
  });
  const boxes = new Map<Point, Box>();
  for (const [side, ends] of published.entries()) {
    const [x, outwards] = side === 0 ? [left, -1] : [right, 1];
    for (const end of ends) {
      drawEnd(canvas, x, at, end.estimate, tone(end.point, chart.options), {
        ceiling: end.y - openEnd + 2,
        floor: bottom + 8,
      });
      if (Math.abs(end.middle - end.y) > 3)
        canvas.draw("leader", path`M${x + outwards * 9} ${end.y}L${x + outwards * (margin - 3)} ${end.middle}`);
      writeEnd(canvas, end, x + outwards * margin, side === 0);
      const inner = Math.min(12, (right - left) / 2);
      boxes.set(end.point, {
        left: side === 0 ? 0 : x - inner,
        top: end.top,
        right: side === 0 ? x + inner : width,
        bottom: end.top + end.height,
      });
    }
  }
  const height = drawMissing(chart, canvas, rows, columns, [left, right], needed === 0 ? top - 18 : bottom + 16, boxes);
  for (const point of chart.points) canvas.mark(point, boxes.get(point)!);
  return { body: canvas.body(), height };
}

/**
 * Text of a value: beside the right scale with its label and all remarks, beside the left one too if there is space;
 * null if the value is missing.
 */
function endOf(chart: Chart, canvas: SvgCanvas, { points }: Cluster, side: number): End | null {
  const { wrap } = canvas.typeface;
  const { width, narrow, size, line } = canvas;
  const point = points[side] ?? null;
  if (!point?.estimate) return null;
  const maxWidth = width * (narrow ? textShares.narrow[side]! : textShares.wide);
  const lines = linesOf(chart, canvas, point, maxWidth, side === 0, !narrow || side === 1);
  const annotated = !narrow || !points[1]?.estimate ? [point] : side === 1 ? points : [];
  const remark = annotated.flatMap((each) => wrap(each?.remark ?? "", maxWidth, size));
  return {
    point,
    estimate: point.estimate,
    lines,
    remark,
    y: 0,
    top: 0,
    height: Math.max(least, (lines.length + remark.length) * line + 4),
    middle: 0,
  };
}

/** Lines of a value's text. A value that does not fit is abbreviated; tooltip and table show it in full. */
function linesOf(
  chart: Chart,
  { size, typeface: { textWidth, wrap } }: SvgCanvas,
  point: Point,
  maxWidth: number,
  isLeft: boolean,
  labelled: boolean,
): Line[] {
  const wide = (text: string) => textWidth(text, size, "strong");
  const full = valueWords(point, chart);
  const short = () => {
    const styles = stylesOf(point.estimate ? numbersIn(point.estimate) : [], point.styles.full.decimals, chart.locale);
    return valueWords({ ...point, styles }, { ...chart, options: { ...chart.options, format: "short" } });
  };
  const value = full.split(" ").some((word) => wide(word) > maxWidth) ? short() : full;
  const values = wrap(value, maxWidth, size, "strong").map((text) => ({ value: text, label: "" }));
  if (!labelled) return values;
  const words = wrap(isLeft ? `${point.label} ${value}` : `${value} ${point.label}`, maxWidth, size, "strong");
  const labels = (texts: readonly string[]) => texts.map((label) => ({ value: "", label }));
  if (isLeft && words.at(-1)!.endsWith(value))
    return [...labels(words.slice(0, -1)), { value, label: words.at(-1)!.slice(0, -value.length).trim() }];
  if (!isLeft && words[0]!.startsWith(value))
    return [{ value, label: words[0]!.slice(value.length).trim() }, ...labels(words.slice(1))];
  const alone = labels(wrap(point.label, maxWidth, size));
  return isLeft ? [...alone, ...values] : [...values, ...alone];
}

/** The vertical scale from the least to the greatest value; if they are equal, the value is in the middle. */
function scaleOf(chart: Chart, top: number, bottom: number): (value: number) => number {
  const { least, greatest } = spanOf(chart);
  return (value) =>
    greatest > least ? bottom - ((value - least) / (greatest - least)) * (bottom - top) : (top + bottom) / 2;
}

/** Positions the ends: text level with its value, or as close to it as its neighbours allow. */
function settle(
  ends: readonly End[],
  at: (value: number) => number,
  { line }: SvgCanvas,
  { top, bottom }: Pick<Box, "top" | "bottom">,
  isLeft: boolean,
): void {
  // The value is in the last line on the left, in the first on the right.
  const offsets = ends.map(
    ({ lines, remark, height }) =>
      (height - (lines.length + remark.length) * line) / 2 + ((isLeft ? lines.length : 1) - 0.5) * line,
  );
  for (const end of ends) end.y = at(end.estimate.value);
  const starts = spread(
    ends.map(({ y, height }, i) => ({ start: y - offsets[i]!, size: height })),
    top,
    bottom,
  )!;
  for (const [i, end] of ends.entries()) [end.top, end.middle] = [starts[i]!, starts[i]! + offsets[i]!];
}

function writeEnd(canvas: SvgCanvas, { lines, remark, top, height }: End, x: number, isLeft: boolean): void {
  const { textWidth } = canvas.typeface;
  const { size, line } = canvas;
  const begin = top + (height - (lines.length + remark.length) * line) / 2;
  lines.forEach(({ value, label }, i) => {
    const y = canvas.baseline(begin + i * line);
    if (value === "") return canvas.write(label, x, y, isLeft ? "value end" : "value");
    if (label === "") return canvas.write(value, x, y, isLeft ? "value strong end" : "value strong");
    if (!isLeft) return canvas.write(` ${label}`, x, y, "value", value);
    canvas.write(value, x, y, "value strong end");
    canvas.write(label, x - textWidth(`${value} `, size, "strong"), y, "value end");
  });
  canvas.writeLines(remark, x, begin + lines.length * line, isLeft ? "value end" : "value");
}

/**
 * Draws a value on a vertical scale in the style of its estimate: open upwards as far as `ceiling`, and from an upper
 * bound down to `floor`.
 */
function drawEnd(
  canvas: SvgCanvas,
  x: number,
  at: (value: number) => number,
  estimate: Estimate,
  quiet: string,
  { ceiling, floor }: { ceiling: number; floor: number },
): void {
  const y = at(estimate.value);
  const dot = path`M${x} ${y}h.01`;
  switch (lookOf(estimate)) {
    case "open":
      canvas.draw(`reach${quiet}`, path`M${x} ${y}V${ceiling + 1}`);
      canvas.draw(`line${quiet}`, path`M${x - 4.5} ${ceiling + 6}l4.5 -5l4.5 5`);
      return canvas.draw(`dot${quiet}`, dot);
    case "hollow":
      canvas.draw(`reach${quiet}`, path`M${x} ${y}V${floor}`);
      canvas.draw(`dot${quiet}`, dot);
      return canvas.draw("hole", dot);
    case "soft":
      canvas.draw(`halo${quiet}`, dot);
      return canvas.draw(`dot${quiet}`, dot);
    case "span":
      return canvas.draw(
        `line${quiet}`,
        path`M${x - 5} ${at(estimate.low!)}h10M${x - 5} ${at(estimate.high!)}h10M${x} ${at(estimate.low!)}V${at(estimate.high!)}`,
      );
    default:
      return canvas.draw(`dot${quiet}`, dot);
  }
}

/**
 * Draws a labelled ring below its scale for each missing side; both sides in the same rows if they fit. Returns the
 * bottom.
 */
function drawMissing(
  { locale }: Chart,
  canvas: SvgCanvas,
  rows: readonly Cluster[],
  columns: readonly (readonly (End | null)[])[],
  scales: readonly number[],
  top: number,
  boxes: Map<Point, Box>,
): number {
  const { textWidth, wrap } = canvas.typeface;
  const { width, size, line } = canvas;
  const [left, right] = [scales[0]!, scales[1]!];
  const missing = columns.map((ends) =>
    rows.flatMap(({ label, points }, i) =>
      ends[i] ? [] : [{ points, words: `${label}: ${locale.words.notPublished}` }],
    ),
  );
  const [first, second] = missing.map((side) => Math.max(0, ...side.map(({ words }) => textWidth(words, size))));
  const together = first! + second! + 40 <= right - left;
  const bottoms = [top, top];
  for (const [side, x] of scales.entries()) {
    let y = together ? top : bottoms[0]!;
    for (const { points, words } of missing[side]!) {
      const lines = wrap(words, side === 0 ? width - x - 10 : x - 10, size);
      const height = Math.max(least, lines.length * line + 4);
      canvas.draw("slot", ring(x, y + height / 2));
      canvas.writeLines(
        lines,
        side === 0 ? x + 10 : x - 10,
        y + (height - lines.length * line) / 2,
        side === 0 ? "soft" : "soft end",
      );
      const point = points[side];
      const middle = (left + right) / 2;
      if (point)
        boxes.set(point, {
          left: together && side === 1 ? middle : 0,
          top: y,
          right: together && side === 0 ? middle : width,
          bottom: y + height,
        });
      y += height;
    }
    bottoms[side] = y;
  }
  return Math.max(...bottoms);
}

function sample(canvas: SvgCanvas, estimate: Estimate | null, quiet: string): number {
  const x = estimate?.kind === "about" ? 10 : 6;
  const y = { solid: 10, open: 15, hollow: 5, soft: 10, span: 10, empty: 10 }[lookOf(estimate)];
  if (estimate) drawEnd(canvas, x, (value) => y - (value - 3) * 8, estimate, quiet, { ceiling: 0, floor: 20 });
  else canvas.draw("slot", ring(x, y));
  return 2 * x;
}
