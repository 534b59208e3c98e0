import { mean } from "d3";
import { reach } from "../marks/marks.ts";
import type { Chart, Point } from "../model.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { path } from "../svg/path.ts";
import { valueWords } from "../value-text.ts";
import { leadered } from "./label-positions.ts";
import { isInside, touches, type Box } from "./labels.ts";
import { placeByRank } from "./ranked.ts";
import { cross, passes, type Segment } from "./segments.ts";

/** A dot on a scale, and the box of everything drawn for it. */
export interface Dot {
  point: Point;
  x: number;
  y: number;
  r: number;
  box: Box;
}

/** The label of a dot: name and value, and below them the annotation if there is space. */
export interface DotLabel extends Box {
  dot: Dot;
  lines: readonly string[];
}

interface Candidate extends DotLabel {
  cost: number;
  leader: Segment | null;
}

/** If there are fewer values than this, all are labelled as far as they fit. */
const few = 12;

/** Maximum width of a label that is broken into lines, as a share of the drawing. */
const broadest = 0.3;

/** Minimum distance of a leader line from other dots. */
const clear = 2;

/**
 * Labels dots: annotated and highlighted ones, then all by value if there are few, else the highest and the lowest. None
 * is left out while a less important one is labelled. Labels are beside their dots, or further away with a leader line.
 * Returns the labels.
 */
export function drawDotLabels(canvas: SvgCanvas, chart: Chart, dots: readonly Dot[], frame: Box): DotLabel[] {
  const named = namedOf(chart, dots);
  const crowd = { x: mean(dots, ({ x }) => x) ?? 0, y: mean(dots, ({ y }) => y) ?? 0 };
  const boxes = dots.map((dot) => ({ dot, box: dot.box, around: grown(dot.box) }));
  const isFree = (own: Dot) => (label: Candidate) => {
    const { leader } = label;
    return (
      isInside(label, frame) &&
      !boxes.some(
        ({ dot, box, around }) => touches(box, label) || (leader !== null && dot !== own && passes(leader, around)),
      )
    );
  };
  const placed = placeByRank(
    named.map((dot) => candidatesOf(canvas, chart, dot, crowd).filter(isFree(dot))),
    clash,
  );
  for (const { lines, left, right, top, leader } of placed) {
    if (leader) canvas.draw("leader", path`M${leader.x1} ${leader.y1}L${leader.x2} ${leader.y2}`);
    lines.forEach((text, i) =>
      canvas.write(
        text,
        (left + right) / 2,
        canvas.baseline(top + i * canvas.line),
        i === 0 ? "value strong middle" : "value middle",
      ),
    );
  }
  return placed;
}

/** Whether all dots of a lane are to be labelled. */
export function isFew(dots: readonly unknown[]): boolean {
  return dots.length <= few;
}

function namedOf({ options }: Chart, dots: readonly Dot[]): Dot[] {
  const stressed = dots.filter(({ point }) => point.remark !== null || options.highlight?.includes(point.key));
  const sorted = dots.toSorted((a, b) => reach(b.point.estimate) - reach(a.point.estimate));
  const others = isFew(dots) ? sorted : [sorted.at(0), sorted.at(-1)].filter((dot) => dot !== undefined);
  return [...new Set([...stressed, ...others])];
}

/** Positions above the dot, below it, on either side, and further away. */
function candidatesOf(canvas: SvgCanvas, chart: Chart, dot: Dot, crowd: { x: number; y: number }): Candidate[] {
  const { size, line, width } = canvas;
  const { textWidth, wrap } = canvas.typeface;
  const { x, y, r, point } = dot;
  const label = point.label.length > 34 ? wrap(point.label, 220, size)[0]!.concat(" …") : point.label;
  const value = `${label}: ${valueWords(point, chart)}`;
  const isStressed = point.remark !== null || chart.options.highlight?.includes(point.key);
  // What is stressed is labelled in a crowd too, where a long line has no space.
  const broken = isStressed ? [wrap(value, width * broadest, size, "strong")] : [];
  const forms = [...(point.remark === null ? [] : [[value, point.remark]]), [value], ...broken];
  return forms.flatMap((lines, form) => {
    const length = Math.max(...lines.map((text) => textWidth(text, size, "strong"))) + 6;
    const height = lines.length * line;
    const lefts = [
      x - length / 2,
      Math.max(0, Math.min(x - length / 2, width - length)),
      x - r - 2,
      x + r + 2 - length,
    ];
    const tops = (isStressed ? [3, 12] : [3]).flatMap((gap) => [y - r - gap - height, y + r + gap]);
    const beside = [x + r + 5, x - r - 5 - length].map((left) => ({ left, top: y - height / 2 }));
    const near = [...tops.flatMap((top) => lefts.map((left) => ({ left, top }))), ...beside].map(
      ({ left, top }, i): Candidate => ({
        dot,
        lines,
        left,
        top,
        right: left + length,
        bottom: top + height,
        cost: form * 100 + i / 2,
        leader: null,
      }),
    );
    const far = leadered({ x, y, r }, { across: length / 2, down: height / 2 }, crowd);
    return [
      ...near,
      ...far.map((position): Candidate => ({ ...position, dot, lines, cost: form * 100 + position.cost })),
    ];
  });
}

function clash(a: Candidate, b: Candidate): boolean {
  return (
    touches(a, b) ||
    (a.leader !== null && passes(a.leader, b)) ||
    (b.leader !== null && passes(b.leader, a)) ||
    (a.leader !== null && b.leader !== null && cross(a.leader, b.leader))
  );
}

function grown({ left, top, right, bottom }: Box): Box {
  return { left: left - clear, top: top - clear, right: right + clear, bottom: bottom + clear };
}
