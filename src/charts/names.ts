/** The chart types that draw values, in the order of the documentation. Each has a file of the same name in this folder. */
export const chartNames = [
  "bars",
  "dots",
  "intervals",
  "shares",
  "units",
  "proportion",
  "number",
  "table",
  "steps",
  "lines",
  "slope",
  "timeline",
  "swarm",
  "map",
  "flow",
] as const;
export type ChartName = (typeof chartNames)[number];

/** All that a figure can be: a chart, or the road of a claim, which draws words. */
export const figureTypes = [...chartNames, "road"] as const;
