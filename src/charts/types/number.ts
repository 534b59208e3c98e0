import { estimate as estimateOf } from "../../model/estimate.ts";
import { formatWindow, unitName } from "../../i18n/format.ts";
import { isSigned } from "../../i18n/signs.ts";
import { bars } from "./bars.ts";
import type { Chart, Drawing, Point, Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import { led, writeLed } from "../labels/lead-text.ts";
import { bar, isMuted, lookOf, openEnd, reach, tone } from "../marks/marks.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { valueWords } from "../value-text.ts";
import { path } from "../svg/path.ts";
import { breaksWord } from "../../theme/typeface.ts";

/**
 * One value in huge type, or up to four side by side, each with its unit, label and date. A bar below shows the
 * estimate kind, next to the whole and the reference lines if there are any, all on one scale from zero.
 */
export const number = {
  name: "number",
  takes: ["value", "date"],
  needs: ["value"],
  uses: ["whole", "references", "highlight", "annotations", "format"],
  compares: false,
  objection,
  namesUnit: true,
  draw,
  sample: bars.sample,
} as const satisfies ChartType;

/** More key figures than this should be a table. */
const most = 4;

/** Gaps between key figures side by side and in rows, minimum width of one, and gap between its parts. */
const space = { across: 28, down: 26, part: 8 };
const least = 140;

/** Height of the bar of a value, and of the bars it is compared with. */
const thickness = { value: 14, other: 8 };

function objection({ points }: Chart): { found: string; expected: string } | null {
  return points.length > most ? { found: `${points.length} values`, expected: `one value, or up to ${most}` } : null;
}

/** Class of the values, and its type size. */
interface Type {
  classes: "huge" | "large" | "strong";
  size: number;
}

/** A part of a key figure: its height, 0 if it is empty; `whole` if it shows the whole. */
interface Part {
  height: number;
  draw(x: number, top: number): void;
}

function draw(chart: Chart, viewport: Viewport): Drawing {
  const canvas = new SvgCanvas(chart, viewport);
  const { points, whole } = chart;
  const { columns, width, type } = layoutOf(chart, canvas);
  const at = scaleOf(chart, width);
  const wholes: string[] = [];
  let top = 0;
  for (let first = 0; first < points.length; first += columns) {
    const row = points.slice(first, first + columns);
    const cells = row.map((point) => [
      valuePart(chart, canvas, point, width, type),
      wordsPart(chart, canvas, point, width),
      ...(at ? barParts(chart, canvas, point, width, at) : []),
    ]);
    const heights = cells[0]!.map((_, part) => Math.max(...cells.map((parts) => parts[part]!.height)));
    const wholePart = whole && at ? heights.length - 1 : heights.length;
    cells.forEach((parts, i) => {
      const x = i * (width + space.across);
      let y = top;
      let end = top;
      parts.forEach((part, j) => {
        // Values that differ in height share a bottom line.
        part.draw(x, j === 0 ? y + heights[0]! - part.height : y);
        if (j === wholePart) wholes.push(box(x, y, width, heights[j]!));
        else end = y + heights[j]!;
        y += heights[j]! + (heights[j]! > 0 ? space.part : 0);
      });
      canvas.markPath(row[i]!, box(x, top, width, end - top));
    });
    top += heights.reduce((sum, height) => sum + height + (height > 0 ? space.part : 0), 0) + space.down - space.part;
  }
  if (whole && wholes.length > 0) canvas.markPath(whole, wholes.join(""));
  return { body: canvas.body(), height: top - space.down };
}

/**
 * Uses as many columns as possible without breaking a word of a value or exceeding two lines, in the largest type that
 * allows this.
 */
function layoutOf(chart: Chart, canvas: SvgCanvas): { columns: number; width: number; type: Type } {
  const { points } = chart;
  const types: Type[] = [
    { classes: "huge", size: canvas.huge },
    { classes: "large", size: canvas.large },
    { classes: "strong", size: canvas.size },
  ];
  const counts = [4, 3, 2, 1].filter((count) => points.length % count === 0);
  const choices = counts.flatMap((columns) =>
    types.map((type) => ({
      columns,
      width: Math.floor((canvas.width - (columns - 1) * space.across) / columns),
      type,
    })),
  );
  const fits = ({ width, type }: (typeof choices)[number]) =>
    points.every((point) => {
      const words = valueWords(point, chart);
      const lines = linesOf(canvas, words, width, type.size);
      return lines.length <= 2 && !breaksWord(words, lines);
    });
  return (
    choices.find(
      (choice) => (choice.columns === 1 || (choice.width >= least && choice.type.classes !== "strong")) && fits(choice),
    ) ?? choices.at(-1)!
  );
}

/** The common scale of all bars; null if there is nothing to show, because all values are exact. */
function scaleOf({ points, whole, references }: Chart, width: number): ((value: number) => number) | null {
  const estimates = [...points, ...(whole ? [whole] : [])].map(({ estimate }) => estimate);
  if (!whole && references.length === 0 && estimates.every((estimate) => lookOf(estimate) === "solid")) return null;
  const greatest = Math.max(...estimates.map(reach), ...references.map(({ value }) => value));
  return (value) => (greatest > 0 ? Math.max(0, (value / greatest) * (width - openEnd - 1)) : 0);
}

/** A value in lines, broken before its digits if one is too long: "at least" above "3". */
function linesOf({ typeface: { textWidth, wrap } }: SvgCanvas, words: string, width: number, size: number): string[] {
  const start = words.search(/[^ ]*\d/);
  if (start <= 0 || textWidth(words, size, "strong") <= width) return wrap(words, width, size, "strong");
  return [words.slice(0, start), words.slice(start)].flatMap((half) => wrap(half.trim(), width, size, "strong"));
}

/** The value as text. */
function valuePart(chart: Chart, canvas: SvgCanvas, point: Point, width: number, { classes, size }: Type): Part {
  const lines = linesOf(canvas, valueWords(point, chart), width, size);
  const isSoft = !point.estimate || isMuted(point, chart.options);
  const pitch = Math.round(size * 1.08);
  return {
    height: lines.length * pitch,
    draw: (x, top) =>
      lines.forEach((line, i) =>
        canvas.write(line, x, top + i * pitch + size * 0.8, `${classes}${isSoft ? " soft" : ""}`),
      ),
  };
}

/** Label, unit and date, and the annotation. */
function wordsPart(
  { locale }: Chart,
  canvas: SvgCanvas,
  { label, estimate, unit, window, remark }: Point,
  width: number,
): Part {
  const { wrap, wrapEvenly } = canvas.typeface;
  const { size, line } = canvas;
  const name = estimate && !isSigned(unit, locale) ? unitName(unit, estimate.value, locale) : "";
  const more = [name, window ? formatWindow(window, locale, "short") : ""].filter((words) => words !== "");
  const texts = [
    { lines: wrap(label, width, size, "strong"), classes: "strong" },
    { lines: wrapEvenly(more.join(", "), width, size), classes: "soft" },
    { lines: wrap(remark ?? "", width, size), classes: "" },
  ];
  return {
    height: texts.reduce((sum, { lines }) => sum + lines.length * line, 0),
    draw: (x, top) => void texts.reduce((y, { lines, classes }) => canvas.writeLines(lines, x, y, classes), top),
  };
}

/** Bars from zero: of the value, of each reference line and of the whole, the latter two with labels. */
function barParts(chart: Chart, canvas: SvgCanvas, point: Point, width: number, at: (value: number) => number): Part[] {
  const { references, whole } = chart;
  const { value: height, other } = thickness;
  const draw = (x: number, top: number, height: number, { estimate }: Pick<Point, "estimate">, quiet: string) =>
    bar(canvas, { left: x, top, height, slot: Math.min(width, 60) }, (value) => x + at(value), estimate, quiet);
  const beside = (words: ReturnType<typeof led>, mark: (x: number, top: number) => void): Part => ({
    height: other + 3 + words.lines.length * canvas.line,
    draw(x, top) {
      mark(x, top);
      writeLed(canvas, words, x, top + other + 3);
    },
  });
  const drawn = !point.estimate || point.estimate.value >= 0;
  return [
    { height: drawn ? height : 0, draw: (x, top) => drawn && draw(x, top, height, point, tone(point, chart.options)) },
    ...references.map(({ value, label }) => {
      const words = valueWords({ ...point, estimate: estimateOf("exact", value) }, chart);
      return beside(led(canvas, words, label, width), (x, top) =>
        canvas.draw("reference", path`M${x} ${top + other / 2}h${at(value)}m0 ${-other / 2}v${other}`),
      );
    }),
    ...(whole
      ? [
          beside(led(canvas, valueWords(whole, chart), whole.label, width), (x, top) =>
            draw(x, top, other, whole, " quiet"),
          ),
        ]
      : []),
  ];
}

function box(left: number, top: number, width: number, height: number): string {
  return path`M${left} ${top}h${width}v${height}h${-width}z`;
}
