/** A circular mark on a map. */
interface Round {
  x: number;
  y: number;
  r: number;
}

/** Number of passes over all pairs. */
const rounds = 60;

/**
 * Moves marks that are too close to each other apart, as little as possible and small ones more than large ones; all
 * stay inside the frame.
 */
export function separate<Thing extends Round>(
  things: readonly Thing[],
  distance: (a: Thing, b: Thing) => number,
  { width, height }: { width: number; height: number },
): Thing[] {
  const moved = things.map((one) => ({ ...one }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, a] of moved.entries()) {
      for (const b of moved.slice(i + 1)) push(a, b, distance(a, b));
      a.x = Math.min(Math.max(a.x, a.r), width - a.r);
      a.y = Math.min(Math.max(a.y, a.r), height - a.r);
    }
  }
  return moved;
}

function push(a: Round, b: Round, wanted: number): void {
  const [dx, dy] = [b.x - a.x || 0.01, b.y - a.y || 0.01];
  const found = Math.hypot(dx, dy);
  if (found >= wanted) return;
  const [x, y] = [dx / found, dy / found].map((part) => part * (wanted - found)) as [number, number];
  const part = b.r ** 2 / (a.r ** 2 + b.r ** 2);
  [a.x, a.y, b.x, b.y] = [a.x - x * part, a.y - y * part, b.x + x * (1 - part), b.y + y * (1 - part)];
}
