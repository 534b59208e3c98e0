import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { readDataset } from "../../src/datasets/dataset.ts";
import { localeOf } from "../../src/i18n/locales.ts";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { formatProblems, type Problem } from "../../src/diagnostics/problem.ts";
import { apart } from "./apart.ts";

/** The cost of reading a file of rows. */
export interface RowsCost {
  /** From the first byte to the last checked cell, without the start of the process. */
  seconds: number;
  /** The peak memory of the process. */
  megabytes: number;
  rows: number;
}

/** The readers: this project; DuckDB with the same checks; DuckDB checking only the types of cells. */
export const readers = ["own", "duckdb", "duckdb-types"] as const;
export type Reader = (typeof readers)[number];

/** A reader, and a folder written by `writeRows`. */
interface Given {
  reader: Reader;
  folder: string;
}

const file = "data/rows/raw/rows.csv";
const sources = Array.from({ length: 40 }, (_, i) => `gazette-${1960 + i}`);
/** Texts with commas, with quotes, in other scripts. */
const labels = [
  "Alder Hill, from the north",
  "Birch Vale",
  "Cedar Ford, the upper bank of it",
  'Elm Field ("the far one")',
  "Fir Hill",
  "Hêtre-sur-Mer, all shores",
  "Ялина Долина",
];

/**
 * Writes a synthetic dataset of `rows` rows into a folder: an identifier, a label (some in quotes, some not in ASCII),
 * a date, a number and the id of a source, about 70 bytes each. Deterministic. Returns the path of its raw file.
 */
export function writeRows(folder: string, rows: number): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(join(folder, "data/rows/dataset.yaml"), descriptor);
  const open = openSync(path, "w");
  let text = "id,label,day,amount,source\n";
  for (let i = 0; i < rows; i += 1) {
    const label = labels[i % labels.length]!;
    const day = new Date(Date.UTC(1990, 0, 1 + (i % 12_000))).toISOString().slice(0, 10);
    text += `row-${String(i).padStart(7, "0")},"${label.replaceAll('"', '""')}",${day},${(i * 7919) % 1_000_003}${i % 3 === 0 ? ".25" : ""},${sources[i % sources.length]!}\n`;
    if (text.length > 2 ** 20 || i === rows - 1) {
      writeSync(open, text);
      text = "";
    }
  }
  closeSync(open);
  return path;
}

/** Reads the file several times, each time in a new process. Returns the least time and the least memory. */
export async function rowsCost(given: Given, times: number): Promise<RowsCost> {
  const costs: RowsCost[] = [];
  for (let i = 0; i < times; i += 1) costs.push(await apart("rows.ts", given));
  const least = (unit: keyof RowsCost) => Math.min(...costs.map((cost) => cost[unit]));
  return { seconds: least("seconds"), megabytes: least("megabytes"), rows: least("rows") };
}

/**
 * Reads and checks in this process as `npm run check` does; the sources are known. Returns the number of rows. Throws
 * if there is a fault.
 */
function readOwn(folder: string): number {
  const problems: Problem[] = [];
  const none = new Set<string>();
  const dataset = readDataset(
    openFolder(folder),
    "rows",
    { places: none, origins: none, sources: new Set(sources), quotes: new Map(), units: localeOf("").knownUnits },
    localeOf("").typography,
    problems,
  );
  if (!dataset) throw new Error(formatProblems(problems));
  return dataset.rawRows;
}

/** The query that makes DuckDB parse every cell. */
const cells = "count(*), max(id), max(label), max(day), sum(amount), max(source)";
/**
 * The checks of the descriptor below: identifiers are present and unique, and sources are known; the query counts
 * violations.
 */
const checks = `count(*) - count(DISTINCT id), count_if(id IS NULL OR NOT regexp_full_match(id, '[A-Za-z0-9_.:-]+')), count_if(source IS NULL OR source NOT IN (${sources.map((id) => `'${id}'`).join(", ")}))`;

/**
 * Loads DuckDB, strict about quotes and types. Returns a function that reads and counts the rows, and throws if a check
 * fails.
 */
async function duckdb(folder: string, checked: boolean): Promise<() => Promise<number>> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const columns = "{ id: 'VARCHAR', label: 'VARCHAR', day: 'DATE', amount: 'DOUBLE', source: 'VARCHAR' }";
  const query = `SELECT ${checked ? `${cells}, ${checks}` : cells} FROM read_csv('${join(folder, file)}', header = true, delim = ',', quote = '"', escape = '"', strict_mode = true, columns = ${columns})`;
  return async () => {
    const [rows, , , , , , ...broken] = (await connection.runAndReadAll(query)).getRows()[0]!;
    if (broken.some((count) => Number(count) > 0)) throw new Error(`DuckDB found faults: ${broken.join(", ")}.`);
    return Number(rows);
  };
}

async function run({ reader, folder }: Given): Promise<void> {
  const read = reader === "own" ? () => readOwn(folder) : await duckdb(folder, reader === "duckdb");
  const start = performance.now();
  const rows = await read();
  const cost: RowsCost = {
    seconds: (performance.now() - start) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    rows,
  };
  writeSync(3, JSON.stringify(cost));
}

const descriptor = `title: Made-up rows
description: Rows that are invented, to see how long they take to be read.
covers: nothing that is
limits: It shows nothing.
licence: CC0-1.0
attribution: nobody
raw: { file: raw/rows.csv, columns: [id, label, day, amount, source] }
recipe: []
columns:
  - { name: id, type: identifier, from: id, title: Row }
  - { name: label, type: text, from: label, title: Label }
  - { name: day, type: date, from: day, title: Day }
  - { name: amount, type: number, from: amount, title: Amount }
  - { name: source, type: source, from: source, title: Source }
key: [id]
`;

if (import.meta.main) await run(JSON.parse(process.argv[2]!) as Given);
