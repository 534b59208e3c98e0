import { ascending, max, min, scaleLinear, scaleLog, scaleSqrt } from "d3";
import { formatNumber, formatInText } from "../../i18n/format.ts";
import { decimalsShown, marksStyle } from "../../i18n/number-style.ts";
import { signed } from "../../i18n/signs.ts";
import { estimate } from "../../model/estimate.ts";
import { unitIn } from "../../model/unit.ts";
import { firstDay, lastDay } from "../../model/window.ts";
import { groupsOf, isPercent, type Chart, type Span } from "../model.ts";
import { courseOf } from "./course.ts";
import { reach } from "../marks/marks.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { path } from "../svg/path.ts";

/** A horizontal scale: the position of values, and its ticks. */
export interface Axis {
  /** Left end of the scale. */
  start: number;
  /** Origin of marks that extend back to it: zero, or the start of a logarithmic scale. */
  zero: number;
  at(value: number): number;
  ticks: readonly Tick[];
}

interface Tick {
  value: number;
  x: number;
  text: string;
  /** Centre of the text: at `x`, or as close as the edges of the drawing allow. */
  centre: number;
}

/**
 * The span of a chart: of its points, whole and reference lines, or the one that it shares with others. 0 to 1 if
 * nothing is published. Dates are the last days of windows, except in timelines, which draw the windows themselves.
 */
export function spanOf({ type, points, whole, references, span }: Chart): Span {
  if (span) return span;
  const all = whole ? [...points, whole] : points;
  const values = [
    ...all.flatMap(({ estimate }) => (estimate ? [reach(estimate), estimate.low ?? estimate.value] : [])),
    ...references.map(({ value }) => value),
  ];
  const windows = points.flatMap(({ window }) => (window ? [window] : []));
  const begin = type === "timeline" ? firstDay : lastDay;
  const first = windows.toSorted((a, b) => ascending(begin(a), begin(b)))[0] ?? null;
  const last = windows.toSorted((a, b) => ascending(lastDay(a), lastDay(b))).at(-1) ?? null;
  const course = courseOf(points, type === "steps");
  return { least: min(values) ?? 0, greatest: max(values) ?? 1, first, last, course, groups: groupsOf({ points }) };
}

/**
 * The horizontal scale of all points of a chart from `left` to `right`, with as many ticks as fit. It includes zero,
 * unless it is logarithmic.
 */
export function axisOf(
  chart: Chart,
  left: number,
  right: number,
  { width, fine, typeface: { textWidth } }: Pick<SvgCanvas, "width" | "fine" | "typeface">,
): Axis {
  const { options } = chart;
  const span = spanOf({ ...chart, whole: null });
  const greatest = span.greatest > 0 || span.least < 0 ? Math.max(0, span.greatest) : 1;
  const least = options.scale === "log" ? Math.min(span.least, greatest / 10) : Math.min(0, span.least);
  const make = (): ((value: number) => number) => {
    const [domain, range] = [
      [least, greatest],
      [left, right],
    ];
    return options.scale === "log"
      ? scaleLog(domain, range)
      : options.scale === "sqrt"
        ? scaleSqrt(domain, range)
        : scaleLinear(domain, range);
  };
  const scale = make();
  const half = (text: string) => textWidth(text, fine) / 2;
  const ticksOf = (values: readonly number[]) =>
    [...markWords(values, chart)].map(([value, text]): Tick => {
      const x = scale(value);
      return { value, x, text, centre: Math.min(Math.max(x, half(text)), width - half(text)) };
    });
  const space = options.scale === "sqrt" ? 24 : 12;
  const apart = (a: Tick, b: Tick) => a.centre + half(a.text) + space <= b.centre - half(b.text);
  const sets = choicesOf(least, greatest, options.scale).map((set) => set.filter((value) => mayBeMarked(value, chart)));
  const choices = sets.map(ticksOf);
  const fits = (ticks: Tick[]) => ticks.every((tick, i) => i === 0 || apart(ticks[i - 1]!, tick));
  // The remaining labels may need fewer decimals than all of them did.
  const thinned = (ticks: readonly Tick[]) => thin(ticksOf(thin(ticks, apart).map(({ value }) => value)), apart);
  const fullest = () => choices.map(thinned).toSorted((a, b) => b.length - a.length)[0]!;
  const ticks = options.scale === "sqrt" ? fullest() : (choices.find(fits) ?? thinned(choices.at(-1)!));
  return { start: left, zero: options.scale === "log" ? left : scale(0), at: scale, ticks };
}

/** Whether a value may be a tick of a scale: there is no half person. */
export function mayBeMarked(value: number, { points, locale }: Pick<Chart, "points" | "locale">): boolean {
  const { unit } = points[0]!;
  return Number.isInteger(value) || !unitIn(locale.knownUnits, unit).counted;
}

/** The properties of a chart that determine its tick labels. */
type Marked = Pick<Chart, "points" | "locale" | "options">;

/**
 * The labels of the ticks of a scale: 5,000, 1.5m, 40%. No two are the same, and all use the same unit of thousands or
 * millions. On a non-linear scale, each has its own number of decimals.
 */
export function markWords(values: readonly number[], { points, locale, options }: Marked): Map<number, string> {
  const { unit, styles } = points[0]!;
  const per = options.format === "short" ? styles.short.per : 1;
  const percent = { decimals: Math.max(0, ...values.map(decimalsShown)), per: 1 };
  const all = isPercent(unit) ? percent : marksStyle(values, options.scale === "log", per, locale);
  const write = (value: number) => {
    const own = (options.scale ?? "linear") === "linear" ? all : { ...all, decimals: decimalsShown(value / all.per) };
    const style = value === 0 ? { decimals: 0, per: 1 } : own;
    if (isPercent(unit)) return formatInText(estimate("exact", value), unit, locale, style);
    return signed(formatNumber(value, locale, style), unit, locale);
  };
  return new Map(values.map((value) => [value, write(value)]));
}

/** Candidate sets of round tick values, the fullest first. */
function choicesOf(least: number, greatest: number, kind: "linear" | "sqrt" | "log" | undefined): number[][] {
  if (kind !== "sqrt" && kind !== "log")
    return [5, 4, 3, 2, 1].map((count) => scaleLinear([least, greatest], [0, 1]).ticks(count));
  const round = Array.from({ length: 16 }, (_, i) => 10 ** i).flatMap((power) => [power, 2 * power, 5 * power]);
  const inside = round.filter((value) => value >= least && value <= greatest);
  if (kind === "log")
    return [1, 3, 6, 9, 12, 24].map((step) => inside.filter((value) => round.indexOf(value) % step === 0));
  return [...inside.map((_, i) => [0, ...inside.slice(i)]), [0]];
}

/** Drops ticks, the lower ones first, until the rest are far enough apart. */
function thin([first, ...others]: readonly Tick[], apart: (a: Tick, b: Tick) => boolean): Tick[] {
  const kept: Tick[] = [];
  for (const tick of others.toReversed()) {
    if (apart(first!, tick) && (kept.length === 0 || apart(tick, kept[0]!))) kept.unshift(tick);
  }
  return [first!, ...kept];
}

/** Draws the ticks above the marks: numbers in the line at `top`, and a thin line from each down to `bottom`. */
export function drawAxis(canvas: SvgCanvas, { ticks }: Axis, top: number, bottom: number): void {
  for (const [i, { x, value }] of ticks.entries())
    canvas.draw(
      value === 0 || (i === 0 && value > 0) ? "base" : "grid",
      path`M${x} ${top + canvas.line + 4}V${bottom}`,
    );
  writeTicks(canvas, ticks, top);
}

/** Writes the tick labels in the line at `top`. */
export function writeTicks(canvas: SvgCanvas, ticks: readonly Tick[], top: number): void {
  for (const { text, centre } of ticks) canvas.write(text, centre, canvas.baseline(top), "fine middle");
}
