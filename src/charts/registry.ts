import { bars } from "./types/bars.ts";
import type { ChartType } from "./model.ts";
import { dots } from "./types/dots.ts";
import { flow } from "./types/flow.ts";
import { intervals } from "./types/intervals.ts";
import { lines } from "./types/lines.ts";
import { map } from "./types/map.ts";
import type { ChartName } from "./names.ts";
import { number } from "./types/number.ts";
import { proportion } from "./types/proportion.ts";
import { shares } from "./types/shares.ts";
import { slope } from "./types/slope.ts";
import { steps } from "./types/steps.ts";
import { beeswarm } from "./types/beeswarm.ts";
import { table } from "./types/table.ts";
import { timeline } from "./types/timeline.ts";
import { unitChart } from "./types/unit-chart.ts";

/** All chart types. To add one: its name in names.ts, a file like the others, and its line here. */
export const chartTypes: readonly ChartType[] = [
  bars,
  dots,
  intervals,
  shares,
  unitChart,
  proportion,
  number,
  table,
  steps,
  lines,
  slope,
  timeline,
  beeswarm,
  map,
  flow,
];

/** The chart type of this name. */
export function chartType(name: ChartName): ChartType {
  return chartTypes.find((type) => type.name === name)!;
}
