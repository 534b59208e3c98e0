import type { Dataset } from "./dataset.ts";
import { flatNames, type Descriptor } from "./descriptor.ts";
import type { Row } from "./table.ts";

/** The key of a row as one string, as number definitions, URLs and messages use it. */
export function rowKey({ descriptor }: { descriptor: Pick<Descriptor, "key"> }, { cells }: Pick<Row, "cells">): string {
  return descriptor.key.map((name) => String(cells[name])).join(" · ");
}

const indexes = new WeakMap<Dataset, Map<string, Row>>();

/** The rows of a dataset by their keys. */
export function rowsByKey(dataset: Dataset): Map<string, Row> {
  const index = indexes.get(dataset) ?? new Map(dataset.rows.map((row) => [rowKey(dataset, row), row]));
  indexes.set(dataset, index);
  return index;
}

/** The fields of a dataset's downloads that together identify a row; see `flatNames`. */
export function keyFields({ descriptor, columns }: Pick<Dataset, "descriptor" | "columns">): string[] {
  return descriptor.key.map((name) => flatNames(columns.find((column) => column.name === name)!)[0]!);
}
