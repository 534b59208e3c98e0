import { cellOf } from "../../datasets/table.ts";
import { sameWindow, type Window } from "../../model/window.ts";
import { show } from "../../diagnostics/problem.ts";
import type { SourceRow, NamedNumber } from "../model.ts";
import { windowIn } from "../../datasets/cell.ts";

/** The aspects in which numbers must agree to be combined without a reason. */
export type Aspect = "units" | "windows" | "places" | "measures" | "populations" | "origins";

/**
 * The aspects in which the numbers differ, phrased to follow "found"; empty if they agree in all. Populations of
 * different measures are not listed as well.
 */
export function differences(
  numbers: readonly Pick<NamedNumber, "unit" | "rows">[],
  aspects: readonly Aspect[],
): string[] {
  const rows = numbers.flatMap((number) => number.rows);
  const texts: Record<Aspect, () => string[]> = {
    units: () => numbers.map((number) => number.unit),
    windows: () => rows.map((row) => written(windowOf(row))),
    places: () => rows.map((row) => placeOf(row) ?? ""),
    measures: () => rows.map(measureOf),
    populations: () => rows.map(countedIn),
    origins: () => rows.map(originOf),
  };
  const found = aspects.flatMap((aspect) => {
    const distinct = [...new Set(texts[aspect]())];
    const shown = withoutCommonStart(distinct.slice(0, 3)).map(show).join(", ") + (distinct.length > 3 ? " …" : "");
    return distinct.length > 1 ? [{ aspect, words: `different ${aspect} (${shown})` }] : [];
  });
  const measures = found.some(({ aspect }) => aspect === "measures");
  return found.filter(({ aspect }) => !measures || aspect !== "populations").map(({ words }) => words);
}

/** The window of a row; null if its dataset records none. */
export function windowOf({ dataset, row }: SourceRow): Window | null {
  return windowIn(cellOf(dataset.columns, row.cells, "window"));
}

/** The id of a row's place; null if its dataset records none. */
export function placeOf({ dataset, row }: SourceRow): string | null {
  return cellOf(dataset.columns, row.cells, "place") as string | null;
}

/** The id of the origin of a row, which counted; empty if its dataset records none. */
function originOf({ dataset, row }: SourceRow): string {
  return String(cellOf(dataset.columns, row.cells, "origin") ?? "");
}

/** The measure of a row: the label of its first category; empty if there is none. */
export function measureOf({ dataset, row }: SourceRow): string {
  const column = dataset.columns.find(({ type }) => type === "category");
  const measure = column ? String(row.cells[column.name] ?? "") : "";
  return column?.categories?.[measure] ?? measure;
}

/** Exactly who or what a row counts: its own description, or that of its measure. */
export function countedIn(sourceRow: SourceRow): string {
  return String(cellOf(sourceRow.dataset.columns, sourceRow.row.cells, "counted") ?? "") || measureOf(sourceRow);
}

/** The window that all rows share; null if they differ or have none. */
export function commonWindow(rows: readonly SourceRow[]): Window | null {
  return common(rows.map(windowOf), (a, b) => (a && b ? sameWindow(a, b) : a === b));
}

/** The value that all share; null if they differ, or there are none. */
export function common<T>(values: readonly T[], same: (a: T, b: T) => boolean = Object.is): T | null {
  return values.length > 0 && values.every((value) => same(value, values[0]!)) ? values[0]! : null;
}

function written(window: Window | null): string {
  if (!window) return "";
  return "asOf" in window ? window.asOf : `${window.start} to ${window.end}`;
}

/** Long texts from the first word in which they differ, because messages show only their beginnings. */
function withoutCommonStart(texts: readonly string[]): readonly string[] {
  const [first = "", ...others] = texts;
  if (texts.every((text) => text.length <= 60)) return texts;
  let start = 0;
  for (let i = 0; i <= first.length && others.every((text) => text.slice(0, i) === first.slice(0, i)); i++)
    if (first[i - 1] === " ") start = i;
  return start > 0 ? texts.map((text) => `…${text.slice(start)}`) : texts;
}
