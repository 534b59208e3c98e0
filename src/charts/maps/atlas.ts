import { geoArea } from "d3";
import type { MultiLineString, MultiPolygon, Point as GeoPoint, Polygon, Position } from "geojson";
import { feature, merge, mesh, transform } from "topojson-client";
import type { GeometryCollection, GeometryObject, MultiPolygon as Pieces, Topology } from "topojson-specification";
import file from "./atlas.json" with { type: "json" };

/** The atlas as written by `npm run atlas`; see docs/atlas.md. */
const atlas = file as unknown as Topology<{ places: GeometryCollection; disputed: GeometryCollection }>;

const places = new Map(atlas.objects.places.geometries.map((geometry) => [String(geometry.id), geometry]));
const disputed = atlas.objects.disputed.geometries as Pieces[];
const position = transform(atlas.transform!);
const lines = atlas.arcs.map((line) => line.map((point, i) => position(point as [number, number], i > 0) as Position));

/** The places available on maps, as ISO 3166-1 alpha-3 codes. */
export const placeIds: ReadonlySet<string> = new Set(places.keys());

/** The land areas of the world at a level of detail. */
export interface Land {
  /** Merges places into one area. */
  areaOf(ids: Iterable<string>): MultiPolygon;
  disputed: MultiPolygon;
  /** The borders between places, and between places and disputed areas. */
  borders: MultiLineString;
}

/** Land by level of detail, shared by maps of the same part of the world. */
const lands = new Map<number, Land>();

/**
 * Returns the land without invisible corners: those that span a triangle smaller than a square with side `corner`, in
 * radians. At 0, returns all detail of the atlas.
 */
export function landAt(corner: number): Land {
  const least = Math.ceil(corner * 1e4);
  const found = lands.get(least) ?? makeLand(least);
  if (lands.size > 50) lands.clear();
  lands.set(least, found);
  return found;
}

function makeLand(least: number): Land {
  const topology = {
    ...atlas,
    transform: undefined,
    arcs: lines.map((line) => line.filter((point, i) => i === 0 || i === line.length - 1 || point[2]! >= least)),
  } as Topology;
  const areas = (ids: Iterable<string>) =>
    [...ids].flatMap((id): Pieces[] => (places.get(id)?.type === "MultiPolygon" ? [places.get(id) as Pieces] : []));
  const all: GeometryObject = { type: "GeometryCollection", geometries: [...areas(places.keys()), ...disputed] };
  const none = new Set<GeometryObject>(disputed);
  return {
    areaOf: (ids) => merge(topology, areas(ids)),
    disputed: merge(topology, disputed),
    borders: mesh(topology, all, (a, b) => a !== b && !(none.has(a) && none.has(b))),
  };
}

/**
 * The largest part of a place, in full detail; a point if the place is too small for the atlas. Throws if the atlas
 * lacks the place.
 */
export function mainPartOf(id: string): Polygon | GeoPoint {
  const geometry = places.get(id);
  if (!geometry) throw new Error(`the atlas has no place ${id}`);
  const found = mainParts.get(id) ?? findMainPart(geometry);
  mainParts.set(id, found);
  return found;
}

const mainParts = new Map<string, Polygon | GeoPoint>();

function findMainPart(geometry: GeometryObject): Polygon | GeoPoint {
  if (geometry.type === "Point")
    return { type: "Point", coordinates: position(geometry.coordinates as [number, number]) };
  const { geometry: shape } = feature({ ...atlas, transform: undefined, arcs: lines } as Topology, geometry as Pieces);
  const parts = shape.coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  return parts.toSorted((a, b) => geoArea(b) - geoArea(a))[0]!;
}
