import type { Folder } from "../../diagnostics/folder.ts";
import { suggest } from "../../diagnostics/nearest.ts";
import { show, type Location, type Problem } from "../../diagnostics/problem.ts";
import type { Checked } from "../../diagnostics/yaml.ts";
import { readCsv, type RawTable } from "../csv/csv.ts";
import type { Descriptor } from "../descriptor.ts";
import type { CleaningEntry } from "./log.ts";
import type { Tools, WorkingRow } from "./steps/step.ts";
import { stepType } from "./steps/steps.ts";

/** The result of a recipe. */
export interface Cleaned {
  rows: WorkingRow[];
  /** The raw columns, and those that steps have added. */
  columns: string[];
  log: CleaningEntry[];
}

/** A row of a raw table as input of the recipe, by record number (the first after the header is 1). */
export function workingRow({ path, header, scan }: RawTable, record: number): WorkingRow {
  const line = scan.line(record);
  return {
    id: String(line),
    texts: Object.fromEntries(header.map((name, cell) => [name, scan.text(record, cell)])),
    at: (column, inside) => {
      const cell = Math.max(0, header.indexOf(column));
      const isRaw = inside !== undefined && scan.text(record, cell) === inside.text;
      return {
        path,
        ...scan.locate(scan.start(record, 0), line, scan.placeOf(record, cell, isRaw ? inside.index : undefined)),
      };
    },
  };
}

/** All rows of a raw table. */
export function workingRows(table: RawTable): WorkingRow[] {
  return Array.from({ length: table.scan.length - 1 }, (_, i) => workingRow(table, i + 1));
}

/** Applies a recipe to a raw table, step by step, and logs every change. Adds a problem for each fault. */
export function clean(
  folder: Folder,
  id: string,
  { value, at }: Checked<Descriptor>,
  table: RawTable,
  problems: Problem[],
): Cleaned {
  const log: CleaningEntry[] = [];
  const columns = [...table.header];
  let rows = workingRows(table);
  value.recipe.forEach((step, i) => {
    const type = stepType(step);
    const before = problems.length;
    for (const { column, keys } of type.reads(step)) {
      const path = ["recipe", i, ...keys];
      if (!columns.includes(column))
        problems.push({
          ...at(path),
          field: path.join("."),
          found: show(column),
          expected: "a raw column",
          action: suggest(column, columns, "dataset.yaml"),
        });
    }
    if (problems.length > before) return;
    const done = log.length;
    const entry = (
      place: Location,
      action: CleaningEntry["action"],
      row: string,
      rest: Pick<CleaningEntry, "field" | "from" | "to"> & { why?: string | undefined },
    ) =>
      log.push({
        ...place,
        number: i + 1,
        step: step.step,
        action,
        row,
        ...rest,
        why: rest.why ? `${step.why} (${rest.why})` : step.why,
      });
    const tools: Tools = {
      change(row, texts, source) {
        const changed = Object.entries(texts).filter(([column, text]) => text !== (row.texts[column] ?? ""));
        const placeOf = (column: string) => row.at(table.header.includes(column) ? column : (source ?? column));
        for (const [field, to] of changed)
          entry(placeOf(field), "set", row.id, { field, from: row.texts[field] ?? "", to });
        const made = new Set(
          source === undefined ? [] : Object.keys(texts).filter((column) => !table.header.includes(column)),
        );
        const next: WorkingRow = {
          id: row.id,
          texts: { ...row.texts, ...texts },
          at: made.size > 0 ? (column, inside) => row.at(made.has(column) ? source! : column, inside) : row.at,
        };
        return changed.length === 0 && made.size === 0 ? row : next;
      },
      drop: (row, because) =>
        entry(row.at(table.header[0]!), "drop", row.id, { field: null, from: row.id, to: "", why: because }),
      copy(row, count) {
        if (count === 1) return [row];
        const copies = Array.from({ length: count }, (_, nth) => ({ ...row, id: `${row.id}.${nth + 1}` }));
        entry(row.at(table.header[0]!), "copy", row.id, {
          field: null,
          from: row.id,
          to: copies.map((copy) => copy.id).join(" "),
        });
        return copies;
      },
      fault: (row, column, found, expected, action) =>
        problems.push({ ...row.at(column), field: column, found, expected, action }),
      read(file, header) {
        const path = `data/${id}/${file}`;
        if (folder.list(`data/${id}`).includes(path)) return readCsv(folder, path, header, problems);
        problems.push({
          ...at(["recipe", i, "file"]),
          field: `recipe.${i}.file`,
          found: show(file),
          expected: "a file of the dataset",
          action: "Add the file, or correct its name.",
        });
        return null;
      },
    };
    rows = type.apply(step, rows, tools);
    for (const column of type.makes(step)) if (!columns.includes(column)) columns.push(column);
    if (log.length > done || table.scan.length === 1 || problems.length > before) return;
    problems.push({
      ...at(["recipe", i]),
      field: `recipe.${i}`,
      found: "a cleaning step that changes nothing",
      expected: "a step that some row needs",
      action: "Remove the step, or correct what it looks for.",
    });
  });
  return { rows, columns, log };
}
