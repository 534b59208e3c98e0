/** Entries of a long list that belong together, below a heading. */
export interface Group<T> {
  /** The id of its heading. */
  id: string;
  title: string;
  entries: readonly T[];
}

/** A group as far as it stands in one part of a list. */
export interface GroupPart<T> extends Group<T> {
  /** How many entries it has in all parts together. */
  total: number;
  /** Whether it began in the part before. */
  continued: boolean;
}

/** How many entries of a list a page has at most. */
export const mostEntries = 300;

/**
 * Cuts a list into parts of at most `most` entries, each a page; groups go on in the next part. There is at least one
 * part.
 */
export function partsOf<T>(groups: readonly Group<T>[], most = mostEntries): GroupPart<T>[][] {
  const parts: GroupPart<T>[][] = [[]];
  let left = most;
  for (const { id, title, entries } of groups) {
    for (let from = 0; from < entries.length;) {
      if (left === 0) {
        parts.push([]);
        left = most;
      }
      const some = entries.slice(from, from + left);
      parts.at(-1)!.push({ id, title, entries: some, total: entries.length, continued: from > 0 });
      from += some.length;
      left -= some.length;
    }
  }
  return parts;
}

/** Shares out `most` among lists of some lengths: short ones are shown whole, the others get equally much. */
export function sharesOf(lengths: readonly number[], most: number): number[] {
  const shares = lengths.map(() => 0);
  let left = most;
  const order = [...lengths.keys()].toSorted((a, b) => lengths[a]! - lengths[b]!);
  for (const [nth, i] of order.entries()) {
    shares[i] = Math.min(lengths[i]!, Math.floor(left / (order.length - nth)));
    left -= shares[i];
  }
  return shares;
}
