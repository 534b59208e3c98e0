import { z } from "zod";
import { suggest } from "../../../diagnostics/nearest.ts";
import { withoutInvisible } from "../../../proofreading/characters.ts";
import { show } from "../../../diagnostics/problem.ts";
import { why, type StepType } from "./step.ts";

const schema = z.strictObject({
  step: z.literal("label"),
  column: z.string(),
  /** Every label that occurs, with its code. */
  codes: z.record(z.string(), z.string()),
  why,
});

/**
 * Replaces each label of the column with its code. Unlike `map`, an unlisted label is a fault that suggests the
 * nearest. Codes may be listed as themselves.
 */
export const label: StepType<typeof schema> = {
  schema,
  reads: ({ column }) => [{ column, keys: ["column"] }],
  makes: () => [],
  apply: ({ column, codes }, rows, { change, fault }) =>
    rows.map((row) => {
      const text = row.texts[column] ?? "";
      if (text === "") return row;
      if (Object.hasOwn(codes, text)) return change(row, { [column]: codes[text]! });
      const plain = withoutInvisible(text);
      fault(
        row,
        column,
        show(text),
        "a label that the step lists",
        plain === text
          ? suggest(text, Object.keys(codes), "dataset.yaml")
          : "Clean the column with the step `characters` before.",
      );
      return row;
    }),
};
