import { z } from "zod";
import { withoutInvisible } from "../../../proofreading/characters.ts";
import { why, type StepType } from "./step.ts";

const schema = z.strictObject({ step: z.literal("characters"), columns: z.array(z.string()).min(1), why });

/**
 * Characters that nobody sees (soft hyphens, zero-width spaces) go from the texts of the columns, and letters that
 * stand in parts (e and U+0301) become one (é).
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
