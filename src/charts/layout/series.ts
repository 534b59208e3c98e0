import * as Plot from "@observablehq/plot";
import { boundsOf } from "../../model/period.ts";
import { drawCallouts, drawNotes, type Callout } from "../labels/callouts.ts";
import { cellsOf } from "../marks/cells.ts";
import type { Chart, Drawing, Point, Viewport } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import { isGap, momentOf, paceOf, timeOf, twiceAt, type Pace } from "../scales/course.ts";
import { datesAcross, daysOf, type DateTick, type Days } from "../scales/dates.ts";
import type { Box } from "../labels/labels.ts";
import { drawLegend, legendOf, type End, type Legend } from "../labels/series-labels.ts";
import { drawReferences, levelsOf, type Level, type Levels } from "../scales/levels.ts";
import { isMuted, lookOf, statesOf } from "../marks/marks.ts";
import { drawMoments, drawSlots, momentAt, takenBy, type Moment } from "./time-points.ts";
import { drawPlot, type Placed as Scales } from "../svg/plot.ts";
import { spanOf } from "../scales/scale.ts";
import { SvgCanvas } from "../svg/canvas.ts";
import { valueWords } from "../value-text.ts";
import { path } from "../svg/path.ts";
import { drawValueLabels, type ValueLabel } from "../labels/value-labels.ts";
import { traceOf, type Trace } from "../marks/traces.ts";

/** How a line connects its values: straight, or in steps, each value holding until the next. */
export type Curve = "straight" | "steps";

interface Series {
  name: string;
  trace: Trace;
  /** In chronological order. */
  points: readonly Point[];
  pace: Pace;
}

type Placed = Series & { moments: readonly Moment[] };

/** Height of the scale by available space, and its height if nothing at all is published. */
const heights = { empty: 60, panel: 130, narrow: 200, wide: 260, low: { narrow: 100, wide: 220 } };

/** The strip below the scale for unpublished values: its height, and the vertical position of the slots in it. */
const strip = { height: 17, middle: 10 };

/** Distance between the ends of the grid lines and the first and last date. */
const inset = 10;

/**
 * Draws values over time, one line per group, on a vertical scale. A value is placed at the middle of its period, or on
 * the last day of its window if the windows are not consecutive periods. The line has a gap where the series has one,
 * unless the author joins it; unpublished values also interrupt it, and each has an empty slot below the scale at its
 * date. Names are placed at the ends of the lines, values and annotations where they overlap nothing; what does not fit
 * is left to the tooltips.
 */
export function drawSeries(chart: Chart, viewport: Viewport, curve: Curve): Drawing {
  const canvas = new SvgCanvas(chart, viewport);
  const layout = layoutOf(chart, canvas, curve);
  const { series, legend, levels, scale, left, dateTop, bottom } = layout;
  const { x, y } = drawCourses(canvas, chart, layout, curve);
  drawScales(canvas, layout, y);

  const placed = series.map((each): Placed => ({
    ...each,
    moments: each.points.map((point, i) => {
      const reach = curve === "steps" && each.pace.periods ? boundsOf(point.window!) : [];
      const place = { x: x(timeIn(each, point)), joined: isJoined(each, i, curve, chart), reach: reach.map(x) };
      return momentAt(point, place, y, scale.bottom + strip.middle);
    }),
  }));
  const moments = placed.flatMap((each) => each.moments);
  const space = (scale.right - scale.left) / Math.max(1, ...series.map(({ points }) => points.length - 1));
  for (const each of inDepth(placed)) drawMoments(canvas, chart, each.trace, each.moments, space, y);
  drawSlots(canvas, moments);

  const taken = placed.flatMap((each) => takenBy(each.moments, curve));
  if (levels.marked.has(0)) taken.push({ left, top: y(0) - 1, right: canvas.width, bottom: y(0) + 1 });
  const frame = { left, top: legend.top, right: canvas.width - legend.right, bottom: scale.bottom - 2 };
  drawLegend(
    canvas,
    legend,
    placed.map((each) => endOf(each, chart)),
    { ...scale, top: legend.top, right: scale.right + inset },
    taken,
  );
  if (!isPublished(chart))
    canvas.write(
      chart.locale.words.notPublished,
      (frame.left + frame.right) / 2,
      canvas.centred((scale.top + scale.bottom) / 2),
      "soft middle",
    );
  drawReferences(canvas, chart, frame, y, taken);
  const callouts = calloutsOf(placed, chart, legend.withValues);
  const ticks = [...levels.marked.keys()].map((value) => ({
    left: 0,
    top: y(value) - canvas.line / 2,
    right: left,
    bottom: y(value) + canvas.line / 2,
  }));
  taken.push(...ticks);
  const notes = drawCallouts(canvas, callouts, taken, { ...frame, left: 0 });
  const called = callouts.filter((callout) => !notes.includes(callout));
  const shown = valueLabelsOf(placed, chart, space >= 24, legend.withValues).filter(
    (telling) => !called.some(({ x, y }) => x === telling.x && y === telling.y),
  );
  drawValueLabels(canvas, shown, taken, frame);

  const places = chart.points.map((point) => moments.find((moment) => moment.point === point)!);
  const cells = cellsOf(
    places,
    { left: 0, top: legend.top, right: canvas.width, bottom: dateTop - 2 },
    series.length === 1 ? "x" : "both",
  );
  chart.points.forEach((point, i) => canvas.mark(point, cells[i]!));
  const height = drawNotes(canvas, notes, bottom);
  return { body: canvas.body(), height };
}

interface Layout {
  series: readonly Series[];
  legend: Legend;
  levels: Levels;
  days: Days;
  dates: readonly DateTick[];
  /** From the first to the last date, and from the highest to the lowest grid line. */
  scale: Box;
  /** Left edge of the grid lines, top of the date labels, and bottom of the whole. */
  left: number;
  dateTop: number;
  bottom: number;
}

function layoutOf(chart: Chart, canvas: SvgCanvas, curve: Curve): Layout {
  const { textWidth } = canvas.typeface;
  const { width, fine, line, narrow } = canvas;
  const span = spanOf(chart);
  const panel = chart.span !== null;
  const series = seriesOf(chart, span.groups);
  const usual = canvas.low ? heights.low : heights;
  const height = panel ? heights.panel : !isPublished(chart) ? heights.empty : narrow ? usual.narrow : usual.wide;
  const annotated = chart.points.some(({ remark }) => remark !== null);
  // The arrow of a lower bound is between its point and the annotation.
  const open = chart.points.some(({ remark, estimate }) => remark !== null && lookOf(estimate) === "open");
  const above = panel ? line + 6 : annotated ? 4 * line + (open ? 26 : 14) : 2 * line + 10;
  const legend = legendOf(
    canvas,
    span.groups,
    panel ? [] : series.map(({ points }) => valueWords(lastOf(points), chart)),
    height + above,
  );
  const levels = levelsOf(chart, span, Math.round(height / 52), curve === "straight");
  const left = Math.ceil(Math.max(-8, ...[...levels.marked.values()].map((text) => textWidth(text, fine)))) + 8;
  const scale = {
    left: left + inset,
    right: width - Math.max(legend.right, 2) - inset,
    top: legend.top + above,
    bottom: legend.top + above + height,
  };
  const days = daysOf(span.course!.from, span.course!.to);
  const dates = datesAcross(days, span.course!.unit, scale.left, scale.right, chart.locale, canvas);
  const dateTop = scale.bottom + 6 + (chart.points.some(({ estimate }) => !estimate) ? strip.height : 0);
  const bottom = dateTop + Math.max(1, ...dates.map(({ lines }) => lines.length)) * line;
  return { series, legend, levels, days, dates, scale, left, dateTop, bottom };
}

/** Draws the lines, with the grid lines behind them. */
function drawCourses(
  canvas: SvgCanvas,
  chart: Chart,
  { series, levels, days, scale, bottom }: Layout,
  curve: Curve,
): Scales {
  return drawPlot(canvas, {
    width: canvas.width,
    height: bottom,
    marginLeft: scale.left,
    marginRight: canvas.width - scale.right,
    marginTop: scale.top,
    marginBottom: bottom - scale.bottom,
    x: { type: "utc", domain: days, axis: null },
    y: { type: levels.kind, domain: [levels.low, levels.high], axis: null },
    marks: [
      ...[...levels.marked.keys()].map((level) =>
        Plot.ruleY([level], { className: level === 0 ? "base" : "grid", insetLeft: -inset, insetRight: -inset }),
      ),
      ...inDepth(series).flatMap((each) => {
        const { points, trace } = each;
        const data = points.flatMap((point, i) => {
          const value = point.estimate?.value ?? Number.NaN;
          const times = curve === "steps" && each.pace.periods ? boundsOf(point.window!) : [timeIn(each, point)];
          const gap = i === 0 || isJoined(each, i, curve, chart) ? [] : [{ date: times[0]!, value: Number.NaN }];
          return [...gap, ...times.map((date) => ({ date, value }))];
        });
        const course = { x: "date", y: "value", curve: curve === "steps" ? "step-after" : "linear" } as const;
        // A casing in the background colour keeps crossing lines distinguishable.
        return (series.length > 1 ? ["casing", "trace"] : ["trace"]).map((name) =>
          Plot.lineY(data, { ...course, className: `${name}${trace.stroke}${trace.tone}` }),
        );
      }),
    ],
  });
}

/** Writes the labels of the grid lines and of the dates, each date below its tick. */
function drawScales(canvas: SvgCanvas, { levels, dates, scale, left, dateTop }: Layout, level: Level): void {
  if (levels.low !== 0) canvas.draw("grid", path`M${left} ${scale.bottom}H${scale.right + inset}`);
  for (const [value, text] of levels.marked)
    canvas.write(text, left - 8, canvas.centred(level(value), canvas.fine), "fine end");
  for (const { x, centre, lines } of dates) {
    canvas.draw("base", path`M${x} ${scale.bottom}v5`);
    canvas.writeLines(lines, centre, dateTop, "fine middle");
  }
}

/** Drawing order: the first series is drawn over the others, and highlighted series over the rest. */
function inDepth<Each extends Series>(series: readonly Each[]): Each[] {
  return [...series].toReversed().toSorted((a, b) => Number(!isQuiet(a.trace)) - Number(!isQuiet(b.trace)));
}

function isQuiet({ tone }: Trace): boolean {
  return tone.startsWith(" quiet");
}

/** A trace with the classes of its series in other states of the figure. */
function inStates(trace: Trace, classes: string): Trace {
  return { ...trace, tone: `${trace.tone}${classes}`, bright: `${trace.bright}${classes}` };
}

function isPublished({ points }: Chart): boolean {
  return points.some(({ estimate }) => estimate);
}

/** Where a value is placed on the time scale. */
function timeIn({ pace }: Series, { window }: Point): Date {
  return momentOf(window!, pace);
}

/** Whether the line connects a point with the one before it. */
function isJoined({ points, pace }: Series, i: number, curve: Curve, { options }: Chart): boolean {
  const [before, point] = [points[i - 1], points[i]!];
  if (!before?.estimate || !point.estimate) return false;
  return options.join === true || !isGap(before.window!, point.window!, pace, curve === "steps");
}

/** Why points cannot be placed on scales of time and value. */
export function objectionTo({
  points,
  references,
  options,
  locale,
}: Chart): ReturnType<NonNullable<ChartType["objection"]>> {
  const undated = points.find(({ window }) => !window);
  if (undated) return { found: `no date at ${undated.label}`, expected: "a date at every row" };
  if (options.scale === "sqrt") return { found: "a square-root scale", expected: "a linear or a logarithmic scale" };
  const values = [
    ...points.flatMap(({ estimate }) => (estimate ? [estimate.low ?? estimate.value] : [])),
    ...references.map(({ value }) => value),
  ];
  const twice = twiceAt(points);
  if (twice) {
    const time = timeOf(twice[0].window!, paceOf([twice[0].window!]), locale);
    const expected = "one value of each series at a time; a `group` tells series apart";
    return { found: `two values of one series at one time, ${time}`, expected, points: twice };
  }
  const below = values.find((value) => value <= 0);
  return options.scale === "log" && below !== undefined
    ? { found: `${below} on a logarithmic scale`, expected: "values above zero" }
    : null;
}

/** The series of a chart in group order, each with its trace; a series is muted unless it is highlighted as a whole. */
function seriesOf({ points, options }: Chart, groups: readonly string[]): Series[] {
  return groups.flatMap((name, i) => {
    const given = points.filter(({ group }) => (group ?? "") === name);
    const pace = paceOf(given.map(({ window }) => window!));
    const own = given.toSorted((a, b) => momentOf(a.window!, pace).getTime() - momentOf(b.window!, pace).getTime());
    const quiet = own.some((point) => isMuted(point, options));
    return own.length === 0
      ? []
      : [{ name, trace: inStates(traceOf(i, quiet), statesOf(own[0]!, options)), points: own, pace }];
  });
}

/** The last published point of a series, or its last point if none is published. */
function lastOf(points: readonly Point[]): Point {
  return points.findLast(({ estimate }) => estimate) ?? points.at(-1)!;
}

function endOf({ name, trace, points, moments }: Placed, chart: Chart): End {
  const { point, x, y } = moments.find(({ point }) => point === lastOf(points))!;
  return { name, trace, x, y, value: valueWords(point, chart) };
}

/** The annotations, each after the value of its point unless that is written beside the name of its series (`ends`). */
function calloutsOf(series: readonly Placed[], chart: Chart, ends: boolean): Callout[] {
  return series.flatMap(({ moments, points, pace }) =>
    moments.flatMap(({ point, x, y, top }) => {
      const value = valueWords(point, chart);
      return point.remark === null
        ? []
        : [
            {
              x,
              y,
              top,
              lead: ends && point === lastOf(points) ? "" : `${value} `,
              name: `${timeOf(point.window!, pace, chart.locale)}, ${value}`,
              text: point.remark,
            },
          ];
    }),
  );
}

/**
 * The values to be labelled: all of them for one or two series if there is space; otherwise the first and last, the
 * overall extremes, and what is highlighted. `ends` is true if the last values are written beside the series names.
 */
function valueLabelsOf(series: readonly Placed[], chart: Chart, space: boolean, ends: boolean): ValueLabel[] {
  const all = space && series.length < 3;
  const published = series.map(({ moments }) => moments.filter(({ point }) => point.estimate));
  const ys = published.flat().map(({ y }) => y);
  const extremes = [published.flat()[ys.indexOf(Math.min(...ys))], published.flat()[ys.indexOf(Math.max(...ys))]];
  return published.flatMap((moments, nth) => {
    // A fully highlighted series has all its values labelled only if there is space for them.
    const partly =
      chart.options.highlight !== undefined && (space || moments.some(({ point }) => isMuted(point, chart.options)));
    return moments.flatMap((moment, i) => {
      const { point, x, y, top, bottom } = moment;
      const [first, last] = [i === 0, i === moments.length - 1];
      const stressed = partly && !isMuted(point, chart.options);
      const edge = (first || last) && series.length < 3;
      if ((last && ends) || !(all || edge || stressed || extremes.includes(moment))) return [];
      const weight =
        last && edge
          ? Infinity
          : stressed
            ? 2e15
            : edge || extremes.includes(moment)
              ? 1e15
              : Math.abs(y - moments[i - 1]!.y);
      const more =
        edge && series.length === 1 && !chart.span ? timeOf(point.window!, series[nth]!.pace, chart.locale) : "";
      return [{ x, y, top, bottom, words: valueWords(point, chart), more, weight }];
    });
  });
}
