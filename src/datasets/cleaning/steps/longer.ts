import { z } from "zod";
import { why, type StepType } from "./step.ts";

const schema = z.strictObject({
  step: z.literal("longer"),
  /** The columns that become rows, each with the name to store for it. */
  columns: z.record(z.string(), z.string()),
  /** The columns for that name and for the cell. */
  names: z.string(),
  values: z.string(),
  why,
});

/**
 * Pivots a wide table longer: each row becomes one row for every given column that is not empty. A row in which all are
 * empty is dropped.
 */
export const longer: StepType<typeof schema> = {
  schema,
  reads: ({ columns }) => Object.keys(columns).map((column) => ({ column, keys: ["columns", column] })),
  makes: ({ names, values }) => [names, values],
  apply: ({ columns, names, values }, rows, tools) =>
    rows.flatMap((row) => {
      const filled = Object.entries(columns).filter(([column]) => (row.texts[column] ?? "") !== "");
      if (filled.length === 0) {
        tools.drop(row);
        return [];
      }
      return tools.copy(row, filled.length).map((copy, i) => {
        const [column, name] = filled[i]!;
        return tools.change(copy, { [names]: name, [values]: row.texts[column]! }, column);
      });
    }),
};
