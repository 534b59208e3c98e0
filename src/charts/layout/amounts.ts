import type { Chart } from "../model.ts";
import type { ChartType } from "../chart-type.ts";
import { lookOf } from "../marks/marks.ts";
import { valueWords } from "../value-text.ts";

/**
 * Why values cannot be drawn as amounts, such as marks, squares or bands: there is no mark for a negative amount. Null
 * if they can.
 */
export function belowZero({ points }: Pick<Chart, "points">): ReturnType<NonNullable<ChartType["objection"]>> {
  const point = points.find(({ estimate }) => estimate && (estimate.low ?? estimate.value) < 0);
  return point ? { found: `a value below zero (${point.label})`, expected: "values from zero up" } : null;
}

/**
 * Why values cannot be drawn as bars from zero: the open end of a bound below zero is at zero or on its other side.
 * Null if they can.
 */
export function boundBelowZero(
  chart: Pick<Chart, "points" | "locale" | "options">,
): ReturnType<NonNullable<ChartType["objection"]>> {
  const bound = chart.points.find(
    ({ estimate }) => estimate && estimate.value < 0 && ["open", "hollow"].includes(lookOf(estimate)),
  );
  return bound
    ? {
        found: `${valueWords(bound, chart)}, a bound below zero`,
        expected: "values below zero that are exact, about or between",
      }
    : null;
}
