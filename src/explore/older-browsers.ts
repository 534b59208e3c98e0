// Methods that some browsers of the list lack. Only what is missing is added.
add(Array.prototype, {
  at<T>(this: T[], index: number): T | undefined {
    return this[index < 0 ? this.length + index : index];
  },
  toSorted<T>(this: T[], compare?: (a: T, b: T) => number): T[] {
    return [...this].sort(compare);
  },
  toReversed<T>(this: T[]): T[] {
    return [...this].reverse();
  },
});
add(Map, {
  groupBy<Key, T>(items: Iterable<T>, keyOf: (item: T, index: number) => Key): Map<Key, T[]> {
    const groups = new Map<Key, T[]>();
    let index = 0;
    for (const item of items) {
      const key = keyOf(item, index++);
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
    return groups;
  },
});

function add(owner: object, methods: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(methods))
    if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

export {};
