import type { Chart, Drawing, Point, Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import { groupFault, namesOf, writeGroups } from "../layout/groups.ts";
import type { Box } from "../labels/labels.ts";
import { drawAnnotation } from "../labels/annotation.ts";
import { dotClasses, layoutOf, sideOf, type Dot, type Lane, type Layout } from "../marks/lanes.ts";
import { lookOf, openEnd, reach, point as drawPoint, ring, samplePoint, sampleTone } from "../marks/marks.ts";
import { placeReferences, writeClear } from "../labels/references.ts";
import { drawAxis } from "../scales/scale.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { valueWords } from "../value-text.ts";
import { path } from "../svg/path.ts";

/**
 * One dot per row on a shared scale, with the label in front and the value at the dot; unpublished values are empty
 * rings. With two groups, a dumbbell: a disc and a square in one row, joined by a line, with the values at its ends. A
 * group without a value there is a labelled ring below the line, so that it marks no value.
 */
export const dots = {
  name: "dots",
  takes: ["value", "date", "group", "panel"],
  needs: ["value"],
  uses: ["missing", "scale", "highlight", "states", "colours", "annotations", "references", "format"],
  compares: true,
  objection,
  draw,
  rows: true,
  sample: samplePoint,
} as const satisfies ChartType;

/** Height of a row, and of each of its dots if they would overlap. */
const pitch = 24;
const dotHeight = 11;

/** Space below an annotation, and below a row whose label is above its dots. */
const annotationGap = 4;

/** Upper bounds extend down to zero, but a logarithmic scale starts above it. */
function objection(chart: Chart): { found: string; expected: string } | null {
  const bound = chart.points.find(({ estimate }) => estimate && estimate.value < 0 && lookOf(estimate) === "hollow");
  if (bound) return { found: `${valueWords(bound, chart)}, a bound below zero`, expected: "upper bounds from zero up" };
  const small =
    chart.options.scale === "log" &&
    chart.points.find(({ estimate }) => estimate && (estimate.low ?? estimate.value) <= 0);
  if (small)
    return {
      found: `${valueWords(small, chart)} on a logarithmic scale`,
      expected: "values above zero, or another scale",
    };
  return groupFault(chart, 2);
}

function draw(chart: Chart, viewport: Viewport): Drawing {
  const canvas = new SvgCanvas(chart, viewport);
  const { textWidth } = canvas.typeface;
  const { line } = canvas;
  const names = namesOf(chart);
  const layout = layoutOf(
    chart,
    chart.points.filter((point) => !isMissing(point)),
    canvas,
  );
  const { axis } = layout;
  const boxes = new Map<Point, Box>();
  const legend =
    names.length > 1
      ? writeGroups(canvas, names, 0, (x, y, i) => {
          const own = chart.points.filter(({ group }) => group === names[i]);
          return drawSwatch(canvas, x, y, dotClasses(i, sampleTone(own, chart.options)));
        }) + 10
      : 0;
  const references = placeReferences(chart, canvas, axis.at);
  const top = legend + references.height;
  const written = axis.ticks.map(({ text, centre }): Box => ({
    left: centre - textWidth(text, canvas.fine) / 2,
    top,
    right: centre + textWidth(text, canvas.fine) / 2,
    bottom: top + line + 4,
  }));
  const hasValues = chart.points.some(({ estimate }) => estimate !== null);
  let y = hasValues ? top + line + 10 : top;
  layout.lanes.forEach((lane, i) => {
    const free = freeBelow(canvas, layout, i);
    y = drawLane(canvas, layout, lane, layout.labels[i]!, y, boxes, written, free);
  });
  if (hasValues) drawAxis(canvas, axis, top, y);
  references.draw(canvas, legend, y, written);
  const height = drawMissing(chart, canvas, y, boxes);
  for (const point of chart.points) canvas.mark(point, boxes.get(point)!);
  return { body: canvas.body(), height };
}

/**
 * Draws a row with its top at `top`: its label, its dots, and below them what is missing and the annotation, which may
 * extend over the next rows where they are `free` from a position on. Returns the bottom.
 */
function drawLane(
  canvas: SvgCanvas,
  layout: Layout,
  lane: Lane,
  label: readonly string[],
  top: number,
  boxes: Map<Point, Box>,
  written: Box[],
  free: (from: number, height: number) => boolean,
): number {
  const { wrap } = canvas.typeface;
  const { width, size, line } = canvas;
  const { above, grouped, axis } = layout;
  const { dots, missing, stressed } = lane;
  const start = textStart(layout);
  const write = (text: string, from: number, classes: string) =>
    writeClear(canvas, written, wrap(text, width - start, size, "strong"), start, from, classes);
  const homeless = dots.filter((dot) => !sideOf(layout, lane, dot, width));
  // The label is vertically centred in a row of dots only, otherwise level with the first content.
  const below = dots.filter(
    ({ point }) => point.remark !== null && !annotationFits(canvas, layout, lane, point.remark),
  );
  const rest = missing.flatMap(({ point }) => point?.remark ?? []);
  const alone = homeless.length + missing.length + rest.length + below.length === (dots.length > 0 ? 0 : 1);
  const weight = stressed ? " strong" : "";
  const height = Math.max(
    pitch,
    crowded(layout, lane) ? dots.length * dotHeight + 6 : 0,
    alone && !above ? label.length * line + 5 : 0,
  );
  let y = above ? writeClear(canvas, written, label, start, top, `value${weight}`) : top;
  if (!above)
    canvas.writeLines(label, 0, top + (alone ? height - label.length * line : pitch - line) / 2, weight.trim());
  for (const { point, words } of homeless) y = write(grouped ? `${point.group}: ${words}` : words, y, "value strong");
  if (dots.length > 0) {
    drawDots(canvas, layout, lane, y + height / 2, written);
    const middle = y + height / 2;
    y += height;
    for (const { point, estimate } of dots) {
      if (point.remark === null) continue;
      const x = axis.at(estimate.value);
      const mark = { x, end: endOf(layout, lane, width), middle, bottom: Math.max(y - 6, middle + 7) };
      const to = drawAnnotation(
        canvas,
        written,
        point.remark,
        mark,
        { left: start, right: width },
        annotationFits(canvas, layout, lane, point.remark),
      );
      if (to > y && !free(written.at(-1)!.left, to + annotationGap - y)) y = to + annotationGap;
    }
    shares(layout, lane, width).forEach(([from, to], i) =>
      boxes.set(dots[i]!.point, { left: from, top, right: to, bottom: y }),
    );
  }
  missing.forEach(({ point, words }, i) => {
    const begin = i === 0 && dots.length === 0 ? top : y;
    const own = alone ? height : pitch;
    drawAbsent(canvas, layout, words, y + own / 2, written);
    y += own;
    if (point) boxes.set(point, { left: 0, top: begin, right: width, bottom: y });
  });
  for (const remark of rest) y = write(remark, y, "value soft") + annotationGap;
  const labelled = above ? 0 : top + label.length * line + (label.length > 1 ? annotationGap : 0);
  return Math.max(y, labelled) + (above ? annotationGap : 0);
}

/**
 * Draws the dots of a row, each on its own line if they would overlap; the line that joins them; and the values at its
 * ends.
 */
function drawDots(canvas: SvgCanvas, layout: Layout, lane: Lane, middle: number, written: Box[]): void {
  const { axis } = layout;
  const { dots } = lane;
  const distance = crowded(layout, lane) ? dotHeight : 0;
  const places = dots.map(({ estimate, tone }, i) => ({
    estimate,
    tone,
    x: axis.at(estimate.value),
    y: middle + (i - (dots.length - 1) / 2) * distance,
  }));
  if (dots.length > 1)
    canvas.draw("line quiet", places.map(({ x, y }, i) => (i === 0 ? path`M${x} ${y}` : path`L${x} ${y}`)).join(""));
  for (const { x, y, estimate, tone } of places) drawPoint(canvas, y, axis.at, estimate, tone, axis.zero, x + openEnd);
  let end = places[0]!.x;
  for (const [i, dot] of dots.entries()) {
    const stand = sideOf(layout, lane, dot, canvas.width);
    if (!stand) continue;
    writeClear(
      canvas,
      written,
      [dot.words],
      stand.x,
      places[i]!.y - canvas.line / 2,
      stand.side === "left" ? "value strong end" : "value strong",
    );
    if (stand.side === "left") end = stand.x - dot.length - 6;
  }
  // From the start of the scale to the dot, skipping text before it.
  if (end > axis.start + 8 && dots[0]!.estimate.value >= 0)
    canvas.draw("lane", path`M${Math.max(axis.start, axis.zero)} ${places[0]!.y}H${end}`);
}

/** Whether the rows after a row, as far as a height reaches, have nothing to the right of a position. */
function freeBelow(canvas: SvgCanvas, layout: Layout, i: number): (from: number, height: number) => boolean {
  return (from, height) => {
    const next = layout.lanes.slice(i + 1, i + 1 + Math.ceil(height / pitch));
    const isFree = (lane: Lane, j: number) =>
      lane.dots.length === 1 &&
      lane.missing.length === 0 &&
      lane.dots[0]!.point.remark === null &&
      layout.labels[i + 1 + j]!.length === 1 &&
      endOf(layout, lane, canvas.width) + 12 < from;
    return !layout.above && next.length * pitch >= height && next.every(isFree);
  };
}

/** Right end of a row with a single dot, including its value. */
function endOf(layout: Layout, lane: Lane, width: number): number {
  const [dot] = lane.dots as [Dot];
  const at = sideOf(layout, lane, dot, width);
  const open = lookOf(dot.estimate) === "open" ? openEnd : 8;
  return at?.side === "right" ? at.x + dot.length : layout.axis.at(reach(dot.estimate)) + open;
}

/** Whether an annotation fits in the line of its dot, after the value. */
function annotationFits(
  { width, size, typeface: { textWidth } }: SvgCanvas,
  layout: Layout,
  lane: Lane,
  text: string,
): boolean {
  return lane.dots.length === 1 && endOf(layout, lane, width) + 30 + textWidth(text, size, "strong") <= width;
}

/** Left edge of text among the dots: after the line at which the scale starts, if that leaves enough space. */
function textStart({ left, axis }: Layout): number {
  const behind = axis.start + 6;
  return behind < left + 60 ? behind : left;
}

/** Draws unpublished values: a slot, or a ring if other groups have dots beside it. */
function drawAbsent(canvas: SvgCanvas, layout: Layout, words: string, middle: number, written: Box[]): void {
  const { textWidth, wrap } = canvas.typeface;
  const { size, line, width } = canvas;
  const { above, left, axis, grouped } = layout;
  if (grouped) {
    const start = textStart(layout);
    canvas.draw("slot", ring(start + 6, middle));
    return void writeClear(
      canvas,
      written,
      wrap(words, width - start - 18, size),
      start + 18,
      middle - line / 2,
      "value soft",
    );
  }
  const length = textWidth(words, size) + 12;
  const start = Math.min(above ? axis.start : left + 6, width - length - 1);
  canvas.draw("slot", path`M${start} ${middle - line / 2}h${length}v${line}h${-length}z`);
  writeClear(canvas, written, [words], start + 6, middle - line / 2, "soft");
}

/** Whether the dots of a row need separate lines: too close to each other, or with ends that overlap others. */
function crowded({ axis }: Layout, { dots }: Lane): boolean {
  const near = dots.some(
    ({ estimate }, i) => i > 0 && axis.at(estimate.value) - axis.at(dots[i - 1]!.estimate.value) < dotHeight + 2,
  );
  return (
    dots.length > 1 && (near || dots.some(({ estimate }) => ["open", "hollow", "span"].includes(lookOf(estimate))))
  );
}

/** Horizontal hit areas of a row's dots: each extends halfway to the next dot. */
function shares({ axis }: Layout, { dots }: Lane, width: number): [from: number, to: number][] {
  const middles = dots
    .slice(1)
    .map(({ estimate }, i) => (axis.at(dots[i]!.estimate.value) + axis.at(estimate.value)) / 2);
  const ends = [
    0,
    ...middles.map((x, i) => Math.min(Math.max(x, (i + 1) * pitch), width - (dots.length - 1 - i) * pitch)),
    width,
  ];
  return dots.map((_, i) => [ends[i]!, ends[i + 1]!]);
}

/** Draws the mark of a group before its name. Returns the distance from its start to the name. */
function drawSwatch(canvas: SvgCanvas, x: number, y: number, tone: string): number {
  canvas.draw(`dot${tone}`, path`M${x + 6} ${y}h.01`);
  return 18;
}

function isMissing({ row, estimate }: Point): boolean {
  return row === null && estimate === null;
}

/**
 * Draws the slot for unpublished values: its label, and a ring for each value while they can be distinguished. Returns
 * the bottom.
 */
function drawMissing({ points, options }: Chart, canvas: SvgCanvas, top: number, boxes: Map<Point, Box>): number {
  const { wrap } = canvas.typeface;
  const missing = points.find(isMissing);
  if (!missing) return top;
  const ringPitch = 12.8;
  const count = options.missing?.count ?? 1;
  const perRow = Math.floor(canvas.width / ringPitch);
  const y = canvas.writeLines(wrap(missing.label, canvas.width, canvas.size), 0, top + 14, "soft") + 4;
  const many = count > 3 * perRow;
  const bottom = many ? y + 16 : y + Math.ceil(count / perRow) * ringPitch - 2;
  if (many) canvas.draw("slot", path`M.75 ${y + 0.75}h${canvas.width - 1.5}v14h${1.5 - canvas.width}z`);
  else
    for (let i = 0; i < count; i += 1)
      canvas.draw("slot", ring((i % perRow) * ringPitch + 6.4, y + Math.floor(i / perRow) * ringPitch + 6));
  boxes.set(missing, { left: 0, top: top + 14, right: canvas.width, bottom });
  return bottom;
}
