import { csv } from "./csv.ts";
import type { Content, TableFormat } from "./format.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";
import { parquet } from "./parquet.ts";
import { sqlite } from "./sqlite.ts";
import { xlsx } from "./xlsx.ts";

/** All formats, in the order in which they are offered. To add one: a file like the others, and its line here. */
export const tableFormats: readonly TableFormat[] = [csv, xlsx, json, jsonl, parquet, sqlite];

/** A dataset in a format. Throws where the format writes neither a dataset nor a table. */
export function datasetContent(
  format: TableFormat,
  ...[own, dataset, registers]: Parameters<NonNullable<TableFormat["ofDataset"]>>
): Content | Promise<Content> {
  if (format.ofDataset) return format.ofDataset(own, dataset, registers);
  if (format.ofTable) return format.ofTable(own.data, own.about);
  throw new Error(`The format ${format.extension} writes nothing.`);
}
