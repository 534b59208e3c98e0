import { z } from "zod";
import { kinds } from "../../../model/estimate.ts";
import { show } from "../../../diagnostics/problem.ts";
import { plainNumber } from "./number.ts";
import { why, type StepType } from "./step.ts";

const schema = z.strictObject({
  step: z.literal("kind"),
  column: z.string(),
  /** The column for the kind. */
  into: z.string(),
  /** Words before or after the number, with the kind that they mean: `more than: more-than`, `+: at-least`. */
  words: z.record(z.string().trim().min(1), z.enum(kinds)),
  decimal: z.enum([".", ","]).default("."),
  thousands: z.enum([",", ".", " ", "'", "’"]).optional(),
  why,
});

/**
 * Splits a text such as "more than 1,500" into the number and, in a column of its own, the kind; a number alone is
 * exact. Unknown words are a fault; empty cells stay empty.
 */
export const kind: StepType<typeof schema> = {
  schema,
  reads: ({ column }) => [{ column, keys: ["column"] }],
  makes: ({ into }) => [into],
  apply: (step, rows, { change, fault }) =>
    rows.map((row) => {
      const text = row.texts[step.column] ?? "";
      if (text === "") return change(row, { [step.into]: row.texts[step.into] ?? "" });
      const [, before = "", digits = "", after = ""] = /^(\D*?)\s*([-−]?\d(?:.*\d)?)\s*(\D*)$/u.exec(text) ?? [];
      const plain = plainNumber(digits, step.decimal, step.thousands);
      const words = `${before} ${after}`.trim().toLowerCase();
      const found =
        words === "" ? "exact" : Object.entries(step.words).find(([key]) => key.toLowerCase() === words)?.[1];
      if (plain === null || found === undefined) {
        fault(
          row,
          step.column,
          show(text),
          `a number, alone or with one of ${Object.keys(step.words).map(show).join(", ")}`,
          "Correct the cell, or add the words to the step.",
        );
        return row;
      }
      return change(row, { [step.column]: plain, [step.into]: found }, step.column);
    }),
};
