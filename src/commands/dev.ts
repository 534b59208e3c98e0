import { parseArgs } from "node:util";
import { dev } from "astro";
import { main } from "./main.ts";
import { project } from "./project.ts";

/** `npm run dev [-- --port N]`: serves the pages as they are being written and loads them again after every change. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { port: { type: "string", default: "4321" } } });
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  process.env.MUSTER_DRAFT = "1";
  await dev({ root: project, server: { port: Number(values.port) } });
  return new Promise(() => {});
}

if (import.meta.main) await main(run, process.argv.slice(2));
