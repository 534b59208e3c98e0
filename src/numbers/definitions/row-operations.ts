import type { Dataset } from "../../datasets/dataset.ts";
import type { Column } from "../../datasets/descriptor.ts";
import type { Registers } from "../../datasets/registers.ts";
import { decimalsIn, unitOf, valueOf } from "../../datasets/table.ts";
import { isUsable } from "../../datasets/usability.ts";
import { exactly, quantity } from "../../model/arithmetic.ts";
import { estimate } from "../../model/estimate.ts";
import { unitIn, type Units } from "../../model/unit.ts";
import { lastDay } from "../../model/window.ts";
import { alone } from "../../i18n/number-style.ts";
import { suggest } from "../../diagnostics/nearest.ts";
import { show } from "../../diagnostics/problem.ts";
import { differences, windowOf, type Aspect } from "./comparable.ts";
import type { Entry, Faults } from "./definition.ts";
import type { SourceRow, NamedNumber } from "../model.ts";
import { columnOf, selectRows, valueColumn } from "./selection.ts";
import { rowKey, rowsByKey } from "../../datasets/row-key.ts";

/** The result of an operation: the value, and what it rests on. */
export type Result = Pick<NamedNumber, "quantity" | "estimate" | "style" | "unit" | "rows" | "tied">;

/** Finds the dataset that an entry names at these keys; null if there is none (with a problem) or it has faults. */
export type FindDataset = (entry: Faults, keys: readonly PropertyKey[], name: string) => Dataset | null;

/**
 * The value of one cell. Like all functions here, it adds a problem for each fault, and returns null if there is any.
 */
export function takeCell(entry: Entry, find: FindDataset, units: Units): Result | null {
  const { dataset: name, row: key, column: columnName } = entry.definition.cell!;
  const dataset = find(entry, ["cell", "dataset"], name);
  const column = dataset && valueColumn(dataset, columnName, entry, ["cell"]);
  const row = dataset && rowsByKey(dataset).get(key);
  if (dataset && !row)
    entry.fault(
      ["cell", "row"],
      show(key),
      `the key of a row of ${show(name)}`,
      suggest(key, rowsByKey(dataset).keys(), `/data/${name}.csv`),
    );
  return dataset && column && row ? take({ dataset, row }, column, units, entry, ["cell", "row"]) : null;
}

/**
 * The value of the row with the latest window. The rows must be about the same thing, unless the number says why not.
 */
export function takeLatest(entry: Entry, find: FindDataset, units: Units): Result | null {
  const { dataset: name, where, column: columnName } = entry.definition.latest!;
  const dataset = find(entry, ["latest", "dataset"], name);
  const column = dataset && valueColumn(dataset, columnName, entry, ["latest"]);
  const rows = dataset && selectRows(dataset, where, entry, ["latest"])?.map((row): SourceRow => ({ dataset, row }));
  if (!column || !rows) return null;
  const key = ({ row }: SourceRow) => show(rowKey(dataset, row));
  const day = (sourceRow: SourceRow) => lastDay(windowOf(sourceRow)!);
  const undated = rows.find((row) => windowOf(row) === null);
  if (undated) {
    entry.fault(
      ["latest"],
      `the row ${key(undated)}, which has no window`,
      "rows with a window",
      "Choose other rows with `where`.",
    );
    return null;
  }
  const numbers = rows.map((row) => ({ rows: [row], unit: unitOf(column, row.row.cells) }));
  if (!agree(entry, numbers, ["units", "measures", "places"], "rows about the same thing at different times"))
    return null;
  const last = rows.map(day).reduce((a, b) => (a > b ? a : b));
  const [latest, tied] = rows.filter((row) => day(row) === last) as [SourceRow, SourceRow?];
  if (!tied) return take(latest, column, units, entry, ["latest"]);
  entry.fault(
    ["latest"],
    `${key(latest)} and ${key(tied)}, both of ${last}`,
    "one row that is the latest",
    "Choose between them with `where`.",
  );
  return null;
}

/** The number of rows, or of distinct values in a column. It is exact; the values of the rows play no part. */
export function countRows(entry: Entry, find: FindDataset, places: Registers["places"]): Result | null {
  const { dataset: name, where, distinct } = entry.definition.count!;
  const dataset = find(entry, ["count", "dataset"], name);
  if (!dataset) return null;
  const column = distinct === undefined ? null : columnOf(dataset, distinct, entry, ["count", "distinct"]);
  const rows = selectRows(dataset, where, entry, ["count"])?.map((row): SourceRow => ({ dataset, row }));
  if (!rows || (distinct !== undefined && !column)) return null;
  if (!agree(entry, [{ rows, unit: "" }], ["measures"], "rows of one measure")) return null;
  const cells = rows.map(({ row }) => (column ? row.cells[column.name] : null));
  const number = column ? new Set(cells.map((cell) => JSON.stringify(cell))).size : rows.length;
  const other =
    column?.type === "place"
      ? cells.find((id) => (places.get(String(id))?.level ?? "country") !== "country")
      : undefined;
  const countries = column?.type === "place" && other === undefined;
  const unit = entry.definition.unit ?? (column ? (countries ? "countries" : `${column.type}s`) : "rows");
  if (unit === "countries" && other !== undefined) {
    entry.fault(
      ["unit"],
      `${show(unit)}, but ${show(other)} is not one`,
      "places that are all countries",
      "Choose them with `where`, or correct the unit.",
    );
    return null;
  }
  return { quantity: exactly(number), estimate: estimate("exact", number), style: alone, unit, rows };
}

/** Whether the rows agree in what they must, or the entry says why they need not. */
function agree(
  entry: Entry,
  numbers: Parameters<typeof differences>[0],
  aspects: readonly Aspect[],
  expected: string,
): boolean {
  const different = entry.definition.comparable ? [] : differences(numbers, aspects);
  if (different.length > 0)
    entry.fault(
      [entry.operation],
      `rows with ${different.join(" and ")}`,
      expected,
      "Choose them with `where`, or say in `comparable` why they belong together.",
    );
  return different.length === 0;
}

function take(
  sourceRow: SourceRow,
  column: Column,
  units: Units,
  entry: Entry,
  keys: readonly PropertyKey[],
): Result | null {
  const { dataset, row } = sourceRow;
  const value = valueOf(column, row.cells);
  const fault = (what: string, expected: string, action: string) => {
    entry.fault(keys, `the row ${show(rowKey(dataset, row))}, whose ${what}`, expected, action);
    return null;
  };
  if (!isUsable(dataset.columns, row.cells))
    return fault("use is no", "a row that may be used", "Choose another; such rows only show how a claim changed.");
  if (!value) return fault(`${column.name} is empty`, "a row with a value", "Choose another.");
  if (value.kind === "unclear")
    return fault(
      "kind is unclear",
      "a row that says what kind of value it has",
      "Choose another; such values are kept as reported, but not computed with.",
    );
  const unit = unitOf(column, row.cells);
  const style = { decimals: decimalsIn(column, row), per: 1 };
  return { quantity: quantity(value, unitIn(units, unit)), estimate: value, style, unit, rows: [sourceRow] };
}
