import { path } from "../svg/path.ts";

/**
 * How one series is told from the others, in colour or without: the stroke of its line, its tone, and the shape of its
 * points.
 */
export interface Trace {
  /** Class names, each with a space before it, or nothing. */
  stroke: string;
  tone: string;
  /** The tone of a point that is stressed. */
  bright: string;
  shape(x: number, y: number, radius: number): string;
}

/** Series beyond so many stand back and look alike. */
export const traceCount = 6;

const strokes = ["", " dashed", " dotted"];

/** A disc, a square, a diamond, a triangle up, one down, and a cross, around their centre. */
const shapes: readonly Trace["shape"][] = [
  (x, y, r) => path`M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1${-2 * r} 0z`,
  (x, y, r) => path`M${x - 0.9 * r} ${y - 0.9 * r}h${1.8 * r}v${1.8 * r}h${-1.8 * r}z`,
  (x, y, r) => path`M${x} ${y - 1.3 * r}l${1.3 * r} ${1.3 * r}l${-1.3 * r} ${1.3 * r}l${-1.3 * r} ${-1.3 * r}z`,
  (x, y, r) => path`M${x} ${y - 1.2 * r}l${1.2 * r} ${2.1 * r}h${-2.4 * r}z`,
  (x, y, r) => path`M${x} ${y + 1.2 * r}l${1.2 * r} ${-2.1 * r}h${-2.4 * r}z`,
  (x, y, r) =>
    path`M${x - 0.4 * r} ${y - 1.2 * r}h${0.8 * r}v${0.8 * r}h${0.8 * r}v${0.8 * r}h${-0.8 * r}v${0.8 * r}h${-0.8 * r}v${-0.8 * r}h${-0.8 * r}v${-0.8 * r}h${0.8 * r}z`,
];

/** The trace of the series at this position. One that stands back keeps its stroke and its shape. */
export function traceOf(series: number, quiet: boolean): Trace {
  const bright = series % 2 === 1 ? " three" : "";
  if (series >= traceCount) return { stroke: " thin", tone: " quiet", bright, shape: shapes[0]! };
  return { stroke: strokes[Math.floor(series / 2)]!, tone: quiet ? " quiet" : bright, bright, shape: shapes[series]! };
}
