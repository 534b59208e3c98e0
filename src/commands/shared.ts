import { dirname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "vite";
import { project } from "./project.ts";

const machine = join(project, "src") + sep;
/** Rooms with modules that only Vite can read: templates, and texts taken in with `?raw`. */
const bundled = ["components", "layouts", "pages", "styles"].map((room) => join(machine, room) + sep);

/**
 * Leaves the machine's plain modules out of what Astro bundles: pages then import the very modules of this process, and with them the
 * publication that was read and checked already.
 */
export function shared(): Plugin {
  return {
    name: "shared-modules",
    enforce: "pre",
    resolveId(source, importer) {
      if (!importer || !/^\.{1,2}\/.*\.ts$/.test(source)) return null;
      const path = resolve(dirname(importer.replace(/\?.*/, "")), source);
      const plain = path.startsWith(machine) && !bundled.some((room) => path.startsWith(room));
      return plain ? { id: pathToFileURL(path).href, external: true } : null;
    },
  };
}
