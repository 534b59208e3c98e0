/** The chart types, in the order of the documentation. Each has a file of the same name in this folder. */
export const chartNames = ["bars", "dots", "units", "steps", "intervals", "proportion"] as const;
export type ChartName = (typeof chartNames)[number];
