import type { ChartType } from "../chart-type.ts";
import { sampleMoment } from "../layout/time-points.ts";
import { drawSeries, objectionTo } from "../layout/series.ts";

/** Continuously changing values measured from time to time: straight lines from one to the next, one line per group. */
export const lines = {
  name: "lines",
  takes: ["value", "date", "group", "panel"],
  needs: ["value", "date"],
  uses: ["scale", "highlight", "states", "annotations", "references", "format", "join"],
  compares: false,
  dense: true,
  objection: objectionTo,
  draw: (chart, viewport) => drawSeries(chart, viewport, "straight"),
  sample: sampleMoment,
} as const satisfies ChartType;
