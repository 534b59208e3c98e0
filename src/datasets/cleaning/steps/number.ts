import { z } from "zod";
import { show } from "../../../diagnostics/problem.ts";
import { why, type StepType } from "./step.ts";

const schema = z.strictObject({
  step: z.literal("number"),
  columns: z.array(z.string()).min(1),
  /** The decimal separator of the raw file. */
  decimal: z.enum([".", ","]).default("."),
  /** The thousands separator of the raw file. A space stands for any kind of space. */
  thousands: z.enum([",", ".", " ", "'", "’"]).optional(),
  why,
});

/** Converts numbers of another locale to the form 1234.5. Empty cells stay empty; any other text is a fault. */
export const number: StepType<typeof schema> = {
  schema,
  reads: ({ columns }) => columns.map((column, i) => ({ column, keys: ["columns", i] })),
  makes: () => [],
  apply: (step, rows, { change, fault }) =>
    rows.map((row) => {
      const texts: Record<string, string> = {};
      for (const column of step.columns) {
        const text = row.texts[column] ?? "";
        const parsed = plainNumber(text, step.decimal, step.thousands);
        if (text !== "" && parsed === null)
          fault(
            row,
            column,
            show(text),
            `a number such as ${sample(step.decimal, step.thousands)}`,
            "Correct the cell, or the separators of the step.",
          );
        else if (text !== "") texts[column] = parsed!;
      }
      return change(row, texts);
    }),
};

/**
 * The number in the form 1234.5; null if the text is not a number. Thousands are separated in groups of three, or not
 * at all.
 */
export function plainNumber(text: string, decimal: "." | ",", thousands?: string): string | null {
  const point = decimal === "." ? "\\." : ",";
  const between = thousands === undefined ? null : thousands === " " ? "[ \\u00a0\\u202f\\u2009]" : `\\${thousands}`;
  const whole = between ? `(?:\\d{1,3}(?:${between}\\d{3})+|\\d+)` : "\\d+";
  const [, sign, digits, rest] = new RegExp(`^([-−]?)(${whole})(?:${point}(\\d+))?$`).exec(text) ?? [];
  if (digits === undefined) return null;
  const plain = digits.replace(/\D/g, "").replace(/^0+(?=\d)/, "");
  return `${sign ? "-" : ""}${plain}${rest ? `.${rest}` : ""}`;
}

function sample(decimal: string, thousands = ""): string {
  return `1${thousands}234${decimal}5`;
}
