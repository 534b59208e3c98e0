import { estimate, type Estimate } from "../../model/estimate.ts";
import type { Chart, Point } from "../model.ts";
import { clustersOf, groupTone, namesOf, type Cluster } from "../layout/groups.ts";
import { isBold, lookOf, openEnd, reach, tone } from "./marks.ts";
import { axisOf, spanOf, type Axis } from "../scales/scale.ts";
import type { SvgCanvas } from "../svg/canvas.ts";
import { valueWords } from "../value-text.ts";

/** A published value of a row, with its label. */
export interface Dot {
  point: Point;
  estimate: Estimate;
  /** Its classes, from `dotClasses`. */
  tone: string;
  words: string;
  length: number;
  /** The side of the dots on which its label may be placed. */
  side: "left" | "right" | "either";
}

/** A row: a label with its dots in ascending order, and text for what is missing. */
export interface Lane {
  label: string;
  dots: readonly Dot[];
  missing: readonly { point: Point | null; words: string }[];
  /** Whether the figure highlights one of its points. */
  stressed: boolean;
}

/** Layout of the rows, and the scale of their dots. */
export interface Layout {
  lanes: readonly Lane[];
  /** Labels broken into lines, placed before the dots or above them. */
  labels: readonly string[][];
  above: boolean;
  /** Whether a row has dots of several groups. */
  grouped: boolean;
  /** Left limit of text beside the dots. */
  left: number;
  axis: Axis;
}

/** Classes of a dot: the shape of its group (discs, then squares), and the group's colour unless its tone has one. */
export function dotClasses(i: number, tone: string): string {
  if (i === 0) return tone;
  return tone === "" || tone.startsWith(" stated") ? `${groupTone(2)}${tone} square` : `${tone} square`;
}

/** Distance from the centre of a dot to its value. */
const gap = 12;

/** Distance from the edge of the drawing to the first dot, which leaves space for its halo. */
const edge = 10;

/**
 * Lays out points in rows, on the longest scale on which every value fits beside its dots. Labels are placed above the
 * dots if they would leave too little of a narrow drawing.
 */
export function layoutOf(chart: Chart, points: readonly Point[], canvas: SvgCanvas): Layout {
  const { textWidth, wrap } = canvas.typeface;
  const { width, size, narrow } = canvas;
  const drawn: Chart = { ...chart, points };
  const grouped = namesOf(chart).length > 1;
  const lanes = clustersOf(drawn).map((cluster) => laneOf(drawn, cluster, canvas));
  const weight = ({ stressed }: Lane) => (stressed ? "strong" : "regular");
  const labels = lanes.map((lane) => wrap(lane.label, narrow ? Math.round(width * 0.4) : 250, size, weight(lane)));
  const lengths = lanes.flatMap((lane, i) => labels[i]!.map((text) => textWidth(text, size, weight(lane))));
  const left = Math.max(0, ...lengths) + 16;
  const above = (axis: Axis): Layout => ({
    lanes,
    labels: lanes.map((lane) => wrap(lane.label, width - 60, size, weight(lane))),
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
   * The longest scale on which everything fits, starting as far left as the text there allows; null if it would be
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

  /**
   * Charts that share a span have the same scale, with space for the labels of its ends if those are beyond the dots.
   */
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
  return { label, dots, missing, stressed: points.some((point) => point !== null && isBold(point, chart.options)) };
}

/**
 * Where the label of a dot begins (right of the dots) or ends (left of them), depending on the space; null if there is
 * none.
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
