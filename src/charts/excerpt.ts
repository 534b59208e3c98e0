import { isTrail, wayTo, type ClaimChange, type ClaimTrail } from "./claim-trail.ts";
import { reach } from "./marks/marks.ts";
import type { Chart, Point } from "./model.ts";
import { chartType } from "./registry.ts";

/** A figure reduced to its most important rows, and the number of rows left out. */
export interface Excerpt {
  chart: Chart | ClaimTrail;
  left: number;
}

/** A row of a drawing with its points. */
interface Row {
  points: readonly Point[];
  /** Whether the author emphasised it, or it says what is not published. */
  isKept: boolean;
  value: number;
}

/**
 * Excerpts of a figure for places that are too small for all of it, the largest first: with all rows; then with fewer,
 * down to one. Types without rows only leave out annotations. All end with one value, large; a figure that counts
 * nothing has no such end, and gets fewer rows whatever its type.
 */
export function* excerptsOf(figure: Chart | ClaimTrail): Generator<Excerpt> {
  yield { chart: figure, left: 0 };
  if (isTrail(figure)) return yield* excerptsOfTrail(figure);
  if (chartType(figure.type).rows) yield* fewerRows(figure);
  else if (figure.points.some(({ remark }) => remark !== null))
    yield { chart: { ...figure, points: figure.points.map((point) => ({ ...point, remark: null })) }, left: 0 };
  if (!chartType(figure.type).rows && figure.points.every(({ unit }) => unit === "")) yield* fewerRows(figure);
  yield* valueOf(figure);
}

/** Excerpts with fewer small multiples, if it has any, and then with fewer rows. */
function* fewerRows(figure: Chart): Generator<Excerpt> {
  const all = rowsOf(figure, byRow).length;
  let { points } = figure;
  for (const keyOf of [byPanel, byRow]) {
    const rows = rowsOf({ ...figure, points }, keyOf);
    for (let count = rows.length - 1; count > 0; count -= 1) {
      const kept = mostImportant(rows, count);
      const some = figure.points.filter((point) => kept.some((row) => row.points.includes(point)));
      points = some;
      yield { chart: { ...figure, points: some }, left: all - rowsOf({ ...figure, points: some }, byRow).length };
    }
  }
}

/** What distinguishes small multiples, and rows: the points with one label if they are in groups, or single points. */
type Key = (point: Point, isGrouped: boolean) => unknown;
const byPanel: Key = ({ panel }) => panel;
const byRow: Key = (point, isGrouped) => (isGrouped ? JSON.stringify([point.panel, point.label]) : point);

function rowsOf({ points, options }: Chart, keyOf: Key): Row[] {
  const isGrouped = points.some(({ group }) => group !== null);
  const rows = Map.groupBy(points, (point) => keyOf(point, isGrouped));
  return [...rows.values()].map((own) => ({
    points: own,
    isKept: own.some(
      ({ key, remark, row, estimate }) =>
        options.highlight?.includes(key) || remark !== null || (row === null && estimate === null),
    ),
    value: Math.max(...own.map(({ estimate }) => reach(estimate))),
  }));
}

/**
 * The rows to keep: emphasised ones, then the first if they are sorted by value, or else some from the highest to the
 * lowest value, so that an excerpt has the range of the whole.
 */
function mostImportant(rows: readonly Row[], count: number): Row[] {
  const kept = rows.filter(({ isKept }) => isKept).slice(0, count);
  const others = rows.filter((row) => !kept.includes(row));
  const free = count - kept.length;
  const measured = others.filter(({ points }) => points.some(({ row }) => row !== null));
  if (measured.every(({ value }, i) => i === 0 || value <= measured[i - 1]!.value))
    return [...kept, ...others.slice(0, free)];
  const sorted = others.toSorted((a, b) => b.value - a.value);
  const step = free > 1 ? (sorted.length - 1) / (free - 1) : 0;
  return [...kept, ...Array.from({ length: free }, (_, i) => sorted[Math.round(i * step)]!)];
}

/** The emphasised or else the highest value alone, or the whole, as a number; nothing if none is published. */
function* valueOf(chart: Chart): Generator<Excerpt> {
  const { points, options, whole } = chart;
  const values = points.filter(({ estimate, row }) => estimate !== null && row !== null);
  const stressed = values.find(({ key }) => options.highlight?.includes(key));
  const point = stressed ?? values.toSorted((a, b) => reach(b.estimate) - reach(a.estimate))[0] ?? whole;
  if (!point?.estimate) return;
  yield {
    chart: {
      ...chart,
      type: "number",
      points: [{ ...point, panel: null, remark: null }],
      whole: null,
      references: [],
      options: { ...(options.format && { format: options.format }) },
    },
    left: points.filter((other) => other !== point).length,
  };
}

/**
 * The main trail with its wording; then without it; then with fewer changes to each text, which are listed by
 * importance; then the end of the trail.
 */
function* excerptsOfTrail(trail: ClaimTrail): Generator<Excerpt> {
  const main = new Set(trail.highlight.flatMap((id) => wayTo(trail, id)));
  const sources = main.size > 0 ? trail.claimSources.filter(({ id }) => main.has(id)) : trail.claimSources;
  const all = trail.claimSources.flatMap(({ changes }) => changes).length;
  const excerpt = (shorten: (changes: readonly ClaimChange[]) => readonly ClaimChange[]): Excerpt => {
    const claimSources = sources.map((source) => ({ ...source, changes: shorten(source.changes) }));
    return { chart: { ...trail, claimSources }, left: all - claimSources.flatMap(({ changes }) => changes).length };
  };
  yield excerpt((changes) => changes);
  const brief = (change: ClaimChange): ClaimChange => ({ ...change, before: null, after: "" });
  const most = Math.max(...sources.map(({ changes }) => changes.length));
  for (let count = most; count >= 0; count -= 1) yield excerpt((changes) => changes.slice(0, count).map(brief));
  for (let count = sources.length - 1; count > 0; count -= 1) {
    const end = sources.slice(-count).map((source, i) => ({
      ...source,
      upstream: i === 0 ? null : source.upstream,
      changes: [],
    }));
    yield { chart: { ...trail, claimSources: end }, left: all };
  }
}
