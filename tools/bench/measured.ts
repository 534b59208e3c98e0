import { writeSync } from "node:fs";
import { chartTypes } from "../../src/charts/registry.ts";
import { build, type BuildOptions } from "../../src/cli/commands/build.ts";
import type { ChartType } from "../../src/charts/chart-type.ts";

/** The cost of one build. */
export interface Cost {
  /** From the start of its process to its end. */
  seconds: number;
  /** Processor time of all threads; unlike `seconds`, it hardly grows when the machine is busy. */
  processor: number;
  /** The share of it that is spent in chart types. */
  drawing: number;
  /** The peak memory of the process. */
  megabytes: number;
}

/** What to measure; without charts, every drawing is empty. */
export interface Measured extends Pick<BuildOptions, "publication" | "out" | "force"> {
  charts: boolean;
}

/** Builds in this process, with options in JSON, and writes the cost to channel 3. */
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
