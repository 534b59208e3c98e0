import type { Chart, ChartType, Drawing, Point, Room } from "./chart.ts";
import { lookOf, openEnd, point as drawPoint, reach, ring, samplePoint, tone } from "./marks.ts";
import { axisOf, drawAxis, type Axis } from "./scale.ts";
import { Sheet } from "./sheet.ts";
import { valueWords } from "./spoken.ts";
import { path } from "./svg.ts";
import { textWidth, wrap } from "./text.ts";

/** One dot per row on a shared scale, label in front, value at the dot; what nobody published as empty rings, one for each. */
export const dots: ChartType = {
  name: "dots",
  takes: ["value", "date", "panel"],
  needs: ["value"],
  uses: ["missing", "scale", "highlight", "format"],
  compares: true,
  draw,
  sample: samplePoint,
};

/** From the centre of a dot, or the end of its arrow, to its value. */
const gap = 12;

/** The rows with their words, and where they go. */
interface Layout {
  rows: readonly Point[];
  labels: readonly string[][];
  /** Values in words, and the width of each. */
  words: readonly string[];
  lengths: readonly number[];
  /** Where the lanes of the dots begin; 0 where the labels stand above them. */
  lane: number;
  axis: Axis;
}

function draw(chart: Chart, room: Room): Drawing {
  const sheet = new Sheet(chart, room);
  const layout = layoutOf(chart, sheet);
  const { rows, labels, words, lengths, lane, axis } = layout;
  const { width, line } = sheet;
  let y = line + 10;
  rows.forEach((row, i) => {
    const lines = labels[i]!.length * line;
    const above = lane === 0 ? lines : 0;
    const height = above + Math.max(line + (sheet.narrow ? 4 : 5), above ? 0 : lines + 4);
    const middle = y + above + (height - above) / 2;
    sheet.writeLines(labels[i]!, 0, above ? y : middle - lines / 2, above ? "value" : "");
    sheet.mark(row, { left: 0, top: y, right: width, bottom: y + height });
    y += height + (above ? 4 : 0);
    if (!row.estimate) {
      sheet.draw("slot", path`M${axis.start} ${middle - line / 2}h${lengths[i]! + 12}v${line}h${-lengths[i]! - 12}z`);
      return sheet.write(words[i]!, axis.start + 6, sheet.centred(middle), "soft");
    }
    const x = axis.at(row.estimate.value);
    const beside = fitsRight(layout, i, width);
    const end = leftOf(axis, row);
    drawPoint(sheet, middle, axis.at, row.estimate, tone(row, chart.options), axis.zero, x + openEnd);
    sheet.write(words[i]!, beside ? rightOf(layout, i) : end, sheet.centred(middle), beside ? "value strong" : "value strong end");
    const laneEnd = beside ? end + gap - 8 : end - lengths[i]! - 6;
    if (laneEnd > axis.start + 8) sheet.draw("lane", path`M${axis.start} ${middle}H${laneEnd}`);
  });
  drawAxis(sheet, axis, 0, y);
  const height = drawMissing(chart, sheet, y);
  return { body: sheet.body(), height };
}

/** Labels stand in front of the lanes, or above them where that would leave too little of a narrow drawing. */
function layoutOf(chart: Chart, sheet: Sheet): Layout {
  const { width, size } = sheet;
  const rows = chart.points.filter((point) => !isMissing(point));
  const words = rows.map((point) => valueWords(point, chart));
  const lengths = words.map((text) => textWidth(text, size, "strong"));
  const labels = rows.map(({ label }) => wrap(label, sheet.narrow ? Math.round(width * 0.4) : 250, size));
  const lane = Math.max(0, ...labels.flat().map((text) => textWidth(text, size))) + 16;
  const beside = longest(lane, lane + 110);
  if (beside || !sheet.narrow) return beside ?? attempt(lane, lane + 110);
  const above = { ...attempt(0, width - openEnd - 4), labels: rows.map(({ label }) => wrap(label, width, size)) };
  return { ...above, axis: (longest(0, 60) ?? above).axis };

  function attempt(lane: number, end: number): Layout {
    return { rows, labels, words, lengths, lane, axis: axisOf({ ...chart, points: rows }, lane + 6, end, sheet) };
  }

  /** The layout with the longest scale on which every value fits beside its dot; null where none is as long as `least`. */
  function longest(lane: number, least: number): Layout | null {
    for (let end = width - openEnd - 4; end >= least; end -= 4) {
      const layout = attempt(lane, end);
      if (rows.every((row, i) => !row.estimate || fitsRight(layout, i, width) || leftOf(layout.axis, row) - lengths[i]! >= lane)) return layout;
    }
    return null;
  }
}

/** A value stands right of its dot, or left of it where only the lane is free. */
function rightOf({ axis, rows }: Layout, i: number): number {
  const { estimate } = rows[i]!;
  return axis.at(reach(estimate)) + (lookOf(estimate) === "open" ? openEnd + 6 : gap);
}

function fitsRight(layout: Layout, i: number, width: number): boolean {
  return rightOf(layout, i) + layout.lengths[i]! <= width;
}

function leftOf(axis: Axis, { estimate }: Point): number {
  return axis.at(estimate?.low ?? estimate?.value ?? 0) - gap;
}

function isMissing({ row, estimate }: Point): boolean {
  return row === null && estimate === null;
}

/** The slot for values that nobody published: its words, and a ring for each value while they can be told apart. Returns the bottom. */
function drawMissing({ points, options }: Chart, sheet: Sheet, top: number): number {
  const missing = points.find(isMissing);
  if (!missing) return top;
  const pitch = 12.8;
  const count = options.missing?.count ?? 1;
  const perRow = Math.floor(sheet.width / pitch);
  const y = sheet.writeLines(wrap(missing.label, sheet.width, sheet.size), 0, top + 14, "soft") + 4;
  if (count > 3 * perRow) {
    sheet.draw("slot", path`M.75 ${y + 0.75}h${sheet.width - 1.5}v14h${1.5 - sheet.width}z`);
    sheet.mark(missing, { left: 0, top: top + 14, right: sheet.width, bottom: y + 16 });
    return y + 16;
  }
  for (let i = 0; i < count; i += 1) sheet.draw("slot", ring((i % perRow) * pitch + 6.4, y + Math.floor(i / perRow) * pitch + 6));
  const bottom = y + Math.ceil(count / perRow) * pitch - 2;
  sheet.mark(missing, { left: 0, top: top + 14, right: sheet.width, bottom });
  return bottom;
}
