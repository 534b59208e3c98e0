/** A rectangle on a drawing. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether two boxes overlap. */
export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a box lies inside another. */
export function isInside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}

/**
 * Places labels in order of importance: each takes the first of its candidate boxes that lies inside the frame and
 * overlaps neither `taken` nor a label already placed. A label that fits nowhere is omitted.
 */
export function place<Candidate extends Box>(
  labels: readonly (readonly Candidate[])[],
  taken: readonly Box[],
  frame: Box,
): Candidate[] {
  const placed: Candidate[] = [];
  for (const candidates of labels) {
    const free = candidates.find(
      (box) => isInside(box, frame) && ![...taken, ...placed].some((other) => touches(box, other)),
    );
    if (free) placed.push(free);
  }
  return placed;
}
