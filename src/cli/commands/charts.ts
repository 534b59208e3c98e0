import { join } from "node:path";
import { build } from "./build.ts";
import { defineCommand } from "../command.ts";
import { main } from "../main.ts";
import { portOf, portOption } from "../serve/port.ts";
import { memory } from "../project.ts";
import { serveUntilEnded } from "../serve/serve-until-ended.ts";

export const command = defineCommand({
  name: "charts",
  does: "Builds the site with the catalogue of chart types, in a separate folder, and serves it.",
  options: { port: portOption(4322) },
  run: async ({ port: text = "4322" }) => {
    const port = portOf(text);
    const out = join(memory, "charts");
    const status = await build({ out, catalogue: true });
    if (status !== 0) return status;
    return serveUntilEnded({
      folder: out,
      port,
      path: "charts/",
      hint: "While writing a chart type, use npm run dev: it has the same pages and follows every change.",
    });
  },
});

if (import.meta.main) await main(command, process.argv.slice(2));
