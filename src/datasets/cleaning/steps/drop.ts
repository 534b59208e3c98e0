import { z } from "zod";
import { columnsOf, matches, whereSchema, why, type StepType } from "./step.ts";

const schema = z.strictObject({ step: z.literal("drop"), where: whereSchema, why });

/** Every row that matches leaves the table. */
export const drop: StepType<typeof schema> = {
  schema,
  reads: ({ where }) => columnsOf(where),
  makes: () => [],
  apply: ({ where }, rows, tools) =>
    rows.filter((row) => {
      const gone = matches(row.texts, where);
      if (gone) tools.drop(row);
      return !gone;
    }),
};
