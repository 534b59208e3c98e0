import { geoCentroid, geoDistance } from "d3";
import { mainPartOf, placeIds } from "./atlas.ts";

/** The distance between the centres of the main parts of two places, in radians; null if the atlas lacks one of them. */
export function distanceBetween(a: string, b: string): number | null {
  return placeIds.has(a) && placeIds.has(b) ? geoDistance(centreOf(a), centreOf(b)) : null;
}

const centres = new Map<string, [number, number]>();

function centreOf(id: string): [number, number] {
  const centre = centres.get(id) ?? geoCentroid(mainPartOf(id));
  centres.set(id, centre);
  return centre;
}
