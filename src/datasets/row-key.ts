import { flatNames, type Column, type Descriptor } from "./descriptor.ts";
import type { Row } from "./table.ts";

/** A dataset with a key. */
interface Keyed {
  descriptor: Pick<Descriptor, "key">;
}

/** The key of a row as one string, as number definitions, URLs and messages use it. */
export function rowKey({ descriptor }: Keyed, { cells }: Pick<Row, "cells">): string {
  return descriptor.key.map((name) => String(cells[name])).join(" · ");
}

const indexes = new WeakMap<Keyed, Map<string, Row>>();

/** The rows of a dataset by their keys. */
export function rowsByKey(dataset: Keyed & { rows: readonly Row[] }): Map<string, Row> {
  const index = indexes.get(dataset) ?? new Map(dataset.rows.map((row) => [rowKey(dataset, row), row]));
  indexes.set(dataset, index);
  return index;
}

/** The fields of a dataset's downloads that together identify a row; see `flatNames`. */
export function keyFields({ descriptor, columns }: Keyed & { columns: readonly Column[] }): string[] {
  return descriptor.key.map((name) => flatNames(columns.find((column) => column.name === name)!)[0]!);
}
