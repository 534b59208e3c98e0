import { parquetWriteBuffer } from "hyparquet-writer";
import type { DownloadTable, Field } from "./table.ts";
import type { About } from "./package.ts";
import type { TableFormat } from "./format.ts";

export const parquet: TableFormat = {
  extension: "parquet",
  mediaType: "application/vnd.apache.parquet",
  ofRegisters: true,
  ofDataset: ({ data, about }) => toParquet(data, about),
  ofTable: toParquet,
};

/** Parquet types of the fields; https://parquet.apache.org/docs/file-format/types/logicaltypes/ */
const types = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  integer: { type: "INT64" },
  number: { type: "DOUBLE" },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
} as const satisfies Record<Field["type"], object>;

/**
 * Writes a table as Apache Parquet, compressed with Snappy: strings, 64-bit integers, doubles and dates; empty cells
 * are null. `about` becomes file metadata.
 */
export function toParquet({ fields, rows }: DownloadTable, about: About): Uint8Array {
  const buffer = parquetWriteBuffer({
    schema: [
      { name: "root", num_children: fields.length },
      ...fields.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...types[type] })),
    ],
    columnData: fields.map(({ name, type }, i) => ({ name, data: rows.map((row) => valueOf(row[i] ?? null, type)) })),
    kvMetadata: about.map(([key, value]) => ({ key, value })),
    createdBy: "muster",
  });
  return new Uint8Array(buffer);
}

function valueOf(cell: string | number | null, type: Field["type"]): string | number | bigint | Date | null {
  if (cell === null) return null;
  if (type === "integer") return BigInt(cell);
  return type === "date" ? new Date(`${cell}T00:00:00Z`) : cell;
}
