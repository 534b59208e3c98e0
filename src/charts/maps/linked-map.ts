import { geoCentroid, geoPath } from "d3";
import { landAt, mainPartOf, placeIds } from "./atlas.ts";
import { outline, tracesOf } from "./outline.ts";
import { viewOf } from "./view.ts";

/** A map whose areas are links: path data in drawing units. */
export interface LinkedMap {
  width: number;
  height: number;
  /** All other land, and the disputed areas. */
  land: string;
  disputed: string;
  borders: string;
  /** The linked areas in the order of their ids. A place too small to be seen or hit has a spot at its centre. */
  areas: readonly { id: string; outline: string; spot: readonly [x: number, y: number] | null }[];
}

/** The width of the map in drawing units. */
const width = 960;

/** Corners that cut off less than the square of this length are dropped. */
const corner = 2.4;

/** Places with a smaller area are marked by a spot. */
const smallArea = 90;

/** The part of the world in which some places of the atlas lie, as a map of links to them. */
export function linkedMap(ids: readonly string[]): LinkedMap {
  const linked = ids.filter((id) => placeIds.has(id)).toSorted();
  const view = viewOf({ ids: [], by: "areas", kept: new Set() }, undefined, width);
  const land = landAt(corner / view.scale);
  const draw = (shape: Parameters<typeof tracesOf>[0]) => outline(tracesOf(shape, view.projection), 2);
  const path = geoPath(view.projection);
  return {
    width: view.width,
    height: view.height,
    land: draw(land.areaOf([...placeIds].filter((id) => !linked.includes(id) && id !== "ATA"))),
    disputed: draw(land.disputed),
    borders: draw(land.borders),
    areas: linked.map((id) => {
      const main = mainPartOf(id);
      const [x, y] = view.projection(geoCentroid(main)) ?? [0, 0];
      const isSmall = main.type === "Point" || path.area(main) < smallArea;
      return { id, outline: draw(land.areaOf([id])), spot: isSmall ? [Math.round(x), Math.round(y)] : null };
    }),
  };
}
