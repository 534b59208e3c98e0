import { z } from "zod";
import { show } from "../../../diagnostics/problem.ts";
import { plainNumber } from "./number.ts";
import { why, type StepType } from "./step.ts";

const schema = z.strictObject({
  step: z.literal("range"),
  column: z.string(),
  /** The columns for the two ends. */
  low: z.string(),
  high: z.string(),
  decimal: z.enum([".", ","]).default("."),
  thousands: z.enum([",", ".", " ", "'", "’"]).optional(),
  /** Separators of the two ends besides a hyphen or a dash, such as "to". */
  between: z.array(z.string().min(1)).default([]),
  why,
});

/** Splits a text such as "1,000–5,000" into two columns for its ends, and empties its own column. Other texts stay. */
export const range: StepType<typeof schema> = {
  schema,
  reads: ({ column }) => [{ column, keys: ["column"] }],
  makes: ({ low, high }) => [low, high],
  apply: (step, rows, { change, fault }) =>
    rows.map((row) => {
      const text = row.texts[step.column] ?? "";
      const words = step.between.map((word) => ` ${word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")} `);
      const ends = text.split(new RegExp(`(?<=\\d)(?: ?[-–—] ?|${words.join("|") || "(?!)"})(?=\\d)`));
      if (ends.length !== 2)
        return change(row, { [step.low]: row.texts[step.low] ?? "", [step.high]: row.texts[step.high] ?? "" });
      const [low, high] = ends.map((end) => plainNumber(end, step.decimal, step.thousands));
      if (low == null || high == null || Number(low) >= Number(high)) {
        fault(
          row,
          step.column,
          show(text),
          "two numbers, the smaller first",
          "Correct the cell, or the separators of the step.",
        );
        return row;
      }
      return change(row, { [step.column]: "", [step.low]: low, [step.high]: high }, step.column);
    }),
};
