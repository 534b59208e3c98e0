import { z } from "zod";
import { kindSchema } from "../model/estimate.ts";
import { plainTypography } from "../i18n/typography.ts";
import type { NamedNumber, NumberMention } from "./model.ts";

/** The path of the lock. */
export const lockPath = "numbers.lock.json";

const placeSchema = z.strictObject({ path: z.string(), field: z.string(), words: z.array(z.string()) });

/** Where it appears, with the words bound to it there; sorted, without line numbers. */
const uses = z.array(placeSchema);

const lockedNumberSchema = z.strictObject({
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  kind: kindSchema,
  unit: z.string(),
  /** Value, kind and unit as readers saw them: "more than 1,500 people". */
  says: z.string(),
  uses,
});

const lockedClaimSchema = z.strictObject({
  /** What is claimed of which numbers, regardless of their titles and values: "compare more-than north south". */
  claim: z.string(),
  /** The same in words for readers. */
  says: z.string(),
  uses,
});

/** A number or a claim as it was published. */
export type Locked = z.output<typeof lockedNumberSchema> | z.output<typeof lockedClaimSchema>;

/** What is locked of a claim, besides where it appears. */
export type ClaimFacts = Omit<z.output<typeof lockedClaimSchema>, "uses">;

const changeSchema = z.strictObject({
  number: z.string(),
  from: z.string(),
  to: z.string(),
  paths: z.array(z.string()),
});

/** A change of a published number, in words, and the files in which readers saw it. */
export type PublishedChange = z.output<typeof changeSchema>;
/** `numbers.lock.json`: every published number and claim, and every change since, oldest first. */
export const lockSchema = z.strictObject({
  numbers: z.record(z.string(), z.union([lockedNumberSchema, lockedClaimSchema])),
  changes: z.array(changeSchema),
});
export type Lock = z.output<typeof lockSchema>;

/** The numbers and claims as they would be locked now; `say` formats a number as readers see it. */
export function lockedNow(
  numbers: ReadonlyMap<string, NamedNumber>,
  mentions: readonly NumberMention[],
  say: (number: NamedNumber) => string,
  claims: ReadonlyMap<string, ClaimFacts> = new Map(),
): Lock["numbers"] {
  const mentionsOf = Map.groupBy(mentions, ({ number }) => number);
  const ids = [...numbers.keys(), ...claims.keys()].sort();
  return Object.fromEntries(
    ids.map((id) => {
      const uses = usesOf(mentionsOf.get(id) ?? []);
      const number = numbers.get(id);
      return [id, number ? { ...lockNumber(number), says: say(number), uses } : { ...claims.get(id)!, uses }];
    }),
  );
}

function lockNumber({ estimate: { value, low, high, kind }, unit }: NamedNumber) {
  return {
    value: steady(value),
    low: low === null ? null : steady(low),
    high: high === null ? null : steady(high),
    kind,
    unit,
  };
}

function usesOf(mentions: readonly NumberMention[]): Locked["uses"] {
  // Entries of a list count as one place, because a new entry would move all that follow.
  const places = Map.groupBy(mentions, ({ at, field }) => JSON.stringify([at.path, field.replace(/\.\d+$/, "")]));
  return [...places.keys()].sort().map((key) => {
    const [path, field] = JSON.parse(key) as [string, string];
    const words = new Set(places.get(key)!.map(({ words }) => plainWords(words)));
    return { path, field, words: [...words].filter((text) => text !== "").sort() };
  });
}

/** Rounds off the last binary digits, so that quotients lock the same everywhere. */
function steady(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * Normalises words for comparison: capitals, line breaks, and the shapes of quotation marks, apostrophes and dashes
 * make no difference.
 */
export function plainWords(words: string): string {
  return plainTypography(words).replace(/\s+/g, " ").trim().toLowerCase();
}

/** The text of the lock file: one line per number, claim and change, for readable diffs. */
export function lockText({ numbers, changes }: Lock): string {
  const entries = Object.entries(numbers).map(([id, { uses, ...value }]) => {
    const places = uses.map((use) => `\n      ${JSON.stringify(use)}`);
    return `\n    ${JSON.stringify(id)}: ${JSON.stringify(value).slice(0, -1)},"uses":[${places.join(",")}]}`;
  });
  const steps = changes.map((change) => `\n    ${JSON.stringify(change)}`);
  return `{\n  "numbers": {${entries.join(",")}\n  },\n  "changes": [${steps.join(",")}]\n}\n`;
}

/**
 * Compares two states: `changes` of a value, of its wording in a place, or the removal of a number, all of which have
 * to be explained to readers; and `outdated`, numbers that are new or in other places, which have not. `withdrawn` is
 * the text for a removed number.
 */
export function differences(
  before: Lock["numbers"],
  now: Lock["numbers"],
  withdrawn: string,
): { changes: PublishedChange[]; outdated: string[] } {
  const changes: PublishedChange[] = [];
  const outdated: string[] = [];
  for (const number of [...new Set([...Object.keys(before), ...Object.keys(now)])].sort()) {
    const [was, is] = [before[number], now[number]];
    const change = was && changeOf(was, is, withdrawn);
    if (change) changes.push({ number, ...change });
    else if (JSON.stringify(was) !== JSON.stringify(is)) outdated.push(number);
  }
  return { changes, outdated };
}

function changeOf(was: Locked, is: Locked | undefined, withdrawn: string): Omit<PublishedChange, "number"> | null {
  const [from, to] = [was.says, is?.says ?? withdrawn];
  const facts = (locked: Locked) =>
    "claim" in locked
      ? locked.claim
      : JSON.stringify([locked.value, locked.low, locked.high, locked.kind, locked.unit]);
  // A rewording of the same value by the engine, or a difference that readers cannot see, is no change.
  if (plainWords(from) !== plainWords(to) && !(is && facts(was) === facts(is)))
    return { from, to, paths: pathsOf([...was.uses, ...(is?.uses ?? [])]) };
  const reworded = was.uses.flatMap((place) => {
    const other = is?.uses.find(({ path, field }) => path === place.path && field === place.field);
    const had = new Set(place.words.map(plainWords));
    const has = new Set(other?.words.map(plainWords));
    const gone = place.words.filter((words) => !has.has(plainWords(words)));
    const come = other?.words.filter((words) => !had.has(plainWords(words))) ?? [];
    return gone.length > 0 && come.length > 0 ? [{ path: place.path, gone, come }] : [];
  });
  if (reworded.length === 0) return null;
  const list = (words: string[]) => [...new Set(words)].sort().join(", ");
  return {
    from: list(reworded.flatMap(({ gone }) => gone)),
    to: list(reworded.flatMap(({ come }) => come)),
    paths: pathsOf(reworded),
  };
}

function pathsOf(places: readonly { path: string }[]): string[] {
  return [...new Set(places.map(({ path }) => path))].sort();
}
