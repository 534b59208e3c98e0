import { estimate, type Estimate } from "../../model/estimate.ts";
import { boundBelowZero } from "../layout/amounts.ts";
import type { Chart, Drawing, Point, Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import { clustersOf, groupFault, groupTone, namesOf } from "../layout/groups.ts";
import type { Box } from "../labels/labels.ts";
import { bar, isMuted, isBold, lookOf, openEnd, reach, statesOf, tone } from "../marks/marks.ts";
import { drawAnnotation, type Annotated } from "../labels/annotation.ts";
import { placeReferences, writeClear } from "../labels/references.ts";
import { spanOf } from "../scales/scale.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { valueWords } from "../value-text.ts";
import { path } from "../svg/path.ts";

/**
 * Horizontal bars from zero, negative ones to the left, with the value at the end of each and no axis. One bar per
 * point; with groups, one labelled bar per group, and an empty slot for a group without a value.
 */
export const bars = {
  name: "bars",
  takes: ["value", "date", "group", "panel"],
  needs: ["value"],
  uses: ["remainder", "missing", "highlight", "states", "annotations", "references", "format"],
  compares: true,
  objection: (chart) => boundBelowZero(chart) ?? groupFault(chart),
  draw,
  rows: true,
  sample,
} as const satisfies ChartType;

/** Space between a bar and its value. */
const gap = 7;

/** Bar height: single bars in narrow and wide drawings, and bars that share a label, which are `pitch` apart. */
const thickness = { narrow: 20, wide: 26, several: 19 };
const pitch = 24;

/** Space between a label and the bar below it. */
const labelGap = 3;

/** A bar with its text. */
interface Bar {
  point: Point | null;
  estimate: Estimate | null;
  /** Name of its group; "" without a group. */
  group: string;
  /** Its value as text, and the width of that. */
  words: string;
  length: number;
  /** Class of its tone. */
  tone: string;
}

/** Position of zero and of other values. */
interface Scale {
  zero: number;
  at(value: number): number;
}

interface Layout {
  clusters: readonly { bars: readonly Bar[]; stressed: boolean }[];
  labels: readonly string[][];
  /** Whether group names are placed beside the bars. */
  named: boolean;
  /** Left edge of the bars, and of text among them. */
  left: number;
  plot: number;
  scale: Scale;
  /** Boxes of the text among the bars. */
  written: Box[];
}

function draw(chart: Chart, viewport: Viewport): Drawing {
  const canvas = new SvgCanvas(chart, viewport);
  const { width, narrow, line } = canvas;
  const layout = layoutOf(chart, canvas);
  const { clusters, labels, scale, plot, written } = layout;
  const references = placeReferences(chart, canvas, scale.at);
  const boxes = new Map<Point, Box>();
  let y = references.height;
  clusters.forEach(({ bars, stressed }, i) => {
    const label = labels[i]!;
    const several = bars.length > 1;
    const weight = several || stressed ? " strong" : "";
    let top = y;
    const bottom = narrow ? y : y + label.length * line;
    if (narrow) y = writeClear(canvas, written, label, 0, y, `value${weight}`) + (several ? 0 : labelGap);
    // A single bar is centred on a label of several lines; the first of several bars is level with the first line.
    else if (!several) y += Math.max(0, (label.length * line - thickness.wide) / 2);
    bars.forEach((bar, j) => {
      const mark = drawBar(canvas, layout, bar, y, several, narrow && !several ? label.at(-1)! : "");
      const { middle, bottom: end } = mark;
      const labelTop = layout.named ? middle - ((several ? 1 : label.length) * line) / 2 : top;
      if (!narrow && j === 0) canvas.writeLines(label, 0, labelTop, weight.trim());
      y = end;
      if (bar.point?.remark) {
        const to = drawAnnotation(canvas, written, bar.point.remark, mark, { left: plot, right: width });
        y = to > end ? to + 2 : end;
      }
      if (j === bars.length - 1) y = Math.max(y, bottom);
      if (bar.point) boxes.set(bar.point, { left: 0, top, right: width, bottom: y });
      top = y;
    });
    y += several ? 16 : narrow ? 14 : 12;
  });
  const height = Math.max(...[...boxes.values()].map(({ bottom }) => bottom));
  if (!narrow) canvas.draw("base", path`M${scale.zero} ${references.height}V${height}`);
  references.draw(canvas, 0, height, written);
  for (const point of chart.points) canvas.mark(point, boxes.get(point)!);
  return { body: canvas.body(), height };
}

function sample(canvas: SvgCanvas, estimate: Estimate | null, quiet: string): number {
  const box = { left: 0, top: 3, height: 14, slot: 28 };
  bar(canvas, box, (value) => value * 7, estimate, quiet);
  return estimate ? reach(estimate) * 7 + (lookOf(estimate) === "open" ? openEnd : 0) : box.slot;
}

/**
 * Places labels beside the bars, or above them in narrow drawings; the same for group names, depending on their width.
 */
function layoutOf(chart: Chart, canvas: SvgCanvas): Layout {
  const { textWidth, wrap } = canvas.typeface;
  const { width, narrow, size } = canvas;
  const names = namesOf(chart);
  const clusters = clustersOf(chart).map(({ label, points }) => ({
    label,
    stressed: points.some((point) => point !== null && isBold(point, chart.options)),
    bars: points.map((point, i) => barOf(chart, canvas, point, points.length > 1 ? i : -1, names)),
  }));
  const weightOf = ({ stressed }: { stressed: boolean }) => (names.length > 1 || stressed ? "strong" : "regular");
  const labels = clusters.map((cluster) => wrap(cluster.label, narrow ? width : 216, size, weightOf(cluster)));
  const begin = narrow
    ? 0
    : 14 +
      Math.max(...labels.flatMap((lines, i) => lines.map((text) => textWidth(text, size, weightOf(clusters[i]!)))));
  const nameRoom = Math.max(0, ...names.map((name) => textWidth(name, size) + 10));
  const named = nameRoom <= (width - begin) * 0.34;
  const left = begin + (named ? nameRoom : 0);
  const bars = clusters.flatMap((cluster) => cluster.bars);
  return {
    clusters,
    labels,
    named,
    left,
    plot: narrow ? left : left + 6,
    scale: scaleOf(chart, bars, left, canvas),
    written: [],
  };
}

function barOf(
  chart: Chart,
  { size, typeface: { textWidth } }: SvgCanvas,
  point: Point | null,
  i: number,
  names: readonly string[],
): Bar {
  const estimate = point?.estimate ?? null;
  const group = point ? (point.group ?? "") : names[i]!;
  const words = valueWords(point ?? { ...chart.points[0]!, estimate }, chart);
  return {
    point,
    estimate,
    group,
    words,
    length: textWidth(words, size, estimate ? "strong" : "regular"),
    tone:
      point && isMuted(point, chart.options)
        ? tone(point, chart.options)
        : `${groupTone(Math.max(0, names.indexOf(group)))}${point ? statesOf(point, chart.options) : ""}`,
  };
}

/**
 * Draws a bar with its name and its value. What does not fit beside the bar is placed above it, a value in the
 * preceding line (`label`) if possible. Returns the bar as an annotation refers to it; its bottom includes the space
 * below it.
 */
function drawBar(canvas: SvgCanvas, layout: Layout, one: Bar, top: number, several: boolean, label: string): Annotated {
  const { textWidth, wrap } = canvas.typeface;
  const { named, left, plot, scale, written } = layout;
  const { width, narrow, size, line } = canvas;
  const { estimate, group, words } = one;
  const height = several ? thickness.several : narrow ? thickness.narrow : thickness.wide;
  const fits = wordsFit(one, scale, left, width);
  const open = lookOf(estimate) === "open";
  const name = named ? [] : wrap(group, width - plot, size);
  let y = writeClear(canvas, written, name, plot, top, "value");
  const before = name.at(-1) ?? label;
  const after = plot + textWidth(before, size) + gap;
  if (!fits && before !== "" && after + one.length <= width)
    writeClear(canvas, written, [words], after, name.length > 0 ? y - line : y - line - labelGap, "value strong");
  else if (!fits) y = writeClear(canvas, written, wrap(words, width - plot, size, "strong"), plot, y, "value strong");
  const margin = several && y === top ? (pitch - height) / 2 : y > top ? 2 : 0;
  const box = { top: y + margin, height };
  const middle = box.top + height / 2;
  if (group !== "" && named) canvas.write(group, left - 10, canvas.centred(middle), "end");
  if (narrow && scale.zero > left + 1 && estimate) canvas.draw("base", path`M${scale.zero} ${box.top}v${height}`);
  if (estimate) drawEstimate(canvas, box, scale, estimate, one.tone);
  const slot = one.length + 16;
  const slotLeft = Math.max(left, Math.min(scale.zero, width - slot));
  if (!estimate) bar(canvas, { ...box, left: slotLeft, slot }, scale.at, null, "");
  if (!estimate) writeClear(canvas, written, [words], slotLeft + 8, middle - line / 2, "soft");
  else if (fits)
    writeClear(
      canvas,
      written,
      [words],
      wordsAt(one, scale),
      middle - line / 2,
      `value strong${estimate.value < 0 ? " end" : ""}`,
    );
  const right = estimate ? Math.max(scale.zero, scale.at(reach(estimate))) : slotLeft + slot;
  return {
    x: Math.max(plot + 6, right - 10),
    end: estimate && fits && estimate.value >= 0 ? wordsAt(one, scale) + one.length : right + (open ? openEnd : 0),
    middle,
    bottom: box.top + height + (several ? (pitch - height) / 2 : 0),
  };
}

/**
 * Draws the bar of an estimate, to the left of zero if it is negative. Negative values never have an open-ended kind.
 */
export function drawEstimate(
  canvas: SvgCanvas,
  box: { top: number; height: number },
  { zero, at }: Scale,
  estimate: Estimate,
  tone: string,
): void {
  const { low, high, value } = estimate;
  const inside = lookOf(estimate) === "span" && low! < 0;
  if (inside) {
    // The part from zero to the nearer end is certain; if zero is inside the span, no part is.
    if (high! < 0) bar(canvas, { ...box, left: at(high!), slot: 0 }, () => zero, { ...estimate, kind: "exact" }, tone);
    canvas.draw(
      `tint${tone}`,
      path`M${at(low!) + 0.75} ${box.top + 0.75}H${at(high!) - 0.75}v${box.height - 1.5}H${at(low!) + 0.75}z`,
    );
  } else if (value < 0) bar(canvas, { ...box, left: at(value), slot: 0 }, () => zero, estimate, tone);
  else bar(canvas, { ...box, left: zero, slot: 0 }, at, estimate, tone);
}

/** Position of a value's text: its left edge, or its right edge for a negative value. */
function wordsAt({ estimate }: Bar, { zero, at }: Scale): number {
  if (estimate!.value < 0) return at(estimate!.low ?? estimate!.value) - gap;
  return Math.max(zero + 2, at(reach(estimate))) + (lookOf(estimate) === "open" ? openEnd : 0) + gap;
}

function wordsFit(one: Bar, scale: Scale, left: number, right: number): boolean {
  if (!one.estimate) return true;
  const x = wordsAt(one, scale);
  return one.estimate.value < 0 ? x - one.length > left - 0.1 : x + one.length < right + 0.1;
}

/** How far a bar extends below and above zero, and the width of its text beyond that. */
interface Extent {
  low: number;
  before: number;
  high: number;
  after: number;
}

/**
 * The longest scale that leaves space for the value of every bar; if that is too short, a scale without such space.
 * Charts that share a span have the same scale, regardless of their text.
 */
function scaleOf(
  chart: Chart,
  bars: readonly Bar[],
  left: number,
  { width, size, typeface: { textWidth } }: SvgCanvas,
): Scale {
  const { span, points, references } = chart;
  const { least, greatest } = spanOf(chart);
  const available = width - left;
  const extent = (low: number, high: number, before: number, after: number): Extent => ({
    low: Math.min(0, low),
    before,
    high: Math.max(0, high),
    after,
  });
  const words = (value: number) =>
    textWidth(valueWords({ ...points[0]!, estimate: estimate("exact", value) }, chart), size, "strong") + gap;
  const extents = span
    ? [extent(least, greatest, least < 0 ? words(least) : 0, greatest > 0 ? words(greatest) : 0)]
    : [...bars.flatMap(extentOf), ...references.map(({ value }) => extent(value, value, 1, 1))];
  const factors = extents
    .flatMap((a) => extents.map((b) => (available - a.before - b.after) / (b.high - a.low)))
    .filter(Number.isFinite);
  const length = Math.max(0, ...extents.map(({ high }) => high)) - Math.min(0, ...extents.map(({ low }) => low));
  const fitting = Math.min(...factors);
  const fits = fitting * length >= available * 0.3;
  const factor = length === 0 ? 0 : fits ? fitting : (available - openEnd - 1) / length;
  const zero = left + Math.max(0, ...extents.map(({ low, before }) => (fits ? before : 0) - factor * low));
  return { zero, at: (value) => zero + factor * value };

  function extentOf({ estimate, length }: Bar): Extent[] {
    if (!estimate) return [];
    const [taken, open] = [length + gap, lookOf(estimate) === "open" ? openEnd : 0];
    return [
      extent(
        estimate.low ?? estimate.value,
        reach(estimate),
        estimate.value < 0 ? taken : 0,
        estimate.value < 0 ? 0 : taken + open,
      ),
    ];
  }
}
