import { join } from "node:path";
import { build } from "./build.ts";
import { defineCommand } from "../command.ts";
import { main } from "../main.ts";
import { portOf, portOption } from "../serve/port.ts";
import { project } from "../project.ts";
import { serveUntilEnded } from "../serve/serve-until-ended.ts";

export const command = defineCommand({
  name: "start",
  does: "Builds the site if anything changed, serves it, and prints its URL.",
  options: { port: portOption(4321) },
  run: async ({ port: text = "4321" }) => {
    const port = portOf(text);
    const status = await build();
    if (status !== 0) return status;
    return serveUntilEnded({
      folder: join(project, "dist"),
      port,
      hint: "While writing, use npm run dev: it follows every change.",
    });
  },
});

if (import.meta.main) await main(command, process.argv.slice(2));
