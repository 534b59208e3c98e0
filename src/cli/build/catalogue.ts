import type { AstroIntegration } from "astro";

/**
 * Adds the catalogue of chart types, `/charts/`, to what is served or built. The published site has no such pages:
 * Astro leaves their folder out, because its name begins with an underscore.
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
