import type { Box } from "../labels/labels.ts";

/** Where a mark stands. */
export interface Place {
  x: number;
  y: number;
}

/** Gaps below this are none: a cell would be too narrow to be pointed at. */
const least = { x: 1, y: 6 };

/**
 * Shares a box out among marks, so that each answers nearby: one cell for each, in their order. The cells fill the box,
 * and no two overlap. It is cut at the widest gap between marks again and again: across only (`x`), which gives upright
 * strips halfway to the neighbours, or either way (`both`). Marks that lie upon each other get equal shares, one below
 * the other.
 */
export function cellsOf(places: readonly Place[], box: Box, cuts: "x" | "both"): Box[] {
  const cells: Box[] = [];
  share(
    places.map((_, i) => i),
    box,
  );
  return cells;

  function share(marks: readonly number[], { left, top, right, bottom }: Box): void {
    if (marks.length < 2) return marks.forEach((mark) => (cells[mark] = { left, top, right, bottom }));
    const [across, down] = [gapOf(marks, "x"), gapOf(marks, "y")];
    if (across.width > 0 && (cuts === "x" || across.width >= down.width)) {
      share(across.before, { left, top, right: across.cut, bottom });
      share(across.after, { left: across.cut, top, right, bottom });
    } else if (down.width > 0) {
      share(down.before, { left, top, right, bottom: down.cut });
      share(down.after, { left, top: down.cut, right, bottom });
    } else {
      const height = (bottom - top) / marks.length;
      marks
        .toSorted((a, b) => places[a]!.y - places[b]!.y)
        .forEach((mark, i) => (cells[mark] = { left, top: top + i * height, right, bottom: top + (i + 1) * height }));
    }
  }

  /**
   * The widest gap between marks along an axis, what lies before and after it, and where to cut: on a whole number
   * where there is one.
   */
  function gapOf(
    marks: readonly number[],
    axis: "x" | "y",
  ): { before: number[]; after: number[]; width: number; cut: number } {
    const at = (mark: number) => places[mark]![axis];
    const sorted = marks.toSorted((a, b) => at(a) - at(b));
    const gaps = sorted.slice(1).map((mark, i) => at(mark) - at(sorted[i]!));
    const width = Math.max(...gaps);
    const count = gaps.indexOf(width) + 1;
    const [low, high] = [at(sorted[count - 1]!), at(sorted[count]!)];
    const whole = Math.round((low + high) / 2);
    return {
      before: sorted.slice(0, count),
      after: sorted.slice(count),
      width: width < least[axis] ? 0 : width,
      cut: whole > low && whole < high ? whole : (low + high) / 2,
    };
  }
}
