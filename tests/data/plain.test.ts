import fc from "fast-check";
import { expect, test } from "vitest";
import type { References } from "../../src/data/columns.ts";
import { readCsv } from "../../src/data/csv.ts";
import { readDataset } from "../../src/data/dataset.ts";
import { doubtful, isPlainDate } from "../../src/data/plain.ts";
import { formatProblem, type Problem } from "../../src/problems/problem.ts";
import { memoryFolder } from "../problems/memory.ts";

const descriptor = (parts: string, key = "id") => `title: Trees
description: Trees that are counted in a table, to see that two ways of checking them say the same.
covers: nothing that is
limits: It shows nothing.
licence: CC0-1.0
attribution: nobody
raw:
  file: raw/r.csv
  columns: [id, place, start, end, day, value, low, high, kind, source, quote, use, note, count]
recipe: []
columns:
  - { name: id, type: identifier, from: id, title: Row }
  - { name: place, type: place, from: place, title: Place }
  - { name: window, type: window, from: { start: start, end: end, asOf: day }, title: Window }
  - { name: trees, type: estimate, from: { value: value, low: low, high: high, kind: kind }, unit: people, title: Trees }
  - { name: source, type: source, from: source, title: Source }
  - { name: quote, type: quote, from: quote, title: Quote, required: false }
  - { name: use, type: use, from: use, title: Use }
  - { name: note, type: note, from: note, title: Note }
  - { name: count, type: number, from: count, title: Count }
key: [${key}]
${parts}`;

const references: References = {
  places: new Map([["NOR", 1], ["ISL", 1]]),
  origins: new Map(),
  sources: new Map([["s-one", 1], ["s-two", 1]]),
  quotes: new Map([["s-one--1", "s-one"], ["s-two--1", "s-two"]]),
};

function read(csv: string, parts: string, key?: string) {
  const problems: Problem[] = [];
  const folder = memoryFolder({ "data/d/dataset.yaml": descriptor(parts, key), "data/d/raw/r.csv": csv });
  const dataset = readDataset(folder, "d", references, problems);
  return { rows: dataset?.rows.map(({ cells }) => cells) ?? null, said: problems.map(formatProblem).toSorted() };
}

const header = "id,place,start,end,day,value,low,high,kind,source,quote,use,note,count\n";
const one = (...texts: string[]) => fc.constantFrom(...texts);
const row = fc.tuple(
  one("a", "b", "c", "d.e", "", "two words", "q", '"q"'),
  one("NOR", "ISL", "", "NRO"),
  one("", "", "2024-01-31", "2024-04-31", "2024-02-30", "2023-05-01"),
  one("", "", "2024-03-01", "2023-05-01"),
  one("2024-02-28", "2024-02-29", "2023-02-29", "", "24-1-1"),
  one("7", "0", "07", "1.5", "1234567890123456", "-3", "", '"1,500"'),
  one("", "", "", "5"),
  one("", "", "", "9"),
  one("exact", "at-least", "between", "exactly", "unclear"),
  one("s-one", "s-two", "s-three"),
  one("s-one--1", "s-two--1", "s-one--9", ""),
  one("ok", "note", "no", "maybe"),
  one("", "noted", '"noted, well"', " "),
  one("", "12", "0.5", "x", "00"),
);

test("what is plainly right is what the parsers find right: both ways read the same rows and name the same faults", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), one("id", "note", "count", "place, day"), (rows, key) => {
      const csv = header + rows.map((cells) => `${cells.join(",")}\n`).join("");
      // An empty list of parts asks for all rows, and so for the parsers.
      expect(read(csv, "", key)).toEqual(read(csv, "parts: []\n", key));
    }),
    { numRuns: 600 },
  );
});

test("rows in the commonest forms are not parsed to be checked", () => {
  const csv = `${header}a,NOR,2024-01-01,2024-01-28,,7,,,exact,s-one,s-one--1,ok,"a, b",1.5\nb,ISL,,,2024-02-28,1500,,,at-least,s-two,,no,,\nc,ISL,,,2024-02-29,1500,,,at-least,s-two,,no,,\na,NOR,,,2024-01-01,7,,,exact,s-one,s-two--1,ok,,\n`;
  const columns = header.trim().split(",");
  const table = readCsv(memoryFolder({ "r.csv": csv }), "r.csv", columns, [])!;
  const folder = memoryFolder({ "data/d/dataset.yaml": descriptor(""), "data/d/raw/r.csv": csv.split("\n").slice(0, 2).join("\n") });
  const { descriptor: checked } = readDataset(folder, "d", references, [])!;
  // The third is the 29th of February, the fourth has the key of the first and a quote from elsewhere.
  expect(doubtful(table.scan, table.header, checked, references)).toEqual({ records: [3, 4], keys: true });
});

test("a day is plain where its month has it", () => {
  const plain = (text: string) => isPlainDate(new TextEncoder().encode(text), 0, text.length);
  for (const text of ["2024-01-31", "2023-02-28", "2024-04-30", "2024-12-31"]) expect(plain(text), text).toBe(true);
  for (const text of ["2024-02-30", "2024-04-31", "2024-12-32", "2024-13-01", "2024-00-10", "2024-01-00", "0000-01-01", "2024/01/01", "2024-01-1"]) expect(plain(text), text).toBe(false);
});

test.each([
  ["note", '"same"', "same"],
  ["count", "1.50", "1.5"],
])("a key that is written in two ways comes again: %s", (key, first, second) => {
  const line = (id: string, text: string) => `${id},NOR,,,2024-01-01,7,,,exact,s-one,,ok,${key === "note" ? `${text},` : `,${text}`}\n`;
  expect(read(header + line("a", first) + line("b", second), "", key).said).toEqual([expect.stringMatching(/^data\/d\/raw\/r\.csv:3:\d+ \w+: found the key "(same|1\.5)" again; expected keys that differ \(line 2 has it\)/)]);
});

test("a key that comes again is named with the line of the first", () => {
  const line = (id: string) => `${id},NOR,,,2024-01-01,7,,,exact,s-one,,ok,,\n`;
  expect(read(header + line("a") + line("b") + line("a"), "").said).toEqual([
    'data/d/raw/r.csv:4:1 id: found the key "a" again; expected keys that differ (line 2 has it). Remove one of the rows, or correct its key.',
  ]);
});
