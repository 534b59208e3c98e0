import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatProblems, type Problem } from "../../src/diagnostics/problem.ts";
import { todo } from "../../src/publication/read/corrections.ts";
import { acceptData } from "../../src/cli/commands/data-accept.ts";
import type { Cost } from "./measured.ts";
import { writePublication } from "./publication.ts";
import { measure } from "./sizes.ts";

/** The cost of building a publication with one long dataset. */
export interface LongCost {
  rows: number;
  /** Without that dataset; a full build without caches. */
  without: Cost;
  /** With a table of four columns: row, county, day, number. */
  plain: Cost;
  /** With a table of seven columns, made from twelve: estimates, windows, places, and sources with their quotes too. */
  full: Cost;
  /** The same with a figure of some of its rows. */
  drawn: Cost;
  drawnRows: number;
  /** Size of the dataset's page in kB, uncompressed. */
  kilobytes: number;
}

const years = 20;
/** The number of counties in the figure, a line for each. */
const drawnCounties = 50;

/**
 * Builds a synthetic publication of one article, again with a dataset of `rows` rows (the value of a county in a year),
 * and once more with a figure of it. Throws if a build fails.
 */
export async function longCost(folder: string, rows: number, say: (progress: string) => void): Promise<LongCost> {
  const [publication, out] = [join(folder, "publication"), join(folder, "dist")];
  writePublication(publication, 1);
  say("one article: building");
  const without = await measure({ publication, out, force: true, charts: true });
  writeCounties(publication, rows, "plain");
  say(`one article and ${rows} rows of four columns: building`);
  const plain = await measure({ publication, out, force: true, charts: true });
  rmSync(join(publication, "data/counties"), { recursive: true });
  writeCounties(publication, rows, "full");
  say(`one article and ${rows} rows of seven columns: building`);
  const full = await measure({ publication, out, force: true, charts: true });
  const kilobytes = statSync(join(out, "data/counties/index.html")).size / 1000;
  writeFileSync(join(publication, "content/figures/first-counties.yaml"), figure);
  say(`one article, ${rows} rows and a figure of them: building`);
  const drawn = await measure({ publication, out, force: true, charts: true });
  return { rows, without, plain, full, drawn, drawnRows: drawnCounties * years, kilobytes };
}

/** Adds the dataset to a publication, with its first version. Deterministic. */
function writeCounties(publication: string, rows: number, columns: "plain" | "full"): void {
  const folder = join(publication, "data/counties");
  mkdirSync(join(folder, "raw"), { recursive: true });
  writeFileSync(join(folder, "dataset.yaml"), descriptors[columns]);
  const [source] = /^id: (.*)$/m
    .exec(readFileSync(join(publication, "data/sources/alder-bay-barn.yaml"), "utf8"))!
    .slice(1);
  const lines = Array.from({ length: rows }, (_, i) => {
    const [county, year] = [Math.floor(i / years), 2000 + (i % years)];
    const value = (i * 7919) % 100_003;
    if (columns === "plain") return `${county}-${year},County ${county},${year}-12-31,${value}`;
    return `${county}-${year},County ${county},district-${county % 40},,,${year}-12-31,${value},,,exact,${source},${source}--1`;
  });
  writeFileSync(
    join(folder, "raw/rows.csv"),
    columns === "plain" ? "id,county,day,number\n" : "id,county,place,from,to,day,number,low,high,kind,source,quote\n",
  );
  appendFileSync(join(folder, "raw/rows.csv"), `${lines.join("\n")}\n`);
  const problems: Problem[] = [];
  for (const [path, text] of Object.entries(acceptData(publication, problems)?.files ?? {})) {
    mkdirSync(join(publication, path, ".."), { recursive: true });
    writeFileSync(join(publication, path), text.replace(`date: ${todo}`, "date: 2020-02-28"));
  }
  if (problems.length > 0) throw new Error(`The made-up dataset has faults: \n${formatProblems(problems)}`);
}

const about = `title: Items by county and year
description: Items in every county at the end of every year. Made up, and good for nothing but measuring.
covers: Twenty years, all counties
limits: Nothing follows from these numbers.
licence: CC0-1.0
attribution: Nobody.
recipe: []
key: [id]
`;

const descriptors = {
  plain: `${about}raw: { file: raw/rows.csv, columns: [id, county, day, number] }
columns:
  - { name: id, type: identifier, from: id, title: Row }
  - { name: county, type: text, from: county, title: County }
  - { name: day, type: date, from: day, title: Day }
  - { name: items, type: number, from: number, unit: items, title: Items }
`,
  full: `${about}raw: { file: raw/rows.csv, columns: [id, county, place, from, to, day, number, low, high, kind, source, quote] }
columns:
  - { name: id, type: identifier, from: id, title: Row }
  - { name: county, type: text, from: county, title: County }
  - { name: place, type: place, from: place, title: District }
  - { name: window, type: window, from: { start: from, end: to, asOf: day }, title: Day }
  - { name: items, type: estimate, from: { value: number, low: low, high: high, kind: kind }, unit: items, title: Items }
  - { name: source, type: source, from: source, title: Source }
  - { name: quote, type: quote, from: quote, title: Quote }
`,
};

const figure = `type: lines
dataset: counties
columns: { label: place, group: county, value: items, date: window }
where: { county: [${Array.from({ length: drawnCounties }, (_, i) => `County ${i}`).join(", ")}] }
title: Items of some counties
subtitle: Items in the first counties of the list (invented)
description: One line for each of the first counties. The values stand in the table.
`;
