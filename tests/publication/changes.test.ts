import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { lockText, type Lock } from "../../src/numbers/lock.ts";
import { formatProblem, type Problem } from "../../src/diagnostics/problem.ts";
import { checkLock, readLock } from "../../src/publication/read/changes.ts";
import { readCorrections, withEntries, type CorrectionEntry } from "../../src/publication/read/corrections.ts";
import { memoryFolder } from "../diagnostics/memory.ts";

const bells = (value: number, words = String(value)): Lock["numbers"] => ({
  bells: {
    value,
    low: null,
    high: null,
    kind: "exact",
    unit: "bells",
    says: `${value} bells`,
    uses: [{ path: "content/articles/a/en.md", field: "text", words: [words] }],
  },
});
const entry: CorrectionEntry = {
  number: "bells",
  kind: "correction",
  what: "Bells that hang",
  from: "60 bells",
  to: "61 bells",
  why: "One bell had been missed.",
  since: "2020-06-01",
};

/** What the check says, and the corrections, with these files and this state of the numbers. */
function check(files: { lock?: Lock | string; entries?: CorrectionEntry[] | string }, now: Lock["numbers"]) {
  const problems: Problem[] = [];
  const texts: Record<string, string> = {};
  const { lock, entries } = files;
  if (lock) texts["numbers.lock.json"] = typeof lock === "string" ? lock : lockText(lock);
  if (entries) texts["content/corrections.yaml"] = typeof entries === "string" ? entries : withEntries("", entries);
  const folder = memoryFolder(texts);
  const read = readCorrections(folder, en.typography, problems);
  const locked = readLock(folder, problems);
  const at = ({ number }: { number: string }) =>
    number in now ? { path: "content/numbers/bells.yaml", line: 3, column: 1 } : undefined;
  const corrections = read && problems.length === 0 ? checkLock(read, locked, now, at, "withdrawn", problems) : [];
  return { corrections, says: problems.map(formatProblem) };
}

const locked: Lock = { numbers: bells(60), changes: [] };
const accepted: Lock = {
  numbers: bells(61),
  changes: [{ number: "bells", from: "60 bells", to: "61 bells", paths: ["content/articles/a/en.md"] }],
};

test("numbers without a lock are a fault; no numbers need none", () => {
  expect(check({}, bells(60)).says).toEqual([
    "numbers.lock.json:1:1 found no file; expected the file with every published number. Run `npm run numbers:accept`, and commit the file.",
  ]);
  expect(check({}, {}).says).toEqual([]);
});

test("nothing changed, nothing said", () => {
  expect(check({ lock: locked }, bells(60))).toEqual({ corrections: [], says: [] });
  expect(check({ lock: locked, entries: "# none so far\n" }, bells(60)).says).toEqual([]);
});

test("a change without an entry is a fault where the number is defined", () => {
  expect(check({ lock: locked }, bells(61)).says).toEqual([
    'content/numbers/bells.yaml:3:1 bells: found "61 bells", changed from "60 bells"; expected an entry in content/corrections.yaml with the reason. Run `npm run numbers:accept`, which drafts the entry, or restore the number.',
  ]);
  expect(check({ lock: locked }, bells(60, "sixty")).says[0]).toContain(
    'found "sixty", changed from "60"; expected an entry',
  );
});

test("a number that is gone without an entry is a fault in the lock, and one that is new makes it outdated", () => {
  expect(check({ lock: locked }, {}).says).toEqual([
    'numbers.lock.json:3:5 bells: found "withdrawn", changed from "60 bells"; expected an entry in content/corrections.yaml with the reason. Run `npm run numbers:accept`, which drafts the entry, or restore the number.',
  ]);
  expect(check({ lock: { numbers: {}, changes: [] } }, bells(60)).says).toEqual([
    'numbers.lock.json:2:3 numbers: found 1 number not locked as published: "bells"; expected every published number, with where it appears. Run `npm run numbers:accept`.',
  ]);
});

test("an entry explains a change before and after it is accepted", () => {
  for (const lock of [locked, accepted]) {
    const { corrections, says } = check({ lock, entries: [{ ...entry, to: " 61  Bells" }] }, bells(61));
    expect(says).toEqual([]);
    expect(corrections).toMatchObject([
      { id: "bells-2020-06-01", number: "bells", paths: ["content/articles/a/en.md"] },
    ]);
  }
});

test("an accepted change still needs its entry", () => {
  expect(check({ lock: accepted }, bells(61)).says[0]).toContain(
    "Restore the entry: readers have seen the earlier number.",
  );
});

test.each([
  [
    "to",
    { to: "62 bells" },
    'content/corrections.yaml:5:3 0.to: found "62 bells"; expected "61 bells", as it is published now. Correct the entry.',
  ],
  [
    "from",
    { from: "59 bells" },
    'content/corrections.yaml:4:3 0.from: found "59 bells"; expected "60 bells", as it was published. Correct the entry.',
  ],
  [
    "number",
    { number: "bels" },
    'content/corrections.yaml:1:3 0.number: found "bels"; expected the id of a number. Did you mean "bells"?',
  ],
  [
    "a draft",
    { why: "TODO" },
    "content/corrections.yaml:6:3 0.why: found a draft; expected the reason, for readers. Say why the number changed, and whether that was a correction (we were wrong) or an update (the data are new).",
  ],
  [
    "a short reason",
    { why: "oops" },
    'content/corrections.yaml:6:3 0.why: found "oops"; expected the reason, for readers. Say in a sentence why the number changed.',
  ],
  [
    "the date",
    { since: "2020-02-30" },
    'content/corrections.yaml:7:3 0.since: found "2020-02-30"; expected the date of the change, as YYYY-MM-DD. Add the date on which readers can first see the new number.',
  ],
])("an entry with a fault in %s", (_, change, says) => {
  expect(check({ lock: accepted, entries: [{ ...entry, ...change }] }, bells(61)).says).toContain(says);
});

test("an entry about nothing that happened", () => {
  expect(check({ lock: locked, entries: [entry] }, bells(60)).says).toEqual([
    'content/corrections.yaml:1:3 0.number: found a change of "bells" that was not made; expected a change of a published number. Remove the entry, or change the number.',
  ]);
});

test("there and back again are two changes, each with its entry", () => {
  const lock: Lock = {
    numbers: bells(60),
    changes: [...accepted.changes, { number: "bells", from: "61 bells", to: "60 bells", paths: [] }],
  };
  const back = { ...entry, from: "61 bells", to: "60 bells" };
  expect(check({ lock, entries: [entry] }, bells(60)).says).toHaveLength(1);
  expect(check({ lock, entries: [entry, back] }, bells(60)).corrections.map(({ id }) => id)).toEqual([
    "bells-2020-06-01",
    "bells-2020-06-01-2",
  ]);
});

test("a lock that was edited by hand into nonsense is a fault with its place", () => {
  expect(check({ lock: '{\n  "numbers": {},\n' }, bells(60)).says[0]).toBe(
    'numbers.lock.json:1:1 found "{" that is never closed; expected "}" after its last value. Close it.',
  );
  expect(check({ lock: '{\n  "numbers": {}\n}\n' }, bells(60)).says[0]).toBe(
    "numbers.lock.json:1:1 changes: missing; expected a list. Add it.",
  );
});

test("adding an entry preserves the text of the file", () => {
  const text = `# Newest last.\n- number: bells # counted twice\n  kind: correction\n  what: Bells that hang\n  from: 59 bells\n  to: 60 bells\n  why: >-\n    A bell was missed, and then\n    it was found.\n  since: 2019-01-01\n`;
  const added = withEntries(text, [entry]);
  expect(added.startsWith(text)).toBe(true);
  expect(withEntries("[]\n", [entry])).toBe(withEntries("", [entry]));
  expect(withEntries("# none so far\n", [entry])).toContain("# none so far\n");
});
