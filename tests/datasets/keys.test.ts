import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import type { Column } from "../../src/datasets/descriptor.ts";
import { readDataset } from "../../src/datasets/dataset.ts";
import { sharingKeys } from "../../src/datasets/keys.ts";
import { Scan } from "../../src/datasets/csv/scan.ts";
import { formatProblem, type Problem } from "../../src/diagnostics/problem.ts";
import { memoryFolder } from "../diagnostics/memory.ts";

const header = ["id", "day", "amount", "note", "low"];
const columns: Column[] = [
  { name: "id", type: "identifier", from: "id", title: "Row" },
  { name: "day", type: "date", from: "day", title: "Day" },
  { name: "amount", type: "number", from: "amount", title: "Amount" },
  { name: "note", type: "note", from: "note", title: "Note" },
  {
    name: "count",
    type: "estimate",
    from: { value: "amount", low: "low", high: "low", kind: "note" },
    title: "Count",
    unit: "people",
  },
];
const sharing = (key: string[], ...lines: string[]) =>
  sharingKeys(new Scan(new TextEncoder().encode([header.join(","), ...lines, ""].join("\n"))), header, {
    columns,
    key,
  });

test("records with duplicate keys are returned in order, including the first; quotes make no difference", () => {
  expect(sharing(["id"], "a,,,,", "b,,,,", '"a",,,,', "c,,,,", "b,,,,", "a,,,,")).toEqual([1, 2, 3, 5, 6]);
  expect(sharing(["id"], "a,,,,", "b,,,,")).toEqual([]);
});

test("a key of several columns is the same where all of them are", () => {
  expect(sharing(["id", "day"], "a,2024-01-01,,,", "a,2024-01-02,,,", "b,2024-01-01,,,", "a,2024-01-02,,,")).toEqual([
    2, 4,
  ]);
});

test.each([
  ["amount", ["a,,1.5,,", "b,,15,,", "c,,10,,", "d,,,,"], []],
  ["amount", ["a,,1.50,,"], null],
  ["amount", ["a,,-1,,"], null],
  ["note", ["a,,,x,", "b,,,y z,", "c,,,x,"], [1, 3]],
  ["note", ["a,,, ,"], null],
  ["note", ["a,,,\u00a0,"], null],
  ["count", ["a,,1,exact,"], null],
])("where a cell can be written in two ways, its bytes do not tell: %s of %j", (key, lines, told) => {
  expect(sharing([key], ...lines)).toEqual(told);
});

const descriptor = (key: string) => `title: Trees
description: Trees that are counted in a table, to see which of its keys come again in it.
covers: nothing that is
limits: It shows nothing.
licence: CC0-1.0
attribution: nobody
raw: { file: raw/r.csv, columns: [id, count, note] }
recipe: []
columns:
  - { name: id, type: identifier, from: id, title: Row }
  - { name: count, type: number, from: count, title: Count }
  - { name: note, type: note, from: note, title: Note }
key: [${key}]
`;

test.each([
  [
    "id",
    "a,1,\nb,2,\na,3,\n",
    'data/d/raw/r.csv:4:1 id: found the key "a" again; expected unique keys (line 2 has it). Remove one of the rows, or correct its key.',
  ],
  [
    "id, note",
    'a,1,x\nb,2,x\n"a",3,"x"\n',
    'data/d/raw/r.csv:4:1 id, note: found the key "a · x" again; expected unique keys (line 2 has it). Remove one of the rows, or correct its key.',
  ],
  [
    "count",
    "a,1.50,\nb,1.5,\n",
    'data/d/raw/r.csv:3:3 count: found the key "1.5" again; expected unique keys (line 2 has it). Remove one of the rows, or correct its key.',
  ],
  [
    "note",
    'a,1,"same"\nb,1,same\n',
    'data/d/raw/r.csv:3:5 note: found the key "same" again; expected unique keys (line 2 has it). Remove one of the rows, or correct its key.',
  ],
])("a key that comes again is named, with the line of the first, however it is written: %s", (key, rows, message) => {
  const problems: Problem[] = [];
  const none = new Set<string>();
  const folder = memoryFolder({ "data/d/dataset.yaml": descriptor(key), "data/d/raw/r.csv": `id,count,note\n${rows}` });
  expect(
    readDataset(
      folder,
      "d",
      { places: none, origins: none, sources: none, quotes: new Map(), units: en.knownUnits },
      en.typography,
      problems,
    ),
  ).toBeNull();
  expect(problems.map(formatProblem)).toEqual([message]);
});
