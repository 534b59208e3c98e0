import { stringify } from "csv-stringify/sync";
import type { DownloadTable } from "./table.ts";
import type { TableFormat } from "./format.ts";

export const csv: TableFormat = { extension: "csv", mediaType: "text/csv", ofRegisters: true, ofTable: toCsv };

/**
 * A table as CSV: RFC 4180, UTF-8 without a byte order mark, a line feed after every line, numbers in digits with a
 * decimal point, an empty cell where there is no value. A text that a spreadsheet would take for a formula (it begins
 * with = + - @, in their wide forms too, a tab or a line end) gets an apostrophe before it, as OWASP advises against
 * CSV injection; `withFormula` takes it off again.
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

/** The most rows that are turned into text at one time, so that a long table never stands in memory twice. */
const step = 100;

/** A text that apostrophes already stand before gets another one, so that each can be taken off. */
function withoutFormula(text: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** The text of a cell of such a CSV, as it was in the table. */
export function withFormula(text: string): string {
  return text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, "");
}

/** A number without an exponent, exactly as JavaScript tells it from all others. */
function inDigits(value: number): string {
  const [, sign = "", whole = "", part = "", exponent] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value)) ?? [];
  if (exponent === undefined) return String(value);
  const digits = whole + part;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return point >= digits.length
    ? `${sign}${digits}${"0".repeat(point - digits.length)}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
