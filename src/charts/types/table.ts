import { formatWindow, unitName } from "../../i18n/format.ts";
import { isSigned } from "../../i18n/signs.ts";
import { boundBelowZero } from "../layout/amounts.ts";
import { bars, drawEstimate } from "./bars.ts";
import type { Chart, Drawing, Point, Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import { bar, openEnd, tone } from "../marks/marks.ts";
import { spanOf } from "../scales/scale.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { valueWords } from "../value-text.ts";
import { path } from "../svg/path.ts";

/**
 * A table with bars: label, who counted, when, and the value as text beside a bar from zero in the style of its
 * estimate. What all rows share is stated once, below them. Groups are headings above their rows. In narrow drawings,
 * the text of a row is placed above its bar.
 */
export const table = {
  name: "table",
  takes: ["value", "date", "group", "panel"],
  needs: ["value"],
  uses: ["remainder", "missing", "highlight", "states", "annotations", "format"],
  compares: true,
  objection: boundBelowZero,
  namesUnit: true,
  draw,
  rows: true,
  sample: bars.sample,
} as const satisfies ChartType;

/** Gaps: between columns, above and below the text of a row, above a group; height of a bar. */
const space = { columns: 18, row: 6, group: 16 };
const thickness = 14;

/** Minimum width for bars; below it, they can no longer be compared. */
const leastBars = 110;

/** The cells of a row, broken into lines. */
interface Cells {
  point: Point;
  label: readonly string[];
  remark: readonly string[];
  from: readonly string[];
  when: readonly string[];
  value: string;
}

/** Left edges of the columns, and right edge of the values; bars are placed between `left` and `right`. */
interface Columns {
  from: number;
  when: number;
  value: number;
  left: number;
  right: number;
  stacked: boolean;
}

/** Position of zero, and of other values. */
interface Scale {
  zero: number;
  at(value: number): number;
}

function draw(chart: Chart, viewport: Viewport): Drawing {
  const canvas = new SvgCanvas(chart, viewport);
  const { wrap } = canvas.typeface;
  const { width, size } = canvas;
  const differing = differencesOf(chart);
  const rows = chart.points.map((point) => cellsOf(chart, canvas, point, differing));
  const columns = columnsOf(chart, canvas, rows);
  const scale = scaleOf(chart, columns);
  const heads = columns.stacked ? 0 : drawHeads(chart, canvas, rows, columns);
  let y = heads;
  let group: string | null = null;
  for (const row of rows) {
    const { point } = row;
    if (point.group !== group) {
      group = point.group;
      if (y > heads) y += space.group;
      y = canvas.writeLines(wrap(group ?? "", width, size, "strong"), 0, y + 4, "strong") + 4;
    }
    canvas.draw("grid", path`M0 ${y + 0.5}H${width}`);
    const bottom =
      (columns.stacked ? drawStacked : drawRow)(chart, canvas, row, columns, scale, y + space.row) + space.row;
    canvas.mark(point, { left: 0, top: y, right: width, bottom });
    y = bottom;
  }
  canvas.draw("grid", path`M0 ${y - 0.5}H${width}`);
  // All bars grow from one common line.
  if (!columns.stacked) canvas.draw("base", path`M${scale.zero} ${heads}V${y}`);
  if (differing.shared.length > 0)
    y = canvas.writeLines(
      differing.shared.flatMap((words) => wrap(words, width, size)),
      0,
      y + space.row,
      "soft",
    );
  return { body: canvas.body(), height: y };
}

/** Whether rows differ in who counted and when, so that these need columns; what all rows share, as lines of text. */
function differencesOf({ points, locale }: Chart): { from: boolean; when: boolean; shared: string[] } {
  const { whoCounted, when } = locale.words;
  const rows = points.filter(({ row }) => row !== null);
  const same = (tell: (point: Point) => string) =>
    rows.length > 1 && new Set(rows.map(tell)).size === 1 ? tell(rows[0]!) : null;
  const [from, window] = [
    same((point) => point.from ?? ""),
    same((point) => (point.window ? formatWindow(point.window, locale, "short") : "")),
  ];
  return {
    from: from === null,
    when: window === null,
    shared: [...(window ? [`${when}: ${window}`] : []), ...(from ? [`${whoCounted}: ${from}`] : [])],
  };
}

function cellsOf(
  chart: Chart,
  { narrow, width, size, typeface: { wrap, wrapEvenly } }: SvgCanvas,
  point: Point,
  differing: { from: boolean; when: boolean },
): Cells {
  const { label, from, window, remark } = point;
  const room = (part: number) => (narrow ? width : Math.round(width * part));
  return {
    point,
    label: wrap(label, room(0.27), size),
    remark: wrap(remark ?? "", room(0.27), size),
    from: differing.from && from && !narrow ? wrapEvenly(from, room(0.22), size) : [],
    when: differing.when && window ? wrapEvenly(formatWindow(window, chart.locale, "short"), room(0.2), size) : [],
    value: valueWords(point, chart),
  };
}

/** Column headings, for those columns that exist. */
function headsOf({ points, locale }: Chart, rows: readonly Cells[]): { from: string; when: string; value: string } {
  const { whoCounted, when, value } = locale.words;
  const { unit } = points[0]!;
  const has = (column: "from" | "when") => rows.some((row) => row[column].length > 0);
  return {
    from: has("from") ? whoCounted : "",
    when: has("when") ? when : "",
    value: unit === "" || isSigned(unit, locale) ? value : unitName(unit, 2, locale),
  };
}

/**
 * Makes columns as wide as their text and leaves the rest to the bars; if that is too narrow, the text is placed above
 * the bars, which then start at the left edge.
 */
function columnsOf(
  chart: Chart,
  { width, size, narrow, typeface: { textWidth } }: SvgCanvas,
  rows: readonly Cells[],
): Columns {
  const heads = headsOf(chart, rows);
  const widest = (texts: readonly string[], weight: "regular" | "strong" = "regular") =>
    Math.max(0, ...texts.map((text) => textWidth(text, size, weight)));
  const room = (length: number) => (length > 0 ? length + space.columns : 0);
  const from = room(widest(rows.flatMap(({ label, remark }) => [...label, ...remark])));
  const when = from + room(widest([heads.from, ...rows.flatMap((row) => row.from)]));
  const value =
    when +
    room(widest([heads.when, ...rows.flatMap((row) => row.when)])) +
    Math.max(
      widest([heads.value]),
      widest(
        rows.map((row) => row.value),
        "strong",
      ),
    );
  const left = value + 12;
  const stacked = narrow || width - left < leastBars;
  return stacked
    ? { from: 0, when: 0, value: width, left: 0, right: width, stacked }
    : { from, when, value, left, right: width, stacked };
}

/** The scale from the least to the greatest value, including zero, with space for an open end. */
function scaleOf(chart: Chart, { left, right }: Columns): Scale {
  const { least, greatest } = spanOf({ ...chart, whole: null });
  const [low, high] = [Math.min(0, least), Math.max(0, greatest)];
  const per = high > low ? (right - left - openEnd - 1) / (high - low) : 0;
  const at = (value: number) => left + (value - low) * per;
  return { zero: at(0), at };
}

/** Writes the column headings. Returns the bottom. */
function drawHeads(chart: Chart, canvas: SvgCanvas, rows: readonly Cells[], columns: Columns): number {
  const heads = headsOf(chart, rows);
  if (heads.from) canvas.write(heads.from, columns.from, canvas.baseline(0), "soft");
  if (heads.when) canvas.write(heads.when, columns.when, canvas.baseline(0), "soft");
  canvas.write(heads.value, columns.value, canvas.baseline(0), "soft end");
  return canvas.line + 4;
}

/** Draws all cells of a row side by side. Returns the bottom of the text. */
function drawRow(
  chart: Chart,
  canvas: SvgCanvas,
  { point, label, remark, from, when, value }: Cells,
  columns: Columns,
  scale: Scale,
  top: number,
): number {
  const { line } = canvas;
  const bottoms = [
    canvas.writeLines(remark, 0, canvas.writeLines(label, 0, top)),
    canvas.writeLines(from, columns.from, top, "soft"),
    canvas.writeLines(when, columns.when, top, "soft"),
    top + line,
  ];
  canvas.write(value, columns.value, canvas.baseline(top), point.estimate ? "strong end" : "soft end");
  drawBar(chart, canvas, point, columns, scale, top + (line - thickness) / 2);
  return Math.max(...bottoms);
}

/** Draws the label, then date and value, then the bar. Returns the bottom of the bar. */
function drawStacked(
  chart: Chart,
  canvas: SvgCanvas,
  { point, label, remark, when, value }: Cells,
  columns: Columns,
  scale: Scale,
  top: number,
): number {
  const { textWidth } = canvas.typeface;
  const { width, size, line } = canvas;
  const length = textWidth(value, size, "strong") + 12;
  let y = canvas.writeLines(remark, 0, canvas.writeLines(label, 0, top));
  y = canvas.writeLines(when, 0, y, "soft");
  // The value is written in the last line if it fits there, otherwise in a line of its own.
  const last = [...label, ...remark, ...when].at(-1)!;
  if (textWidth(last, size) + length > width) y += line;
  canvas.write(value, width, canvas.baseline(y - line), point.estimate ? "strong end" : "soft end");
  drawBar(chart, canvas, point, columns, scale, y + 3);
  return y + 3 + thickness + 2;
}

function drawBar(
  { options }: Chart,
  canvas: SvgCanvas,
  point: Point,
  { left, right }: Columns,
  scale: Scale,
  top: number,
): void {
  const slot = Math.min(60, right - left);
  if (point.estimate) drawEstimate(canvas, { top, height: thickness }, scale, point.estimate, tone(point, options));
  else bar(canvas, { left: Math.min(scale.zero, right - slot), top, height: thickness, slot }, scale.at, null, "");
}
