/**
 * An item on a line: a disc at `x` that covers, including additions such as an arrow, the range from `from` to `to`.
 */
export interface Place {
  x: number;
  from: number;
  to: number;
}

/** A packed disc: its centre is at `x`, at distance `y` from the line. */
export interface Packed {
  x: number;
  y: number;
}

/**
 * Packs discs of one radius, with their additions, along a line without overlap, each as close to the line as the
 * earlier ones allow (a beeswarm). Result in the order of `places`; the same places give the same result.
 */
export function pack(places: readonly Place[], radius: number): Packed[] {
  const apart = 2 * radius;
  const order = places.map((_, i) => i).toSorted((a, b) => places[a]!.x - places[b]!.x || a - b);
  const packed: Packed[] = [];
  const before: (Place & Packed)[] = [];
  for (const i of order) {
    const place = places[i]!;
    const gap = (other: Place) => Math.max(0, place.from - other.to, other.from - place.to);
    const near = before.flatMap((other) =>
      gap(other) < apart ? [{ y: other.y, rise: Math.sqrt(apart ** 2 - gap(other) ** 2) }] : [],
    );
    // Besides the line itself, only positions that touch a neighbour can be the closest.
    const candidates = [0, ...near.flatMap(({ y, rise }) => [y - rise, y + rise])].toSorted(
      (a, b) => Math.abs(a) - Math.abs(b) || a - b,
    );
    const y = candidates.find((candidate) =>
      near.every((other) => Math.abs(candidate - other.y) >= other.rise - 1e-6),
    )!;
    packed[i] = { x: place.x, y };
    before.push({ ...place, y });
  }
  return packed;
}
