import type { Estimate } from "../../model/estimate.ts";
import { lookOf } from "./marks.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { path } from "../svg/path.ts";
import { element } from "../svg/tree.ts";

/** How far an open end extends beyond a circle. */
export const ringGap = 4;

/** Minimum radius, so that every circle is visible. */
const leastRadius = 1.25;

/** Radius of the slot for an unpublished value. */
export const slotRadius = 6;

/**
 * Draws a circle in the style of its estimate. `radius` returns the radius for a value. Exact values are solid; a bound
 * that may be exceeded has a broken ring around it; an upper bound is hollow; an approximate value has a haze; a span
 * is two concentric circles; an unpublished value is a dashed ring.
 */
export function circle(
  canvas: SvgCanvas,
  x: number,
  y: number,
  radius: (value: number) => number,
  estimate: Estimate | null,
  classes: string,
): void {
  // Circles of all groups are circles: only points have the shape of their group.
  const tone = classes.replace(/ (?:square|diamond)\b/, "");
  // A tenth of a unit is below what is visible.
  const [cx, cy] = [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  if (!estimate) return canvas.add(element("circle", { class: "slot vacant", cx, cy, r: slotRadius }));
  const r = Math.max(radius(estimate.value), leastRadius);
  const add = (name: string, size: number) =>
    canvas.add(element("circle", { class: `${name}${tone}`, cx, cy, r: Math.max(size, leastRadius) }));
  switch (lookOf(estimate)) {
    case "open":
      add("plate", r + ringGap + 1.5);
      add("symbol", r);
      return add("broken", r + ringGap);
    case "hollow":
      return add("symbol open", r - 1);
    case "soft":
      add("haze", r + ringGap);
      return add("symbol", r);
    case "span":
      add("tint", radius(estimate.high!) - 0.75);
      return add("symbol", radius(estimate.low!));
    default:
      return add("symbol", r);
  }
}

/** The radius of everything drawn for an estimate. */
export function outerRadius(radius: (value: number) => number, estimate: Estimate | null): number {
  if (!estimate) return slotRadius + 1;
  const ends = ["open", "soft"].includes(lookOf(estimate)) ? ringGap : 0;
  return radius(estimate.high ?? estimate.value) + ends + 1;
}

/** Path data of a circle. */
export function ring(x: number, y: number, r: number): string {
  return path`M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1${-2 * r} 0z`;
}
