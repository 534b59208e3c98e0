import { max } from "d3";
import type { Chart } from "../model.ts";
import { place, touches, type Box } from "./labels.ts";
import { reach } from "../marks/marks.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { valueWords } from "../value-text.ts";
import type { Anchor } from "../maps/anchors.ts";
import { path } from "../svg/path.ts";

/** An anchor on a map with what is needed to label it. */
export interface Named extends Anchor {
  /** The radius of its mark; 0 for an area, on which text may be placed. */
  r: number;
  /** The box that its label has to stay in, unless it is highlighted. */
  within: Box | null;
}

/**
 * Text laid out in a box: the bold part, what follows it in the same line or below, and the leader line to its mark.
 */
interface Words extends Box {
  lead: string;
  lines: readonly string[];
  centre: number;
  leader: string;
}

/** Values are broken into lines of this width if they fit nowhere else. */
const narrowest = 64;

/** Minimum distance between a label and the marks of other places. */
const clear = 5;

/**
 * Labels places with name and value: all highlighted ones, then those with the highest values, up to `count` in all. The
 * labels overlap nothing else: they are placed on an area or beside a mark, in one line or several. Those of highlighted
 * places (without any, of the highest value) may be further away, with a leader line.
 */
export function drawNames(
  canvas: SvgCanvas,
  chart: Chart,
  anchors: readonly Named[],
  count: number,
  height: number,
): void {
  const { highlight = [] } = chart.options;
  const stressed = ({ point }: Anchor) => (highlight.includes(point.key) ? 1 : 0);
  const order = anchors
    .filter(({ point }) => point.estimate)
    .toSorted((a, b) => stressed(b) - stressed(a) || reach(b.point.estimate) - reach(a.point.estimate));
  const sure = Math.max(1, highlight.length);
  const words = order.slice(0, Math.max(count, highlight.length)).map((anchor, i) => {
    const others = anchors.filter((other) => other !== anchor).flatMap((other) => boxesOf(other, clear));
    const isClear = (box: Box) => !others.some((other) => touches(box, other));
    const layouts = layoutsOf(canvas, chart, anchor);
    const near = layouts
      .flatMap((layout) => centresOf(anchor, layout).map((centre) => wordsAt(layout, centre, "")))
      .filter((box) => (anchor.r === 0 || isClear(box)) && (i < sure || !anchor.within || isIn(box, anchor.within)));
    return i < sure && anchor.r > 0
      ? [...near, ...layouts.slice(0, 2).flatMap((layout) => farFrom(anchor, layout, isClear))]
      : near;
  });
  for (const {
    lead,
    lines: [first = "", ...others],
    centre,
    top,
    leader,
  } of place(
    words,
    anchors.flatMap((anchor) => boxesOf(anchor, 0)),
    { left: 0, top: 0, right: canvas.width, bottom: height },
  )) {
    if (leader !== "") canvas.draw("leader", leader);
    canvas.write(first, centre, canvas.baseline(top), "value middle", lead);
    canvas.writeLines(others, centre, top + canvas.line, "value middle");
  }
}

interface Layout {
  lead: string;
  lines: readonly string[];
  /** Half of its width and height. */
  across: number;
  down: number;
}

/**
 * The layouts to try: name and value in one line, the value below the name, or broken below it; in narrow drawings, the
 * single line last.
 */
function layoutsOf(
  { size, line, narrow, typeface: { textWidth, wrap } }: SvgCanvas,
  chart: Chart,
  { point }: Anchor,
): Layout[] {
  const value = valueWords(point, chart);
  const strong = (text: string) => textWidth(text, size, "strong");
  const below = [[value], wrap(value, narrowest, size)].map((lines) => ({
    lead: point.label,
    lines: ["", ...lines],
    across: max([strong(point.label), ...lines.map((text) => textWidth(text, size))])! / 2 + 3,
    down: ((lines.length + 1) * line) / 2,
  }));
  const one = {
    lead: `${point.label} `,
    lines: [value],
    across: (strong(`${point.label} `) + textWidth(value, size)) / 2 + 3,
    down: line / 2,
  };
  return narrow ? [...below, one] : [one, ...below];
}

function wordsAt({ lead, lines, across, down }: Layout, [x, y]: readonly [number, number], leader: string): Words {
  return { lead, lines, centre: x, leader, left: x - across, right: x + across, top: y - down, bottom: y + down };
}

/**
 * Positions to try for the centre of a label: across an area; or beside a mark, above and below it, then diagonally.
 */
function centresOf({ x, y, r }: Named, { across, down }: Layout): (readonly [number, number])[] {
  if (r === 0)
    return [0, -1, 1].flatMap((dy) => [0, 0.5, -0.5, 0.9, -0.9].map((dx) => [x + dx * across, y + dy * down] as const));
  const straight = [
    [1, 0],
    [-1, 0],
    [0, -1],
    [0, 1],
  ].map(([dx, dy]) => [x + dx! * (r + across), y + dy! * (r + down)] as const);
  return [
    ...straight,
    ...[
      [1, -1],
      [-1, -1],
      [1, 1],
      [-1, 1],
    ].map(([dx, dy]) => [x + dx! * (r * 0.76 + across), y + dy! * (r * 0.76 + down)] as const),
  ];
}

/**
 * Positions further away from a mark, in all directions, at which neither the label nor its leader line overlaps
 * another mark.
 */
function farFrom({ x, y, r }: Named, layout: Layout, isClear: (box: Box) => boolean): Words[] {
  return [12, 28, 48, 72].flatMap((distance) =>
    Array.from({ length: 16 }, (_, i) => i).flatMap((i) => {
      const [dx, dy] = [Math.cos((i * Math.PI) / 8), Math.sin((i * Math.PI) / 8)];
      const at = (far: number) => [x + dx * (r + far), y + dy * (r + far)] as const;
      const [from, to] = [at(0), at(distance)];
      const words = wordsAt(
        layout,
        [to[0] + dx * layout.across, to[1] + dy * layout.down],
        path`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`,
      );
      const along = Array.from({ length: distance / 4 }, (_, step) => at(step * 4)).map(([left, top]) => ({
        left,
        top,
        right: left + 1,
        bottom: top + 1,
      }));
      return [words, ...along].every(isClear) ? [words] : [];
    }),
  );
}

function isIn(words: Box, { left, top, right, bottom }: Box): boolean {
  return words.left >= left - 4 && words.right <= right + 4 && words.top >= top && words.bottom <= bottom;
}

/** Three boxes that together cover the mark of an anchor with some space around it; none for an area. */
function boxesOf({ x, y, r }: Named, space: number): Box[] {
  if (r === 0) return [];
  const all = r + space;
  return [
    [0.95, 0.4],
    [0.75, 0.75],
    [0.4, 0.95],
  ].map(([across, down]) => ({
    left: x - all * across!,
    top: y - all * down!,
    right: x + all * across!,
    bottom: y + all * down!,
  }));
}
