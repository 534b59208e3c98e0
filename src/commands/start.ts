import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "./build.ts";
import { main } from "./main.ts";
import { project } from "./project.ts";
import { serve } from "./server.ts";

/** `npm start [-- --port N]`: builds the site where anything changed, serves it, and says where. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { port: { type: "string", default: "4321" } } });
  const status = await build({ ifChanged: true });
  if (status !== 0) return status;
  const port = Number(values.port);
  const { address } = await serve(join(project, "dist"), { port });
  if (!address.includes(`:${port}/`)) console.log(`Port ${port} is in use by something else, so the next free one was taken.`);
  console.log(`\n  ${address}\n\nCtrl+C ends it. While writing, use npm run dev: it follows every change.`);
  return new Promise(() => {});
}

if (import.meta.main) await main(run, process.argv.slice(2));
