import { geoCentroid, max, min, polygonCentroid, polygonContains } from "d3";
import { mainPartOf } from "./atlas.ts";
import type { Point } from "../model.ts";
import type { Box } from "../labels/labels.ts";
import { areaOf, tracesOf } from "./outline.ts";
import { ring } from "../marks/symbols.ts";
import type { View } from "./view.ts";

/** Anchor of a chart's point on a map. */
export interface Anchor {
  point: Point;
  place: string;
  /** A position well inside the largest part of its place. */
  x: number;
  y: number;
  /** Bounding box and area of that part; empty if it is a point. */
  box: Box;
  area: number;
}

/** Minimum radius of a hit area. */
export const leastReach = 2.5;

/** The anchors of a chart's points that have a place, in order. */
export function anchorsOf(points: readonly Point[], { projection }: View): Anchor[] {
  return points.flatMap((point): Anchor[] => {
    if (point.place === null) return [];
    const part = mainPartOf(point.place);
    const anchor = { point, place: point.place };
    const [largest] = part.type === "Point" ? [] : tracesOf(part, projection).toSorted((a, b) => areaOf(b) - areaOf(a));
    // A ring without area has no centre.
    if (!largest || areaOf(largest) < 0.1) {
      const [x, y] = projection(geoCentroid(part))!;
      return [{ ...anchor, x, y, box: { left: x, top: y, right: x, bottom: y }, area: 0 }];
    }
    const ring = largest.points;
    const [x, y] = polygonCentroid(ring);
    const [across, down] = [ring.map((corner) => corner[0]), ring.map((corner) => corner[1])];
    const box = { left: min(across)!, top: min(down)!, right: max(across)!, bottom: max(down)! };
    return [{ ...anchor, x: polygonContains(ring, [x, y]) ? x : middleAt(ring, y), y, box, area: areaOf(largest) }];
  });
}

/** The middle of a ring's widest horizontal stretch at a given height. */
function middleAt(ring: readonly (readonly [number, number])[], y: number): number {
  const crossings = ring.flatMap(([x0, y0], i) => {
    const [x1, y1] = ring[(i + 1) % ring.length]!;
    return y0 > y === y1 > y ? [] : [x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)];
  });
  const ends = crossings.toSorted((a, b) => a - b);
  const stretches = ends.flatMap((end, i) => (i % 2 === 1 ? [[ends[i - 1]!, end] as const] : []));
  const [from, to] = stretches.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0]!;
  return (from + to) / 2;
}

/** Radius of the hit area around a position: a finger's width, or less if another position is near. */
export function reachOf({ x, y }: Pick<Anchor, "x" | "y">, others: readonly Pick<Anchor, "x" | "y">[]): number {
  const nearest = min(others, (other) => Math.hypot(other.x - x, other.y - y) || Infinity) ?? Infinity;
  return Math.max(leastReach, Math.min(12, nearest / 2));
}

/** The hit area around a position, clipped to the map; on whole units unless it is too small for that. */
export function around({ x, y }: Pick<Anchor, "x" | "y">, radius: number, { width, height }: View): string {
  const grid = radius < 6 ? 10 : 1;
  const rounded = (value: number) => Math.round(value * grid) / grid;
  const r = rounded(radius);
  const within = (at: number, end: number) => Math.min(Math.max(rounded(at), r), Math.floor(end) - r);
  return ring(within(x, width), within(y, height), r);
}
