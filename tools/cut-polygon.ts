import type { Position } from "geojson";

/** Lines shared by areas, and areas as rings of lines, as in TopoJSON: `~i` is line `i` reversed. */
export interface Mesh {
  arcs: Position[][];
  areas: Area[];
}

/** One polygon: its outer ring, then its holes. */
export interface Area {
  /** ISO 3166-1 alpha-3 code of its place; null if it belongs to none. */
  place: string | null;
  rings: number[][];
}

/** How far the ends of a cut may be from the border, in degrees. */
const tolerance = 0.02;

/**
 * Cuts an area in two along a line between two points of its outer ring. Both parts share the line, and lines of
 * neighbours that it meets are divided there. Holes stay with the first part. Throws if an end of the line is not on
 * the ring.
 */
export function cutPolygon(mesh: Mesh, area: Area, line: readonly Position[]): void {
  const from = jointAt(mesh, area, line[0]!);
  const to = jointAt(mesh, area, line.at(-1)!);
  const inner = line.slice(1, -1);
  const cut = mesh.arcs.push([from, ...inner, to]) - 1;
  const [ring, ...holes] = area.rings as [number[], ...number[][]];
  const start = (joint: Position) => ring.findIndex((i) => same(firstOf(mesh, i), joint));
  const turned = [...ring.slice(start(from)), ...ring.slice(0, start(from))];
  const end = turned.findIndex((i) => same(firstOf(mesh, i), to));
  area.rings = [[...turned.slice(0, end), ~cut], ...holes];
  mesh.areas.push({ place: area.place, rings: [[...turned.slice(end), cut]] });
}

/** The point of the ring nearest to a given one; the ring's line is divided there. */
function jointAt(mesh: Mesh, area: Area, point: Position): Position {
  const away = ([x, y]: Position) => Math.hypot(x! - point[0]!, y! - point[1]!);
  const found = area.rings[0]!.flatMap((i) =>
    mesh.arcs[i < 0 ? ~i : i]!.map((vertex, at) => ({ arc: i < 0 ? ~i : i, at, vertex })),
  ).toSorted((a, b) => away(a.vertex) - away(b.vertex))[0]!;
  if (away(found.vertex) > tolerance)
    throw new Error(
      `The cut ends at ${point.join(", ")}, which is not on the border; the nearest point is ${found.vertex.join(", ")}.`,
    );
  divide(mesh, found.arc, found.at);
  return found.vertex;
}

function divide({ arcs, areas }: Mesh, arc: number, at: number): void {
  const vertices = arcs[arc]!;
  if (at === 0 || at === vertices.length - 1) return;
  arcs[arc] = vertices.slice(0, at + 1);
  const rest = arcs.push(vertices.slice(at)) - 1;
  const divided = (i: number) => (i === arc ? [arc, rest] : i === ~arc ? [~rest, ~arc] : [i]);
  for (const area of areas) area.rings = area.rings.map((ring) => ring.flatMap(divided));
}

/** Where a line of a ring begins. */
function firstOf({ arcs }: Mesh, i: number): Position {
  return i < 0 ? arcs[~i]!.at(-1)! : arcs[i]![0]!;
}

function same(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
