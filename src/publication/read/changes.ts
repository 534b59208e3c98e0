import { differences, lockPath, lockSchema, plainWords, type Lock, type PublishedChange } from "../../numbers/lock.ts";
import { readText, type Folder } from "../../diagnostics/folder.ts";
import { suggest } from "../../diagnostics/nearest.ts";
import { show, type Location, type Problem } from "../../diagnostics/problem.ts";
import { asWritten } from "../../diagnostics/texts.ts";
import { readYaml, type Checked } from "../../diagnostics/yaml.ts";
import { correctionsPath, type Correction, type CorrectionEntry } from "./corrections.ts";

/** Reads `numbers.lock.json`; null if it is missing or invalid. */
export function readLock(folder: Folder, problems: Problem[]): Checked<Lock> | null {
  if (!folder.list(lockPath).includes(lockPath)) return null;
  const text = readText(folder, lockPath, problems);
  return text === null ? null : readYaml(lockPath, text, lockSchema, asWritten, problems);
}

/**
 * All changes since the numbers were first published: those that the lock records, then those that are not in it yet.
 */
export function changesSince(
  lock: Lock,
  now: Lock["numbers"],
  withdrawn: string,
): { changes: PublishedChange[]; outdated: string[] } {
  const { changes, outdated } = differences(lock.numbers, now, withdrawn);
  return { changes: [...lock.changes, ...changes], outdated };
}

/**
 * Checks that no published number changes silently: every change since the lock was written has an entry, every entry
 * has a change, and every number is locked as it is now. `whereIs` returns the place of a change. Returns the
 * corrections, newest first.
 */
export function checkLock(
  { value: entries, at }: Checked<CorrectionEntry[]>,
  lock: Checked<Lock> | null,
  now: Lock["numbers"],
  whereIs: (change: PublishedChange) => Location | undefined,
  withdrawn: string,
  problems: Problem[],
): Correction[] {
  if (!lock) {
    if (Object.keys(now).length > 0)
      problems.push({
        path: lockPath,
        line: 1,
        column: 1,
        field: "",
        found: "no file",
        expected: "the file with every published number",
        action: `${accept}, and commit the file.`,
      });
    return [];
  }
  const { changes, outdated } = changesSince(lock.value, now, withdrawn);
  const { pairs, unexplained, spare } = match(entries, changes);
  for (const change of unexplained) {
    const { number, from, to } = change;
    const near = spare.findIndex((entry) => entry.number === number);
    if (near >= 0) {
      const [entry] = spare.splice(near, 1);
      const key = same(entry!.from, from) ? "to" : "from";
      problems.push({
        ...at([entries.indexOf(entry!), key]),
        field: `${entries.indexOf(entry!)}.${key}`,
        found: show(entry![key]),
        expected: `${show(change[key])}, as ${key === "to" ? "it is published now" : "it was published"}`,
        action: "Correct the entry.",
      });
      continue;
    }
    const accepted = lock.value.changes.includes(change);
    problems.push({
      ...(whereIs(change) ?? lock.at(["numbers", number])),
      field: number,
      found: `${show(to)}, changed from ${show(from)}`,
      expected: `an entry in ${correctionsPath} with the reason`,
      action: accepted
        ? "Restore the entry: readers have seen the earlier number."
        : `${accept}, which drafts the entry, or restore the number.`,
    });
  }
  const known = [...Object.keys(now), ...changes.map(({ number }) => number)];
  for (const entry of spare) {
    const i = entries.indexOf(entry);
    const { number } = entry;
    const [found, expected, action] = known.includes(number)
      ? [
          `a change of ${show(number)} that was not made`,
          "a change of a published number",
          "Remove the entry, or change the number.",
        ]
      : [show(number), "the id of a number", suggest(number, known, "content/numbers/")];
    problems.push({ ...at([i, "number"]), field: `${i}.number`, found, expected, action });
  }
  if (outdated.length > 0) {
    const names = outdated
      .slice(0, 3)
      .map((id) => show(id))
      .join(", ");
    problems.push({
      ...lock.at(["numbers"]),
      field: "numbers",
      found: `${outdated.length} ${outdated.length === 1 ? "number" : "numbers"} not locked as published: ${names}${outdated.length > 3 ? ", …" : ""}`,
      expected: "every published number, with where it appears",
      action: `${accept}.`,
    });
  }
  return pairs
    .map(({ entry, change }) => ({ ...entry, paths: change.paths, id: nameOf(entry, entries) }))
    .sort(newestFirst);
}

const accept = "Run `npm run numbers:accept`";

/** Matches entries with the changes that they describe, each once. */
export function match(
  entries: readonly CorrectionEntry[],
  changes: readonly PublishedChange[],
): {
  pairs: { entry: CorrectionEntry; change: PublishedChange }[];
  unexplained: PublishedChange[];
  spare: CorrectionEntry[];
} {
  const spare = [...entries];
  const unexplained: PublishedChange[] = [];
  const pairs = changes.flatMap((change) => {
    const at = spare.findIndex(
      (entry) => entry.number === change.number && same(entry.from, change.from) && same(entry.to, change.to),
    );
    const [entry] = at < 0 ? [] : spare.splice(at, 1);
    if (!entry) unexplained.push(change);
    return entry ? [{ entry, change }] : [];
  });
  return { pairs, unexplained, spare };
}

/** The number and the date of an entry, with a counter if several entries share both. */
function nameOf(entry: CorrectionEntry, entries: readonly CorrectionEntry[]): string {
  const alike = entries.filter(({ number, since }) => number === entry.number && since === entry.since);
  const before = alike.indexOf(entry);
  return `${entry.number}-${entry.since}${before > 0 ? `-${before + 1}` : ""}`;
}

function newestFirst(a: Correction, b: Correction): number {
  return a.since < b.since ? 1 : a.since > b.since ? -1 : a.id < b.id ? -1 : 1;
}

/** Compares texts ignoring spaces, capitals and the shapes of quotation marks. */
function same(a: string, b: string): boolean {
  return plainWords(a) === plainWords(b);
}
