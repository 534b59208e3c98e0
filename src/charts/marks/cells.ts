import type { Box } from "../labels/labels.ts";

/** Position of a mark. */
export interface Place {
  x: number;
  y: number;
}

/** Gaps smaller than this are not cut: the cells would be too narrow for a pointer. */
const least = { x: 1, y: 6 };

/**
 * Divides a box among marks, so that each has a hit area near it: one cell per mark, in order. The cells fill the box
 * without overlapping. The box is cut repeatedly at the widest gap between marks: vertically only (`x`), which results
 * in upright strips that end halfway to the neighbours, or in either direction (`both`). Marks at the same position get
 * equal shares, one below the other.
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
   * The widest gap between marks along an axis, the marks before and after it, and where to cut: at an integer if the
   * gap contains one.
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
