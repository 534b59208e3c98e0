/** Something that takes `size` units of a line, and would best begin at `start`. */
export interface Wish {
  start: number;
  size: number;
}

/**
 * Sets things along a line so that none overlaps another and all lie between `from` and `to`, as near to where they
 * wish to be as that allows, and in the order of their wishes. Gives where each begins, in the order given; null where
 * the line is too short.
 */
export function spread(wishes: readonly Wish[], from: number, to: number): number[] | null {
  if (wishes.reduce((sum, { size }) => sum + size, 0) > to - from) return null;
  const starts: number[] = [];
  // Things that touch stand in one block, which begins at the mean of the starts that they wish for.
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

/** Things beside each other; `sum` is that of the starts that each of them wishes for the block. */
interface Block {
  things: number[];
  size: number;
  sum: number;
}
