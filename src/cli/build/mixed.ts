/**
 * Mixes groups evenly, each in its own order: the middle of a long list stands beside the middle of a short one. So
 * pages are rendered while images are drawn, and what belongs to one figure is made at about the same time.
 */
export function mixed<T>(items: readonly T[], groupOf: (item: T) => string): T[] {
  const groups = Map.groupBy(items, groupOf);
  return [...groups.values()]
    .flatMap((group) => group.map((item, i) => ({ item, at: (i + 0.5) / group.length })))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
