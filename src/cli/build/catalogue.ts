import type { AstroIntegration } from "astro";

/**
 * Adds the catalogue of chart types, `/charts/`, to what is served or built. What is published has no such pages: their
 * folder begins with an underscore, so that Astro leaves it out.
 */
export function catalogue(): AstroIntegration {
  return {
    name: "catalogue",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        injectRoute({ pattern: "/charts", entrypoint: new URL("../../pages/_charts/index.astro", import.meta.url) });
        injectRoute({
          pattern: "/charts/[type]",
          entrypoint: new URL("../../pages/_charts/[type].astro", import.meta.url),
        });
      },
    },
  };
}
