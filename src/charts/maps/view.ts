import {
  geoArea,
  geoAzimuthalEqualArea,
  geoBounds,
  geoCentroid,
  geoEqualEarth,
  geoPath,
  max,
  min,
  type GeoPermissibleObjects,
  type GeoProjection,
} from "d3";
import type { MultiPoint, Polygon, Position } from "geojson";
import { landAt, mainPartOf, placeIds } from "./atlas.ts";

/** The part of the world that a map shows, in an equal-area projection. */
export interface View {
  projection: GeoProjection;
  width: number;
  height: number;
  /** Drawing units per radian. */
  scale: number;
}

/** West, south, east and north, in degrees. If west is greater than east, the extent crosses the antimeridian. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** Places that cover more than this share of the Earth's longitudes are shown on a map of the world. */
const worldShare = 0.6;

/** Minimum width and height of a view fitted to places, in degrees, so that their neighbours are visible. */
const least = { width: 22, height: 16 };

/** Margin around the places to which a view is fitted, as a share of their extent. */
const margin = 0.08;

/**
 * Remote small islands do not shrink the world map: land below this area, in steradians, may be cropped at the edge.
 */
const minorLand = 1e-3;

/** The view for places: a given extent, the surroundings of the places, or the world. */
export function viewOf(ids: readonly string[], extent: Extent | undefined, width: number): View {
  const found = extent ?? extentOf(ids);
  return found ? regionView(found, width) : worldView(ids, width);
}

/** Whether an extent contains any of the largest part of a place. */
export function holds([west, south, east, north]: Extent, id: string): boolean {
  const across = (east - west + 360) % 360 || 360;
  const part = mainPartOf(id);
  const isInside = ([longitude, latitude]: Position) =>
    latitude! >= south && latitude! <= north && (longitude! - west + 360) % 360 <= across;
  return part.type === "Point"
    ? isInside(part.coordinates)
    : [geoCentroid(part), ...part.coordinates[0]!].some(isInside);
}

/** The extent of places with a margin; null if that is most of the world. */
function extentOf(ids: readonly string[]): Extent | null {
  if (ids.length === 0) return null;
  const bounds = ids.map((id) => geoBounds(mainPartOf(id)));
  const [south, north] = [min(bounds, ([[, low]]) => low)!, max(bounds, ([, [, high]]) => high)!];
  const { west, across } = girthOf(bounds.map(([[from], [to]]) => [from, to < from ? to + 360 : to]));
  if (across > 360 * worldShare) return null;
  const [aside, above] = [
    Math.max(across * margin, (least.width - across) / 2),
    Math.max((north - south) * margin, (least.height - (north - south)) / 2),
  ];
  const turn = (longitude: number) => ((longitude + 540) % 360) - 180;
  return [turn(west - aside), Math.max(-90, south - above), turn(west + across + aside), Math.min(90, north + above)];
}

/** The longitudes that remain beside the widest gap between ranges: their western end, and how many degrees they span. */
function girthOf(stretches: readonly (readonly [from: number, to: number])[]): { west: number; across: number } {
  const sorted = stretches.toSorted((a, b) => a[0] - b[0]);
  const first = sorted[0]![0];
  const gaps = sorted.map(([, to], i) => {
    const end = max([to, ...sorted.slice(0, i).map((other) => other[1])])!;
    const next = sorted[i + 1]?.[0] ?? first + 360;
    return { west: next, gap: next - end };
  });
  const { west, gap } = gaps.toSorted((a, b) => b.gap - a.gap)[0]!;
  return { west, across: Math.min(360, 360 - gap) };
}

function regionView([west, south, east, north]: Extent, width: number): View {
  const across = (east - west + 360) % 360 || 360;
  const middle = west + across / 2;
  const height = (south + north) / 2;
  // Far from its centre, an azimuthal projection shows places upside down.
  const isWide = across * Math.cos((height * Math.PI) / 180) > 100;
  const projection = isWide ? geoEqualEarth().rotate([-middle, 0]) : geoAzimuthalEqualArea().rotate([-middle, -height]);
  const steps = Array.from({ length: 25 }, (_, i) => i / 24);
  const edge: MultiPoint = {
    type: "MultiPoint",
    coordinates: steps.flatMap((part) => [south, height, north].map((latitude) => [west + across * part, latitude])),
  };
  return fit(projection, edge, width);
}

/** The map is cut through the Bering Strait, which divides the fewest places. */
function worldView(ids: readonly string[], width: number): View {
  majorLand ??= landAt(0.01)
    .areaOf([...placeIds].filter((id) => id !== "ATA"))
    .coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }))
    .filter((part) => geoArea(part) >= minorLand);
  return fit(
    geoEqualEarth().rotate([-11, 0]),
    { type: "GeometryCollection", geometries: [...majorLand, ...ids.map(mainPartOf)] },
    width,
  );
}

let majorLand: Polygon[] | undefined;

/** Fits a shape to a width, with the corresponding height. What lies outside is clipped. */
function fit(projection: GeoProjection, shape: GeoPermissibleObjects, width: number): View {
  const most = width < 480 ? width * 1.2 : width * 0.75;
  projection.fitExtent(
    [
      [1, 1],
      [width - 1, most - 1],
    ],
    shape,
  );
  const [[, top], [, bottom]] = geoPath(projection).bounds(shape);
  const height = Math.ceil(bottom - top) + 2;
  const [x, y] = projection.translate();
  projection.translate([x, y - top + 1]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { projection, width, height, scale: projection.scale() };
}
