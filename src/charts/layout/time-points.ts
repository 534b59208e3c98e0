import type { Estimate } from "../../model/estimate.ts";
import type { Chart, Point } from "../model.ts";
import type { Box } from "../labels/labels.ts";
import type { Level } from "../scales/levels.ts";
import { lookOf, ring, samplePoint, tone } from "../marks/marks.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { path } from "../svg/path.ts";
import { traceOf, type Trace } from "../marks/traces.ts";

/** A value at its date, and where it stands. One that is not published stands below the scale. */
export interface Moment {
  point: Point;
  x: number;
  y: number;
  /** How far its mark reaches up and down. */
  top: number;
  bottom: number;
  /** Whether the line leads to it from the moment before it. */
  joined: boolean;
  /** Where its level begins and ends, if it holds for a period of its own; else nothing. */
  reach: readonly number[];
}

/** Where a point stands across, and what that has to do with its neighbours. */
type Place = Pick<Moment, "x" | "joined" | "reach">;

/** Where a point stands, at this place; one that is not published at `empty`. */
export function standAt(point: Point, place: Place, level: Level, empty: number): Moment {
  const { estimate } = point;
  const look = lookOf(estimate);
  const y = estimate ? level(estimate.value) : empty;
  if (look === "span") return { point, ...place, y, top: level(estimate!.high!), bottom: level(estimate!.low!) };
  return { point, ...place, y, top: y - (look === "open" ? 16 : 6), bottom: y + (look === "hollow" ? 16 : 6) };
}

/**
 * Draws the moments of one series as points, by the look of their estimates. `space` is what each has across: where it
 * is little, points become small, and then the line tells of the exact ones alone.
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
    const stressed = options.highlight !== undefined && tone(point, options) === "";
    const own = stressed ? trace.bright : trace.tone;
    const alone = !joined && !moments[i + 1]?.joined && reach.length === 0;
    drawDoubt(canvas, x, level, point.estimate, own);
    if (look === "span" || (radius === 0 && look === "solid" && !stressed && !alone)) return;
    canvas.draw(`point${look === "hollow" ? " open" : ""}${own}`, trace.shape(x, y, Math.max(radius, 3)));
  });
}

/**
 * What the kind adds to a point: an arrow where the value is a bound, a halo where it is approximate; or instead of it
 * a span.
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
 * Draws the slots of what is not published: a ring for each, and one long slot for those that stand too close to be
 * told apart.
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

/** What moments and the line between them take: for labels, which must not touch it. */
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

/** A moment for the key. Returns its width. */
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
