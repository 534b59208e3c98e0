import fc from "fast-check";
import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import type { References } from "../../../src/datasets/columns.ts";
import { readCsv } from "../../../src/datasets/csv/csv.ts";
import { readDataset } from "../../../src/datasets/dataset.ts";
import { doubtful, isPlainDate, mayBeBlank } from "../../../src/datasets/csv/plain.ts";
import { formatProblem, type Problem } from "../../../src/diagnostics/problem.ts";
import { memoryFolder } from "../../diagnostics/memory.ts";
import { knownUnits } from "../../../src/model/unit.ts";

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
  places: new Map([
    ["NOR", 1],
    ["ISL", 1],
  ]),
  origins: new Map(),
  sources: new Map([
    ["s-one", 1],
    ["s-two", 1],
  ]),
  quotes: new Map([
    ["s-one--1", "s-one"],
    ["s-two--1", "s-two"],
  ]),
  units: knownUnits,
};

function read(csv: string, parts: string, key?: string) {
  const problems: Problem[] = [];
  const folder = memoryFolder({ "data/d/dataset.yaml": descriptor(parts, key), "data/d/raw/r.csv": csv });
  const dataset = readDataset(folder, "d", references, en.typography, problems);
  return { rows: dataset?.rows.map(({ cells }) => cells) ?? null, said: problems.map(formatProblem).toSorted() };
}

const header = "id,place,start,end,day,value,low,high,kind,source,quote,use,note,count\n";
const one = (...texts: string[]) => fc.constantFrom(...texts);
const row = fc.tuple(
  one("a", "b", "c", "d.e", "", '""', "two words", "q", '"q"', '"q""q"'),
  one("NOR", "ISL", '"ISL"', "", "NRO"),
  one("", "", "2024-01-31", '"2024-01-31"', "2024-04-31", "2024-02-30", "2023-05-01"),
  one("", "", "2024-03-01", "2023-05-01"),
  one("2024-02-28", "2024-02-29", "2023-02-29", "", "24-1-1"),
  one("7", '"7"', "0", "07", "1.5", "1234567890123456", "-3", "", '"1,500"'),
  one("", "", "", "5"),
  one("", "", "", "9"),
  one("exact", '"exact"', "at-least", "between", "exactly", "unclear"),
  one("s-one", "s-two", "s-three"),
  one("s-one--1", "s-two--1", "s-one--9", ""),
  one("ok", "note", "no", "maybe"),
  one("", '""', "noted", '"noted"', '"noted, well"', '"noted ""well"""', " ", "\u00a0", "\u3000", "é"),
  one("", "12", '"12"', "12.0", "0.5", "-0.5", "-12", "-0", "x", "00", "10", "10.50"),
);

test("what is plainly right is what the parsers find right: both ways read the same rows and name the same faults", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      one("id", "note", "count", "place, window", "count, note", "trees"),
      (rows, key) => {
        const csv = header + rows.map((cells) => `${cells.join(",")}\n`).join("");
        // An empty list of parts asks for all rows, and so for the parsers.
        expect(read(csv, "", key)).toEqual(read(csv, "parts: []\n", key));
      },
    ),
    { numRuns: 1000 },
  );
});

test("rows in the commonest forms, in quotes or not, are not parsed to be checked", () => {
  const csv = `${header}a,"NOR",2024-01-01,2024-01-28,,7,,,exact,s-one,"s-one--1",ok,"a, b",-1.5\nb,ISL,,,2024-02-28,1500,,,at-least,s-two,,no,,\nc,ISL,,,2024-02-29,1500,,,at-least,s-two,,no,,\nd,NOR,,,2024-01-01,7,,,exact,s-one,s-two--1,ok,,\n`;
  const columns = header.trim().split(",");
  const table = readCsv(memoryFolder({ "r.csv": csv }), "r.csv", columns, [])!;
  const folder = memoryFolder({
    "data/d/dataset.yaml": descriptor(""),
    "data/d/raw/r.csv": csv.split("\n").slice(0, 2).join("\n"),
  });
  const { descriptor: checked } = readDataset(folder, "d", references, en.typography, [])!;
  // The third is the 29th of February, the fourth has a quote from elsewhere.
  expect(doubtful(table.scan, table.header, checked.columns, references, en.typography)).toEqual([3, 4]);
});

test("a day is plain where its month has it", () => {
  const plain = (text: string) => isPlainDate(new TextEncoder().encode(text), 0, text.length);
  for (const text of ["2024-01-31", "2023-02-28", "2024-04-30", "2024-12-31"]) expect(plain(text), text).toBe(true);
  for (const text of [
    "2024-02-30",
    "2024-04-31",
    "2024-12-32",
    "2024-13-01",
    "2024-00-10",
    "2024-01-00",
    "0000-01-01",
    "2024/01/01",
    "2024-01-1",
  ])
    expect(plain(text), text).toBe(false);
});

test("no white space is taken for text", () => {
  const white = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
    (character) => character.trim() === "",
  );
  expect(white.length).toBeGreaterThan(20);
  for (const character of white)
    expect(mayBeBlank(new TextEncoder().encode(character), 0), character.codePointAt(0)!.toString(16)).toBe(true);
  for (const character of "aZ0(-éЯमم中")
    expect(mayBeBlank(new TextEncoder().encode(character), 0), character).toBe(false);
});
