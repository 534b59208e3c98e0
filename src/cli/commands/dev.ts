import { join, resolve } from "node:path";
import { catalogue } from "../build/catalogue.ts";
import { defineCommand, publicationOption } from "../command.ts";
import { draft, watched } from "../dev/draft.ts";
import { isFolder } from "../files.ts";
import { main } from "../main.ts";
import { say } from "../output.ts";
import { portOf, portOption } from "../serve/port.ts";
import { project } from "../project.ts";
import { openStaging } from "../build/staging.ts";

export const command = defineCommand({
  name: "dev",
  does: "Serves the site while you write, and reloads pages after every change.",
  options: { port: portOption(4321), publication: publicationOption },
  run: async ({ port: portText = "4321", publication: named = project }) => {
    const [port, publication] = [portOf(portText), resolve(named)];
    if (!isFolder(publication))
      throw new Error(`There is no folder ${publication}. Name the folder that holds content/ and data/.`);
    process.env.ASTRO_TELEMETRY_DISABLED = "1";
    // In another environment, such as "test", Vite does not reload pages.
    process.env.NODE_ENV = "development";
    const { dev } = await import("astro");
    // Several servers may run at once, so each has its own cache folder for Vite.
    const { cache, remove } = openStaging(join(project, ".astro/dev"));
    process.on("exit", remove);
    for (const [signal, status] of [
      ["SIGINT", 130],
      ["SIGTERM", 143],
      ["SIGHUP", 129],
    ] as const)
      process.on(signal, () => process.exit(status));
    const server = await dev({
      root: project,
      publicDir: join(publication, "public"),
      // Files with an extension have no trailing slash; other paths without one are redirected by the middleware.
      trailingSlash: "ignore",
      server: { port },
      integrations: [draft(publication), catalogue()],
      vite: { cacheDir: cache },
      logLevel: "warn",
    });
    await watched(server.watcher, publication);
    if (port !== 0 && server.address.port !== port)
      say(`Port ${port} is in use by another program, so port ${server.address.port} is used.`);
    say(
      `\n  http://localhost:${server.address.port}/\n\nPages follow every change in content/ and data/. Ctrl+C ends it.`,
    );
    return new Promise(() => {});
  },
});

if (import.meta.main) await main(command, process.argv.slice(2));
