import { z } from "zod";
import { isDate } from "../../../model/date.ts";
import { show } from "../../../diagnostics/problem.ts";
import { why, type StepType, type WorkingRow } from "./step.ts";

const tokens = ["D", "DD", "M", "MM", "MMMM", "YYYY"] as const;

const schema = z.strictObject({
  step: z.literal("date"),
  column: z.string(),
  /**
   * Formats of the dates in the raw file, the fullest first: D or DD, M or MM, MMMM (a name from `months`), YYYY, and
   * the characters between them.
   */
  formats: z.array(z.string().regex(/YYYY/, "a format with YYYY")).min(1),
  /** The names of the twelve months, if they are written out. */
  months: z.array(z.string()).length(12).optional(),
  /** Columns for the first and the last day of the period. */
  first: z.string().optional(),
  last: z.string().optional(),
  why,
});
type Step = z.output<typeof schema>;

/**
 * Parses full or partial dates of another locale into EDTF (ISO 8601-2, level 0): 2024-03-12, 2024-03 or 2024; and, if
 * columns are named for them, into the first and the last day of the period. A text that matches no format, or no
 * calendar date, is a fault, and so is one that two formats read as different dates: 03/04/2024.
 */
export const date: StepType<typeof schema> = {
  schema,
  reads: ({ column }) => [{ column, keys: ["column"] }],
  makes: ({ first, last }) => [first, last].filter((name) => name !== undefined),
  apply: (step, rows, { change, fault }) =>
    rows.map((row) => {
      const text = row.texts[step.column] ?? "";
      const [read, other] = text === "" ? [""] : readDates(text, step);
      if (read !== undefined && other === undefined) return change(row, textsOf(step, read), step.column);
      if (other !== undefined)
        fault(
          row,
          step.column,
          `${show(text)}, which is ${read} or ${other}`,
          "a date that can be read in one way",
          "Name one of the formats, and read dates of the other from a column of their own.",
        );
      else
        fault(
          row,
          step.column,
          show(text),
          `a date that exists, as ${step.formats.join(" or ")}`,
          "Correct the cell, or add its format to the step.",
        );
      return row;
    }),
};

function textsOf({ column, first, last }: Step, edtf: string): WorkingRow["texts"] {
  const [year = "", month, day] = edtf.split("-");
  const lastOfMonth = String(new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate()).padStart(2, "0");
  return {
    [column]: edtf,
    ...(first && { [first]: edtf && `${year}-${month ?? "01"}-${day ?? "01"}` }),
    ...(last && { [last]: edtf && `${year}-${month ?? "12"}-${day ?? lastOfMonth}` }),
  };
}

/**
 * The distinct dates, as EDTF, that the formats read from a text: none if no format matches or the date does not exist,
 * several if formats contradict each other.
 */
function readDates(text: string, { formats, months = [] }: Step): string[] {
  const found = new Set<string>();
  for (const format of formats) {
    const names: string[] = [];
    const pattern = format.replaceAll(/D{1,2}|M{4}|M{1,2}|YYYY|[.*+?^${}()|[\]\\]/g, (token) => {
      if (!tokens.includes(token as (typeof tokens)[number])) return `\\${token}`;
      names.push(token[0]!);
      return {
        D: "(\\d{1,2})",
        DD: "(\\d{2})",
        M: "(\\d{1,2})",
        MM: "(\\d{2})",
        MMMM: `(${months.join("|")})`,
        YYYY: "(\\d{4})",
      }[token]!;
    });
    const match = new RegExp(`^${pattern}$`, "iu").exec(text);
    if (!match) continue;
    const part = (name: string) => match[names.indexOf(name) + 1] ?? "";
    const year = part("Y");
    const month = names.includes("M") ? monthOf(part("M"), months) : "";
    const day = names.includes("D") ? part("D").padStart(2, "0") : "";
    if (isDate(`${year}-${month || "01"}-${day || "01"}`)) found.add([year, month, day].filter(Boolean).join("-"));
  }
  return [...found];
}

function monthOf(text: string, months: readonly string[]): string {
  const named = months.findIndex((name) => name.toLowerCase() === text.toLowerCase());
  return (named < 0 ? text : String(named + 1)).padStart(2, "0");
}
