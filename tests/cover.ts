/**
 * A few of some things that together have every part that any of them has: those with the most parts first, and then
 * whatever has most that is not among theirs. What is `known` need not be had again.
 */
export function coverOf<T>(
  things: readonly T[],
  partsOf: (thing: T) => ReadonlySet<string>,
  known: ReadonlySet<string> = new Set(),
): T[] {
  const open = new Map(things.map((thing) => [thing, partsOf(thing).difference(known)]));
  const chosen: T[] = [];
  for (;;) {
    const [thing, parts] = [...open].reduce<[T | null, ReadonlySet<string>]>(
      (most, one) => (one[1].size > most[1].size ? one : most),
      [null, new Set()],
    );
    if (thing === null) return chosen;
    chosen.push(thing);
    for (const [other, left] of open) open.set(other, left.difference(parts));
  }
}

/** The elements of a page with their classes, of which its look and its behaviour consist; drawings as a whole. */
export function elementsOf(html: string): Set<string> {
  const tags = html.replace(/(<svg\b[^>]*>)[^]*?<\/svg>/g, "$1").matchAll(/<([a-z][\w-]*)((?:\s[^>]*)?)>/g);
  return new Set(
    [...tags].flatMap(([, name, attributes]) => {
      const classes = /\sclass="([^"]*)"/.exec(attributes!)?.[1]?.split(/\s+/) ?? [];
      return [name!, ...classes.map((one) => `${name}.${one}`)];
    }),
  );
}
