import type { AstroIntegration } from "astro";

/**
 * Adds the catalogue of charts, `/charts/`, to what `npm run dev` serves, and to a build for which MUSTER_CATALOGUE is set. What is
 * published has no such pages: their folder begins with an underscore, so that Astro leaves it out.
 */
export function catalogue(): AstroIntegration {
  return {
    name: "catalogue",
    hooks: {
      "astro:config:setup": ({ command, injectRoute }) => {
        if (command !== "dev" && process.env.MUSTER_CATALOGUE === undefined) return;
        injectRoute({ pattern: "/charts", entrypoint: new URL("../pages/_charts/index.astro", import.meta.url) });
        injectRoute({ pattern: "/charts/[type]", entrypoint: new URL("../pages/_charts/[type].astro", import.meta.url) });
      },
    },
  };
}
