import type { Estimate } from "../model/estimate.ts";
import type { Window } from "../model/window.ts";

/**
 * Whether a row may be drawn and counted: `ok`; `note`, drawn only beside its note; `no`, kept to show how a claim
 * changed, and neither drawn nor counted.
 */
export const usabilities = ["ok", "note", "no"] as const;

export type Usability = (typeof usabilities)[number];

/** The types that a column of a cleaned table can have. */
export const columnTypes = [
  "identifier",
  "category",
  "text",
  "number",
  "date",
  "place",
  "window",
  "estimate",
  "unit",
  "origin",
  "source",
  "quote",
  "use",
  "note",
  "counted",
] as const;

export type ColumnType = (typeof columnTypes)[number];

/** A typed cell. Null is an optional cell that is empty. */
export type Cell = string | number | Window | Estimate | null;
