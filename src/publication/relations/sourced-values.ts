import { stylesIn } from "../../charts/model.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import type { Registers } from "../../datasets/registers.ts";
import { unitOf, valueColumnOf, valueOf, type Row } from "../../datasets/table.ts";
import { isUsable } from "../../datasets/usability.ts";
import type { Estimate } from "../../model/estimate.ts";
import type { Origin } from "../../model/origin.ts";
import type { Source } from "../../model/source.ts";
import { lastDay } from "../../model/window.ts";
import type { NumberStyles } from "../../i18n/number-style.ts";
import { countedIn, measureOf, placeOf } from "../../numbers/definitions/comparable.ts";
import type { SourceRow, NamedNumber } from "../../numbers/model.ts";
import { rowKey } from "../../datasets/row-key.ts";
import { provenanceOf, type Provenance } from "./row-labels.ts";

/** A value as one source reports it, with everything that is known of its row. */
export interface SourcedValue extends Provenance {
  dataset: Dataset;
  row: Row;
  /** The row's key. */
  key: string;
  estimate: Estimate | null;
  unit: string;
  /** How its number is formatted. */
  styles: NumberStyles;
  counted: string;
  /** Id of its place. */
  place: string | null;
}

/** The sourced value of a row; `estimate` is null if it has none. */
export function sourcedValueOf(sourceRow: SourceRow, registers: Registers): SourcedValue {
  const { dataset, row } = sourceRow;
  const column = valueColumnOf(dataset.columns);
  return {
    ...provenanceOf(row, dataset, registers),
    dataset,
    row,
    key: rowKey(dataset, row),
    estimate: column ? valueOf(column, row.cells) : null,
    unit: column ? unitOf(column, row.cells) : "",
    styles: stylesIn(column, row),
    counted: countedIn(sourceRow),
    place: placeOf(sourceRow),
  };
}

/**
 * All sourced values for the same measure, place and unit as a row's, from the usable rows of its dataset, in order of
 * date.
 */
export function sourcedValuesOfSame(sourceRow: SourceRow, registers: Registers): SourcedValue[] {
  const own = sourcedValueOf(sourceRow, registers);
  const same = sourceRow.dataset.rows
    .map((row): SourceRow => ({ dataset: sourceRow.dataset, row }))
    .filter(
      (other) =>
        measureOf(other) === measureOf(sourceRow) &&
        placeOf(other) === placeOf(sourceRow) &&
        isUsable(other.dataset.columns, other.row.cells),
    )
    .map((other) => sourcedValueOf(other, registers))
    .filter(({ estimate, unit }) => estimate !== null && estimate.kind !== "unclear" && unit === own.unit);
  return same.sort((a, b) => compare(dayOf(a), dayOf(b)) || a.estimate!.value - b.estimate!.value);
}

/**
 * The attribution of a number: all sources that report this value of this origin or for this window, and the origins
 * that they have it from.
 */
export function attributionOf(
  { rows }: Pick<NamedNumber, "rows">,
  registers: Registers,
): { sources: Source[]; origins: Origin[] } {
  const values = rows.map((sourceRow) => sourcedValueOf(sourceRow, registers));
  const [first] = rows;
  if (rows.length === 1 && first) {
    const [own] = values as [SourcedValue];
    const repeats = sourcedValuesOfSame(first, registers).filter(
      ({ estimate, origin, window }) =>
        estimate!.value === own.estimate?.value &&
        (origin === own.origin || JSON.stringify(window) === JSON.stringify(own.window)),
    );
    values.push(...repeats);
  }
  return {
    sources: [...new Set(values.flatMap(({ source }) => source ?? []))],
    origins: [...new Set(values.flatMap(({ origin }) => origin ?? []))],
  };
}

/** The value that an origin gives for a window, and all sourced values that report it. */
export interface OriginValue {
  origin: Origin | null;
  estimate: Estimate;
  values: [SourcedValue, ...SourcedValue[]];
}

/**
 * A key for the subject of a value: two values with the same measure, place, unit, window and population contradict
 * each other if they differ. Values of other dates form a series, and values of other people or regions are about
 * something else. A row that names none of these is a subject of its own.
 */
export function subjectOf({ dataset, row, key, place, unit, window, counted }: SourcedValue): string {
  const measure = measureOf({ dataset, row });
  return JSON.stringify([
    measure,
    place,
    unit,
    window,
    counted,
    measure === "" && place === null && counted === "" ? key : "",
  ]);
}

/** All values for the subject of a number, its own included, by who counted; only for a cell or a latest row. */
export function valuesByOrigin({ operation, rows: [first] }: NamedNumber, registers: Registers): OriginValue[] {
  if (!first || (operation !== "cell" && operation !== "latest")) return [];
  const found = new Map<string, OriginValue>();
  const matter = subjectOf(sourcedValueOf(first, registers));
  for (const value of sourcedValuesOfSame(first, registers).filter((other) => subjectOf(other) === matter)) {
    const { origin, estimate, window } = value;
    const key = JSON.stringify([origin?.id, estimate, window]);
    const known = found.get(key);
    if (known) known.values.push(value);
    else found.set(key, { origin, estimate: estimate!, values: [value] });
  }
  return [...found.values()];
}

function dayOf({ window }: SourcedValue): string {
  return window ? lastDay(window) : "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
