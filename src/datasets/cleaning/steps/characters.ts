import { z } from "zod";
import { withoutInvisible } from "../../../proofreading/characters.ts";
import { why, type StepType } from "./step.ts";

const schema = z.strictObject({ step: z.literal("characters"), columns: z.array(z.string()).min(1), why });

/**
 * Removes invisible characters (soft hyphens, zero-width spaces) from the columns, and composes letters from their
 * parts (e and U+0301 become é).
 */
export const characters: StepType<typeof schema> = {
  schema,
  reads: ({ columns }) => columns.map((column, i) => ({ column, keys: ["columns", i] })),
  makes: () => [],
  apply: ({ columns }, rows, { change }) =>
    rows.map((row) =>
      change(row, Object.fromEntries(columns.map((column) => [column, withoutInvisible(row.texts[column] ?? "")]))),
    ),
};
