import type { Registers } from "../../datasets/registers.ts";
import type { Row } from "../../datasets/table.ts";
import { flatRows, type DownloadTable, type Field, type Rows } from "./table.ts";

/**
 * What a row is to a figure: a value that it draws, the whole that its values are parts of, a value that was computed,
 * or one that nobody published.
 */
export type Basis = "reported" | "whole" | "computed" | "not published";

/** A row of a figure, in the columns of the figure's dataset. */
export interface DrawnRow extends Pick<Row, "cells"> {
  label: string;
  basis: Basis;
  /** Id of the dataset that it is from. */
  dataset: string;
}

/** All that a figure draws, in its order. */
export interface Drawn extends Rows {
  id: string;
  title: string;
  description: string;
  rows: readonly DrawnRow[];
}

/**
 * What a figure draws, as a table: first what each row is to the figure, then its cells as the dataset's own download
 * has them.
 */
export function figureTable(drawn: Drawn, registers: Registers): DownloadTable {
  const { id, title, description } = drawn;
  const { fields, rows } = flatRows(drawn, registers);
  const own = drawn.rows.map(({ label, basis, dataset }) => [label, basis, dataset]);
  return {
    id,
    title,
    description,
    fields: [...firstFields, ...fields],
    rows: rows.map((row, i) => [...own[i]!, ...row]),
  };
}

const field = (name: string, title: string, description: string): Field => ({
  name,
  type: "string",
  title,
  description,
  unit: null,
});

const firstFields = [
  field("drawn_as", "Label", "The label that the row has in the figure."),
  field(
    "drawn_basis",
    "Basis",
    "reported, whole (what the values are parts of), computed (from the rows of the figure), or not published.",
  ),
  field("drawn_from", "Dataset", "The dataset that the row is from."),
];
