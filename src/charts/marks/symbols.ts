import type { Estimate } from "../../model/estimate.ts";
import { lookOf } from "./marks.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { path } from "../svg/path.ts";
import { element } from "../svg/tree.ts";

/** How far an open end reaches beyond a circle. */
export const ringGap = 4;

/** No circle is so small that it could not be seen. */
const leastRadius = 1.25;

/** Radius of the slot for a value that is not published. */
export const slotRadius = 6;

/**
 * A circle by the look of its estimate. `radius` gives the radius of a value. Solid; with a broken ring around it where
 * the value is a bound that may be exceeded; hollow where it may be less; in a haze where it is about that; two
 * circles, one in the other, for a span; and a dashed ring where nothing is published.
 */
export function circle(
  canvas: SvgCanvas,
  x: number,
  y: number,
  radius: (value: number) => number,
  estimate: Estimate | null,
  classes: string,
): void {
  if (!estimate) return canvas.add(element("circle", { class: "slot vacant", cx: x, cy: y, r: slotRadius }));
  const r = Math.max(radius(estimate.value), leastRadius);
  const add = (name: string, size: number) =>
    canvas.add(element("circle", { class: `${name}${classes}`, cx: x, cy: y, r: Math.max(size, leastRadius) }));
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

/** What a circle takes up around its centre. */
export function outerRadius(radius: (value: number) => number, estimate: Estimate | null): number {
  if (!estimate) return slotRadius + 1;
  const ends = ["open", "soft"].includes(lookOf(estimate)) ? ringGap : 0;
  return radius(estimate.high ?? estimate.value) + ends + 1;
}

/** Path data of a circle. */
export function ring(x: number, y: number, r: number): string {
  return path`M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1${-2 * r} 0z`;
}
