import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "./build.ts";
import { main } from "./main.ts";
import { memory } from "./project.ts";
import { serve } from "./server.ts";

/** `npm run charts [-- --port N]`: builds the site with the catalogue of charts, apart from the one that is published, and serves it. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { port: { type: "string", default: "4322" } } });
  process.env.MUSTER_CATALOGUE = "1";
  const out = join(memory, "charts");
  const status = await build({ out, ifChanged: true });
  if (status !== 0) return status;
  const { address } = await serve(out, { port: Number(values.port) });
  console.log(`\n  ${address}charts/\n\nCtrl+C ends it. While a chart type is being written, use npm run dev: it has the same pages and follows every change.`);
  return new Promise(() => {});
}

if (import.meta.main) await main(run, process.argv.slice(2));
