import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { project } from "../../../src/cli/project.ts";

const descriptor = `title: Bells by county and year
description: Bells that hang in every county in every year, as an invented office counts them. Made up for tests of long tables.
covers: 2000 to 2009, all counties
limits: Nothing follows from these numbers.
licence: CC0-1.0
attribution: The Bell Desk, a made-up publisher.
raw: { file: raw/rows.csv, columns: [row, county, day, number, place, source, quote, from, to, low, high, kind] }
recipe: []
columns:
  - { name: id, type: identifier, from: row, title: Row }
  - { name: county, type: text, from: county, title: County }
  - { name: day, type: date, from: day, title: Day }
  - { name: bells, type: number, from: number, unit: bells, title: Bells }
  - { name: place, type: place, from: place, title: Coast }
  - { name: source, type: source, from: source, title: Source }
  - { name: quote, type: quote, from: quote, title: Quote, required: false }
  - { name: window, type: window, from: { start: from, end: to, asOf: day }, title: When }
  - { name: ringing, type: estimate, from: { value: number, low: low, high: high, kind: kind }, unit: bells, title: Ringing }
key: [id]
`;

/** How many counties the figure draws, each with ten years. */
export const drawnCounties = 30;

const figure = `type: lines
dataset: counties
columns: { label: place, group: county, value: ringing, date: window }
where: { county: [${Array.from({ length: drawnCounties }, (_, i) => `County N${i}N`).join(", ")}] }
title: Bells in the first counties of the list
subtitle: Bells that hang there at the end of each year (invented)
description: One line for each of the first counties. The values stand in the table.
`;

const number = "bells-rows: { count: { dataset: counties }, unit: rows, title: Rows of all counties }\n";

/** The rows of the dataset: an id, a county, a day and a number that is different in each row. */
export function countyRows(count: number): [id: string, county: string, day: string, bells: number][] {
  return Array.from({ length: count }, (_, i) => [
    `c${i}`,
    `County N${Math.floor(i / 10)}N`,
    `${2000 + (i % 10)}-12-31`,
    (i * 7919) % 100_003,
  ]);
}

/** A copy of the second publication with a dataset of so many rows, a figure of some and a number of all of them. */
export function writeCounties(folder: string, count: number): void {
  cpSync(join(project, "tests/publication"), folder, { recursive: true, filter: (path) => !path.endsWith(".ts") });
  const data = join(folder, "data/counties");
  mkdirSync(join(data, "raw"), { recursive: true });
  writeFileSync(join(data, "dataset.yaml"), descriptor);
  const source = "harbour-office-2019-03-01-count";
  // No quote says these numbers, so no row has one.
  const lines = countyRows(count).map((cells) => [...cells, "world", source, "", ",,,,exact"].join());
  const header = "row,county,day,number,place,source,quote,from,to,low,high,kind";
  writeFileSync(join(data, "raw/rows.csv"), [header, ...lines, ""].join("\n"));
  writeFileSync(join(folder, "content/figures/many-counties.yaml"), figure);
  writeFileSync(join(folder, "content/numbers/counties.yaml"), number);
  const command = (...args: string[]) => execFileSync(process.execPath, [join(project, "src/cli/run.mjs"), ...args]);
  command("data:accept", folder);
  command("numbers:accept", folder);
  const versions = join(data, "versions.yaml");
  writeFileSync(versions, readFileSync(versions, "utf8").replace("TODO", "2020-06-01"));
  command("build", "--publication", folder, "--out", join(folder, "dist"));
}

/** Builds that publication for the tests of one file. Returns the folder of its site, which is there when they run. */
export function buildCounties(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), "muster-counties-"));
  beforeAll(() => writeCounties(folder, count), 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "dist");
}
