import { bars } from "./bars.ts";
import type { ChartType } from "./chart.ts";
import { dots } from "./dots.ts";
import { flow } from "./flow.ts";
import { intervals } from "./intervals.ts";
import { lines } from "./lines.ts";
import { map } from "./map.ts";
import type { ChartName } from "./names.ts";
import { number } from "./number.ts";
import { proportion } from "./proportion.ts";
import { shares } from "./shares.ts";
import { slope } from "./slope.ts";
import { steps } from "./steps.ts";
import { swarm } from "./swarm.ts";
import { table } from "./table.ts";
import { timeline } from "./timeline.ts";
import { units } from "./units.ts";

/** All chart types. To add one: its name in names.ts, a file like the others, and its line here. */
export const chartTypes: readonly ChartType[] = [
  bars,
  dots,
  intervals,
  shares,
  units,
  proportion,
  number,
  table,
  steps,
  lines,
  slope,
  timeline,
  swarm,
  map,
  flow,
];

/** The chart type of this name. */
export function chartType(name: ChartName): ChartType {
  return chartTypes.find((type) => type.name === name)!;
}
