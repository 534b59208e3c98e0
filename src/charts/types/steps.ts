import type { ChartType } from "../chart-type.ts";
import { sampleMoment } from "../layout/time-points.ts";
import { drawSeries, objectionTo } from "../layout/series.ts";

/** Counts over time: each value holds from the last day of its window until the next value, one line per group. */
export const steps = {
  name: "steps",
  takes: ["value", "date", "group", "panel"],
  needs: ["value", "date"],
  uses: ["scale", "highlight", "states", "annotations", "references", "format", "join"],
  compares: false,
  dense: true,
  objection: objectionTo,
  draw: (chart, viewport) => drawSeries(chart, viewport, "steps"),
  sample: sampleMoment,
} as const satisfies ChartType;
