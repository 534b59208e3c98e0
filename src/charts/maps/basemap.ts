import type { GeoPermissibleObjects, GeoProjection } from "d3";
import { landAt, placeIds, type Land } from "./atlas.ts";
import { outline, tracesOf } from "./outline.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { element } from "../svg/tree.ts";
import type { View } from "./view.ts";

/**
 * Corners that cut off less than the square of this length, in drawing units, are dropped: for few areas, for more than
 * a hundred, for the land below circles and the borders on it, and for hit areas.
 */
export const detail = { few: 1.8, many: 2.7, below: 3, borders: 14, answering: 7 };

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

/** Draws the land below circles with its borders, and the disputed areas. */
export function drawBasemap(canvas: SvgCanvas, view: View): void {
  const { reduced } = view;
  const { projection, scale } = reduced?.view ?? view;
  const { land, borders } = basemapIn(projection, scale);
  if (reduced) {
    const transform = `matrix(${[reduced.by, 0, 0, reduced.by, reduced.x, reduced.y].map(precise).join(" ")})`;
    const paths = { land, "border reduced": borders };
    canvas.addBelow(
      element("g", { transform }, ...Object.entries(paths).map(([name, d]) => element("path", { class: name, d }))),
    );
  } else canvas.draw("land", land);
  drawShape(canvas, "hatch disputed", landAt(detail.below / view.scale).disputed, view);
  if (!reduced) canvas.draw("border", borders);
}

/** The outlines of all land and of the borders on it. */
interface Basemap {
  land: string;
  borders: string;
}

/** Basemaps by projection: maps of the same part of the world share them. */
const basemaps = new Map<string, Basemap>();

function basemapIn(projection: GeoProjection, scale: number): Basemap {
  // Two positions tell projections of different kinds apart.
  const samples = [projection([0, 0]), projection([60, 45])];
  const key = JSON.stringify([scale, projection.rotate(), projection.translate(), projection.clipExtent(), samples]);
  const found = basemaps.get(key) ?? makeBasemap(projection, scale);
  if (basemaps.size > 50) basemaps.clear();
  basemaps.set(key, found);
  return found;
}

function makeBasemap(projection: GeoProjection, scale: number): Basemap {
  const data = (fineness: number, shapeOf: (land: Land) => GeoPermissibleObjects) =>
    outline(tracesOf(shapeOf(landAt(fineness / scale)), projection), leastIsland);
  return {
    land: data(detail.below, ({ areaOf }) => areaOf(placeIds)),
    borders: data(detail.borders, ({ borders }) => borders),
  };
}

/** A number with enough decimals for a factor. */
function precise(value: number): string {
  return String(Math.round(value * 1e3) / 1e3);
}

/** Draws the neutral parts of a map: the given places as one area, and the disputed areas. */
export function drawLand(canvas: SvgCanvas, land: Land, view: View, ids: Iterable<string>): void {
  drawShape(canvas, "land", land.areaOf(ids), view);
  drawShape(canvas, "hatch disputed", land.disputed, view);
}
