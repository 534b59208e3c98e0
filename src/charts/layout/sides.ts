import { ascending } from "d3";
import { lastDay, sameWindow } from "../../model/window.ts";
import { formatWindow } from "../../i18n/format.ts";
import type { Chart, Point } from "../model.ts";
import { clustersOf, namesOf, type Cluster } from "./groups.ts";

/** One of the two sides of a chart: the group or date that identifies its points, and its name. */
export interface Side {
  key: string;
  name: string;
}

/** What defines the sides of a chart: its groups, or without groups the last days of its windows. */
function kindOf(chart: Chart): "groups" | "dates" {
  return namesOf(chart).length > 0 ? "groups" : "dates";
}

/** The sides, from left to right: the groups in order, or the dates in order, named by their windows. */
export function sidesOf(chart: Chart): Side[] {
  if (kindOf(chart) === "groups") return namesOf(chart).map((name) => ({ key: name, name }));
  const { points, span, locale } = chart;
  const all = span ? [span.first, span.last] : points.map(({ window }) => window);
  const windows = all.filter((window) => window !== null);
  const sides = new Map(windows.toReversed().map((window) => [lastDay(window), window]));
  return [...sides]
    .toSorted(([a], [b]) => ascending(a, b))
    .map(([key, window]) => ({ key, name: formatWindow(window, locale, "short") }));
}

/** The points by label, one per side; null if the label has none there. */
export function rowsOf(chart: Chart): Cluster[] {
  const kind = kindOf(chart);
  return clustersOf(
    chart,
    sidesOf(chart).map(({ key }) => key),
    (point) => keyOf(point, kind),
  );
}

/** Why the points do not form two sides, as the objection of a chart type; null if they do. */
export function sideFault(chart: Chart): { found: string; expected: string } | null {
  const sides = sidesOf(chart);
  const kind = kindOf(chart);
  if (sides.length === 0) return { found: "neither groups nor dates", expected: "two groups, or two dates" };
  if (sides.length !== 2)
    return {
      found: sides.length === 1 ? `${kind} that are all ${sides[0]!.name}` : `${sides.length} ${kind}`,
      expected: `exactly two ${kind}`,
    };
  const lost = chart.points.find((point) => keyOf(point, kind) === null);
  if (lost) return { found: `${lost.label} without one of the ${kind}`, expected: `one of two ${kind} for each value` };
  const other =
    kind === "dates" &&
    chart.points.find((a) =>
      chart.points.some((b) => lastDay(a.window!) === lastDay(b.window!) && !sameWindow(a.window!, b.window!)),
    );
  if (other)
    return {
      found: `different windows that end on ${lastDay(other.window!)}`,
      expected: "one window for all values of a side",
    };
  const drawn = new Set(rowsOf(chart).flatMap(({ points }) => points));
  const twice = chart.points.find((point) => !drawn.has(point));
  return twice
    ? { found: `two values for ${twice.label} on one side`, expected: "one value for each label and side" }
    : null;
}

function keyOf({ group, window }: Point, kind: "groups" | "dates"): string | null {
  return kind === "groups" ? group : window && lastDay(window);
}
