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

/** Path data of traces, as relative steps on the grid. Omits rings smaller than `least`. */
export function outline(traces: readonly Trace[], least = 0): string {
  return traces
    .filter((trace) => !trace.closed || areaOf(trace) >= least)
    .map(write)
    .join("");
}

function write({ points, closed }: Trace): string {
  const grid = points.map(([x, y]) => [Math.round(x / step), Math.round(y / step)] as const);
  const corners = grid.filter(([x, y], i) => i === 0 || x !== grid[i - 1]![0] || y !== grid[i - 1]![1]);
  if (corners.length < (closed ? 3 : 2)) return "";
  const [first, ...others] = corners as [readonly [number, number], ...(readonly [number, number])[]];
  let before = first;
  const moves = others.flatMap(([x, y]) => {
    const move = [x - before[0], y - before[1]];
    before = [x, y];
    return move;
  });
  return `M${join([first[0], first[1]])}l${join(moves)}${closed ? "z" : ""}`;
}

/** Joins numbers, with a space only where they would otherwise merge. */
function join(steps: readonly number[]): string {
  return steps.reduce((text, count, i) => {
    const number = short(count * step);
    return text + (i === 0 || number.startsWith("-") ? "" : " ") + number;
  }, "");
}
