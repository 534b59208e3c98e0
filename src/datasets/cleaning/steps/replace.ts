import { z } from "zod";
import { conditionSchema, satisfies } from "../../condition.ts";
import { columnsOf, why, type StepType } from "./step.ts";

const schema = z.strictObject({
  step: z.literal("replace"),
  column: z.string(),
  where: conditionSchema,
  with: z.string(),
  why,
});

/** Sets the cell of the column to the given text in every row that matches. */
export const replace: StepType<typeof schema> = {
  schema,
  reads: ({ column, where }) => [{ column, keys: ["column"] }, ...columnsOf(where)],
  makes: () => [],
  apply: ({ column, where, with: text }, rows, { change }) =>
    rows.map((row) => (satisfies(row.texts, where) ? change(row, { [column]: text }) : row)),
};
