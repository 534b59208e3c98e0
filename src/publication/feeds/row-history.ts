import type { Dataset } from "../../datasets/dataset.ts";
import type { Row } from "../../datasets/table.ts";
import type { Difference } from "../../exports/tables/difference.ts";
import type { Version } from "../read/versions.ts";

/** What a version changed in rows, by their keys in differences: which it added, and how many cells it changed. */
interface RowChanges {
  added: ReadonlySet<string>;
  changed: ReadonlyMap<string, number>;
}

const known = new WeakMap<Difference, RowChanges>();

/** The key of a row as differences between versions have it. */
export function differenceKey({ descriptor }: Pick<Dataset, "descriptor">, { cells }: Row): string {
  return descriptor.key.map((name) => String(cells[name])).join(" ");
}

/** What a version changed in rows; nothing for the first. */
export function rowChangesOf({ difference }: Pick<Version, "difference">): RowChanges {
  if (!difference) return { added: new Set(), changed: new Map() };
  const found = known.get(difference);
  if (found) return found;
  const changed = new Map<string, number>();
  for (const { row } of difference.cells) changed.set(row, (changed.get(row) ?? 0) + 1);
  const changes = { added: new Set(difference.rows.added), changed };
  known.set(difference, changes);
  return changes;
}

/** The date of the last version that added a row, or of the first version; `versions` are all, the newest first. */
export function firstDayOf(dataset: Pick<Dataset, "descriptor">, row: Row, versions: readonly Version[]): string {
  const key = differenceKey(dataset, row);
  return (versions.find((version) => rowChangesOf(version).added.has(key)) ?? versions.at(-1)!).date;
}
