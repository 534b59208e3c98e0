import { max, min, scaleLinear, scaleLog, scaleSqrt } from "d3";
import { formatShort } from "../i18n/format.ts";
import type { Chart } from "./chart.ts";
import { reach } from "./marks.ts";
import type { Sheet } from "./sheet.ts";
import { path } from "./svg.ts";
import { textWidth } from "./text.ts";

/** A horizontal scale: where a value lies, and the values that are marked. */
export interface Axis {
  /** Where the scale begins. */
  start: number;
  at(value: number): number;
  ticks: readonly Tick[];
}

interface Tick {
  x: number;
  text: string;
  /** Where the text is centred: at `x`, or as near as the edges of the drawing allow. */
  centre: number;
}

/** The scale of all points of a chart from `left` to `right`: from zero, except a logarithmic one. As many ticks as fit side by side. */
export function axisOf({ points, options, locale }: Chart, left: number, right: number, { width, size }: Sheet): Axis {
  const values = points.flatMap(({ estimate }) => (estimate ? [reach(estimate), estimate.low ?? estimate.value] : []));
  const greatest = max(values) ?? 1;
  const least = options.scale === "log" ? Math.min(min(values) ?? 1, greatest / 10) : 0;
  const make = (): ((value: number) => number) => {
    const [domain, range] = [[least, greatest], [left, right]];
    return options.scale === "log" ? scaleLog(domain, range) : options.scale === "sqrt" ? scaleSqrt(domain, range) : scaleLinear(domain, range);
  };
  const scale = make();
  const half = (text: string) => textWidth(text, size) / 2;
  const tick = (value: number): Tick => {
    const text = formatShort(value, locale);
    const x = scale(value);
    return { x, text, centre: Math.min(Math.max(x, half(text)), width - half(text)) };
  };
  const space = options.scale === "sqrt" ? 24 : 12;
  const apart = (a: Tick, b: Tick) => a.centre + half(a.text) + space <= b.centre - half(b.text);
  const choices = choicesOf(least, greatest, options.scale).map((choice) => choice.map(tick));
  const fits = (ticks: Tick[]) => ticks.every((tick, i) => i === 0 || apart(ticks[i - 1]!, tick));
  return { start: left, at: scale, ticks: choices.find(fits) ?? thin(choices.at(-1)!, apart) };
}

/** Sets of round numbers worth a tick, the fullest first. */
function choicesOf(least: number, greatest: number, kind: "linear" | "sqrt" | "log" | undefined): number[][] {
  if (kind !== "sqrt" && kind !== "log") return [5, 4, 3, 2, 1].map((count) => scaleLinear([0, greatest], [0, 1]).ticks(count));
  const round = Array.from({ length: 16 }, (_, i) => 10 ** i).flatMap((power) => [power, 2 * power, 5 * power]);
  const inside = round.filter((value) => value >= least && value <= greatest);
  if (kind === "log") return [1, 3, 6, 9, 12, 24].map((step) => inside.filter((value) => round.indexOf(value) % step === 0));
  return [[0, ...inside]];
}

/** Drops ticks, the lower ones first, until the rest and the first are apart. */
function thin([first, ...others]: readonly Tick[], apart: (a: Tick, b: Tick) => boolean): Tick[] {
  const kept: Tick[] = [];
  for (const tick of others.toReversed()) {
    if (apart(first!, tick) && (kept.length === 0 || apart(tick, kept[0]!))) kept.unshift(tick);
  }
  return [first!, ...kept];
}

/** Draws the ticks above the marks: numbers in the line at `top`, and a thin line down to `bottom` for each. */
export function drawAxis(sheet: Sheet, { ticks }: Axis, top: number, bottom: number): void {
  for (const [i, { x }] of ticks.entries()) sheet.draw(i === 0 ? "base" : "grid", path`M${x} ${top + sheet.line + 4}V${bottom}`);
  writeTicks(sheet, ticks, top);
}

/** Writes the numbers of the ticks into the line at `top`. */
export function writeTicks(sheet: Sheet, ticks: readonly Tick[], top: number): void {
  for (const { text, centre } of ticks) sheet.write(text, centre, sheet.baseline(top), "soft middle");
}
