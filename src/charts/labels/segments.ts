import type { Box } from "./labels.ts";

/** A straight line between two positions. */
export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Whether two segments cross each other. */
export function cross(a: Segment, b: Segment): boolean {
  const side = ({ x1, y1, x2, y2 }: Segment, x: number, y: number) => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) > 0;
  return side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2);
}

/** Whether a segment passes through a box. */
export function passes({ x1, y1, x2, y2 }: Segment, { left, top, right, bottom }: Box): boolean {
  if (Math.max(x1, x2) <= left || Math.min(x1, x2) >= right) return false;
  if (Math.max(y1, y2) <= top || Math.min(y1, y2) >= bottom) return false;
  // The part of the segment that lies between both pairs of edges, from 0 at its start to 1 at its end (Liang, Barsky).
  const [across, down] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  if (across !== 0) {
    const [enter, leave] = [(left - x1) / across, (right - x1) / across];
    from = Math.max(from, Math.min(enter, leave));
    to = Math.min(to, Math.max(enter, leave));
  }
  if (down !== 0) {
    const [enter, leave] = [(top - y1) / down, (bottom - y1) / down];
    from = Math.max(from, Math.min(enter, leave));
    to = Math.min(to, Math.max(enter, leave));
  }
  return from < to;
}

/** Distance of a position from a segment. */
export function distanceFrom({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
  const [across, down] = [x2 - x1, y2 - y1];
  const squared = across ** 2 + down ** 2;
  const part = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * across + (y - y1) * down) / squared));
  return Math.hypot(x - x1 - part * across, y - y1 - part * down);
}
