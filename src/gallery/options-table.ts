import { chartFile, claimTrailFile } from "../publication/read/figures/figure-file.ts";
import { optionsSchema } from "../charts/options.ts";
import { chartType } from "../charts/registry.ts";
import type { Entry } from "./entry.ts";

/** A row of the table of options: a key of a figure file, what it means, and whether it is required. */
export interface OptionRow {
  name: string;
  words: string;
  needed: boolean;
}

/** The columns and the options of a chart type, for the catalogue. */
export function optionsTable(type: Entry["type"] | "claim-trail"): { columns: OptionRow[]; options: OptionRow[] } {
  if (type === "claim-trail") {
    return {
      columns: rowsOf(claimTrailFile.shape.columns.shape, () => true),
      options: rowsOf(claimTrailFile.shape.options.unwrap().shape, () => false),
    };
  }
  const { takes, needs, uses } = chartType(type);
  const needed = (name: string) => name === "label" || needs.some((need) => need === name);
  const columns = rowsOf(chartFile.shape.columns.shape, needed).filter(
    ({ name }) => name === "label" || takes.some((part) => part === name),
  );
  return {
    columns,
    options: rowsOf(optionsSchema.shape, needed).filter(({ name }) => uses.some((option) => option === name)),
  };
}

function rowsOf(
  shape: Readonly<Record<string, { description?: string | undefined }>>,
  needed: (name: string) => boolean,
): OptionRow[] {
  return Object.entries(shape).map(([name, { description = "" }]) => ({
    name,
    words: description,
    needed: needed(name),
  }));
}
