import type { DownloadTable } from "./table.ts";
import type { TableFormat } from "./format.ts";

export const jsonl: TableFormat = {
  extension: "jsonl",
  mediaType: "application/jsonl",
  ofRegisters: true,
  ofTable: toJsonLines,
};

/**
 * A table as JSON Lines (jsonlines.org), a piece for each row: one object, by field name, UTF-8, a line feed after
 * every line. Numbers are numbers; an empty cell is null.
 */
export function* toJsonLines({ fields, rows }: DownloadTable): Generator<string> {
  const names = fields.map(({ name }) => `${JSON.stringify(name)}:`);
  for (const row of rows) yield `{${names.map((name, i) => name + JSON.stringify(row[i] ?? null)).join()}}\n`;
}
