import { sha256 } from "../digest.ts";

/** A YAML text as it was read: its value, and where in the text each value begins, by the keys that lead to it. */
export interface ParsedYaml {
  value: unknown;
  starts: Readonly<Record<string, number>>;
}

/**
 * Parses by the digests of their texts. The same text always has the same parse, so what was read once need not be read
 * again.
 */
export type YamlCache = Record<string, ParsedYaml>;

let known: YamlCache = {};
let used: YamlCache | null = null;

/** Looks up texts among these parses from now on, and collects what is read until `parsesMet` is asked. */
export function openYamlCache(parses: YamlCache): void {
  [known, used] = [parses, {}];
}

/**
 * The parses of all texts since `recallParses`, or null where all of them were known. Nothing is looked up or collected
 * any more.
 */
export function closeYamlCache(): YamlCache | null {
  const found = used;
  const fresh = Object.keys(found ?? {}).some((digest) => !Object.hasOwn(known, digest));
  [known, used] = [{}, null];
  return fresh ? found : null;
}

/** The parse of a text that was read before, or null. */
export function cachedYaml(text: string): ParsedYaml | null {
  if (!used) return null;
  const digest = sha256(text);
  const parse = Object.hasOwn(known, digest) ? known[digest]! : null;
  if (parse) used[digest] = parse;
  return parse;
}

/** Collects a parse, unless JSON cannot hold its value. */
export function cacheYaml(text: string, parse: ParsedYaml): void {
  if (used && isPlain(parse.value)) used[sha256(text)] = parse;
}

/** Whether JSON gives a value back as it is: it has no number such as infinity or minus zero. */
function isPlain(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object" || value === null) return value !== undefined && typeof value !== "bigint";
  return Object.values(value).every(isPlain);
}
