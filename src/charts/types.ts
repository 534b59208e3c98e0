import { bars } from "./bars.ts";
import type { ChartType } from "./chart.ts";
import { dots } from "./dots.ts";
import { intervals } from "./intervals.ts";
import type { ChartName } from "./names.ts";
import { proportion } from "./proportion.ts";
import { steps } from "./steps.ts";
import { units } from "./units.ts";

/** All chart types. To add one: its name in names.ts, a file like the others, and its line here. */
export const chartTypes: readonly ChartType[] = [bars, dots, units, steps, intervals, proportion];

/** The chart type of this name. */
export function chartType(name: ChartName): ChartType {
  return chartTypes.find((type) => type.name === name)!;
}
