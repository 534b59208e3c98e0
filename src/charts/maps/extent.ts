import { geoBounds, geoCentroid, max, min } from "d3";
import type { Position } from "geojson";
import { mainPartOf } from "./atlas.ts";

/** West, south, east and north, in degrees. If west is greater than east, the extent crosses the antimeridian. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** The places of a map, and what an extent fitted to them must show. */
export interface Shown {
  ids: readonly string[];
  /** Whether all of a place has to be visible, or only the middle of it, on which a circle lies. */
  by: "areas" | "circles";
  /** Places that are on the map in any case. */
  kept: ReadonlySet<string>;
}

/** The format of a drawing that an extent is fitted to: its heights as shares of its width. */
export interface Format {
  lowest: number;
  highest: number;
  /** How many times larger the map has to become for each distant place that it leaves out. */
  worth: number;
}

/** Places that cover more than this share of the Earth's longitudes are shown on a map of the world. */
const worldShare = 0.6;

/** Minimum width and height of an extent fitted to places, in degrees, so that their neighbours are visible. */
const least = { width: 22, height: 16 };

/** Margin around the places to which an extent is fitted, as a share of their width and height. */
const margin = 0.08;

/** Share of a place's width and height that has to be visible below a circle. */
const middle = 0.5;

/** Minimum distance of places that a map leaves out from all others: in degrees, and as a share of their extent. */
const distant = { degrees: 30, share: 0.5 };

/** A map leaves out at most one place in so many, and at most so many in all. */
const leftOut = { oneIn: 4, most: 4 };

/** Bounds in degrees; `to` may exceed 180. */
interface Bounds {
  id: string;
  from: number;
  to: number;
  south: number;
  north: number;
}

/** Bounds of several places: their western end, and how many degrees they span. */
interface Frame {
  west: number;
  across: number;
  south: number;
  north: number;
}

/** Whether a map of an extent shows a place: any of its largest part, or its centre if a circle lies on it. */
export function shows([west, south, east, north]: Extent, id: string, by: Shown["by"]): boolean {
  const across = (east - west + 360) % 360 || 360;
  const part = mainPartOf(id);
  const isInside = ([longitude, latitude]: Position) =>
    latitude! >= south && latitude! <= north && (longitude! - west + 360) % 360 <= across;
  const corners = part.type === "Point" || by === "circles" ? [] : part.coordinates[0]!;
  return [geoCentroid(part), ...corners].some(isInside);
}

/** How many of some places a map may leave out. */
export function mayLeaveOut(count: number): number {
  return Math.min(leftOut.most, Math.floor(count / leftOut.oneIn));
}

/**
 * The extent of places with a margin; null if that is most of the world. Places far away from all others are left out
 * (`outside`) where the map of the others becomes much larger without them.
 */
export function fitExtent({ ids, by, kept }: Shown, format: Format): { extent: Extent | null; outside: string[] } {
  if (ids.length === 0) return { extent: null, outside: [] };
  const all = ids.map((id) => boundsOf(id, by));
  const outside = distantOf(all, kept, format);
  const frame = frameOf(all.filter((place) => !outside.includes(place.id)));
  return { extent: isWorld(frame) ? null : withMargin(frame, format), outside };
}

function boundsOf(id: string, by: Shown["by"]): Bounds {
  const [[west, south], [east, north]] = geoBounds(mainPartOf(id));
  const to = east < west ? east + 360 : east;
  const cut = by === "circles" ? (1 - middle) / 2 : 0;
  const [aside, above] = [cut * (to - west), cut * (north - south)];
  return { id, from: west + aside, to: to - aside, south: south + above, north: north - above };
}

/** The bounds of places. Their longitudes are those beside the widest gap between them. */
function frameOf(places: readonly Bounds[]): Frame {
  const sorted = places.toSorted((a, b) => a.from - b.from);
  const first = sorted[0]!.from;
  let end = -Infinity;
  const gaps = sorted.map(({ to }, i) => {
    end = Math.max(end, to);
    const next = sorted[i + 1]?.from ?? first + 360;
    return { west: next, gap: next - end };
  });
  const { west, gap } = gaps.toSorted((a, b) => b.gap - a.gap)[0]!;
  const [south, north] = [min(places, (place) => place.south)!, max(places, (place) => place.north)!];
  return { west, across: Math.min(360, 360 - gap), south, north };
}

function isWorld({ across }: Frame): boolean {
  return across > 360 * worldShare;
}

/** Degrees of latitude that a degree of longitude is as long as, in the middle of a frame. */
function shrinking({ south, north }: Frame): number {
  return Math.cos((((south + north) / 2) * Math.PI) / 180);
}

/** How many degrees of latitude fit beside each other across a map of a frame. */
function widthOf(frame: Frame, { highest }: Format): number {
  if (isWorld(frame)) return 360 * shrinking(frame);
  const across = Math.max(frame.across * shrinking(frame), least.width);
  return Math.max(across, Math.max(frame.north - frame.south, least.height) / highest);
}

/** The outermost places in the four directions without which the map of the others is worth most; usually none. */
function distantOf(all: readonly Bounds[], kept: ReadonlySet<string>, format: Format): string[] {
  const most = mayLeaveOut(all.length);
  const { west } = frameOf(all);
  const turned = ({ from }: Bounds) => (from - west + 720) % 360;
  const eastward = all.toSorted((a, b) => turned(a) - turned(b));
  const northward = all.toSorted((a, b) => a.south - b.south);
  let best = { outside: new Set<Bounds>(), cost: widthOf(frameOf(all), format) };
  for (const [fromWest, fromEast, fromSouth, fromNorth] of portions(most)) {
    const outside = new Set([
      ...eastward.slice(0, fromWest),
      ...eastward.slice(all.length - fromEast),
      ...northward.slice(0, fromSouth),
      ...northward.slice(all.length - fromNorth),
    ]);
    if (outside.size === 0 || [...outside].some(({ id }) => kept.has(id))) continue;
    const frame = frameOf(all.filter((place) => !outside.has(place)));
    const cost = widthOf(frame, format) * format.worth ** outside.size;
    if (cost < best.cost && [...outside].every((place) => isDistant(place, frame))) best = { outside, cost };
  }
  return [...best.outside].map(({ id }) => id);
}

/** All ways to take up to `most` places from four sides. */
function portions(most: number): [number, number, number, number][] {
  const counts = Array.from({ length: most + 1 }, (_, i) => i);
  return counts
    .flatMap((a) => counts.flatMap((b) => counts.flatMap((c) => counts.map((d) => [a, b, c, d] as const))))
    .filter(([a, b, c, d]) => a + b + c + d <= most)
    .map(([a, b, c, d]) => [a, b, c, d]);
}

/** Whether a place is far from all that a frame contains. */
function isDistant({ from, to, south, north }: Bounds, frame: Frame): boolean {
  const start = (from - frame.west + 720) % 360;
  const [after, before] = [start - frame.across, 360 - (start + to - from)];
  const aside = Math.max(0, Math.min(after, before)) * shrinking(frame);
  const above = Math.max(0, frame.south - north, south - frame.north);
  const extent = Math.max(frame.across * shrinking(frame), frame.north - frame.south);
  return Math.max(aside, above) >= Math.max(distant.degrees, distant.share * extent);
}

function withMargin(frame: Frame, { lowest }: Format): Extent {
  const { west, across, south, north } = frame;
  const width = Math.max(across * (1 + 2 * margin), least.width);
  const height = Math.max((north - south) * (1 + 2 * margin), least.height, width * shrinking(frame) * lowest);
  const [aside, above] = [(width - across) / 2, (height - (north - south)) / 2];
  const turn = (longitude: number) => ((longitude + 540) % 360) - 180;
  return [turn(west - aside), Math.max(-90, south - above), turn(west + across + aside), Math.min(90, north + above)];
}
