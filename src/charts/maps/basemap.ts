import type { GeoPermissibleObjects } from "d3";
import type { Land } from "./atlas.ts";
import { outline, tracesOf } from "./outline.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import type { View } from "./view.ts";

/**
 * Corners that cut off less than the square of this length, in drawing units, are dropped: for few areas, for more than
 * a hundred, and for hit areas.
 */
export const detail = { few: 1.8, many: 2.7, answering: 7 };

/** Minimum area of an island to be drawn. */
const leastIsland = 1.5;

/** Draws a geographic shape; nothing if it is outside the view. */
export function drawShape(
  canvas: SvgCanvas,
  classes: string,
  shape: GeoPermissibleObjects,
  { projection }: View,
): void {
  const data = outline(tracesOf(shape, projection), leastIsland);
  if (data !== "") canvas.draw(classes, data);
}

/** Draws the neutral parts of a map: the given places as one area, and the disputed areas. */
export function drawLand(canvas: SvgCanvas, land: Land, view: View, ids: Iterable<string>): void {
  drawShape(canvas, "land", land.areaOf(ids), view);
  drawShape(canvas, "hatch disputed", land.disputed, view);
}
