import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../../src/diagnostics/folder.ts";
import { formatProblem, type Problem } from "../../../../src/diagnostics/problem.ts";
import { readContent } from "../../../../src/publication/read/publication.ts";
import { memoryFolder } from "../../../diagnostics/memory.ts";

const second = openFolder(fileURLToPath(new URL("../..", import.meta.url)));

const descriptor = `title: Bells by buoy
description: Bells that hang on every buoy. Made up for tests of long tables.
covers: 2018, all buoys
limits: Nothing follows from these numbers.
licence: CC0-1.0
attribution: The Bell Desk, a made-up publisher.
raw: { file: raw/rows.csv, columns: [row, from, to, day, number, low, high, kind, place, source, quote] }
recipe: []
columns:
  - { name: id, type: identifier, from: row, title: Buoy }
  - { name: window, type: window, from: { start: from, end: to, asOf: day }, title: When }
  - { name: bells, type: estimate, from: { value: number, low: low, high: high, kind: kind }, unit: bells, title: Bells }
  - { name: place, type: place, from: place, title: Coast }
  - { name: source, type: source, from: source, title: Source }
  - { name: quote, type: quote, from: quote, title: Quote }
key: [id]
`;
const figure = (type: string, more: string) => `type: ${type}
dataset: buoys
columns: { label: id, value: bells, date: window }
title: Bells on buoys
subtitle: Bells that hang on buoys, 2018 (invented)
description: One mark for each buoy that somebody counted bells on.
${more}`;

/** What the check says of a figure of a dataset of so many rows. */
function saidOf(rows: number, type: string, more = ""): string[] {
  const source = "harbour-office-2019-03-01-count";
  const lines = Array.from({ length: rows }, (_, i) => `buoy${i},,,2018-12-31,7,,,exact,world,${source},${source}--1`);
  const files = {
    "data/buoys/dataset.yaml": descriptor,
    "data/buoys/raw/rows.csv": ["row,from,to,day,number,low,high,kind,place,source,quote", ...lines, ""].join("\n"),
    "content/figures/buoys.yaml": figure(type, more),
  };
  const problems: Problem[] = [];
  readContent(memoryFolder(files, second), problems);
  return problems.map(formatProblem);
}
const fault = (at: string, rows: number, most: number, type: string) =>
  `content/figures/buoys.yaml:${at}: found ${rows} rows; expected at most ${most} rows, because ${type} has a mark for each row that ` +
  "readers can point at. Choose fewer with `where` or `rows`, or aggregate them in the dataset.";

test.each([
  ["beeswarm", 1000],
  ["dots", 250],
])("%s draws at most %i rows; more are one fault, however many", (type, most) => {
  expect(saidOf(most, type)).toEqual([]);
  expect(saidOf(most + 1, type)).toEqual([fault("2:1 dataset", most + 1, most, type)]);
  expect(saidOf(50_000, type, "where: { place: world }\n")).toEqual([fault("7:1 where", 50_000, most, type)]);
});

test("a figure may draw a few rows of a dataset that has many", () => {
  expect(saidOf(50_000, "dots", "rows: [buoy7, buoy49999]\n")).toEqual([]);
});

test("many rows that are one point are one row of the figure", () => {
  expect(saidOf(50_000, "dots", "one: [place]\n")).toEqual([]);
});
