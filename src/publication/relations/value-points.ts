import { withStyles, type Point } from "../../charts/model.ts";
import type { Locale } from "../../i18n/locale.ts";

/** What a chart of values needs to know of each. */
export type ValuePoint = Pick<Point, "row" | "key" | "label" | "estimate" | "unit" | "styles" | "window"> &
  Partial<Pick<Point, "from">>;

/** Values as the points of one series, with the number style that they share. */
export function pointsOf(values: readonly ValuePoint[], locale: Locale): Point[] {
  return withStyles(
    values.map(({ row, key, label, estimate, unit, styles, window, from = null }) => ({
      row,
      key,
      label,
      estimate,
      unit,
      styles,
      window,
      group: null,
      panel: null,
      place: null,
      from,
      counter: null,
      remark: null,
    })),
    locale,
  );
}
