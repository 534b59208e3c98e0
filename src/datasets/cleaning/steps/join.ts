import { z } from "zod";
import { suggest } from "../../../diagnostics/nearest.ts";
import { show } from "../../../diagnostics/problem.ts";
import { why, type StepType } from "./step.ts";

const schema = z.strictObject({
  step: z.literal("join"),
  /** Another raw file of the dataset, and its exact header. */
  file: z.string(),
  columns: z.array(z.string()).min(2),
  /** The columns to match, in this file and in the other. */
  on: z.strictObject({ here: z.string(), there: z.string() }),
  /** Columns to take from the other file, with their names in this one. */
  take: z.record(z.string(), z.string()),
  why,
});

/**
 * Adds columns from the one row of another raw file with the same text. It is a fault if there is no such row, or more
 * than one.
 */
export const join: StepType<typeof schema> = {
  schema,
  reads: ({ on }) => [{ column: on.here, keys: ["on", "here"] }],
  makes: ({ take }) => Object.values(take),
  apply: ({ file, columns, on, take }, rows, { change, fault, read }) => {
    const other = read(file, columns);
    if (!other) return [...rows];
    const key = columns.indexOf(on.there);
    const found = Map.groupBy(other.rows, ({ cells }) => cells[key] ?? "");
    return rows.map((row) => {
      const text = row.texts[on.here] ?? "";
      const [match, second] = found.get(text) ?? [];
      if (!match)
        fault(
          row,
          on.here,
          show(text),
          `a text of the column ${show(on.there)} in ${file}`,
          suggest(text, found.keys(), file),
        );
      else if (second)
        fault(
          row,
          on.here,
          `${show(text)}, which ${file} has in line ${match.at(0).line} and again in line ${second.at(0).line}`,
          "one row to take from",
          "Remove one of them.",
        );
      else
        return change(
          row,
          Object.fromEntries(
            Object.entries(take).map(([there, here]) => [here, match.cells[columns.indexOf(there)] ?? ""]),
          ),
          on.here,
        );
      return row;
    });
  },
};
