/** What has its place along a line: a disc at `x`, with what belongs to it, such as an arrow, from `from` to `to`. */
export interface Place {
  x: number;
  from: number;
  to: number;
}

/** A disc on its place along a line: its centre is at `x`, and `y` away from the line. */
export interface Packed {
  x: number;
  y: number;
}

/**
 * Sets discs of one radius, and what belongs to each, at their places along a line, as near to the line as those before
 * them allow, so that no two overlap (a beeswarm). In the order of `places`; the same places give the same swarm.
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
    // Beside the line itself, only places where it touches a neighbour can be the nearest.
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
