import type { DownloadTable } from "./table.ts";
import type { TableFormat } from "./format.ts";

export const jsonl: TableFormat = {
  extension: "jsonl",
  mediaType: "application/jsonl",
  ofRegisters: true,
  ofTable: toJsonLines,
};

/**
 * Writes a table as JSON Lines (jsonlines.org), one chunk per row: an object by field name, in UTF-8, with a line feed
 * after every line. Numbers are numbers; an empty cell is null.
 */
export function* toJsonLines({ fields, rows }: DownloadTable): Generator<string> {
  const names = fields.map(({ name }) => `${JSON.stringify(name)}:`);
  for (const row of rows) yield `{${names.map((name, i) => name + JSON.stringify(row[i] ?? null)).join()}}\n`;
}
