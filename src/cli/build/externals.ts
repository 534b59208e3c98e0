import { dirname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { project } from "../project.ts";

/**
 * The modules that read, check and draw a publication, and cache images. They run without a bundler in `npm run check`,
 * so pages need none for them either.
 */
const folders = [
  "diagnostics",
  "model",
  "theme",
  "i18n",
  "datasets",
  "numbers",
  "charts",
  "explore",
  "markdown",
  "publication",
  "exports/images/raster",
  "memory",
].map((folder) => join(project, "src", folder) + sep);
const files = [join(project, "src/exports/images/cache.ts")];

/**
 * A Vite plugin that keeps these modules out of Astro's bundle: pages then share the modules of this process, and with
 * them the publication that was already read and checked and the figures that were drawn.
 */
export function externalModules(): Plugin {
  return {
    name: "external-modules",
    enforce: "pre",
    resolveId(source, importer) {
      if (!importer || !/^\.{1,2}\/.*\.ts$/.test(source)) return null;
      const path = resolve(dirname(importer.replace(/\?.*/, "")), source);
      return folders.some((folder) => path.startsWith(folder)) || files.includes(path)
        ? { id: pathToFileURL(path).href, external: true }
        : null;
    },
  };
}
