import type { Point } from "../../../charts/model.ts";
import type { ChartFile } from "./figure-file.ts";
import type { Dataset } from "../../../datasets/dataset.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { formatList, formatWindow } from "../../../i18n/format.ts";
import { withoutInvisible } from "../../../proofreading/characters.ts";
import { show } from "../../../diagnostics/problem.ts";

/** Types of columns that readers can tell points apart by. */
const distinguishing = new Set([
  "category",
  "text",
  "place",
  "window",
  "date",
  "origin",
  "source",
  "counted",
  "number",
]);

/**
 * Describes two points of a figure with the same label, series, small multiple and time, which readers could not tell
 * apart: the rows, and the columns in which they differ. Null if all points are distinct.
 */
export function indistinct(
  points: readonly Point[],
  { columns }: ChartFile,
  dataset: Dataset,
  locale: Locale,
): { found: string; action: string } | null {
  const seen = new Map<string, Point>();
  for (const point of points) {
    const { label, group, panel, window } = point;
    const key = JSON.stringify(
      [label, group, panel]
        .map((name) => withoutInvisible(name ?? "").trim())
        .concat(window ? formatWindow(window, locale) : ""),
    );
    const first = seen.get(key);
    if (first) return fault(first, point);
    seen.set(key, point);
  }
  return null;

  function fault(a: Point, b: Point): { found: string; action: string } {
    const id = (point: Point) =>
      point.row ? `row ${show(point.row.cells[dataset.descriptor.key[0]!])}` : "what is computed";
    const used = Object.values(columns);
    const differ =
      a.row === null || b.row === null
        ? []
        : dataset.columns.filter(
            ({ name, type }) =>
              distinguishing.has(type) &&
              !used.includes(name) &&
              JSON.stringify(a.row?.cells[name]) !== JSON.stringify(b.row?.cells[name]),
          );
    const names = formatList(
      differ.map(({ name }) => show(name)),
      locale,
    );
    const action =
      differ.length > 0
        ? `They differ in ${names}: name such a column as the label, the group, the panel or the date, or choose other rows.`
        : "No column that readers see distinguishes them: leave one out, or add a column that does.";
    return { found: `${show(a.label)} twice (${id(a)} and ${id(b)})`, action };
  }
}
