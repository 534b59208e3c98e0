import { mean } from "d3";
import type { Chart, Point } from "../model.ts";
import { isInside, touches, type Box } from "./labels.ts";
import { padding, positionsOf, type Position } from "./label-positions.ts";
import { placeByRank } from "./ranked.ts";
import { cross, distanceFrom, passes } from "./segments.ts";
import { reach } from "../marks/marks.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import type { Anchor } from "../maps/anchors.ts";
import { path } from "../svg/path.ts";

/** An anchor on a map with the radius of its mark; 0 for an area, on which text may be placed. */
export interface Named extends Anchor {
  r: number;
}

/** A labelled point of a map, and where its label is. */
export interface LabelledPlace {
  point: Point;
  position: Position;
}

/** Where labels may be placed. */
export interface LabelSpace {
  /** Height of the map. */
  height: number;
  /** Maximum number of labels. */
  most: number;
  /** Whether a box lies on the area of another place than this one. */
  coversArea(box: Box, except: Named): boolean;
  /** Whether leader lines lie on coloured areas, and need an outline. */
  onAreas: boolean;
}

/** Minimum distance between a label and the marks of other places, and between a leader line and them. */
const clear = { label: 4, leader: 2 };

/**
 * Labels places with name and value: all highlighted ones, then the highest values; none is left out while a lower one
 * is labelled. Labels overlap nothing else: they are at their marks, or further away with a leader line, which runs
 * through no other mark. Returns the
 * labelled points with their labels.
 */
export function drawNames(
  canvas: SvgCanvas,
  chart: Chart,
  anchors: readonly Named[],
  { height, most, coversArea, onAreas }: LabelSpace,
): LabelledPlace[] {
  const { highlight = [] } = chart.options;
  const stressed = ({ point }: Anchor) => (highlight.includes(point.key) ? 1 : 0);
  const order = anchors
    .filter(({ point }) => point.estimate)
    .toSorted((a, b) => stressed(b) - stressed(a) || reach(b.point.estimate) - reach(a.point.estimate))
    .slice(0, Math.max(most, highlight.length));
  const crowd = { x: mean(anchors, ({ x }) => x) ?? 0, y: mean(anchors, ({ y }) => y) ?? 0 };
  const isFree = (position: Position, own: Named) =>
    isInside(position, { left: 0, top: 0, right: canvas.width, bottom: height }) &&
    !anchors.some(
      (other) => covers(position, other, other === own) || (other !== own && runsThrough(position, other)),
    ) &&
    !coversArea(position, own);
  const labels = order.map((own) =>
    positionsOf(canvas, chart, own.point, own, crowd).filter((position) => isFree(position, own)),
  );
  const placed = placeByRank(labels, clash);
  placed.forEach((position) => {
    drawLeader(canvas, position, onAreas);
    write(canvas, position);
  });
  return placed.map((position, i) => ({ point: order[i]!.point, position }));
}

/** Whether a label covers the mark of an anchor; beside its own mark it needs no distance. */
function covers({ left, top, right, bottom }: Box, { x, y, r }: Named, isOwn: boolean): boolean {
  if (r === 0) return false;
  const [across, down] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
  return Math.hypot(across, down) < (isOwn ? r * 0.95 : r + clear.label);
}

function runsThrough({ leader }: Position, { x, y, r }: Named): boolean {
  return r > 0 && leader !== null && distanceFrom(leader, x, y) < r + clear.leader;
}

function clash(a: Position, b: Position): boolean {
  return (
    touches(a, b) ||
    (a.leader !== null && passes(a.leader, b)) ||
    (b.leader !== null && passes(b.leader, a)) ||
    (a.leader !== null && b.leader !== null && cross(a.leader, b.leader))
  );
}

/** Draws a leader line, with an outline on areas. */
function drawLeader(canvas: SvgCanvas, { leader }: Position, onAreas: boolean): void {
  if (!leader) return;
  const d = path`M${leader.x1} ${leader.y1}L${leader.x2} ${leader.y2}`;
  for (const name of onAreas ? ["casing", "leader"] : ["leader"]) canvas.draw(name, d);
}

function write(canvas: SvgCanvas, { lines, align, left, top, right }: Position): void {
  const x = { start: left + padding, middle: (left + right) / 2, end: right - padding }[align];
  lines.forEach(({ lead, rest }, i) =>
    canvas.write(rest, x, canvas.baseline(top + i * canvas.line), align === "start" ? "value" : `value ${align}`, lead),
  );
}
