import { bars } from "./types/bars.ts";
import type { ChartType } from "./chart-type.ts";
import { dots } from "./types/dots.ts";
import { flow } from "./types/flow.ts";
import { intervals } from "./types/intervals.ts";
import { lines } from "./types/lines.ts";
import { map } from "./types/map.ts";
import { number } from "./types/number.ts";
import { proportion } from "./types/proportion.ts";
import { shares } from "./types/shares.ts";
import { slope } from "./types/slope.ts";
import { steps } from "./types/steps.ts";
import { beeswarm } from "./types/beeswarm.ts";
import { table } from "./types/table.ts";
import { timeline } from "./types/timeline.ts";
import { unitChart } from "./types/unit-chart.ts";

/**
 * All chart types for values, in the order of the documentation. To add one, create a file like the others and list it
 * here.
 */
export const chartTypes = [
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
] as const satisfies readonly ChartType[];
export type ChartName = (typeof chartTypes)[number]["name"];

/** Names of the chart types, as used in figure files. */
export const chartNames: readonly ChartName[] = chartTypes.map(({ name }) => name);

/** Former names of chart types and of the claim trail, with their current names. */
export const formerNames: Readonly<Record<string, string>> = {
  swarm: "beeswarm",
  units: "unit-chart",
  road: "claim-trail",
};

/** Returns the chart type with this name. Throws if there is none. */
export function chartType(wanted: string): ChartType {
  const type = chartTypes.find(({ name }) => name === wanted);
  if (!type) throw new Error(`There is no chart type "${wanted}".`);
  return type;
}
