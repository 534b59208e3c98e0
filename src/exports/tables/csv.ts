import { stringify } from "csv-stringify/sync";
import type { DownloadTable } from "./table.ts";
import type { TableFormat } from "./format.ts";

export const csv: TableFormat = { extension: "csv", mediaType: "text/csv", ofRegisters: true, ofTable: toCsv };

/**
 * Writes a table as CSV: RFC 4180, UTF-8 without a byte order mark, a line feed after every line, numbers in digits
 * with a decimal point, empty cells for missing values. Text that a spreadsheet would treat as a formula (it begins
 * with = + - @, including their full-width forms, a tab or a line end) is prefixed with an apostrophe, as OWASP
 * recommends against CSV injection; `withFormula` removes it.
 */
export function toCsv({ fields, rows }: DownloadTable): string {
  const write = (lines: DownloadTable["rows"]) =>
    stringify([...lines], { record_delimiter: "\n", quoted_match: /\r/, cast: { number: inDigits } });
  let text = write([fields.map((field) => field.name)]);
  for (let from = 0; from < rows.length; from += step) {
    text += write(
      rows
        .slice(from, from + step)
        .map((row) => row.map((cell) => (typeof cell === "string" ? withoutFormula(cell) : cell))),
    );
  }
  return text;
}

/** Maximum number of rows converted to text at a time, so that a long table is never in memory twice. */
const step = 100;

/** Text that already begins with apostrophes gets another one, so that the prefix can be removed unambiguously. */
export function withoutFormula(text: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** Restores the original text of a cell in such a CSV. */
export function withFormula(text: string): string {
  return text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, "");
}

/** Formats a number without an exponent, with exactly the digits that identify it in JavaScript. */
export function inDigits(value: number): string {
  const [, sign = "", whole = "", part = "", exponent] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  const digits = whole + part;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return point >= digits.length
    ? `${sign}${digits}${"0".repeat(point - digits.length)}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
