import type { Estimate } from "../../model/estimate.ts";
import { formatNumber, unitName } from "../../i18n/format.ts";
import { belowZero } from "../layout/amounts.ts";
import type { Chart, Drawing, Point, Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import { drawAnnotationAbove } from "../labels/annotation.ts";
import { led, writeLed } from "../labels/lead-text.ts";
import { lookOf, reach, tone } from "../marks/marks.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { valueWords } from "../value-text.ts";
import { path, short } from "../svg/path.ts";
import { element, type Node } from "../svg/tree.ts";

/**
 * One mark per unit, or per `each` units, as dots in rows that can be counted in tens; a group of rows per point.
 * Points of one group are placed together under its name.
 */
export const unitChart = {
  name: "unit-chart",
  takes: ["value", "date", "group", "panel"],
  needs: ["value"],
  uses: ["each", "remainder", "missing", "highlight", "states", "annotations", "format"],
  compares: true,
  objection: belowZero,
  namesUnit: true,
  draw,
  rows: true,
  sample,
} as const satisfies ChartType;

/** Target height of all dots together; in small multiples, of those of one panel. */
const aim = { narrow: 420, wide: 400, panel: 170 };

/** Space between the rows of two points, and above a group name. */
const space = { points: 12, groups: 14 };

/** Arrangement of dots: number per row, distance, and gap after each ten. */
interface Ranks {
  perRow: number;
  pitch: number;
  gap: number;
  left: number;
}

/** Dash length that round caps turn into dots: some engines draw nothing if it is zero. */
const dotLength = 0.01;

function draw(chart: Chart, viewport: Viewport): Drawing {
  const canvas = new SvgCanvas(chart, viewport);
  const { textWidth, wrap } = canvas.typeface;
  const { points, span, locale, options } = chart;
  const { width, narrow, size, line } = canvas;
  const each = options.each ?? 1;
  // Labels are placed beside the dots in wide drawings, and above them in narrow ones.
  const labelRoom = narrow ? width : 180;
  const labels = new Map(points.map((point) => [point, led(canvas, valueWords(point, chart), point.label, labelRoom)]));
  const left = narrow
    ? 0
    : Math.max(
        ...[...labels.values()].flatMap(({ lines }) => lines.map((text) => textWidth(text, size, "strong"))),
        ...points.flatMap(({ remark }) => wrap(remark ?? "", labelRoom, size).map((text) => textWidth(text, size))),
      ) + 24;
  // Small multiples share the dot size, which depends on the largest value among them.
  const counts = span ? [span.greatest / each] : points.map(({ estimate }) => reach(estimate) / each);
  const ranks = ranksOf(counts, left, width, span ? aim.panel : narrow ? aim.narrow : aim.wide);

  const unit = unitName(points[0]!.unit, each, locale);
  const drawn = points.some(({ estimate }) => estimate);
  let y = drawn
    ? canvas.writeLines(
        wrap(locale.eachMark(each, formatNumber(each, locale), unit), width, canvas.fine),
        0,
        0,
        "fine",
      ) + 14
    : 0;
  const groups = Map.groupBy(points, ({ group }) => group);
  for (const [group, members] of groups) {
    if (groups.size > 1 || group !== null) {
      canvas.draw("base", path`M0 ${y + 0.5}H${width}`);
      y =
        group === null
          ? y + space.points
          : canvas.writeLines(wrap(group, width, size, "strong"), 0, y + 6, "strong") + 8;
    }
    for (const point of members) y = drawPoint(point, y) + space.points;
    y += space.groups;
  }
  return { body: canvas.body(), height: y - space.points / 2 - space.groups };

  /** Draws one point from `top` downwards: its text and its dots. Returns the bottom. */
  function drawPoint(point: Point, top: number): number {
    const labelBottom = writeLed(canvas, labels.get(point)!, 0, top);
    const wordsBottom = point.remark === null ? labelBottom : annotate(point.remark, labelBottom);
    const begin = narrow ? wordsBottom + 3 : top + Math.max(0, (line - ranks.pitch) / 2);
    const bottom = Math.ceil(
      Math.max(wordsBottom, drawGroup(canvas, ranks, begin, point.estimate, each, tone(point, options))),
    );
    const half = space.points / 2;
    canvas.mark(point, { left: 0, top: Math.max(0, top - half), right: width, bottom: bottom + half });
    return bottom;
  }

  /** Writes an annotation below the label, with an arrow to the dots. Returns the bottom. */
  function annotate(text: string, top: number): number {
    if (narrow) return drawAnnotationAbove(canvas, text, { left: 0, top, right: width }, (end) => end + 3);
    const lines = wrap(text, labelRoom, size);
    const end = textWidth(lines[0]!, size) + 6;
    const middle = top + line / 2;
    if (end + 12 < left) canvas.draw("arrow", path`M${end} ${middle}H${left - 4}m-4 -3.5l4 3.5l-4 3.5`);
    return canvas.writeLines(lines, 0, top);
  }
}

function sample(canvas: SvgCanvas, estimate: Estimate | null, quiet: string): number {
  const pitch = 6.6;
  drawGroup(canvas, { perRow: 6, pitch, gap: 0, left: 0 }, (20 - pitch) / 2, estimate, 1, quiet);
  return Math.ceil(pitch * (estimate ? reach(estimate) + (lookOf(estimate) === "open" ? 3 : 0) : 6));
}

/** The fewest dots per row, in tens, that keep the drawing within its target height. */
function ranksOf(counts: readonly number[], left: number, width: number, height: number): Ranks {
  let ranks: Ranks;
  for (let tens = 2; ; tens += 1) {
    const pitch = Math.floor(((width - left) / (tens * 10 + (tens - 1) * 0.6)) * 10) / 10;
    ranks = { perRow: tens * 10, pitch, gap: Math.floor(pitch * 6) / 10, left };
    const rows = counts.reduce((sum, count) => sum + Math.ceil((count + 3) / ranks.perRow), 0);
    if (tens === 10 || (rows * pitch <= height && pitch <= 16)) return ranks;
  }
}

/** Draws the dots of one point. Returns the bottom. */
function drawGroup(
  canvas: SvgCanvas,
  ranks: Ranks,
  top: number,
  estimate: Estimate | null,
  each: number,
  quiet: string,
): number {
  const { perRow, pitch, gap, left } = ranks;
  const dot = Math.round(pitch * 7.4) / 10;
  const x = (i: number) => left + dot / 2 + (i % perRow) * pitch + Math.floor((i % perRow) / 10) * gap;
  const y = (i: number) => top + pitch / 2 + Math.floor(i / perRow) * pitch;
  const paths: Node[] = [];
  const look = lookOf(estimate);

  if (!estimate) {
    canvas.draw(
      "slot",
      path`M${left + 0.75} ${top + 0.75}h${Math.min(10, perRow) * pitch - 1.5}v${2 * pitch - 1.5}h${1.5 - Math.min(10, perRow) * pitch}z`,
    );
    return top + 2 * pitch;
  }
  const total = reach(estimate) / each;
  const firm =
    look === "span"
      ? Math.floor(estimate.low! / each)
      : look === "hollow"
        ? 0
        : look === "soft"
          ? Math.floor(total * 0.9)
          : Math.floor(total);
  rows(0, firm, "dots", dot);
  if (firm < Math.floor(total)) {
    rows(firm, Math.floor(total), "dots", dot);
    rows(firm, Math.floor(total), look === "soft" ? "dots faint" : "dots hole", dot * 0.62);
  }
  // A remainder smaller than `each` is a smaller dot; an open end is three shrinking dots.
  const rest = total - Math.floor(total);
  if (rest > 0) single(Math.floor(total), Math.max(1, dot * Math.sqrt(rest)));
  const end = Math.ceil(total);
  if (look === "open") [0.72, 0.5, 0.3].forEach((part, i) => single(end + i, dot * part));
  canvas.add(element("g", { class: quiet.trim() }, ...paths));
  return y(end + (look === "open" ? 2 : -1)) + pitch / 2;

  /** Draws full rows as dashed lines whose dashes are dots, in tens. */
  function rows(from: number, to: number, classes: string, diameter: number): void {
    let data = "";
    for (let i = from; i < to;) {
      const end = Math.min(
        to,
        (Math.floor(i / perRow) + 1) * perRow,
        i % 10 ? (Math.floor(i / 10) + 1) * 10 : Infinity,
      );
      data += path`M${x(i)} ${y(i)}H${x(end - 1) + 0.1}`;
      i = end;
    }
    const dashes = `${`${short(dotLength)} ${short(pitch - dotLength)} `.repeat(9)}${short(dotLength)} ${short(pitch + gap - dotLength)}`;
    if (data)
      paths.push(element("path", { class: classes, d: data, "stroke-width": diameter, "stroke-dasharray": dashes }));
  }

  function single(i: number, diameter: number): void {
    paths.push(element("path", { class: "dots", d: path`M${x(i)} ${y(i)}h.01`, "stroke-width": diameter }));
  }
}
