import type { Dataset } from "../../datasets/dataset.ts";
import { sameWindow } from "../../model/window.ts";
import type { Point } from "../../charts/model.ts";
import type { ChartType } from "../../charts/chart-type.ts";
import { windowIn } from "../../datasets/cell.ts";

/**
 * Why points cannot share a chart, phrased to follow "found"; null if they can. Units never mix. Windows and measures
 * mix only in chart types that do not compare (they show what each claimant says, or one thing over time), or beside a
 * note that says so.
 */
export function incomparable(
  { compares }: Pick<ChartType, "compares">,
  points: readonly Point[],
  dataset: Dataset,
  hasNote: boolean,
): string | null {
  const units = [...new Set(points.map((point) => point.unit))];
  if (units.length > 1) return `values in ${units.join(" and ")}`;
  if (!compares || hasNote) return null;
  const column = (wanted: string) => dataset.columns.find((candidate) => candidate.type === wanted)?.name ?? "";
  const rows = points.flatMap(({ row }) => (row ? [row.cells] : []));
  const measures = new Set(rows.map((cells) => cells[column("category")]));
  if (measures.size > 1) return `different measures (${[...measures].join(", ")}) without a note`;
  const windows = rows.map((cells) => windowIn(cells[column("window")]));
  const differ = windows.some((window) => window && windows[0] && !sameWindow(window, windows[0]));
  return differ ? "values with different windows, without a note" : null;
}
