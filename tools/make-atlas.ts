import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoContains } from "d3";
import type { Position } from "geojson";
import iso from "iso-3166-1";
import { feature, quantize, transform } from "topojson-client";
import { presimplify, sphericalRingArea, sphericalTriangleArea } from "topojson-simplify";
import type { GeometryCollection, MultiPolygon, Point, Polygon, Topology } from "topojson-specification";
import pieces from "./atlas-pieces.json" with { type: "json" };
import { cutPolygon, type Area, type Mesh } from "./cut-polygon.ts";

/** The atlas: one geometry per place, by ISO 3166-1 alpha-3 code, and the disputed areas, which have none. */
export type Atlas = Topology<{ places: GeometryCollection; disputed: GeometryCollection }>;

/** A part of the source map that is assigned to a different place, or to none. See docs/atlas.md. */
interface Piece {
  place?: string;
  /** A point in each of its polygons, as longitude and latitude. */
  inside?: readonly Position[];
  /** The line that separates it from the rest of its polygon. */
  cut?: readonly Position[];
  /** The point of a place that is too small for the source map. */
  at?: Position;
}

/**
 * Corners that cut off less than this are left out: the side of a square of that area, in ten-thousandths of the
 * Earth's radius.
 */
const leastCorner = 14;

/** Islands smaller than this are left out, except for the largest of a place; in steradians, 60 km². */
const leastIsland = 1.5e-6;

/** The grid of the coordinates, in degrees. */
const step = 0.02;

/**
 * The world of the package world-atlas (Natural Earth 1:50m) as charts draw it: with the pieces of atlas-pieces.json
 * reassigned, simplified by the method of Visvalingam and Whyatt, on a grid. The third number of each point of a line
 * is the size of its corner (see `leastCorner`), so that a drawing can leave out invisible ones; the ends of lines
 * always stay.
 */
export function makeAtlas(): Atlas {
  const mesh = readMesh();
  for (const piece of pieces.disputed) assign(mesh, piece, null);
  for (const piece of pieces.places) assign(mesh, piece, piece.place);
  const stray = mesh.areas.find(({ place }) => place === undefined);
  if (stray) throw new Error(`The area at ${startOf(mesh, stray)} has no code and is not in atlas-pieces.json.`);
  return simplify(mesh);
}

function readMesh(): Mesh & { areas: Area[] } {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const source = JSON.parse(readFileSync(path, "utf8")) as Topology<{ countries: GeometryCollection }>;
  const absolute = transform(source.transform!);
  const areas = source.objects.countries.geometries.flatMap((geometry) => {
    const { id, arcs } = geometry as Polygon | MultiPolygon;
    const polygons = (geometry.type === "Polygon" ? [arcs] : arcs) as number[][][];
    // Undefined where the source has no code; each of these must be in atlas-pieces.json.
    const place = iso.whereNumeric(String(id ?? ""))?.alpha3 as string;
    return polygons.map((rings): Area => ({ place, rings }));
  });
  return {
    arcs: source.arcs.map((arc) => arc.map((point, i) => absolute(point as [number, number], i > 0) as Position)),
    areas,
  };
}

/** Assigns the polygons around the points of a piece to a place, or to none. */
function assign(mesh: Mesh, { inside = [], cut }: Piece, place: string | null): void {
  const around = (point: Position) => {
    const found = mesh.areas.filter((area) => geoContains(polygonOf(mesh, area), point as [number, number]));
    if (found.length !== 1) throw new Error(`${found.length} areas of the source hold the point ${point.join(", ")}.`);
    return found[0]!;
  };
  if (cut) cutPolygon(mesh, around(inside[0]!), cut);
  for (const point of inside) around(point).place = place;
}

function simplify({ arcs, areas }: Mesh): Atlas {
  const weighed = presimplify({ type: "Topology", objects: {}, arcs }, sphericalTriangleArea).arcs.map((arc) =>
    arc
      .map(([x, y, area]): Position => [x!, y!, area === Infinity ? 0 : Math.round(Math.sqrt(area!) * 1e4)])
      .filter(([, , corner], i) => i === 0 || i === arc.length - 1 || corner! >= leastCorner),
  );
  const size = ({ rings }: Area) =>
    sphericalRingArea(polygonOf({ arcs }, { rings }).coordinates[0] as [number, number][], false);
  const largest = new Set(
    [...Map.groupBy(areas, ({ place }) => place).values()].map(
      (same) => same.toSorted((a, b) => size(b) - size(a))[0]!,
    ),
  );
  const kept = areas.filter((area) => largest.has(area) || size(area) >= leastIsland);
  const used = [...new Set(kept.flatMap(({ rings }) => rings.flat().map((i) => (i < 0 ? ~i : i))))].toSorted(
    (a, b) => a - b,
  );
  const index = new Map(used.map((old, i) => [old, i]));
  const renumber = (i: number) => (i < 0 ? ~index.get(~i)! : index.get(i)!);
  const polygons = (own: readonly Area[]): MultiPolygon => ({
    type: "MultiPolygon",
    arcs: own.map(({ rings }) => rings.map((ring) => ring.map(renumber))),
  });
  const points = pieces.places.flatMap(({ place, at }: Piece): Point[] =>
    at ? [{ type: "Point", id: place!, coordinates: at }] : [],
  );
  const places = [
    ...Map.groupBy(
      kept.filter(({ place }) => place !== null),
      ({ place }) => place!,
    ),
  ].map(([id, own]) => ({ ...polygons(own), id }));
  const byId = (a: { id?: string | number | undefined }, b: { id?: string | number | undefined }) =>
    String(a.id) < String(b.id) ? -1 : 1;
  const collection = (geometries: GeometryCollection["geometries"]): GeometryCollection => ({
    type: "GeometryCollection",
    geometries,
  });
  const disputed = kept.filter(({ place }) => place === null).map((area) => polygons([area]));
  const objects = { places: collection([...places, ...points].toSorted(byId)), disputed: collection(disputed) };
  const { bbox: _, ...atlas } = quantize<typeof objects>(
    { type: "Topology", objects, arcs: used.map((i) => weighed[i]!) },
    { scale: [step, step], translate: [-180, -90] },
  );
  return atlas;
}

function polygonOf({ arcs }: Pick<Mesh, "arcs">, { rings }: Pick<Area, "rings">): GeoJSON.Polygon {
  return feature({ type: "Topology", objects: {}, arcs }, { type: "Polygon", arcs: rings }).geometry as GeoJSON.Polygon;
}

function startOf({ arcs }: Mesh, { rings }: Area): string {
  const first = rings[0]![0]!;
  return arcs[first < 0 ? ~first : first]![0]!.join(", ");
}
