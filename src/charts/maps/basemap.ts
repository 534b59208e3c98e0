import type { GeoPermissibleObjects } from "d3";
import type { Land } from "./atlas.ts";
import { outline, tracesOf } from "./outline.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import type { View } from "./view.ts";

/**
 * Corners that cut off less than the square of this, in units of the drawing, are not drawn: of few areas, of more than
 * a hundred, and where they only answer.
 */
export const detail = { few: 1.8, many: 2.6, answering: 7 };

/** Islands are drawn from this area on. */
const leastIsland = 1.5;

/** Draws a shape of the Earth; nothing where the view does not show it. */
export function drawShape(
  canvas: SvgCanvas,
  classes: string,
  shape: GeoPermissibleObjects,
  { projection }: View,
): void {
  const data = outline(tracesOf(shape, projection), leastIsland);
  if (data !== "") canvas.draw(classes, data);
}

/** Draws what is neutral on a map: the given places as one, and disputed areas. */
export function drawLand(canvas: SvgCanvas, land: Land, view: View, ids: Iterable<string>): void {
  drawShape(canvas, "land", land.areaOf(ids), view);
  drawShape(canvas, "hatch disputed", land.disputed, view);
}
