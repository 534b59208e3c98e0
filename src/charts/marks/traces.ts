import { path } from "../svg/path.ts";

/** How a series is distinguished from others, with or without colour: line stroke, tone, and point shape. */
export interface Trace {
  /** Class names, each with a leading space, or empty. */
  stroke: string;
  tone: string;
  /** Tone of a highlighted point. */
  bright: string;
  shape(x: number, y: number, radius: number): string;
}

/** Series beyond this number are muted and look the same. */
export const traceCount = 6;

const strokes = ["", " dashed", " dotted"];

/** Path data around a centre: disc, square, diamond, triangle up, triangle down, cross. */
const shapes: readonly Trace["shape"][] = [
  (x, y, r) => path`M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1${-2 * r} 0z`,
  (x, y, r) => path`M${x - 0.9 * r} ${y - 0.9 * r}h${1.8 * r}v${1.8 * r}h${-1.8 * r}z`,
  (x, y, r) => path`M${x} ${y - 1.3 * r}l${1.3 * r} ${1.3 * r}l${-1.3 * r} ${1.3 * r}l${-1.3 * r} ${-1.3 * r}z`,
  (x, y, r) => path`M${x} ${y - 1.2 * r}l${1.2 * r} ${2.1 * r}h${-2.4 * r}z`,
  (x, y, r) => path`M${x} ${y + 1.2 * r}l${1.2 * r} ${-2.1 * r}h${-2.4 * r}z`,
  (x, y, r) =>
    path`M${x - 0.4 * r} ${y - 1.2 * r}h${0.8 * r}v${0.8 * r}h${0.8 * r}v${0.8 * r}h${-0.8 * r}v${0.8 * r}h${-0.8 * r}v${-0.8 * r}h${-0.8 * r}v${-0.8 * r}h${0.8 * r}z`,
];

/** The trace of the series at this position. A muted series keeps its stroke and shape. */
export function traceOf(series: number, quiet: boolean): Trace {
  const bright = series % 2 === 1 ? " three" : "";
  if (series >= traceCount) return { stroke: " thin", tone: " quiet", bright, shape: shapes[0]! };
  return { stroke: strokes[Math.floor(series / 2)]!, tone: quiet ? " quiet" : bright, bright, shape: shapes[series]! };
}
