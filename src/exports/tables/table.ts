import type { Cell } from "../../datasets/model.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import type { Column } from "../../datasets/descriptor.ts";
import type { Registers } from "../../datasets/registers.ts";
import { unitOf, type Row } from "../../datasets/table.ts";
import { intervalOf, type Estimate } from "../../model/estimate.ts";
import { unitIn, type Unit } from "../../model/unit.ts";
import { estimateIn, windowIn } from "../../datasets/cell.ts";

/** A column of a download: a flat field with a type that every CSV reader supports. */
export interface Field {
  name: string;
  type: "string" | "integer" | "number" | "date";
  title: string;
  description: string;
  unit: string | null;
  /** The register that its ids refer to: places, origins, sources or quotes. */
  refers?: string;
}

/** A table for download: flat cells in field order. */
export interface DownloadTable {
  id: string;
  title: string;
  description: string;
  fields: readonly Field[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** Checked rows with their columns. */
export interface Rows {
  columns: readonly Column[];
  rows: readonly Pick<Row, "cells">[];
}

type Flatten = (cell: Cell, row: Pick<Row, "cells">) => (string | number | null)[];

/**
 * The checked table of a dataset, flattened: an estimate `x` becomes `x` (the number as reported), `x_low`, `x_high`
 * (bounds given by the source or implied by the kind; empty if open) and `x_kind`; a window becomes `window_start`,
 * `window_end` and `as_of`; columns of source and quote ids get the suffix `_id`; a place is followed by its name.
 */
export function datasetTable(dataset: Dataset, registers: Registers): DownloadTable {
  const { title, description } = dataset.descriptor;
  return { id: dataset.id, title, description: description.trim(), ...flatRows(dataset, registers) };
}

/** Flattens rows as in a dataset's download. */
export function flatRows({ columns, rows }: Rows, registers: Registers): Pick<DownloadTable, "fields" | "rows"> {
  const parts = columns.map((column) => flatten(column, registers));
  return {
    fields: parts.flatMap(({ fields }) => fields),
    rows: rows.map((row) => columns.flatMap((column, i) => parts[i]!.cells(row.cells[column.name] ?? null, row))),
  };
}

function flatten(column: Column, registers: Registers): { fields: Field[]; cells: Flatten } {
  const { name, title, type } = column;
  const description = column.description ?? "";
  const unit = typeof column.unit === "string" ? column.unit : null;
  const field = (fieldName: string, fieldType: Field["type"], fieldTitle = title, words = description): Field => ({
    name: fieldName,
    type: fieldType,
    title: fieldTitle,
    description: words,
    unit: fieldType === "integer" || fieldType === "number" ? unit : null,
  });
  switch (type) {
    case "estimate": {
      const numeric = unit !== null && unitIn(registers.references.units, unit).counted ? "integer" : "number";
      return {
        fields: [
          field(
            name,
            "number",
            title,
            `${description} The number as reported; read it together with ${name}_kind.`.trim(),
          ),
          field(
            `${name}_low`,
            numeric,
            `${title}, lowest`,
            "The least that the source's words allow; empty where they name no lower bound.",
          ),
          field(
            `${name}_high`,
            numeric,
            `${title}, highest`,
            "The most that the source's words allow; empty where they name no upper bound.",
          ),
          field(
            `${name}_kind`,
            "string",
            `${title}, kind`,
            "exact, at-least, more-than, at-most, less-than, about, between, or unclear.",
          ),
        ],
        cells: (cell, row) =>
          estimateCells(estimateIn(cell), unitIn(registers.references.units, unitOf(column, row.cells))),
      };
    }
    case "window":
      return {
        fields: [
          field(`${name}_start`, "date", `${title}, first day`, "First day of the period that the value covers."),
          field(`${name}_end`, "date", `${title}, last day`, "Last day of the period that the value covers."),
          field("as_of", "date", `${title}, as of`, "As-of date, where the value covers no period."),
        ],
        cells: (cell) => {
          const window = windowIn(cell);
          if (!window) return [null, null, null];
          return "asOf" in window ? [null, null, window.asOf] : [window.start, window.end, null];
        },
      };
    case "place":
      return {
        fields: [
          { ...field(name, "string"), refers: "places" },
          field(`${name}_name`, "string", `${title}, name`, "Name of the place; see places.csv."),
        ],
        cells: (cell) => [
          cell as string | null,
          cell === null ? null : registers.asFound.places.get(cell as string)!.name,
        ],
      };
    case "source":
    case "quote":
      return {
        fields: [{ ...field(`${name}_id`, "string"), refers: `${type}s` }],
        cells: (cell) => [cell as string | null],
      };
    case "origin":
      return { fields: [{ ...field(name, "string"), refers: "origins" }], cells: (cell) => [cell as string | null] };
    case "number":
      return { fields: [field(name, "number")], cells: (cell) => [cell as number | null] };
    case "date":
      return { fields: [field(name, "date")], cells: (cell) => [cell as string | null] };
    default:
      return { fields: [field(name, "string")], cells: (cell) => [cell as string | null] };
  }
}

function estimateCells(estimate: Estimate | null, unit: Unit): (string | number | null)[] {
  if (!estimate) return [null, null, null, null];
  const interval = intervalOf(estimate, unit);
  const bound = (end: number | undefined) => (end !== undefined && Number.isFinite(end) ? end : null);
  return [estimate.value, bound(interval?.low), bound(interval?.high), estimate.kind];
}
