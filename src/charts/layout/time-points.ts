import type { Estimate } from "../../model/estimate.ts";
import type { Chart, Point } from "../model.ts";
import type { Box } from "../labels/labels.ts";
import type { Level } from "../scales/levels.ts";
import { isMuted, lookOf, ring, samplePoint } from "../marks/marks.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { path } from "../svg/path.ts";
import { traceOf, type Trace } from "../marks/traces.ts";

/** Position of a value at its date. Unpublished values are placed below the scale. */
export interface Moment {
  point: Point;
  x: number;
  y: number;
  /** Top and bottom of its mark. */
  top: number;
  bottom: number;
  /** Whether the line connects it with the moment before it. */
  joined: boolean;
  /** Where its period begins and ends on the scale, if its value holds for a period; otherwise empty. */
  reach: readonly number[];
}

/** Horizontal position of a point, and its relation to its neighbours. */
type Place = Pick<Moment, "x" | "joined" | "reach">;

/** Position of a point at this place; `empty` is the height for unpublished values. */
export function momentAt(point: Point, place: Place, level: Level, empty: number): Moment {
  const { estimate } = point;
  const look = lookOf(estimate);
  const y = estimate ? level(estimate.value) : empty;
  if (look === "span") return { point, ...place, y, top: level(estimate!.high!), bottom: level(estimate!.low!) };
  return { point, ...place, y, top: y - (look === "open" ? 16 : 6), bottom: y + (look === "hollow" ? 16 : 6) };
}

/**
 * Draws the moments of one series as points in the style of their estimates. `space` is the width available to each: if
 * it is small, points shrink, and exact values have no point of their own on the line.
 */
export function drawMoments(
  canvas: SvgCanvas,
  { options }: Chart,
  trace: Trace,
  moments: readonly Moment[],
  space: number,
  level: Level,
): void {
  const radius =
    trace.stroke === " thin" ? 0 : space >= 18 && !canvas.narrow ? 5 : space >= 11 ? 4 : space >= 7 ? 3 : 0;
  moments.forEach(({ point, x, y, joined, reach }, i) => {
    if (!point.estimate) return;
    const look = lookOf(point.estimate);
    const stressed = options.highlight !== undefined && !isMuted(point, options);
    const own = stressed ? trace.bright : trace.tone;
    const alone = !joined && !moments[i + 1]?.joined && reach.length === 0;
    drawDoubt(canvas, x, level, point.estimate, own);
    if (look === "span" || (radius === 0 && look === "solid" && !stressed && !alone)) return;
    canvas.draw(`point${look === "hollow" ? " open" : ""}${own}`, trace.shape(x, y, Math.max(radius, 3)));
  });
}

/**
 * Draws how an estimate differs from an exact value: an arrow for a bound, a halo for an approximate value, and for a
 * span a bar instead of the point.
 */
function drawDoubt(canvas: SvgCanvas, x: number, level: Level, estimate: Estimate, quiet: string): void {
  const y = level(estimate.value);
  const arrow = (to: number, head: number) => path`M${x} ${y}V${to}M${x - 4} ${to + head}l4 ${-head}l4 ${head}`;
  switch (lookOf(estimate)) {
    case "open":
      return canvas.draw(`line${quiet}`, arrow(y - 15, 5));
    case "hollow":
      return canvas.draw(`line${quiet}`, arrow(y + 15, -5));
    case "soft":
      return canvas.draw(`halo${quiet}`, path`M${x} ${y}h.01`);
    case "span":
      return canvas.draw(
        `line${quiet}`,
        path`M${x - 5} ${level(estimate.low!)}h10M${x} ${level(estimate.low!)}V${level(estimate.high!)}m-5 0h10`,
      );
    default:
  }
}

/**
 * Draws the slots of unpublished values: a ring for each, and one long slot for those too close together to be
 * distinguished.
 */
export function drawSlots(canvas: SvgCanvas, moments: readonly Moment[]): void {
  const places = moments.filter(({ point }) => !point.estimate).toSorted((a, b) => a.x - b.x);
  for (let i = 0; i < places.length; i += 1) {
    const { x, y } = places[i]!;
    while (i + 1 < places.length && places[i + 1]!.x - places[i]!.x < 12) i += 1;
    const end = places[i]!.x;
    canvas.draw("slot", end === x ? ring(x, y) : path`M${x} ${y - 5}H${end}a5 5 0 1 1 0 10H${x}a5 5 0 1 1 0-10z`);
  }
}

/** The area covered by moments and the line between them, which labels must not overlap. */
export function takenBy(moments: readonly Moment[], curve: "straight" | "steps"): Box[] {
  return moments.flatMap(({ point, x, y, top, bottom, joined, reach: [begin, end] }, i) => {
    if (!point.estimate) return [];
    const level = begin === undefined ? [] : [{ left: begin, top: y - 2, right: end!, bottom: y + 2 }];
    const own = [{ left: x - 6, top, right: x + 6, bottom }, ...level];
    const before = moments[i - 1];
    if (!before || !joined) return own;
    if (begin !== undefined)
      return [...own, { left: begin - 2, top: Math.min(y, before.y), right: begin + 2, bottom: Math.max(y, before.y) }];
    if (curve === "steps") {
      const across = { left: before.x, top: before.y - 2, right: x, bottom: before.y + 2 };
      return [...own, across, { left: x - 2, top: Math.min(y, before.y), right: x + 2, bottom: Math.max(y, before.y) }];
    }
    const count = Math.ceil(Math.max(x - before.x, Math.abs(y - before.y)) / 8);
    const at = (part: number) => ({
      x: before.x + ((x - before.x) * part) / count,
      y: before.y + ((y - before.y) * part) / count,
    });
    return [...own, ...Array.from({ length: count }, (_, part) => boxAround(at(part), at(part + 1)))];
  });
}

function boxAround(a: { x: number; y: number }, b: { x: number; y: number }): Box {
  return { left: a.x - 1, top: Math.min(a.y, b.y) - 2, right: b.x + 1, bottom: Math.max(a.y, b.y) + 2 };
}

/** A moment as a sample in the legend. Returns its width. */
export function sampleMoment(canvas: SvgCanvas, estimate: Estimate | null, quiet: string): number {
  if (!estimate) return samplePoint(canvas, estimate, quiet);
  const look = lookOf(estimate);
  const x = look === "soft" ? 10 : 6;
  const middle = { open: 15, hollow: 5 }[look as string] ?? 10;
  drawDoubt(canvas, x, (value) => middle + (3 - value) * 8, estimate, quiet);
  if (look !== "span")
    canvas.draw(`point${look === "hollow" ? " open" : ""}${quiet}`, traceOf(0, false).shape(x, middle, 5));
  return 2 * x;
}
