import { stringify } from "csv-stringify/sync";
import type { DownloadTable } from "./table.ts";

/**
 * A table as CSV: RFC 4180, UTF-8 without a byte order mark, a line feed after every line, numbers with a decimal point, an empty
 * cell where there is no value. A text that a spreadsheet would take for a formula (it begins with = + - @, in their wide forms too,
 * a tab or a line end) gets an apostrophe before it, as OWASP advises against CSV injection.
 */
export function toCsv({ fields, rows }: DownloadTable): string {
  const header = fields.map((field) => field.name);
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? withoutFormula(cell) : cell)));
  return stringify([header, ...cells], { record_delimiter: "\n", cast: { number: String } });
}

function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
