import type { Registers } from "../../datasets/registers.ts";
import type { Row } from "../../datasets/table.ts";
import { flatRows, type DownloadTable, type Field, type Rows } from "./table.ts";

/**
 * The role of a row in a figure: a drawn value, the whole that its values are parts of, a computed value, or an
 * unpublished one.
 */
export type Basis = "reported" | "whole" | "computed" | "not published";

/** A row of a figure, with the columns of its dataset. */
export interface DrawnRow extends Pick<Row, "cells"> {
  label: string;
  basis: Basis;
  /** Id of its dataset. */
  dataset: string;
}

/** Everything that a figure draws, in order. */
export interface Drawn extends Rows {
  id: string;
  title: string;
  description: string;
  rows: readonly DrawnRow[];
}

/** The data of a figure as a table: the role of each row, then its cells as in the dataset's download. */
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
