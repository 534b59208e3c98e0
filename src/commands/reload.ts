import { join, sep } from "node:path";
import type { AstroIntegration } from "astro";

/**
 * Lets `npm run dev` follow the publication: when a file in its `content/` or `data/`, or its lock, changes, comes or goes, every
 * module is evaluated anew, the memoised publication among them, and open pages load again.
 */
export function reload(publication: string): AstroIntegration {
  const places = [...["content", "data"].map((name) => join(publication, name) + sep), join(publication, "numbers.lock.json")];
  return {
    name: "reload",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        // What a build writes meanwhile is no reason to load anything again.
        updateConfig({ vite: { server: { watch: { ignored: ["**/dist/**", "**/.dist-*/**"] } } } });
      },
      "astro:server:setup": ({ server }) => {
        server.watcher.add(places);
        server.watcher.on("all", (_event, path) => {
          if (!places.some((place) => path.startsWith(place))) return;
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: "full-reload" });
          }
        });
      },
    },
  };
}
