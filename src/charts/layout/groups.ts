import { groupsOf, type Chart, type Point } from "../model.ts";
import type { SvgCanvas } from "../svg/canvas.ts";

/** More groups than this are hard to tell apart. */
export const mostGroups = 5;

/**
 * Colour classes of the groups, in order; each has a contrast of at least 3:1 to the background. Colour is never the
 * only distinction: a label says the same.
 */
const tones = ["", " two", " three", " four", " five"] as const;

type Grouped = Pick<Chart, "points" | "span">;

/** The points of one label: one per group, null if the label has none in that group. */
export interface Cluster {
  label: string;
  points: readonly (Point | null)[];
}

/** The names of a chart's groups, in order; empty if its points are not grouped. Small multiples share all groups. */
export function namesOf(chart: Grouped): string[] {
  return (chart.span?.groups ?? groupsOf(chart)).filter((name) => name !== "");
}

/** Colour class of a group, with a leading space; "" for the first. */
export function groupTone(i: number): string {
  return tones[i % tones.length]!;
}

/**
 * The points by label, in label order. A point without a group (a remainder, a missing value) is a cluster of its own;
 * without groups, every point is. `groupOf` returns the group of a point, if it is not the point's own.
 */
export function clustersOf(
  chart: Grouped,
  names = namesOf(chart),
  groupOf = ({ group }: Point): string | null => group,
): Cluster[] {
  const { points } = chart;
  const alone = (point: Point): Cluster => ({ label: point.label, points: [point] });
  if (names.length === 0) return points.map(alone);
  const labels = Map.groupBy(
    points.filter((point) => groupOf(point) !== null),
    identity,
  );
  const clusters = [...labels.values()].map((same): Cluster => ({
    label: same[0]!.label,
    points: names.map((name) => same.find((point) => groupOf(point) === name) ?? null),
  }));
  return [...clusters, ...points.filter((point) => groupOf(point) === null).map(alone)];
}

/**
 * Why groups cannot be drawn side by side, as the objection of a chart type; null if they can. `most` is the number of
 * groups that the type can distinguish.
 */
export function groupFault(chart: Grouped, most = mostGroups): { found: string; expected: string } | null {
  const names = namesOf(chart);
  if (names.length === 0) return null;
  if (names.length > most) return { found: `${names.length} groups`, expected: `at most ${most} groups` };
  const seen = new Set<string>();
  for (const point of chart.points.filter(({ group }) => group !== null)) {
    const own = `${identity(point)}\n${point.group}`;
    if (seen.has(own))
      return { found: `two values for ${point.label}, ${point.group}`, expected: "one value for each label and group" };
    seen.add(own);
  }
  const lonely =
    names.length > 1 && clustersOf(chart).every(({ points }) => points.filter((point) => point !== null).length < 2);
  return lonely
    ? {
        found: "no label that has two groups",
        expected: "labels that stand in several groups (one group for each label is a list: leave out `group`)",
      }
    : null;
}

/**
 * Writes the group names side by side, each after its mark, in as many lines as needed. Returns the bottom of the last
 * line.
 */
export function writeGroups(
  canvas: SvgCanvas,
  names: readonly string[],
  top: number,
  mark: (x: number, y: number, i: number) => number,
): number {
  const { textWidth, wrap } = canvas.typeface;
  const { width, size, line } = canvas;
  let [x, y] = [0, top];
  names.forEach((name, i) => {
    const lines = wrap(name, width - 22, size);
    const length = 22 + Math.max(...lines.map((text) => textWidth(text, size)));
    if (x > 0 && x + length > width) [x, y] = [0, y + line + 3];
    const after = mark(x, y + line / 2, i);
    const bottom = canvas.writeLines(lines, x + after, y);
    if (lines.length > 1) y = bottom - line;
    x += length + 16;
  });
  return y + line;
}

/** Identifies the label of a point within a small multiple by its key, because two places may have the same name. */
function identity({ key, label, panel }: Point): string {
  return [panel, key, label].join("\n");
}
