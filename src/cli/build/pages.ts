import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { keepImagesIn } from "../../exports/images/cache.ts";
import { catalogue } from "./catalogue.ts";
import { clearImages, imagesFolder } from "./images.ts";
import { astroLog } from "./log.ts";
import { project } from "../project.ts";
import { externalModules } from "./externals.ts";
import { openStaging } from "./staging.ts";

/** What to write and where; folders are absolute. */
export interface PagesOptions {
  /**
   * The folder of the publication, which must be current; see `setPublication` in src/publication/tracking/current.ts.
   */
  publication: string;
  /** The folder whose files are served as they are; the one of the publication by default. */
  served?: string;
  site: string;
  /** A folder for Astro's caches. */
  cache: string;
  /** Ignore cached images. */
  force: boolean;
  /** Include the catalogue of chart types. */
  catalogue: boolean;
  integrations: AstroIntegration[];
}

/**
 * Writes the pages of a publication with Astro. Returns Astro's warnings. Throws if Astro fails, logs an error, or
 * leaves a page out, even if it calls that a success.
 */
export async function buildPages(options: PagesOptions): Promise<string[]> {
  const { publication, site, cache, force, served = join(publication, "public") } = options;
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  // Mimalloc returns freed memory to the system at once, and the bundler works in one thread, because each thread would
  // keep memory of its own while the pages are rendered.
  process.env.MIMALLOC_PURGE_DELAY ??= "0";
  process.env.ROLLDOWN_WORKER_THREADS ??= "1";
  process.env.RAYON_NUM_THREADS ??= "1";
  keepImagesIn(force ? null : imagesFolder());
  Object.assign(astroLog, { connected: false, errors: [], warnings: [] });
  const { build } = await import("astro");
  // Astro writes its server code below the current folder and imports it from there. A temporary folder keeps
  // simultaneous builds apart; it is inside the project, where packages are found.
  const [before, tempDir] = [process.cwd(), openStaging(join(project, ".astro/run"))];
  try {
    mkdirSync(tempDir.cache);
    process.chdir(tempDir.cache);
    await build({
      root: project,
      outDir: site,
      cacheDir: join(cache, "astro"),
      publicDir: served,
      force: true,
      integrations: [...options.integrations, ...(options.catalogue ? [catalogue()] : [])],
      logger: { entrypoint: pathToFileURL(join(import.meta.dirname, "log.ts")) },
      vite: { cacheDir: join(cache, "vite"), plugins: [externalModules()] },
    });
  } finally {
    process.chdir(before);
    keepImagesIn(null);
    tempDir.remove();
  }
  if (!astroLog.connected) throw new Error("Astro did not use the logger it was given, so its errors could go unseen.");
  // Astro only warns if it leaves out a page whose path is taken.
  const faults = [
    ...astroLog.errors,
    ...astroLog.warnings.filter((warning) => /skipp|conflict|same name/i.test(warning)),
  ];
  if (faults.length > 0) throw new Error(faults.join("\n"));
  clearImages();
  return astroLog.warnings;
}
