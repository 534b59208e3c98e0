import type { Chart } from "../charts/model.ts";
import type { ClaimTrail } from "../charts/claim-trail.ts";
import { bars } from "./bars.ts";
import { dots } from "./dots.ts";
import type { Entry } from "./entry.ts";
import { flow } from "./flow.ts";
import { intervals } from "./intervals.ts";
import { lines } from "./lines.ts";
import { map } from "./map.ts";
import { number } from "./number.ts";
import { proportion } from "./proportion.ts";
import { trail } from "./claim-trail.ts";
import { shares } from "./shares.ts";
import { slope } from "./slope.ts";
import { steps } from "./steps.ts";
import { beeswarm } from "./beeswarm.ts";
import { table } from "./table.ts";
import { timeline } from "./timeline.ts";
import { unitChart } from "./unit-chart.ts";

/** The catalogue, in the order of the chart types. To add a page: a file like the others, and its line here. */
export const entries: readonly Entry<Chart | ClaimTrail>[] = [
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
  trail,
];
