import { z } from "zod";
import { conditionSchema, satisfies } from "../../condition.ts";
import { columnsOf, why, type StepType } from "./step.ts";

const schema = z.strictObject({ step: z.literal("drop"), where: conditionSchema, why });

/** Drops every row that matches. */
export const drop: StepType<typeof schema> = {
  schema,
  reads: ({ where }) => columnsOf(where),
  makes: () => [],
  apply: ({ where }, rows, tools) =>
    rows.filter((row) => {
      const gone = satisfies(row.texts, where);
      if (gone) tools.drop(row);
      return !gone;
    }),
};
