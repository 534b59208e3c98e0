import { formatWindow } from "../i18n/format.ts";
import type { Chart, ChartType, Drawing, Room } from "./chart.ts";
import { openEnd, point as drawPoint, samplePoint, tone } from "./marks.ts";
import { axisOf, drawAxis, writeTicks, type Axis } from "./scale.ts";
import { Sheet } from "./sheet.ts";
import { valueWords } from "./spoken.ts";
import { path } from "./svg.ts";
import { textWidth, wrap } from "./text.ts";

/**
 * Claims beside each other, one row per claimant: who, when, how many in words, and the values that the claim allows on a shared
 * scale. A claim with an open end reaches to the edge of the drawing.
 */
export const intervals: ChartType = {
  name: "intervals",
  takes: ["value", "date", "panel"],
  needs: ["value"],
  uses: ["scale", "highlight", "format"],
  compares: false,
  draw,
  sample: samplePoint,
};

function draw(chart: Chart, room: Room): Drawing {
  const sheet = new Sheet(chart, room);
  return sheet.narrow ? drawStacked(chart, sheet) : drawTable(chart, sheet);
}

function valueOf(chart: Chart): string[] {
  return chart.points.map((point) => valueWords(point, chart));
}

function dateOf({ points, locale }: Chart): string[] {
  return points.map(({ window }) => (window ? formatWindow(window, locale, "short") : ""));
}

/** Wide: the words in columns, the scale right of them. */
function drawTable(chart: Chart, sheet: Sheet): Drawing {
  const { width, size, line } = sheet;
  const values = valueOf(chart);
  const valueRoom = Math.max(...values.map((text) => textWidth(text, size, "strong")));
  const names = chart.points.map(({ label }) => wrap(label, 290, size));
  const dates = dateOf(chart).map((text) => wrap(text, 290, size));
  const nameRoom = Math.max(...[...names, ...dates].flat().map((text) => textWidth(text, size)));
  const valueEnd = nameRoom + 18 + valueRoom;
  const axis = axisOf(chart, valueEnd + 20, width - openEnd - 6, sheet);
  let y = line + 8;
  chart.points.forEach((row, i) => {
    const rows = names[i]!.length + dates[i]!.length;
    const height = rows * line + 11;
    sheet.writeLines(dates[i]!, 0, sheet.writeLines(names[i]!, 0, y + 5), "soft");
    const middle = y + 5 + line / 2;
    sheet.write(values[i]!, valueEnd, sheet.centred(middle), row.estimate ? "strong end" : "soft end");
    drawMark(chart, sheet, i, middle, axis);
    sheet.mark(row, { left: 0, top: y, right: width, bottom: y + height });
    y += height;
    if (i < chart.points.length - 1) sheet.draw("grid", path`M0 ${y}H${width}`);
  });
  drawAxis(sheet, axis, 0, y);
  return { body: sheet.body(), height: y };
}

/** Narrow: the words of a row above its mark. */
function drawStacked(chart: Chart, sheet: Sheet): Drawing {
  const { width, size, line } = sheet;
  const values = valueOf(chart);
  const dates = dateOf(chart);
  const axis = axisOf(chart, 6, width - openEnd - 6, sheet);
  let y = line + 12;
  const rows: number[] = [];
  chart.points.forEach((point, i) => {
    const { label, estimate } = point;
    const top = y;
    y = sheet.writeLines(wrap(label, width, size), 0, y);
    const room = width - textWidth(values[i]!, size, "strong") - 12;
    const beside = textWidth(dates[i]!, size) <= room;
    const date = beside ? [dates[i]!] : wrap(dates[i]!, width, size);
    const bottom = dates[i] === "" ? y : sheet.writeLines(date, 0, y, "soft");
    const last = dates[i] !== "" && beside ? y : bottom;
    sheet.write(values[i]!, width, sheet.baseline(last), estimate ? "strong end" : "soft end");
    y = last + line + 9;
    rows.push(y);
    drawMark(chart, sheet, i, y, axis);
    sheet.mark(point, { left: 0, top, right: width, bottom: y + 9 });
    y += 18;
  });
  const bottom = y - 10;
  for (const row of rows) sheet.draw("base", path`M${axis.start} ${row - 5}v10`);
  for (const row of rows) sheet.draw("lane", path`M${axis.start} ${row}H${width}`);
  for (const { x } of axis.ticks) for (const row of rows) sheet.draw("grid", path`M${x} ${row - 5}v10`);
  writeTicks(sheet, axis.ticks, 0);
  return { body: sheet.body(), height: bottom };
}

function drawMark({ points, options }: Chart, sheet: Sheet, i: number, y: number, { start, zero, at }: Axis): void {
  const row = points[i]!;
  if (row.estimate) drawPoint(sheet, y, at, row.estimate, tone(row, options), zero, sheet.width);
  else sheet.draw("slot", path`M${start} ${y - 6}H${sheet.width - 1}v12H${start}z`);
}
