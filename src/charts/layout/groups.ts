import { groupsOf, type Chart, type Point } from "../model.ts";
import type { SvgCanvas } from "../svg/canvas.ts";

/** More groups than this cannot be told apart. */
export const mostGroups = 5;

/**
 * Classes of the groups' tones, in their order; each keeps 3:1 to the paper. A word always says the same as the tone.
 */
const tones = ["", " two", " three", " four", " five"] as const;

type Grouped = Pick<Chart, "points" | "span">;

/** The points of one label: one for each group, null where the label has none in that group. */
export interface Cluster {
  label: string;
  points: readonly (Point | null)[];
}

/**
 * The names of the groups of a chart, in their order; none where its points are not grouped. Small multiples have all
 * groups in common.
 */
export function namesOf(chart: Grouped): string[] {
  return (chart.span?.groups ?? groupsOf(chart)).filter((name) => name !== "");
}

/** The class of a group's tone, with a space before it; "" for the first. */
export function groupTone(i: number): string {
  return tones[i % tones.length]!;
}

/**
 * The points by label, in the order of the labels. What belongs to no group (a remainder, a missing value) is a cluster
 * of its own; where nothing is grouped, so is every point. `groupOf` tells the group of a point, where that is not its
 * own.
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
 * Why groups cannot be drawn side by side, as a chart type objects; null where they can. `most` is how many the type
 * tells apart.
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
 * Writes the names of the groups side by side, each after its mark, in as many lines as they need. Returns the bottom
 * of the last.
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

/** What makes points belong to one label of one small multiple: two places may have one name. */
function identity({ key, label, panel }: Point): string {
  return [panel, key, label].join("\n");
}
