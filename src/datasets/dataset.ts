import { unitFault, unitId, unitIn } from "../model/unit.ts";
import type { Folder } from "../diagnostics/folder.ts";
import { readText } from "../diagnostics/folder.ts";
import { suggest } from "../diagnostics/nearest.ts";
import { show, type Problem } from "../diagnostics/problem.ts";
import { readYaml, type Checked } from "../diagnostics/yaml.ts";
import { invisibleCharacter } from "../proofreading/characters.ts";
import { proofread, wordRules } from "../proofreading/rules.ts";
import type { Typography } from "../i18n/typography.ts";
import { isFault, parsers, type References, type Texts } from "./columns.ts";
import type { Cell, ColumnType } from "./model.ts";
import { clean, workingRow } from "./cleaning/clean.ts";
import { readCsv, type RawTable } from "./csv/csv.ts";
import { descriptorSchema, descriptorTexts, flatNames, type Column, type Descriptor } from "./descriptor.ts";
import { checkKeys, sharingKeys } from "./keys.ts";
import { checkParts } from "./part-whole.ts";
import { doubtful } from "./csv/plain.ts";
import type { CleaningEntry } from "./cleaning/log.ts";
import type { WorkingRow } from "./cleaning/steps/step.ts";
import { decimalsIn, unitOf, valueOf, type Row } from "./table.ts";
import { usabilityOf } from "./usability.ts";

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

const mayBeEmpty: ReadonlySet<ColumnType> = new Set(["text", "number", "date", "note"]);

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
      // A getter, so that digests are computed from the descriptor and the raw file; see publication/tracking/reads.ts.
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

function parseRow(row: WorkingRow, columns: readonly Column[], references: References, problems: Problem[]): Row {
  const rawColumn = (column: Column, part?: string) =>
    typeof column.from === "string" ? column.from : (column.from[part ?? ""] ?? Object.values(column.from)[0]!);
  const locate = (column: Column, part?: string) => row.at(rawColumn(column, part));
  const cells: Record<string, Cell> = {};
  const decimals: Record<string, number> = {};
  for (const column of columns) {
    const texts: Texts =
      typeof column.from === "string"
        ? { text: row.texts[column.from]! }
        : Object.fromEntries(Object.entries(column.from).map(([part, from]) => [part, row.texts[from]!]));
    const cell = parsers[column.type](texts, { references, categories: Object.keys(column.categories ?? {}) });
    const fault = (found: string, expected: string, action: string, part?: string) =>
      problems.push({ ...locate(column, part), field: rawColumn(column, part), found, expected, action });
    if (isFault(cell)) fault(cell.found, cell.expected, cell.action, cell.part);
    else if (cell === null && (column.required ?? !mayBeEmpty.has(column.type)))
      fault("nothing", `a value, because ${column.name} is required`, "Fill the cell.");
    cells[column.name] = isFault(cell) ? null : cell;
    if (column.type !== "number" && column.type !== "estimate") continue;
    // Nobody reported the middle of two bounds.
    const reported = Object.entries(texts).filter(([part]) => part !== "value" || texts["kind"] !== "between");
    const written = Math.max(0, ...reported.map(([, text]) => /^-?\d+\.(\d+)$/.exec(text ?? "")?.[1]!.length ?? 0));
    if (written > decimalsIn(column, { cells })) decimals[column.name] = written;
  }
  for (const column of columns.filter(({ type }) => type === "number" || type === "estimate")) {
    const declared = unitIn(references.units, unitOf(column, cells)).decimals;
    if (declared !== undefined) decimals[column.name] = declared;
  }
  const at = (name: string) => locate(columns.find((column) => column.name === name) ?? columns[0]!);
  checkRow(cells, columns, references, at, problems);
  return { cells, ...(Object.keys(decimals).length > 0 && { decimals }), at };
}

/** The column types that hold prose. */
const wordTypes: ReadonlySet<ColumnType> = new Set(["text", "note", "counted", "unit"]);

/** Proofreads the texts of a row. Adds a problem for each finding. */
function proofreadRow(row: WorkingRow, columns: readonly Column[], language: Typography, problems: Problem[]): void {
  for (const { type, from, verbatim } of columns) {
    if (!wordTypes.has(type) || typeof from !== "string") continue;
    const text = row.texts[from] ?? "";
    for (const { index, found, expected, action } of proofread(
      text,
      verbatim ? "quotation" : "words",
      language,
      wordRules,
    )) {
      problems.push({ ...row.at(from, { text, index }), field: from, found, expected, action });
    }
  }
}

/** Reports invisible characters that cleaning has left in a row. */
function checkInvisible(row: WorkingRow, columns: readonly Column[], problems: Problem[]): void {
  for (const from of new Set(
    columns.flatMap(({ from }) => (typeof from === "string" ? [from] : Object.values(from))),
  )) {
    const text = row.texts[from] ?? "";
    for (const { index, found, expected } of invisibleCharacter.find(text)) {
      problems.push({
        ...row.at(from, { text, index }),
        field: from,
        found,
        expected,
        action: `Name the column ${show(from)} in the step \`characters\`.`,
      });
    }
  }
}

/** Checks that the cells of a row are consistent. */
function checkRow(
  cells: Row["cells"],
  columns: readonly Column[],
  references: References,
  at: Row["at"],
  problems: Problem[],
): void {
  const ofType = (type: ColumnType) => columns.find((column) => column.type === type)?.name ?? "";
  const [quote, source, note] = [ofType("quote"), ofType("source"), ofType("note")];
  const owner = references.quotes.get(String(cells[quote]));
  if (owner !== undefined && cells[source] && owner !== cells[source]) {
    problems.push({
      ...at(quote),
      field: quote,
      found: `a quote from ${show(owner)}`,
      expected: `a quote from the row's source ${show(cells[source])}`,
      action: "Correct the source or the quote.",
    });
  }
  if (usabilityOf(columns, cells) === "note" && !cells[note]) {
    problems.push({
      ...at(note),
      field: note,
      found: "nothing",
      expected: "a note, because the row may only be drawn with one",
      action: "Write the note.",
    });
  }
  for (const column of columns) {
    const cell =
      column.type === "estimate" || (column.type === "number" && column.unit !== undefined)
        ? valueOf(column, cells)
        : null;
    if (!cell) continue;
    const unit = unitOf(column, cells);
    // Nobody reported the middle of two bounds.
    const reported = [cell.kind === "between" ? null : cell.value, cell.low, cell.high];
    const broken = reported.find((number) => number !== null && unitFault(number, unit, references.units) !== null);
    if (broken === undefined || broken === null) continue;
    const expected = unitFault(broken, unit, references.units)!;
    problems.push({
      ...at(column.name),
      field: column.name,
      found: String(broken),
      expected,
      action: "Correct the number or the unit.",
    });
  }
}
