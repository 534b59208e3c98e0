import { drawing as drawn, measures } from "../../theme/measures.ts";

/** Minimum width of the column for the wide drawing: that of its frame plus the padding of the page. */
export const wideFrom = drawn.wide.from + 2 * measures.embedSide;

/** Column width from which the narrow drawing has its maximum size. */
const fullFrom = drawn.narrow.most + 2 * measures.embedSide;

/** Column width from which the wide drawing has its maximum size. */
const wideFull = drawn.wide.most + 2 * measures.embedSide;

/**
 * Common column widths: where the narrow drawing scales with its column, where it does not, and where the wide one is
 * shown. Wherever a drawing begins or ceases to scale there is one.
 */
export const columns = [
  { from: 0, to: fullFrom, widths: [280, 300, 320, 340, 360, 380, 400, 420, fullFrom - 1] },
  { from: fullFrom, to: wideFrom, widths: [fullFrom, 480, 520, 560, 600, wideFrom - 1] },
  { from: wideFrom, to: Infinity, widths: [wideFrom, 640, 680, 720, 760, wideFull, 800, 960] },
] as const;

/**
 * A height that changes linearly with the column width up to a maximum: `base + slope × width` in CSS pixels, for
 * columns of at least `from` and less than `to`.
 */
export interface Fit {
  from: number;
  to: number;
  base: number;
  slope: number;
  most: number;
}

interface Point {
  width: number;
  height: number;
}

/**
 * Heights of an embed: lines that are sufficient for all columns, their maximum, and the exact height at each common
 * width.
 */
export interface Needs {
  fits: readonly Fit[];
  most: number;
  heightAt: Readonly<Record<number, number>>;
}

/**
 * Computes these from the height at a single column width, and the part of it that a drawing takes, which grows evenly
 * between common widths. Everything else becomes lower in steps as columns become wider: the steps are found by halving.
 */
export function needsOf(height: (column: number) => number, drawing: (column: number) => number = () => 0): Needs {
  const known = new Map<number, number>();
  const heightAt = (column: number) => {
    const found = known.get(column) ?? height(column);
    known.set(column, found);
    return found;
  };
  const rest = (column: number) => heightAt(column) - drawing(column);
  /** The corners of a height from one width to below another. */
  const corners = (from: number, to: number): Point[] => {
    const middle = Math.floor((from + to) / 2);
    // Heights are rounded up, which makes a pixel of difference.
    if (middle > from && rest(from) - rest(to) > 1) return [...corners(from, middle), ...corners(middle, to)];
    return [
      { width: from, height: heightAt(from) },
      { width: to - 1, height: Math.ceil(rest(from) + drawing(to - 1)) },
    ];
  };
  const fits = columns.map(({ from, to, widths }): Fit => {
    const last = widths.at(-1)!;
    const points = widths.slice(1).flatMap((width, i) => corners(widths[i]!, width));
    return {
      from,
      to,
      ...fit([...points, { width: last, height: heightAt(last) }], to === Infinity ? 0 : -Infinity),
    };
  });
  const most = Math.max(...fits.map((each) => each.most));
  const common = columns.flatMap(({ widths }) => widths.map((column) => [column, heightAt(column)]));
  return { fits, most, heightAt: Object.fromEntries(common) };
}

/** The height that the fits give an embed in a column of a given width. */
export function fitted(fits: readonly Fit[], column: number): number {
  const { base, slope, most } = fits.find(({ from, to }) => column >= from && column < to)!;
  return Math.min(base + slope * column, most);
}

/**
 * Of all lines through two corners of the upper hull of the points, and the level one, returns the one that wastes
 * least, is never below a point and has at least the slope `least`.
 */
function fit(points: readonly Point[], least: number): Pick<Fit, "base" | "slope" | "most"> {
  const most = Math.max(...points.map(({ height }) => height));
  const corners = upperHull(points);
  const slopes = corners.flatMap((a, i) =>
    corners.slice(i + 1).map((b) => Math.round((100 * (b.height - a.height)) / (b.width - a.width)) / 100),
  );
  const lines = [...new Set([...slopes.filter((slope) => slope >= least), 0])].map((slope) => ({
    slope,
    most,
    base: Math.ceil(Math.max(...corners.map(({ width, height }) => height - slope * width))),
  }));
  const given = ({ base, slope }: (typeof lines)[number]) =>
    points.reduce((sum, { width }) => sum + Math.min(base + slope * width, most), 0);
  return lines.reduce((best, line) => (given(line) < given(best) ? line : best));
}

/** The points, given from left to right, that no line between two others is above (Andrew's monotone chain). */
function upperHull(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    while (hull.length > 0 && isBelow(hull.at(-1)!, hull.at(-2) ?? null, point)) hull.pop();
    hull.push(point);
  }
  return hull;
}

/** Whether a point is not above the line from one before it to one after it, or at the width of the latter and lower. */
function isBelow({ width, height }: Point, before: Point | null, after: Point): boolean {
  if (width === after.width) return height <= after.height;
  if (!before) return false;
  return (
    (height - before.height) * (after.width - before.width) <= (after.height - before.height) * (width - before.width)
  );
}
