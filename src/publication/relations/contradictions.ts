import type { Dataset } from "../../datasets/dataset.ts";
import type { Registers } from "../../datasets/registers.ts";
import { isUsable } from "../../datasets/usability.ts";
import { subjectOf, sourcedValueOf, type SourcedValue } from "./sourced-values.ts";

/**
 * One matter of which the rows of a dataset tell differently: same measure, place, unit, window and population, other
 * values.
 */
export interface Contradiction {
  /** Labels of the measure and the place. */
  measure: string;
  place: string;
  /** The values, in the order of their values; those that say the same stand together. */
  values: readonly SourcedValue[];
}

/**
 * What a dataset contradicts itself in, row by row of the same matter; rows that are kept only to show how a claim
 * changed are left out.
 */
export function contradictionsOf(dataset: Dataset, registers: Registers): Contradiction[] {
  const name = (type: string) => dataset.columns.find((column) => column.type === type)?.name ?? "";
  const [measure, place] = [name("category"), name("place")];
  const values = dataset.rows
    .filter(({ cells }) => isUsable(dataset.columns, cells))
    .map((row) => sourcedValueOf({ dataset, row }, registers))
    .filter(({ estimate }) => estimate !== null && estimate.kind !== "unclear");
  const groups = Map.groupBy(values, subjectOf);
  return [...groups.values()].flatMap((same) => {
    const told = new Set(
      same.map(({ estimate }) => JSON.stringify([estimate!.kind, estimate!.value, estimate!.low, estimate!.high])),
    );
    if (told.size < 2) return [];
    const { cells } = same[0]!.row;
    return {
      measure: dataset.columns.find((column) => column.name === measure)?.categories?.[String(cells[measure])] ?? "",
      place: registers.places.get(String(cells[place]))?.name ?? "",
      values: same.toSorted((a, b) => a.estimate!.value - b.estimate!.value),
    };
  });
}
