import { geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3";
import { short } from "../svg/path.ts";

/** A projected ring or line. */
export interface Trace {
  points: [x: number, y: number][];
  closed: boolean;
}

/** Outlines are rounded to a grid with this step, in drawing units. */
const step = 1;

/** The rings and lines of a geographic shape in a projection. */
export function tracesOf(shape: GeoPermissibleObjects, projection: GeoProjection): Trace[] {
  const traces: Trace[] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => void traces.push({ points: [[x, y]], closed: false }),
    lineTo: (x, y) => void traces.at(-1)!.points.push([x, y]),
    closePath: () => void (traces.at(-1)!.closed = true),
    arc: () => undefined,
  })(shape);
  return traces;
}

/** Area of a ring, in square units. */
export function areaOf({ points }: Trace): number {
  return (
    Math.abs(
      points.reduce(
        (sum, [x, y], i) => sum + x * points[(i + 1) % points.length]![1] - y * points[(i + 1) % points.length]![0],
        0,
      ),
    ) / 2
  );
}

/**
 * Path data of traces, as relative steps on the grid, each from where the previous one ended. Omits rings smaller than
 * `least`.
 */
export function outline(traces: readonly Trace[], least = 0): string {
  let from: Corner | null = null;
  let data = "";
  for (const trace of traces) {
    const corners = trace.closed && areaOf(trace) < least ? [] : cornersOf(trace);
    if (corners.length < (trace.closed ? 3 : 2)) continue;
    const [first, ...others] = corners as [Corner, ...Corner[]];
    const moves = others.flatMap((corner, i) => between(corners[i]!, corner));
    const start = from ? `m${join(between(from, first))}` : `M${join(first)}`;
    data += `${start}l${join(moves)}${trace.closed ? "z" : ""}`;
    from = trace.closed ? first : corners.at(-1)!;
  }
  return data;
}

/** A position on the grid, in steps. */
type Corner = readonly [x: number, y: number];

/** The positions of a trace on the grid, each different from the one before. */
function cornersOf({ points }: Trace): Corner[] {
  const grid = points.map(([x, y]): Corner => [Math.round(x / step), Math.round(y / step)]);
  return grid.filter(([x, y], i) => i === 0 || x !== grid[i - 1]![0] || y !== grid[i - 1]![1]);
}

function between([fromX, fromY]: Corner, [x, y]: Corner): Corner {
  return [x - fromX, y - fromY];
}

/** Joins numbers, with a space only where they would otherwise merge. */
function join(steps: readonly number[]): string {
  return steps.reduce((text, count, i) => {
    const number = short(count * step);
    return text + (i === 0 || number.startsWith("-") ? "" : " ") + number;
  }, "");
}
