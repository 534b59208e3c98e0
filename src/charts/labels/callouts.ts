import { place, touches, type Box } from "./labels.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { path } from "../svg/path.ts";

/** Text that annotates a point of a drawing. */
export interface Callout {
  x: number;
  y: number;
  /** Top of its mark. */
  top: number;
  /** Distance from the point at which arrows to it end, if its mark is not a point of the usual size. */
  edge?: number;
  /**
   * Precedes the text in bold: the value if placed near the point, or what identifies the point if placed in a note.
   */
  lead: string;
  name: string;
  text: string;
}

/** The lines of a callout, their position, and the leader line from the point to them. */
interface Placement extends Box {
  lines: readonly string[];
  leader: { x: number; y: number };
}

/** Widths at which the text is broken; the first that fits somewhere is used. */
const measures = { narrow: [180, 130, 96], wide: [240, 200, 150, 110] };

/** Distance from a point at which arrows to it usually end. */
const markRadius = 8;

/** Length of the shortest arrow. */
const shortest = 9;

/** Distances of the text from its point, and the offsets of its centre. */
const distances = [22, 32, 42, 64, 90];
const directions = [
  [0, -1],
  [-1, -1],
  [1, -1],
  [-0.5, -1],
  [0.5, -1],
  [-1, 0],
  [1, 0],
  [0, 1],
  [-1, 1],
  [1, 1],
] as const;

/** Coloured areas behind callouts, which text may not cover, and on which arrows have an outline. */
export interface AreasBehind {
  isCovered(text: Box): boolean;
}

/**
 * Places callouts near their points: inside the frame, with neither text nor leader overlapping anything in `taken`. A
 * callout that fits nowhere gets a number at its point instead. Adds what it draws to `taken`; returns the remaining
 * callouts in numerical order, for `drawNotes`.
 */
export function drawCallouts(
  canvas: SvgCanvas,
  callouts: readonly Callout[],
  taken: Box[],
  frame: Box,
  areas?: AreasBehind,
): Callout[] {
  const tried = canvas.narrow ? measures.narrow : measures.wide;
  const left = callouts.filter((callout) => {
    const placements = tried.flatMap((measure) => placementsOf(canvas, callout, measure));
    const placement = placements.find(
      (candidate) => isFree(callout, candidate, taken, frame) && !areas?.isCovered(candidate),
    );
    if (placement) writeCallout(canvas, callout, placement, areas !== undefined);
    if (placement) taken.push(placement);
    return !placement;
  });
  left.forEach((callout, i) => drawNumber(canvas, callout, i + 1, taken, frame));
  return left;
}

function writeCallout(
  canvas: SvgCanvas,
  callout: Callout,
  { left, top, right, lines, leader }: Placement,
  outlined: boolean,
): void {
  const { lead, text: annotation } = callout;
  const shown = canvas.annotationClasses(annotation);
  // The value remains in the states without its annotation.
  drawArrow(canvas, leader, callout, edgeOf(callout, leader), outlined, lead === "" ? shown : "");
  lines.forEach((text, i) => {
    const first = i === 0 ? (text === lead.trimEnd() ? text : lead) : "";
    canvas.write(
      text.slice(first.length),
      (left + right) / 2,
      canvas.baseline(top + 2 + i * canvas.line),
      `value middle${text === first ? "" : shown}`,
      first,
    );
  });
}

/** Distance from a point to the edge of its mark, towards a text: a mark may reach further up than to its sides. */
function edgeOf({ x, y, top, edge = markRadius }: Callout, to: { x: number; y: number }): number {
  return Math.abs(to.x - x) < 6 && to.y < y ? Math.max(edge, y - top + 2) : edge;
}

/** Draws an arrow from a text to the mark of its point, whose edge is at a distance from it. */
function drawArrow(
  canvas: SvgCanvas,
  from: { x: number; y: number },
  to: { x: number; y: number },
  edge: number,
  outlined: boolean,
  shown: string,
): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const tip = { x: to.x - dx * edge, y: to.y - dy * edge };
  const barb = (side: number) => ({ x: -dx * 4 + side * dy * 3, y: -dy * 4 - side * dx * 3 });
  const [a, b] = [barb(1), barb(-1)];
  const d = path`M${from.x} ${from.y}L${tip.x} ${tip.y}M${tip.x + a.x} ${tip.y + a.y}l${-a.x} ${-a.y}l${b.x} ${b.y}`;
  for (const name of outlined ? ["casing", "arrow"] : ["arrow"]) canvas.draw(`${name}${shown}`, d);
}

/** Writes the remaining callouts below a drawing, each after its number. Returns the bottom. */
export function drawNotes(canvas: SvgCanvas, left: readonly Callout[], top: number): number {
  const { wrap } = canvas.typeface;
  if (left.length === 0) return top;
  const { width, size } = canvas;
  const indent = 2 * badgeRadius + 8;
  return (
    left.reduce((y, { name, text }, i) => {
      drawBadge(canvas, badgeRadius, y + canvas.line / 2, i + 1);
      const lines = wrap(`${name}: ${text}`, width - indent, size);
      return canvas.writeLines(lines, indent, y, canvas.annotationClasses(text).trim()) + 5;
    }, top + 10) - 4
  );
}

const badgeRadius = 9.5;

/** Draws a number in a ring. */
function drawBadge(canvas: SvgCanvas, x: number, y: number, number: number): void {
  canvas.draw("badge", path`M${x - badgeRadius + 0.5} ${y}a9 9 0 1 1 18 0a9 9 0 1 1-18 0`);
  canvas.write(String(number), x, canvas.centred(y), "middle");
}

function placementsOf(
  canvas: SvgCanvas,
  { x, y, edge = markRadius, lead, text }: Callout,
  measure: number,
): Placement[] {
  const { size, line } = canvas;
  const { textWidth, wrapEvenly } = canvas.typeface;
  const lines =
    lead !== "" && canvas.annotationClasses(text) !== ""
      ? [lead.trimEnd(), ...wrapEvenly(text, measure, size)]
      : wrapEvenly(`${lead}${text}`, measure, size, "strong");
  if (!lines[0]!.startsWith(lead.trimEnd())) return [];
  const [width, height] = [
    Math.max(...lines.map((words) => textWidth(words, size, "strong"))) + 8,
    lines.length * line + 4,
  ];
  return distances
    .map((distance) => distance + Math.max(0, edge - markRadius))
    .flatMap((distance) =>
      directions.map(([across, down]) => {
        const left = x + across * (distance + width / 2) - width / 2;
        const top = y + down * (distance + height / 2) - height / 2;
        const box = { left, top, right: left + width, bottom: top + height };
        return {
          ...box,
          lines,
          leader: {
            x: Math.min(Math.max(x, left + 4), box.right - 4),
            y: Math.min(Math.max(y, top + 2), box.bottom - 2),
          },
        };
      }),
    );
}

/** The leader starts in the mark of its point and may overlap nothing else. */
function isFree(callout: Callout, placement: Placement, taken: readonly Box[], frame: Box): boolean {
  const { x, y } = callout;
  if (
    placement.left < frame.left ||
    placement.right > frame.right ||
    placement.top < frame.top ||
    placement.bottom > frame.bottom
  )
    return false;
  const length = Math.hypot(placement.leader.x - x, placement.leader.y - y);
  const edge = edgeOf(callout, placement.leader);
  if (length < edge + shortest) return false;
  const along: Box[] = [];
  for (let at = edge + 3; at < length; at += 4) {
    const [cx, cy] = [x + ((placement.leader.x - x) * at) / length, y + ((placement.leader.y - y) * at) / length];
    along.push({ left: cx - 1, top: cy - 1, right: cx + 1, bottom: cy + 1 });
  }
  // A mark with an edge of its own may have its box in `taken`, which its arrow enters.
  const isOwn = (box: Box) => callout.edge !== undefined && touches(box, { left: x, right: x, top: y, bottom: y });
  return !taken.some((box) => touches(box, placement) || (!isOwn(box) && along.some((own) => touches(box, own))));
}

/**
 * Draws the number of a note as near to its point as possible; if there is no space, only the note refers to the point.
 */
function drawNumber(canvas: SvgCanvas, { x, y }: Callout, number: number, taken: Box[], frame: Box): void {
  const r = badgeRadius + 1;
  const centres = [r + 4, r + 12, r + 24].flatMap((distance) =>
    directions.map(([across, down]) => ({ x: x + across * distance, y: y + down * distance })),
  );
  const boxes = centres.map(({ x, y }) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }));
  const [box] = place([boxes], taken, frame);
  if (!box) return;
  drawBadge(canvas, box.left + r, box.top + r, number);
  taken.push(box);
}
