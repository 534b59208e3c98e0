import { estimate, type Estimate } from "../../model/estimate.ts";
import type { Chart, Point } from "../model.ts";
import { clustersOf, groupTone, namesOf, type Cluster } from "../layout/groups.ts";
import { lookOf, openEnd, reach, tone } from "./marks.ts";
import { axisOf, spanOf, type Axis } from "../scales/scale.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { valueWords } from "../value-text.ts";

/** A published value of a row, with its words. */
export interface Dot {
  point: Point;
  estimate: Estimate;
  /** Its classes, as `dotClasses` gives them. */
  tone: string;
  words: string;
  length: number;
  /** The side of the dots on which its words may stand. */
  side: "left" | "right" | "either";
}

/** A label with its dots, the least first, and in words what is missing. */
export interface Lane {
  label: string;
  dots: readonly Dot[];
  missing: readonly { point: Point | null; words: string }[];
  remarks: readonly string[];
}

/** Where lanes go, and the scale of their dots. */
export interface Layout {
  lanes: readonly Lane[];
  /** Labels in lines: in front of the dots, or above them. */
  labels: readonly string[][];
  above: boolean;
  /** Whether a lane has dots of several groups. */
  grouped: boolean;
  /** Where words beside the dots may begin. */
  left: number;
  axis: Axis;
}

/** The classes of a dot: of its group, discs and then squares, and of its tone, unless it stands back (`quiet`). */
export function dotClasses(i: number, quiet: string): string {
  return i === 0 ? quiet : `${quiet || groupTone(2)} square`;
}

/** From the centre of a dot to its value. */
const gap = 12;

/** From the edge of the drawing to the first dot, whose halo needs so much. */
const edge = 10;

/**
 * The lanes of points, on the longest scale on which every value fits beside its dots. Labels stand above where they
 * leave too little of a narrow drawing.
 */
export function layoutOf(chart: Chart, points: readonly Point[], canvas: SvgCanvas): Layout {
  const { textWidth, wrap } = canvas.typeface;
  const { width, size, narrow } = canvas;
  const drawn: Chart = { ...chart, points };
  const grouped = namesOf(chart).length > 1;
  const lanes = clustersOf(drawn).map((cluster) => laneOf(drawn, cluster, canvas));
  const labels = lanes.map(({ label }) => wrap(label, narrow ? Math.round(width * 0.4) : 250, size));
  const left = Math.max(0, ...labels.flat().map((text) => textWidth(text, size))) + 16;
  const above = (axis: Axis): Layout => ({
    lanes,
    labels: lanes.map(({ label }) => wrap(label, width - 60, size)),
    above: true,
    grouped,
    left: 0,
    axis,
  });
  const last = width - openEnd - 4;
  if (chart.span) return above(sharedAxis());
  const beside = (axis: Axis): Layout => ({ lanes, labels, above: false, grouped, left, axis });
  const own = longest(beside, left + 6, 110);
  if (own || !narrow) return own ?? beside(axisOf(drawn, left + 6, last, canvas));
  return longest(above, edge, 60) ?? above(axisOf(drawn, edge, last, canvas));

  /**
   * The longest scale, from as far left as the words there allow, on which everything fits; null where it would be
   * shorter than `least`.
   */
  function longest(make: (axis: Axis) => Layout, from: number, least: number): Layout | null {
    for (let start = from; last - start >= least; start += 8) {
      const attempt = (steps: number) => make(axisOf(drawn, start, last - 4 * steps, canvas));
      const fits = (layout: Layout) =>
        lanes.every((lane) => lane.dots.every((dot) => sideOf(layout, lane, dot, width) !== null));
      if (fits(attempt(0))) return attempt(0);
      let [bad, good] = [0, Math.floor((last - start - least) / 4)];
      if (!fits(attempt(good))) continue;
      while (good - bad > 1) {
        const middle = Math.floor((bad + good) / 2);
        if (fits(attempt(middle))) good = middle;
        else bad = middle;
      }
      return attempt(good);
    }
    return null;
  }

  /** Charts that share a span have one scale, with room for the words of its ends where those stand beyond the dots. */
  function sharedAxis(): Axis {
    const { least, greatest, groups } = spanOf(chart);
    const words = (value: number) =>
      gap + textWidth(valueWords({ ...chart.points[0]!, estimate: estimate("exact", value) }, chart), size, "strong");
    return groups.length > 1
      ? axisOf(drawn, Math.max(edge, words(least)), Math.min(last, width - words(greatest)), canvas)
      : axisOf(drawn, edge, last, canvas);
  }
}

function laneOf(chart: Chart, { label, points }: Cluster, { size, typeface: { textWidth } }: SvgCanvas): Lane {
  const names = namesOf(chart);
  const published = points.flatMap((point, i) =>
    point?.estimate ? [{ point, estimate: point.estimate, tone: dotClasses(i, tone(point, chart.options)) }] : [],
  );
  const ordered = published.toSorted((a, b) => a.estimate.value - b.estimate.value);
  const dots = ordered.map(({ point, estimate, tone }, i): Dot => {
    const words = valueWords(point, chart);
    const side = ordered.length === 1 ? "either" : i === 0 ? "left" : "right";
    return { point, estimate, tone, words, length: textWidth(words, size, "strong"), side };
  });
  const missing = points.flatMap((point, i) => {
    const name = point ? point.group : names[i];
    const { notPublished } = chart.locale.words;
    return point?.estimate ? [] : [{ point, words: name ? `${name}: ${notPublished}` : notPublished }];
  });
  return { label, dots, missing, remarks: points.flatMap((point) => point?.remark ?? []) };
}

/**
 * Where the words of a dot begin (right of the dots) or end (left of them), as there is room; null where there is none.
 */
export function sideOf(
  { axis, left }: Pick<Layout, "axis" | "left">,
  { dots }: Pick<Lane, "dots">,
  { estimate, length, side }: Dot,
  width: number,
): { x: number; side: "left" | "right" } | null {
  const first = Math.min(...dots.map(({ estimate }) => axis.at(estimate.low ?? estimate.value))) - gap;
  const last =
    Math.max(
      ...dots.map(({ estimate }) => axis.at(reach(estimate)) + (lookOf(estimate) === "open" ? openEnd + 6 - gap : 0)),
    ) + gap;
  const sides =
    side === "either" ? (estimate.value < 0 ? (["left", "right"] as const) : (["right", "left"] as const)) : [side];
  for (const wanted of sides) {
    if (wanted === "left" && first - length >= left - 0.1) return { x: first, side: wanted };
    if (wanted === "right" && last + length <= width + 0.1) return { x: last, side: wanted };
  }
  return null;
}
