import { sha256 } from "../../digest.ts";
import type { Publication } from "../model.ts";

/**
 * The name of a part of the publication that a page reads. `figures:bells` is an entry, `figures` all entries of a map,
 * `site` a part that is not a map; `registers.sources:gazette` is one level below.
 */
export type PartName = string;

/** Parts that contain other parts. */
const groups = new Set(["registers", "relations"]);

/** A view of the publication that reports every part that is read, once per read. */
export function tracked(publication: Publication, report: (name: PartName) => void): Publication {
  return watchParts(publication, "", report);
}

function watchParts<T extends object>(parts: T, prefix: string, tell: (name: PartName) => void): T {
  const view = {};
  for (const [key, value] of Object.entries(parts)) {
    const name = prefix + key;
    const part =
      value instanceof Map
        ? new WatchedMap(value, name, tell)
        : groups.has(name)
          ? watchParts(value as object, `${name}.`, tell)
          : null;
    const get = () => (part ? part : (tell(name), value as unknown));
    Object.defineProperty(view, key, { get, enumerable: true });
  }
  return view as T;
}

/** A read-only map that reports which of its entries are read. Iterating counts as reading all of them. */
class WatchedMap<T> extends Map<string, T> {
  readonly #map: ReadonlyMap<string, T>;
  readonly #name: string;
  readonly #tell: (name: PartName) => void;

  constructor(map: ReadonlyMap<string, T>, name: string, tell: (name: PartName) => void) {
    super();
    this.#map = map;
    this.#name = name;
    this.#tell = tell;
  }

  get #all(): ReadonlyMap<string, T> {
    this.#tell(this.#name);
    return this.#map;
  }

  override get(key: string): T | undefined {
    this.#tell(`${this.#name}:${key}`);
    return this.#map.get(key);
  }

  override has(key: string): boolean {
    this.#tell(`${this.#name}:${key}`);
    return this.#map.has(key);
  }

  override get size(): number {
    return this.#all.size;
  }

  override forEach(each: (value: T, key: string, map: Map<string, T>) => void): void {
    this.#all.forEach((value, key) => each(value, key, this));
  }

  override entries(): MapIterator<[string, T]> {
    return this.#all.entries() as MapIterator<[string, T]>;
  }

  override keys(): MapIterator<string> {
    return this.#all.keys() as MapIterator<string>;
  }

  override values(): MapIterator<T> {
    return this.#all.values() as MapIterator<T>;
  }

  override [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }
}

/** Digests of parts of a publication, and of values made from them: equal if everything reachable is equal. */
export interface Digests {
  part(name: PartName): string;
  value(value: unknown): string;
}

/**
 * Computes digests for a publication. Objects with names of their own (a dataset, a figure, an article) are walked
 * once, however many others contain them. Functions are ignored: they are code, or look up places in files.
 */
export function digestsOf(publication: Publication): Digests {
  const things = new Map(nameThings(publication));
  const names: Names = new Map([...things].map(([name, thing]) => [thing, { name, within: null }]));
  for (const [id, { rows }] of publication.datasets)
    for (const [i, row] of rows.entries()) names.set(row, { name: `datasets:${id}`, within: i });
  const walked = new Map<PartName, { own: string; holds: ReadonlySet<PartName> }>();
  const parts = new Map<PartName, string>();

  const thing = (name: PartName) => {
    const known = walked.get(name) ?? walk(things.get(name), names, name);
    walked.set(name, known);
    return known;
  };
  const value = (root: unknown) => {
    const { own, holds } = walk(root, names, "");
    const reached = new Set(holds);
    for (const name of reached) for (const next of thing(name).holds) reached.add(next);
    return sha256(
      own +
        [...reached]
          .sort()
          .map((name) => `\n${name} ${thing(name).own}`)
          .join(""),
    );
  };
  const part = (name: PartName) => {
    const known = parts.get(name) ?? value(partOf(publication, name));
    parts.set(name, known);
    return known;
  };
  return { part, value };
}

function partOf(publication: Publication, name: PartName): unknown {
  const at = name.indexOf(":");
  const path = at < 0 ? name : name.slice(0, at);
  const part = path
    .split(".")
    .reduce<unknown>((parts, key) => (parts as Record<string, unknown> | undefined)?.[key], publication);
  return at < 0 ? part : (part as ReadonlyMap<string, unknown> | undefined)?.get(name.slice(at + 1));
}

/** The objects that others contain, with a name for each. */
function* nameThings({
  locale,
  theme,
  registers,
  datasets,
  numbers,
  claims,
  figures,
  articles,
  pages,
  authors,
}: Publication): Generator<[PartName, unknown]> {
  yield ["locale", locale];
  yield ["theme", theme];
  for (const [name, map] of Object.entries({
    sources: registers.sources,
    datasets,
    numbers,
    claims,
    figures,
    pages,
    authors,
  })) {
    for (const [id, thing] of map as ReadonlyMap<string, unknown>) yield [`${name}:${id}`, thing];
  }
  for (const article of articles) yield [`articles:${article.path}`, article];
}

/** The name of an object, or that of the object that contains it and its index there. */
type Names = Map<unknown, { name: PartName; within: number | null }>;

/**
 * The digest of everything reachable from a value up to named objects, and the names of these; `self` is the value's
 * own name.
 */
function walk(root: unknown, names: Names, self: PartName): { own: string; holds: ReadonlySet<PartName> } {
  const holds = new Set<PartName>();
  const write = (value: unknown, top: boolean): string => {
    if (typeof value === "string") return JSON.stringify(value);
    if (typeof value === "function") return "()";
    if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : String(value);
    const known = names.get(value);
    if (known && !(known.name === self && (top || known.within !== null))) {
      holds.add(known.name);
      return `@${known.within ?? ""}${JSON.stringify(known.name)}`;
    }
    if (Array.isArray(value)) return `[${value.map((item) => write(item, false)).join()}]`;
    if (value instanceof Map || value instanceof Set)
      return `${value instanceof Map ? "map" : "set"}${write([...value], false)}`;
    if (value instanceof RegExp) return String(value);
    if (value instanceof Uint8Array) return `bytes ${sha256(value)}`;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
      throw new Error(
        `A ${value.constructor.name} in the publication cannot be digested. Add it to src/publication/tracking/page-dependencies.ts.`,
      );
    // Getters compute from other properties and add nothing.
    const own = Object.entries(Object.getOwnPropertyDescriptors(value)).filter(
      ([, { enumerable, get }]) => enumerable && !get,
    );
    return `{${own.map(([key, { value: item }]) => `${JSON.stringify(key)}:${write(item, false)}`).join()}}`;
  };
  return { own: sha256(write(root, true)), holds };
}
