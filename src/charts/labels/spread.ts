/** An item of a given size, and its preferred start. */
export interface Wish {
  start: number;
  size: number;
}

/**
 * Arranges items along a line between `from` and `to` without overlap, in the order of their preferred starts and as
 * close to them as possible. Returns the start of each, in input order; null if the line is too short.
 */
export function spread(wishes: readonly Wish[], from: number, to: number): number[] | null {
  if (wishes.reduce((sum, { size }) => sum + size, 0) > to - from) return null;
  const starts: number[] = [];
  // Adjoining items form a block, which starts at the mean of the preferred starts of its items.
  const blocks: Block[] = [];
  for (const [thing, { start, size }] of [...wishes.entries()].toSorted(([, a], [, b]) => a.start - b.start)) {
    let block: Block = { things: [thing], size, sum: start };
    for (let before = blocks.at(-1); before && begin(before) + before.size > begin(block); before = blocks.at(-1)) {
      blocks.pop();
      block = {
        things: [...before.things, ...block.things],
        size: before.size + block.size,
        sum: before.sum + block.sum - block.things.length * before.size,
      };
    }
    blocks.push(block);
  }
  for (const block of blocks) {
    let at = begin(block);
    for (const thing of block.things) {
      starts[thing] = at;
      at += wishes[thing]!.size;
    }
  }
  return starts;

  function begin({ things, size, sum }: Block): number {
    return Math.max(from, Math.min(to - size, sum / things.length));
  }
}

/** A block of adjoining items; `sum` adds up the starts of the block that each would prefer. */
interface Block {
  things: number[];
  size: number;
  sum: number;
}
