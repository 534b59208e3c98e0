import { z } from "zod";
import { why, type StepType } from "./step.ts";

const schema = z.strictObject({ step: z.literal("trim"), columns: z.array(z.string()).min(1), why });

/**
 * Trims the columns, and replaces each run of whitespace inside them, including line breaks and no-break spaces, with
 * one space.
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
