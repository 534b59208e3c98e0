import { dirname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { project } from "../project.ts";

/**
 * The modules that read, check and draw a publication, and keep images. `npm run check` runs them as they stand, so
 * nothing in them needs a bundler.
 */
const rooms = [
  "diagnostics",
  "model",
  "theme",
  "i18n",
  "datasets",
  "numbers",
  "charts",
  "markdown",
  "publication",
  "exports/images/raster",
  "memory",
].map((room) => join(project, "src", room) + sep);
const files = [join(project, "src/exports/images/cache.ts")];

/**
 * Leaves these modules out of what Astro bundles: pages then import the very modules of this process, and with them the
 * publication that was read and checked already, and the figures that were drawn.
 */
export function shared(): Plugin {
  return {
    name: "shared-modules",
    enforce: "pre",
    resolveId(source, importer) {
      if (!importer || !/^\.{1,2}\/.*\.ts$/.test(source)) return null;
      const path = resolve(dirname(importer.replace(/\?.*/, "")), source);
      return rooms.some((room) => path.startsWith(room)) || files.includes(path)
        ? { id: pathToFileURL(path).href, external: true }
        : null;
    },
  };
}
