/** How often the order in which labels are placed is changed. */
const tries = 24;

/**
 * Places labels by rank, the first being the most important: a label is only left out if all later ones are left out
 * too. Each gets one of its candidates that clashes with no other label, of low cost. All are placed several times:
 * each time the label that found no position, or else the one with the most costly position, comes first, so that a
 * label in a crowd gets its position before one that could be anywhere. Returns the positions of the attempt that
 * placed most labels, at the lowest cost.
 */
export function placeByRank<Candidate extends { cost: number }>(
  labels: readonly (readonly Candidate[])[],
  clash: (a: Candidate, b: Candidate) => boolean,
): Candidate[] {
  const sorted = labels.map((candidates) => candidates.toSorted((a, b) => a.cost - b.cost));
  let order = labels.map((_, rank) => rank);
  let best: Candidate[] = [];
  let bestCost = 0;
  for (let i = 0; i < tries; i += 1) {
    const placed = placeIn(order, sorted, clash);
    const first = placed.findIndex((candidate) => candidate === null);
    const complete = placed.slice(0, first < 0 ? undefined : first).filter((candidate) => candidate !== null);
    const costs = complete.map(({ cost }) => cost);
    const cost = costs.reduce((sum, own) => sum + own, 0);
    if (complete.length > best.length || (complete.length === best.length && cost < bestCost))
      [best, bestCost] = [complete, cost];
    const worst = first < 0 ? costs.indexOf(Math.max(...costs)) : first;
    if (worst < 0 || order[0] === worst) break;
    order = [worst, ...order.filter((rank) => rank !== worst)];
  }
  return best;
}

/** The position of each label, or null, if they are placed in a given order. */
function placeIn<Candidate>(
  order: readonly number[],
  labels: readonly (readonly Candidate[])[],
  clash: (a: Candidate, b: Candidate) => boolean,
): (Candidate | null)[] {
  const placed: (Candidate | null)[] = labels.map(() => null);
  const others: Candidate[] = [];
  for (const rank of order) {
    const free = labels[rank]!.find((candidate) => !others.some((other) => clash(candidate, other)));
    if (!free) continue;
    placed[rank] = free;
    others.push(free);
  }
  return placed;
}
