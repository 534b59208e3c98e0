import { formatDate, formatEstimate, formatEstimateOf, formatInText, formatWindow } from "../i18n/format.ts";
import { withSign } from "../i18n/signs.ts";
import type { Locale } from "../i18n/locale.ts";
import { isPercent, type Chart, type Point } from "./model.ts";

type Speaking = Pick<Chart, "locale" | "options">;

/** Determines how a value is written. */
type Value = Pick<Point, "estimate" | "unit" | "styles">;

/** A value as text in a drawing: "more than 1,500", "about 1.3%", or that it is not published. */
export function valueWords({ estimate, unit, styles }: Value, { locale, options }: Speaking): string {
  if (!estimate) return locale.words.notPublished;
  const style = styles[options.format ?? "full"];
  return isPercent(unit)
    ? formatInText(estimate, unit, locale, style)
    : formatEstimate(estimate, withSign(locale, unit), style);
}

/** A value in full, with its unit: "more than 1,500 people", "about 1.3%". */
export function fullWords({ estimate, unit, styles }: Value, locale: Locale): string {
  if (!estimate) return locale.words.notPublished;
  return unit === "percent"
    ? formatInText(estimate, unit, locale, styles.full)
    : formatEstimateOf(estimate, unit, locale, styles.full);
}

/** Name of a point: its label, with its group and panel if they add information. */
export function nameOf({ label, group, panel }: Pick<Point, "label" | "group" | "panel">): string {
  return [...new Set([label, group, panel])].filter((name) => name).join(", ");
}

/** Whether a point has a value or is missing one. Events have neither: their figures have no value column. */
export function isValue({ estimate, unit }: Pick<Point, "estimate" | "unit">): boolean {
  return estimate !== null || unit !== "";
}

/** Tooltip of a point, in lines: label and value with unit; date; who counted. */
export function tooltipText(point: Point, { locale }: Speaking): string {
  const { estimate, window, from, row } = point;
  const what = isValue(point) ? `${nameOf(point)}: ${fullWords(point, locale)}` : nameOf(point);
  const when = !window
    ? ""
    : "asOf" in window && !isValue(point)
      ? formatDate(window.asOf, locale, "short")
      : formatWindow(window, locale, "short");
  const lines = [what, when, from ?? (row === null && estimate ? locale.words.computedRest : "")];
  return lines.filter((line) => line !== "").join("\n");
}
