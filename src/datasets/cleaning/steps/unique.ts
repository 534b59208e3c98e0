import { z } from "zod";
import { why, type StepType } from "./step.ts";

const schema = z.strictObject({
  step: z.literal("unique"),
  /** Rows that agree in these columns are duplicates. */
  by: z.array(z.string()).min(1),
  keep: z.enum(["first", "last"]).default("first"),
  why,
});

/** Keeps the first or the last of duplicate rows; the log names it for each one that is dropped. */
export const unique: StepType<typeof schema> = {
  schema,
  reads: ({ by }) => by.map((column, i) => ({ column, keys: ["by", i] })),
  makes: () => [],
  apply: ({ by, keep }, rows, tools) => {
    const keyOf = (row: (typeof rows)[number]) => JSON.stringify(by.map((column) => row.texts[column] ?? ""));
    const kept = new Map((keep === "first" ? rows.toReversed() : rows).map((row) => [keyOf(row), row]));
    return rows.filter((row) => {
      const stays = kept.get(keyOf(row))!;
      if (stays !== row) tools.drop(row, `row ${stays.id} stays`);
      return stays === row;
    });
  },
};
