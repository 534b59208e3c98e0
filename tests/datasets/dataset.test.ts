import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { readDataset } from "../../src/datasets/dataset.ts";
import { formatProblem, type Problem } from "../../src/diagnostics/problem.ts";
import { memoryFolder } from "../diagnostics/memory.ts";

const descriptor = `title: Trees
description: Trees in a file of many lines, the last of which is wrong.
covers: nothing that is
limits: It shows nothing.
licence: CC0-1.0
attribution: nobody
raw: { file: raw/r.csv, columns: [id, label, day, amount, source] }
recipe: []
columns:
  - { name: id, type: identifier, from: id, title: Row }
  - { name: label, type: text, from: label, title: Label }
  - { name: day, type: date, from: day, title: Day }
  - { name: amount, type: number, from: amount, title: Amount }
  - { name: source, type: source, from: source, title: Source }
key: [id]
`;

/** Fifty thousand right lines, the second of which has a line end in a text, and one more. */
const many = Array.from(
  { length: 50_000 },
  (_, i) => `r${i},${i === 1 ? '"in\ntwo lines"' : "Ялина"},2024-01-31,${i}.5,s-one\n`,
).join("");

function read(last: string) {
  const none = new Set<string>();
  const problems: Problem[] = [];
  const folder = memoryFolder({
    "data/d/dataset.yaml": descriptor,
    "data/d/raw/r.csv": `id,label,day,amount,source\n${many}${last}`,
  });
  const dataset = readDataset(
    folder,
    "d",
    { places: none, origins: none, sources: new Set(["s-one"]), quotes: new Map(), units: en.knownUnits },
    en.typography,
    problems,
  );
  return { rows: dataset?.rawRows, said: problems.map(formatProblem) };
}

test("a file of many lines is read", () => {
  expect(read("last,Tree,2024-02-29,1,s-one\n")).toEqual({ rows: 50_001, said: [] });
});

test("every fault of the last line is named with its line and column, counted in characters", () => {
  expect(read('last,"Ялина, ""old""",2024-02-30,"1,5",s-two\n').said).toEqual([
    'data/d/raw/r.csv:50003:23 day: found "2024-02-30"; expected a date that exists, as YYYY-MM-DD. Correct the date.',
    'data/d/raw/r.csv:50003:34 amount: found "1,5"; expected a number such as 1500 or 2.5. Write the decimal point: 1.5.',
    'data/d/raw/r.csv:50003:40 source: found "s-two"; expected the id of a source. The valid names are listed in data/sources/.',
  ]);
});

test.each([
  [
    "r7,Tree,2024-01-01,1,s-one\n",
    'data/d/raw/r.csv:50003:1 id: found the key "r7" again; expected unique keys (line 10 has it). Remove one of the rows, or correct its key.',
  ],
  [
    "last,Tree,2024-01-01,1\n",
    "data/d/raw/r.csv:50003:23 found 4 cells; expected 5 cells, as in the header. Check for a missing or extra comma. Put quotation marks around text that contains a comma.",
  ],
  [
    'last,"Tree,2024-01-01,1,s-one\n',
    "data/d/raw/r.csv:50003:6 found a quotation mark that is never closed; expected quotation marks around the whole cell, and each one inside it doubled. Close it, or double it; it may have been opened on an earlier line.",
  ],
])("so is a fault of form or of the key: %j", (last, said) => {
  expect(read(last).said).toEqual([said]);
});
