import { csv } from "./csv.ts";
import type { Content, TableFormat } from "./format.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";
import { parquet } from "./parquet.ts";
import { sqlite } from "./sqlite.ts";
import { xlsx } from "./xlsx.ts";

/** All formats, in the order in which they are offered. To add one, create a file like the others and list it here. */
export const tableFormats: readonly TableFormat[] = [csv, xlsx, json, jsonl, parquet, sqlite];

/** Writes a dataset in a format. Throws if the format supports neither datasets nor tables. */
export function datasetContent(
  format: TableFormat,
  ...[own, dataset, registers]: Parameters<NonNullable<TableFormat["ofDataset"]>>
): Content | Promise<Content> {
  if (format.ofDataset) return format.ofDataset(own, dataset, registers);
  if (format.ofTable) return format.ofTable(own.data, own.about);
  throw new Error(`The format ${format.extension} writes nothing.`);
}
