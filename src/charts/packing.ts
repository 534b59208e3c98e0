/** A disc on its place along a line: its centre is at `x`, and `y` away from the line. */
export interface Packed {
  x: number;
  y: number;
}

/**
 * Sets discs of one radius at their places along a line, each as near to the line as those before it allow, so that no two overlap
 * (a beeswarm). In the order of `places`; the same places give the same swarm.
 */
export function pack(places: readonly number[], radius: number): Packed[] {
  const apart = 2 * radius;
  const order = places.map((_, i) => i).toSorted((a, b) => places[a]! - places[b]! || a - b);
  const packed: Packed[] = [];
  const before: Packed[] = [];
  let first = 0;
  for (const i of order) {
    const x = places[i]!;
    while (first < before.length && x - before[first]!.x >= apart) first += 1;
    const near = before.slice(first).filter((other) => x - other.x < apart);
    // Beside the line itself, only places where it touches a neighbour can be the nearest.
    const candidates = [0, ...near.flatMap((other) => {
      const rise = Math.sqrt(apart ** 2 - (x - other.x) ** 2);
      return [other.y - rise, other.y + rise];
    })].toSorted((a, b) => Math.abs(a) - Math.abs(b) || a - b);
    const y = candidates.find((candidate) => near.every((other) => (x - other.x) ** 2 + (candidate - other.y) ** 2 >= apart ** 2 - 1e-6))!;
    packed[i] = { x, y };
    before.push(packed[i]);
  }
  return packed;
}
