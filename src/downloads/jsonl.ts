import type { DownloadTable } from "./table.ts";

/** A table as JSON Lines (jsonlines.org): one object for each row, by field name, UTF-8, a line feed after every line. Numbers are numbers; an empty cell is null. */
export function toJsonLines({ fields, rows }: DownloadTable): string {
  return rows.map((row) => `${JSON.stringify(Object.fromEntries(fields.map(({ name }, i) => [name, row[i] ?? null])))}\n`).join("");
}
