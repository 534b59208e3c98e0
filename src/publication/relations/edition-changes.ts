import { sameAmount } from "../../model/currency.ts";
import { differenceOf, type Difference } from "../../exports/tables/difference.ts";
import type { Edition } from "../read/editions.ts";
import type { Publication } from "../model.ts";
import { snapshotOf } from "../read/versions.ts";

/**
 * A change of one item between two editions: the title of a figure, the value of a number; null if it did not exist
 * yet, or no longer does.
 */
export interface EditionChange {
  id: string;
  from: string | null;
  to: string | null;
}

/**
 * The changes between two editions: figures and numbers that were added, removed or changed, and datasets cell by cell.
 */
export interface EditionChanges {
  figures: readonly EditionChange[];
  numbers: readonly EditionChange[];
  datasets: readonly { id: string; title: string; from: string; to: string; difference: Difference }[];
}

/**
 * Compares two editions: figures by their titles and their data, datasets by their published versions, which are kept
 * for ever.
 */
export function changesBetween(
  before: Edition,
  after: Edition,
  { datasets, versions, registers }: Pick<Publication, "datasets" | "versions" | "registers">,
): EditionChanges {
  const changed = (
    was: Readonly<Record<string, string>>,
    is: Readonly<Record<string, string>>,
    differ: (id: string) => boolean = (id) => was[id] !== is[id],
  ) =>
    [...new Set([...Object.keys(was), ...Object.keys(is)])]
      .toSorted()
      .filter(differ)
      .map((id): EditionChange => ({ id, from: was[id] ?? null, to: is[id] ?? null }));
  return {
    figures: changed(
      before.figures,
      after.figures,
      (id) => before.figures[id] !== after.figures[id] || before.drawn.get(id) !== after.drawn.get(id),
    ),
    numbers: changed(
      before.numbers,
      after.numbers,
      (id) => !sameAmount(before.numbers[id] ?? "", after.numbers[id] ?? ""),
    ),
    datasets: changed(before.datasets, after.datasets).flatMap(({ id, from, to }) => {
      const dataset = datasets.get(id);
      const [was, is] = [from, to].map((version) => versions.get(id)?.find((entry) => entry.version === version));
      if (!dataset || !was || !is) return [];
      const { key } = snapshotOf(dataset, registers);
      return [
        {
          id,
          title: dataset.descriptor.title,
          from: was.version,
          to: is.version,
          difference: differenceOf({ csv: was.csv, fields: was.fields, key }, { csv: is.csv, fields: is.fields, key }),
        },
      ];
    }),
  };
}
