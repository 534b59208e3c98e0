import { unitId } from "../model/unit.ts";
import type { Folder } from "../diagnostics/folder.ts";
import { readText } from "../diagnostics/folder.ts";
import { suggest } from "../diagnostics/nearest.ts";
import { show, type Problem } from "../diagnostics/problem.ts";
import { readYaml, type Checked } from "../diagnostics/yaml.ts";
import type { Typography } from "../i18n/typography.ts";
import { type References } from "./columns.ts";
import type { Cell } from "./model.ts";
import { clean, workingRow } from "./cleaning/clean.ts";
import { readCsv, type RawTable } from "./csv/csv.ts";
import { descriptorSchema, descriptorTexts, flatNames, type Column, type Descriptor } from "./descriptor.ts";
import { checkKeys, sharingKeys } from "./keys.ts";
import { checkParts } from "./part-whole.ts";
import { doubtful } from "./csv/plain.ts";
import type { CleaningEntry } from "./cleaning/log.ts";
import { type Row } from "./table.ts";
import { parseRow } from "./row.ts";
import { checkInvisible, proofreadRow } from "./row-text.ts";

/** A checked table with its descriptor. */
export interface Dataset {
  id: string;
  descriptor: Descriptor;
  columns: readonly Column[];
  rows: readonly Row[];
  /** The changes made by cleaning, in order. */
  log: readonly CleaningEntry[];
  rawRows: number;
  /** The raw file as found, with line feeds. */
  raw: Uint8Array;
}

/** Reads, cleans and checks `data/<id>/`. Adds a problem for each fault, and returns null if there is any. */
export function readDataset(
  folder: Folder,
  id: string,
  references: References,
  language: Typography,
  problems: Problem[],
): Dataset | null {
  const before = problems.length;
  const path = `data/${id}/dataset.yaml`;
  const text = readText(folder, path, problems);
  const descriptor =
    text === null ? null : readYaml(path, text, descriptorSchema, { language, kinds: descriptorTexts }, problems);
  if (!descriptor) return null;
  for (const column of descriptor.value.columns)
    if (typeof column.unit === "string") column.unit = unitId(references.units, column.unit);
  checkNames(descriptor, problems);
  const { raw, columns } = descriptor.value;
  const rawPath = `data/${id}/${raw.file}`;
  if (!folder.list(`data/${id}`).includes(rawPath)) {
    problems.push({
      ...descriptor.at(["raw", "file"]),
      field: "raw.file",
      found: show(raw.file),
      expected: "a file of the dataset",
      action: "Add the file, or correct its name.",
    });
    return null;
  }
  const isDescribed = problems.length === before;
  const table = readCsv(
    folder,
    rawPath,
    raw.columns,
    problems,
    descriptor.value.recipe.some(({ step }) => step === "characters"),
  );
  if (!table || !isDescribed) return null;
  const { value } = descriptor;
  const size = table.scan.length - 1;
  if (value.recipe.length === 0 && !value.parts && checkSources(descriptor, table.header, problems) && size > 0) {
    for (const record of doubtful(table.scan, table.header, columns, references, language)) {
      const row = workingRow(table, record);
      parseRow(row, columns, references, problems);
      proofreadRow(row, columns, language, problems);
    }
    if (problems.length === before)
      checkKeys(value, parsed(table, sharingKeys(table.scan, table.header, value), columns, references), problems);
    if (problems.length > before) return null;
    let rows: Row[] | null = null;
    return {
      id,
      descriptor: value,
      columns,
      // A getter, so that digests are computed from the descriptor and the raw file; see publication/tracking/page-dependencies.ts.
      get rows() {
        return (rows ??= [...parsed(table, null, columns, references)]);
      },
      log: [],
      rawRows: size,
      raw: table.scan.bytes,
    };
  }
  const cleaned = clean(folder, id, descriptor, table, problems);
  const { log } = cleaned;
  if (!checkSources(descriptor, cleaned.columns, problems)) return null;
  const rows = cleaned.rows.map((row) => parseRow(row, columns, references, problems));
  const isCleaned = value.recipe.some(({ step }) => step === "characters");
  for (const row of cleaned.rows) {
    if (isCleaned) checkInvisible(row, columns, problems);
    proofreadRow(row, columns, language, problems);
  }
  if (problems.length === before) {
    checkKeys(descriptor.value, rows, problems);
    checkParts(descriptor, rows, references.units, problems);
  }
  if (rows.length === 0)
    problems.push({
      path: rawPath,
      line: 1,
      column: 1,
      field: "",
      found: "no rows",
      expected: "at least one row",
      action: "Add the data, or remove the dataset.",
    });
  return problems.length > before
    ? null
    : { id, descriptor: descriptor.value, columns, rows, log, rawRows: size, raw: table.scan.bytes };
}

/**
 * Parses records that are known to be valid, or all of them. A row stores its cells and its record number; locations
 * are looked up in the file on demand, because a table may have very many rows.
 */
function* parsed(
  table: RawTable,
  records: readonly number[] | null,
  columns: readonly Column[],
  references: References,
): Generator<Row> {
  const parse = (record: number) => parseRow(workingRow(table, record), columns, references, []);
  const once = keepOnce();
  const rowOf = (record: number): Row => {
    const { cells, decimals } = parse(record);
    for (const [name, cell] of Object.entries(cells)) (cells as Record<string, Cell>)[name] = once(name, cell);
    return { cells, ...(decimals && { decimals }), at: (name) => parse(record).at(name) };
  };
  const count = records?.length ?? table.scan.length - 1;
  for (let i = 0; i < count; i += 1) yield rowOf(records?.[i] ?? i + 1);
}

/** The most distinct cells of a column that are kept for sharing. */
const mostKept = 5000;

/** Returns a function that replaces equal cells of a column with one shared object, to save memory. */
function keepOnce(): (column: string, cell: Cell) => Cell {
  const kept = new Map<string, Map<unknown, Cell>>();
  return (column, cell) => {
    if (cell === null || typeof cell === "number" || (typeof cell === "object" && "kind" in cell)) return cell;
    const known = kept.get(column) ?? new Map<unknown, Cell>();
    kept.set(column, known);
    const key = typeof cell === "string" ? cell : "asOf" in cell ? cell.asOf : `${cell.start}/${cell.end}`;
    if (!known.has(key) && known.size < mostKept) known.set(key, cell);
    return known.get(key) ?? cell;
  };
}

/** Checks that every raw column, key and unit that the descriptor names exists. */
function checkNames({ value, at }: Checked<Descriptor>, problems: Problem[]): void {
  const own = value.columns.map((column) => column.name);
  const need = (name: string, valid: readonly string[], path: PropertyKey[], what: string) => {
    if (valid.includes(name)) return;
    problems.push({
      ...at(path),
      field: path.join("."),
      found: show(name),
      expected: what,
      action: suggest(name, valid, "dataset.yaml"),
    });
  };
  value.columns.forEach((column, i) => {
    if (typeof column.unit === "object")
      need(column.unit.column, own, ["columns", i, "unit", "column"], "a column of this dataset");
    if (own.indexOf(column.name) !== i)
      problems.push({
        ...at(["columns", i, "name"]),
        field: `columns.${i}.name`,
        found: `${show(column.name)} twice`,
        expected: "unique column names",
        action: "Rename one of them.",
      });
  });
  const flat = value.columns.flatMap((column, i) => flatNames(column).map((name) => ({ name, i })));
  flat.forEach(({ name, i }, nth) => {
    const first = flat.findIndex((other) => other.name === name);
    if (first === nth || value.columns[flat[first]!.i]!.name === value.columns[i]!.name) return;
    problems.push({
      ...at(["columns", i, "name"]),
      field: `columns.${i}.name`,
      found: `${show(name)} twice in the download`,
      expected: `column names that are unique there too (${show(value.columns[flat[first]!.i]!.name)} makes it already)`,
      action: "Rename one of the columns.",
    });
  });
  value.key.forEach((name, i) => need(name, own, ["key", i], "a column of this dataset"));
  value.parts?.forEach((rule, i) => {
    for (const side of ["whole", "parts"] as const)
      for (const key of Object.keys(rule[side])) need(key, own, ["parts", i, side, key], "a column of this dataset");
    rule.per?.forEach((key, j) => need(key, own, ["parts", i, "per", j], "a column of this dataset"));
  });
}

/** Checks that every column is made from raw columns, or from those that the recipe adds. */
function checkSources({ value, at }: Checked<Descriptor>, names: readonly string[], problems: Problem[]): boolean {
  const before = problems.length;
  value.columns.forEach((column, i) => {
    const parts = typeof column.from === "string" ? { "": column.from } : column.from;
    for (const [part, from] of Object.entries(parts)) {
      const keys = part ? ["columns", i, "from", part] : ["columns", i, "from"];
      if (!names.includes(from))
        problems.push({
          ...at(keys),
          field: keys.join("."),
          found: show(from),
          expected: "a raw column",
          action: suggest(from, names, "dataset.yaml"),
        });
    }
  });
  return problems.length === before;
}
