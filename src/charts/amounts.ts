import type { Chart, ChartType } from "./chart.ts";

/** Why values cannot be drawn as amounts, such as marks, squares or bands: there is no mark for less than nothing. Null where they can. */
export function belowZero({ points }: Pick<Chart, "points">): ReturnType<NonNullable<ChartType["objection"]>> {
  const point = points.find(({ estimate }) => estimate && (estimate.low ?? estimate.value) < 0);
  return point ? { found: `a value below zero (${point.label})`, expected: "values from zero up" } : null;
}
