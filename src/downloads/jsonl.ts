import type { DownloadTable } from "./table.ts";

/** A table as JSON Lines (jsonlines.org): one object for each row, by field name, UTF-8, a line feed after every line. Numbers are numbers; an empty cell is null. */
export function toJsonLines({ fields, rows }: DownloadTable): Uint8Array {
  const names = fields.map(({ name }) => `${JSON.stringify(name)}:`);
  const pieces: Buffer[] = [];
  let piece = "";
  for (const row of rows) {
    piece += `{${names.map((name, i) => name + JSON.stringify(row[i] ?? null)).join()}}\n`;
    if (piece.length < 1 << 20) continue;
    pieces.push(Buffer.from(piece));
    piece = "";
  }
  return Buffer.concat([...pieces, Buffer.from(piece)]);
}
