import { formatEstimate, formatEstimateOf, formatTold, formatWindow } from "../i18n/format.ts";
import type { Chart, Point } from "./chart.ts";

type Speaking = Pick<Chart, "locale" | "options">;

/** A value as it stands in a drawing: "more than 1,500", "about 1.3%", or that it is not published. */
export function valueWords({ estimate, unit }: Pick<Point, "estimate" | "unit">, { locale, options }: Speaking): string {
  if (!estimate) return locale.words.notPublished;
  return unit === "share" || unit === "percent" ? formatTold(estimate, unit, locale) : formatEstimate(estimate, locale, options.format);
}

/** A point as it answers when it is pointed at: label and value with its unit; then when; then who counted. One line each. */
export function spoken(point: Point, { locale }: Speaking): string {
  const { label, group, estimate, unit, window, from, row } = point;
  const name = group && group !== label ? `${label}, ${group}` : label;
  const value = !estimate ? locale.words.notPublished : unit === "percent" ? formatTold(estimate, unit, locale) : formatEstimateOf(estimate, unit, locale);
  const lines = [`${name}: ${value}`, window ? formatWindow(window, locale, "short") : "", from ?? (row === null && estimate ? locale.words.computedRest : "")];
  return lines.filter((line) => line !== "").join("\n");
}
