import type { Locale } from "../../../i18n/locale.ts";

/** A group of entries in a long list, below a heading. */
export interface Group<T> {
  /** The id of its heading. */
  id: string;
  title: string;
  entries: readonly T[];
}

/** The section of a group on one page of a list. */
export interface GroupPart<T> extends Group<T> {
  /** The number of its entries on all pages. */
  total: number;
  /** Whether it continues from the page before. */
  continued: boolean;
}

/** The most entries on a page of a list. */
export const mostEntries = 300;

/**
 * Splits a list into pages of at most `most` entries; groups may continue on the next page. There is at least one page.
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

/** The letter under which a name stands: its initial without accents; "#" if it begins with no letter. */
export function initialOf(name: string, { code }: Pick<Locale, "code">): string {
  const [first = ""] = name.normalize("NFD").replace(/^[^\p{L}\p{N}]+/u, "");
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(code) : "#";
}

/** Divides `most` places among lists of some lengths: short ones get all they need, the others an equal share. */
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
