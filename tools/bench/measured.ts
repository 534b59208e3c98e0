import { writeSync } from "node:fs";
import { chartTypes } from "../../src/charts/registry.ts";
import { build, type BuildOptions } from "../../src/cli/commands/build.ts";
import type { ChartType } from "../../src/charts/chart-type.ts";

/** What one build took. */
export interface Cost {
  /** From the start of its process to its end. */
  seconds: number;
  /** What all its threads worked; other than `seconds`, it hardly grows when the machine has other work. */
  processor: number;
  /** Of these, inside the chart types. */
  drawing: number;
  /** The most memory that the process held. */
  megabytes: number;
}

/** How a build is measured; without charts, each drawing is an empty one. */
export interface Measured extends Pick<BuildOptions, "publication" | "out" | "force"> {
  charts: boolean;
}

/**
 * Builds in this process, as told in JSON, and writes what it took to channel 3. The charts are the machine's own:
 * pages import the modules of this process.
 */
async function run(options: Measured): Promise<number> {
  let drawing = 0;
  for (const type of chartTypes) {
    const { draw } = type;
    const timed: ChartType["draw"] = (chart, viewport) => {
      if (!options.charts) return { body: [], height: 300 };
      const start = performance.now();
      const drawn = draw(chart, viewport);
      drawing += performance.now() - start;
      return drawn;
    };
    Object.assign(type, { draw: timed });
  }
  const status = await build(options);
  const { user, system } = process.cpuUsage();
  const cost: Cost = {
    seconds: performance.now() / 1000,
    processor: (user + system) / 1e6,
    drawing: drawing / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  writeSync(3, JSON.stringify(cost));
  return status;
}

if (import.meta.main) process.exitCode = await run(JSON.parse(process.argv[2]!) as Measured);
