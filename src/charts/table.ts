import type { Estimate } from "../evidence/estimate.ts";
import { formatWindow } from "../i18n/format.ts";
import type { Chart, ChartType, Drawing, Point, Room } from "./chart.ts";
import { bar, lookOf, openEnd, reach, tone } from "./marks.ts";
import { spanOf } from "./scale.ts";
import { Sheet } from "./sheet.ts";
import { valueWords } from "./spoken.ts";
import { path } from "./svg.ts";
import { textWidth, wrap } from "./text.ts";

/**
 * A table with bars in it: label, who counted, when, and the value in words with a bar from zero beside it, drawn as its kind asks.
 * Groups are headings above their rows. In little room, the words of a row stand above its bar.
 */
export const table: ChartType = {
  name: "table",
  takes: ["value", "date", "group", "panel"],
  needs: ["value"],
  uses: ["remainder", "missing", "highlight", "annotations", "format"],
  compares: true,
  draw,
  sample,
};

/** Space between columns, and height of a bar. */
const [gap, thickness] = [18, 14];

/** Less room than this tells bars apart no more. */
const leastBars = 110;

/** What stands in a row, in lines. */
interface Cells {
  point: Point;
  label: string[];
  from: string[];
  when: string[];
  value: string;
}

/** Where columns begin, and how wide they are. */
interface Columns {
  from: number;
  when: number;
  /** Values end here. */
  value: number;
  /** Bars lie between. */
  left: number;
  right: number;
}

function draw(chart: Chart, room: Room): Drawing {
  const sheet = new Sheet(chart, room);
  const rows = chart.points.map((point) => cellsOf(chart, sheet, point));
  const columns = columnsOf(sheet, rows);
  const stacked = columns.left === 0;
  const at = scaleOf(chart, columns);
  const { width } = sheet;
  let y = 0;
  let group: string | null = null;
  for (const row of rows) {
    const { point } = row;
    if (point.group !== null && point.group !== group) {
      group = point.group;
      y = sheet.writeLines(wrap(group, width, sheet.size, "strong"), 0, y + (y > 0 ? 14 : 0), "strong") + 4;
    }
    sheet.draw("grid", path`M0 ${y + 0.5}H${width}`);
    const bottom = stacked ? drawStacked(chart, sheet, row, columns, at, y + 6) : drawRow(chart, sheet, row, columns, at, y + 6);
    sheet.mark(point, { left: 0, top: y, right: width, bottom });
    y = bottom;
  }
  sheet.draw("grid", path`M0 ${y - 0.5}H${width}`);
  // Bars grow from one line, whatever stands between the rows.
  if (!stacked) sheet.draw("base", path`M${at(0)} 0V${y}`);
  return { body: sheet.body(), height: y };
}

function sample(sheet: Sheet, estimate: Estimate | null, quiet: string): number {
  const box = { left: 0, top: 3, height: thickness, slot: 28 };
  bar(sheet, box, (value) => value * 7, estimate, quiet);
  return estimate ? reach(estimate) * 7 + (lookOf(estimate) === "open" ? openEnd : 0) : box.slot;
}

function cellsOf(chart: Chart, sheet: Sheet, point: Point): Cells {
  const { narrow, width, size } = sheet;
  const { label, from, window, remark } = point;
  const room = narrow ? width : Math.round(width * 0.27);
  return {
    point,
    label: [...wrap(label, room, size), ...(remark === null ? [] : wrap(remark, room, size))],
    from: from === null || narrow ? [] : wrap(from, Math.round(width * 0.23), size),
    when: window === null ? [] : wrap(formatWindow(window, chart.locale, "short"), narrow ? width : Math.round(width * 0.15), size),
    value: valueWords(point, chart),
  };
}

/** Columns as wide as their words, the bars in what is left; where that is too little, the words stand above the bars, which begin at the edge. */
function columnsOf(sheet: Sheet, rows: readonly Cells[]): Columns {
  const { width, size, narrow } = sheet;
  const widest = (lines: (row: Cells) => readonly string[], weight: "regular" | "strong" = "regular") => Math.max(0, ...rows.flatMap(lines).map((text) => textWidth(text, size, weight)));
  const value = widest((row) => [row.value], "strong");
  const above = { from: 0, when: 0, value: width, left: 0, right: width };
  if (narrow) return above;
  const room = (length: number) => (length > 0 ? length + gap : 0);
  const from = room(widest((row) => row.label));
  const when = from + room(widest((row) => row.from));
  const valueEnd = when + room(widest((row) => row.when)) + value;
  return width - valueEnd - 12 < leastBars ? above : { from, when, value: valueEnd, left: valueEnd + 12, right: width };
}

/** From the least to the greatest value, zero among them, with room for an open end. */
function scaleOf(chart: Chart, { left, right }: Columns): (value: number) => number {
  const { least, greatest } = spanOf({ ...chart, whole: null });
  const [low, high] = [Math.min(0, least), Math.max(0, greatest)];
  const length = right - left - openEnd;
  const per = high > low ? length / (high - low) : 0;
  return (value) => left + (value - low) * per;
}

function drawBar({ options }: Chart, sheet: Sheet, point: Point, { left, right }: Columns, at: (value: number) => number, middle: number): void {
  const box = { left: at(0), top: middle - thickness / 2, height: thickness, slot: Math.min(60, right - left) };
  const quiet = tone(point, options);
  const { estimate } = point;
  if (!estimate || estimate.value >= 0) return bar(sheet, box, at, estimate, quiet);
  // A negative bar is drawn from its end to zero.
  sheet.draw(lookOf(estimate) === "soft" ? `hatch${quiet}` : `solid${quiet}`, path`M${at(estimate.value)} ${box.top}H${at(0)}v${thickness}H${at(estimate.value)}z`);
}

/** Wide: all cells beside each other, from one line. Returns the bottom. */
function drawRow(chart: Chart, sheet: Sheet, { point, label, from, when, value }: Cells, columns: Columns, at: (value: number) => number, top: number): number {
  const { line } = sheet;
  const remark = point.remark === null ? 0 : wrap(point.remark, Math.round(sheet.width * 0.27), sheet.size).length;
  const words = label.length - remark;
  sheet.writeLines(label.slice(words), 0, sheet.writeLines(label.slice(0, words), 0, top), "soft");
  sheet.writeLines(from, columns.from, top, "soft");
  sheet.writeLines(when, columns.when, top, "soft");
  sheet.write(value, columns.value, sheet.baseline(top), point.estimate ? "strong end" : "soft end");
  drawBar(chart, sheet, point, columns, at, top + line / 2);
  return top + Math.max(1, label.length, from.length, when.length) * line + 6;
}

/** Narrow: label, then when and value, then the bar. Returns the bottom. */
function drawStacked(chart: Chart, sheet: Sheet, { point, label, when, value }: Cells, columns: Columns, at: (value: number) => number, top: number): number {
  const { width, size, line } = sheet;
  let y = sheet.writeLines(label, 0, top);
  const length = textWidth(value, size, "strong");
  const beside = when.length === 1 && textWidth(when[0]!, size) + length + 12 <= width;
  const last = textWidth(label.at(-1)!, size) + length + 12 <= width && when.length === 0;
  if (!beside && when.length > 0) y = sheet.writeLines(when, 0, y, "soft");
  if (beside) sheet.write(when[0]!, 0, sheet.baseline(y), "soft");
  const valueTop = last ? y - line : y;
  sheet.write(value, width, sheet.baseline(valueTop), point.estimate ? "strong end" : "soft end");
  y = valueTop + line + 3;
  drawBar(chart, sheet, point, columns, at, y + thickness / 2);
  return y + thickness + 8;
}
