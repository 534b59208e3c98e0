import type { Dataset } from "../../datasets/dataset.ts";
import type { DownloadTable, Field } from "./table.ts";

const fields: readonly Field[] = (
  [
    ["entry", "integer", "Number of the entry", "Entries are in the order in which they happened."],
    ["file", "string", "Raw file", "As found, below data/ in the repository of the publication."],
    ["line", "integer", "Line of the raw file", ""],
    ["column", "integer", "Character in that line", "Where the text begins that the entry concerns."],
    [
      "row",
      "string",
      "Row",
      "The line on which the row begins in the raw file; of a row made from another, that, a dot and its number.",
    ],
    ["step_number", "integer", "Position of the step in the recipe", ""],
    ["step", "string", "Kind of step", ""],
    [
      "action",
      "string",
      "Action",
      "set: a cell was set; drop: the row left the table; copy: the row became those named.",
    ],
    ["field", "string", "Column of the raw file, or made by a step", "Empty where the whole row is concerned."],
    ["from", "string", "Text before", ""],
    ["to", "string", "Text after", ""],
    ["why", "string", "Reason", ""],
  ] as const
).map(([name, type, title, description]) => ({ name, type, title, description, unit: null }));

/** The cleaning log of a dataset as a table. Replaying it on the raw file results in the cleaned table. */
export function logTable({ id, descriptor, log }: Dataset): DownloadTable {
  return {
    id: `${id}-cleaning-log`,
    title: `Cleaning log: ${descriptor.title}`,
    description:
      "Every difference between the raw file and the cleaned table, in order, with the step that made it and the reason.",
    fields,
    rows: log.map(({ path, line, column, row, number, step, action, field, from, to, why }, i) => [
      i + 1,
      path,
      line,
      column,
      row,
      number,
      step,
      action,
      field,
      from || null,
      to || null,
      why,
    ]),
  };
}
