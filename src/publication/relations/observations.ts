import { isUsable } from "../../datasets/usability.ts";
import { measureOf } from "../../numbers/definitions/comparable.ts";
import { topicsOf, type Topic } from "../read/topics.ts";
import type { DatasetRows, Publication } from "../model.ts";
import { sourcedValueOf, type SourcedValue } from "./sourced-values.ts";

/** A value of a dataset as readers meet it: with its topic, its measure, and the numbers that are this value. */
export interface Observation extends SourcedValue {
  estimate: NonNullable<SourcedValue["estimate"]>;
  topic: Topic;
  measure: string;
  /** Whether it may be drawn and counted, with its note if it has one. */
  usable: boolean;
  /** Ids of the numbers that are taken from this row alone. */
  numbers: readonly string[];
}

/**
 * The values in some rows, such as those of a place (`relations.rowsOfPlace`), in order; rows without a value are left
 * out. Those that may not be used are included: `usable` is false.
 */
export function observationsIn(
  rows: readonly DatasetRows[],
  { site, registers, relations }: Pick<Publication, "site" | "registers" | "relations">,
): Observation[] {
  const own = new Map(rows.map(({ dataset }) => [dataset.id, dataset]));
  const { topicOf } = topicsOf(site, own);
  return rows.flatMap(({ dataset, rows: some }) =>
    some.flatMap((row) => {
      const value = sourcedValueOf({ dataset, row }, registers);
      const topic = topicOf(dataset, row);
      if (!value.estimate || !topic) return [];
      return {
        ...value,
        estimate: value.estimate,
        topic,
        measure: measureOf({ dataset, row }),
        usable: isUsable(dataset.columns, row.cells),
        numbers: relations.numbersOfRow.get(`${dataset.id}/${value.key}`) ?? [],
      };
    }),
  );
}
