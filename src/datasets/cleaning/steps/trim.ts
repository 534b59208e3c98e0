import { z } from "zod";
import { why, type StepType } from "./step.ts";

const schema = z.strictObject({ step: z.literal("trim"), columns: z.array(z.string()).min(1), why });

/**
 * White space around the texts of the columns goes, and any run of it inside them, line ends and no-break spaces too,
 * becomes one space.
 */
export const trim: StepType<typeof schema> = {
  schema,
  reads: ({ columns }) => columns.map((column, i) => ({ column, keys: ["columns", i] })),
  makes: () => [],
  apply: ({ columns }, rows, { change }) =>
    rows.map((row) =>
      change(
        row,
        Object.fromEntries(columns.map((column) => [column, (row.texts[column] ?? "").trim().replace(/\s+/g, " ")])),
      ),
    ),
};
