/**
 * The chart types that draw values, in the order of the documentation. Each has a file of the same name in this folder.
 */
export const chartNames = [
  "bars",
  "dots",
  "intervals",
  "shares",
  "unit-chart",
  "proportion",
  "number",
  "table",
  "steps",
  "lines",
  "slope",
  "timeline",
  "beeswarm",
  "map",
  "flow",
] as const;
export type ChartName = (typeof chartNames)[number];

/** What some of them were called before. */
export const formerNames: Readonly<Record<string, string>> = {
  swarm: "beeswarm",
  units: "unit-chart",
  road: "claim-trail",
};

/** All that a figure can be: a chart, or the trail of a claim, which draws words. */
export const figureTypes = [...chartNames, "claim-trail"] as const;
