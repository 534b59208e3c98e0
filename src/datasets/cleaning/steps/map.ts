import { z } from "zod";
import { why, type StepType } from "./step.ts";

const schema = z.strictObject({
  step: z.literal("map"),
  column: z.string(),
  values: z.record(z.string(), z.string()),
  why,
});

/** Replaces cells of the column by an exact mapping; other cells stay. */
export const map: StepType<typeof schema> = {
  schema,
  reads: ({ column }) => [{ column, keys: ["column"] }],
  makes: () => [],
  apply: ({ column, values }, rows, { change }) =>
    rows.map((row) => {
      const from = row.texts[column] ?? "";
      return Object.hasOwn(values, from) ? change(row, { [column]: values[from]! }) : row;
    }),
};
