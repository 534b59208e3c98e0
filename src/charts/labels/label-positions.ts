import { max } from "d3";
import type { Chart, Point } from "../model.ts";
import type { Box } from "./labels.ts";
import type { Segment } from "./segments.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { valueWords } from "../value-text.ts";

/** A mark: its centre and radius, which is 0 for an area, on which text may be placed; and the box of the area. */
export interface Spot {
  x: number;
  y: number;
  r: number;
  box: Box;
}

/** A label in a position: its lines, how they are aligned, and the leader line to its mark. */
export interface Position extends Box {
  lines: readonly Line[];
  align: "start" | "middle" | "end";
  leader: Segment | null;
  /** How much worse it is than the best position, in units of length. */
  cost: number;
}

/** A line of a label: what is in bold, and what follows. */
export interface Line {
  lead: string;
  rest: string;
}

/** Half of the width and height of a label. */
interface Extent {
  across: number;
  down: number;
}

/** A label broken into lines. */
interface Layout extends Extent {
  lines: readonly Line[];
}

/** Space at both sides of a label. */
export const padding = 3;

/** Names and values are broken into lines of at most this share of a drawing; those that need many lines are wider. */
const widest = { usual: 0.42, long: 0.66 };

/** In narrow drawings, labels wider than this are tried in two lines first. */
const short = 84;

/** Areas of less than this width and height are labelled beside them rather than across their edges. */
const small = 48;

/** Marks with at least this radius are labelled all around. */
const wide = 14;

/** Lengths of leader lines to try, and their angles. */
const lengths = [10, 18, 28, 40, 54, 70, 88, 108, 130, 160, 200, 250, 310];
const angles = Array.from({ length: 24 }, (_, i) => (i * 2 * Math.PI) / 24);

/** What a leader line away from the middle of all marks is worth, in units of its length. */
const outward = 26;

/** The cost of a leader line besides its length. */
const least = 10;

/** Leader lines end inside the box of a label, whose text leaves some space at its edges. */
const overlap = 1;

/** All positions of a label with name and value: at its mark, and further away. */
export function positionsOf(
  canvas: SvgCanvas,
  chart: Chart,
  point: Point,
  spot: Spot,
  crowd: { x: number; y: number },
): Position[] {
  const layouts = layoutsOf(canvas, chart, point);
  const near = layouts.flatMap((layout, rank) =>
    (spot.r > 0 ? besideMark(spot, layout) : onArea(spot, layout)).map((position) => ({
      ...position,
      cost: position.cost + rank,
    })),
  );
  return [...near, ...farFrom(spot, layouts, crowd)];
}

/**
 * Name and value in one line, or the value below the name; in narrow drawings two lines are tried first, unless one is
 * short.
 */
function layoutsOf(
  { size, line, narrow, width, typeface: { textWidth, wrap } }: SvgCanvas,
  chart: Chart,
  point: Point,
): Layout[] {
  const value = valueWords(point, chart);
  const strong = (text: string) => textWidth(text, size, "strong");
  const layout = (lines: readonly Line[]): Layout => ({
    lines,
    across: max(lines, ({ lead, rest }) => strong(lead) + textWidth(rest, size))! / 2 + padding,
    down: (lines.length * line) / 2,
  });
  const wrapped = (most: number) =>
    layout([
      ...wrap(point.label, most, size, "strong").map((lead) => ({ lead, rest: "" })),
      ...wrap(value, most, size).map((rest) => ({ lead: "", rest })),
    ]);
  const most = width * widest.usual;
  const below = wrapped(most);
  if (below.lines.length > 2) return [below, wrapped(width * widest.long)];
  const one = layout([{ lead: `${point.label} `, rest: value }]);
  if (2 * one.across > (narrow ? width / 2 : most)) return [below];
  return narrow && 2 * one.across > short ? [below, one] : [one, below];
}

/** A layout at the end of a leader line, or at a mark: `dx` and `dy` lead from there to the label, from -1 to 1. */
function positionAt(layout: Layout, x: number, y: number, dx: number, dy: number): Omit<Position, "cost" | "leader"> {
  return { lines: layout.lines, align: alignOf(dx), ...boxAt(layout, x, y, dx, dy) };
}

function alignOf(dx: number): Position["align"] {
  return dx >= 1 ? "start" : dx <= -1 ? "end" : "middle";
}

function boxAt({ across, down }: Extent, x: number, y: number, dx: number, dy: number): Box {
  const [centre, middle] = [x + dx * across, y + dy * down];
  return { left: centre - across, right: centre + across, top: middle - down, bottom: middle + down };
}

/** The direction in which a label lies from the end of a line at an angle, from -1 to 1 across and down. */
function sideOf(angle: number): [dx: number, dy: number] {
  const side = (part: number) => Math.max(-1, Math.min(1, part * 1.6));
  return [side(Math.cos(angle)), side(Math.sin(angle))];
}

function positionAtAngle(layout: Layout, x: number, y: number, away: number, angle: number) {
  return positionAt(layout, x + away * Math.cos(angle), y + away * Math.sin(angle), ...sideOf(angle));
}

/** Positions beside a mark, above and below it, then diagonally, then, if it is large, all around it. */
function besideMark({ x, y, r }: Spot, layout: Layout): Position[] {
  const at = (away: number, [dx, dy]: readonly [number, number]) =>
    positionAt(layout, x + dx * away, y + dy * away, dx, dy);
  // A large mark has more positions around it.
  const around = r < wide ? [] : angles.map((angle) => positionAtAngle(layout, x, y, r, angle));
  return [
    ...straight.map((direction) => at(r, direction)),
    ...diagonal.map((direction) => at(r * 0.76, direction)),
    ...around,
  ].map((position, i) => ({ ...position, leader: null, cost: i / 2 }));
}

/** Positions on an area that has enough space, then across its edges, or beside it if it is small. */
function onArea({ x, y, box }: Spot, layout: Layout): Position[] {
  const shifts = [0, -1, 1].flatMap((dy) => [0, 0.5, -0.5, 0.9, -0.9].map((dx) => [dx, dy] as const));
  const across = shifts.map(([dx, dy]) => positionAt(layout, x, y, dx, dy));
  const beside = straight.map(([dx, dy]) =>
    positionAt(
      layout,
      { "-1": box.left - 1, 0: x, 1: box.right + 1 }[dx],
      { "-1": box.top - 1, 0: y, 1: box.bottom + 1 }[dy],
      dx,
      dy,
    ),
  );
  const isSmall = Math.max(box.right - box.left, box.bottom - box.top) < small;
  return [
    ...across.map((position, i) => ({ ...position, leader: null, cost: i / 2 + (isWithin(position, box) ? 0 : 12) })),
    ...(isSmall ? beside : []).map((position, i) => ({ ...position, leader: null, cost: i / 2 + 6 })),
  ];
}

function isWithin({ left, top, right, bottom }: Box, outer: Box): boolean {
  return left >= outer.left - 4 && right <= outer.right + 4 && top >= outer.top && bottom <= outer.bottom;
}

const straight = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
] as const;
const diagonal = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

/** Positions with a leader line. */
function farFrom(spot: Spot, layouts: readonly Layout[], crowd: { x: number; y: number }): Position[] {
  return layouts.flatMap((layout) =>
    leadered(spot, layout, crowd).map(({ dx, ...position }) => ({
      lines: layout.lines,
      align: alignOf(dx),
      ...position,
    })),
  );
}

/**
 * Boxes of a label at the ends of leader lines in all directions; those that lead out of the crowd cost less. `dx` is
 * the direction in which a box lies, from -1 (left of its line) to 1.
 */
export function leadered(
  { x, y, r }: Pick<Spot, "x" | "y" | "r">,
  extent: Extent,
  crowd: { x: number; y: number },
): (Box & { leader: Segment; cost: number; dx: number })[] {
  const away = Math.atan2(y - crowd.y, x - crowd.x);
  return lengths.flatMap((length) =>
    angles.map((angle) => {
      const cost = least + length + outward * (1 - Math.cos(angle - away));
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      const at = (far: number) => [x + across * far, y + down * far] as const;
      const [[x1, y1], [x2, y2]] = [at(r), at(r + length)];
      // It ends at the side of the label, at its top or bottom, or at a corner if it is diagonal.
      const [dx, dy] = sideOf(angle);
      return { ...boxAt(extent, x2 - dx * overlap, y2 - dy * overlap, dx, dy), leader: { x1, y1, x2, y2 }, cost, dx };
    }),
  );
}
