import type { Dataset } from "../../datasets/dataset.ts";
import type { Registers } from "../../datasets/registers.ts";
import { isUsable } from "../../datasets/usability.ts";
import { subjectOf, sourcedValueOf, type SourcedValue } from "./sourced-values.ts";

/** Rows of a dataset that contradict each other: same measure, place, unit, window and population, different values. */
export interface Contradiction {
  /** Labels of the measure and the place. */
  measure: string;
  place: string;
  /** The sourced values in ascending order; equal ones are adjacent. */
  values: readonly SourcedValue[];
}

/** The contradictions within a dataset; rows that are kept only to show how a claim changed are left out. */
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
