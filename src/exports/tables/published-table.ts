import { parse } from "csv-parse/sync";
import { withFormula } from "./csv.ts";
import type { DownloadTable, Field } from "./table.ts";

/**
 * Reads the table in a published CSV, with the column types of that time: `fields` are names, types and units, such as
 * `recruits number people`. Removes the apostrophes that protect against formulas.
 */
export function tableOf(id: string, csv: string, fields: readonly string[]): DownloadTable {
  const [header = [], ...rows] = parse(csv) as string[][];
  const types = new Map(fields.map((field) => [field.split(" ")[0]!, field.split(" ")]));
  const columns = header.map((name): Field => {
    const [, type = "string", ...unit] = types.get(name) ?? [];
    return { name, type: type as Field["type"], title: name, description: "", unit: unit.join(" ") || null };
  });
  const cellOf = (text: string, { type }: Field) =>
    text === "" ? null : type === "integer" || type === "number" ? Number(text) : withFormula(text);
  return {
    id,
    title: id,
    description: "",
    fields: columns,
    rows: rows.map((row) => row.map((text, i) => cellOf(text, columns[i]!))),
  };
}
