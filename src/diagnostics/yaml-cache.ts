import { sha256 } from "../digest.ts";

/** A parsed YAML text: its value, and the offset at which each value begins, by the keys that lead to it. */
export interface ParsedYaml {
  value: unknown;
  starts: Readonly<Record<string, number>>;
}

/**
 * Parsed YAML by the digest of its text. The same text always parses to the same value, so it need not be parsed twice.
 */
export type YamlCache = Record<string, ParsedYaml>;

let known: YamlCache = {};
let used: YamlCache | null = null;

/** Starts looking up texts in a cache, and collecting what is parsed until `closeYamlCache` is called. */
export function openYamlCache(parses: YamlCache): void {
  [known, used] = [parses, {}];
}

/**
 * Stops looking up and collecting. Returns all texts parsed since `openYamlCache`, or null if every one of them was in
 * the cache already.
 */
export function closeYamlCache(): YamlCache | null {
  const found = used;
  const fresh = Object.keys(found ?? {}).some((digest) => !Object.hasOwn(known, digest));
  [known, used] = [{}, null];
  return fresh ? found : null;
}

/** The cached value of a text, or null. */
export function cachedYaml(text: string): ParsedYaml | null {
  if (!used) return null;
  const digest = sha256(text);
  const parse = Object.hasOwn(known, digest) ? known[digest]! : null;
  if (parse) used[digest] = parse;
  return parse;
}

/** Caches a parsed text, unless JSON cannot represent its value. */
export function cacheYaml(text: string, parse: ParsedYaml): void {
  if (used && isPlain(parse.value)) used[sha256(text)] = parse;
}

/** Whether a value survives a round trip through JSON: it contains no infinity, NaN or minus zero. */
function isPlain(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== "object" || value === null) return value !== undefined && typeof value !== "bigint";
  return Object.values(value).every(isPlain);
}
