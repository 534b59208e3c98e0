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
  /** The folder of the publication, which was handed over before (see src/publication/tracking/current.ts). */
  publication: string;
  site: string;
  /** For what Astro keeps. */
  cache: string;
  /** Use no image that was made before. */
  force: boolean;
  /** Write the catalogue of chart types too. */
  catalogue: boolean;
  integrations: AstroIntegration[];
}

/**
 * Has Astro write the pages of a publication. Returns its warnings. Throws when it fails, reports an error, or leaves a
 * page out, even where it calls that a success.
 */
export async function buildPages(options: PagesOptions): Promise<string[]> {
  const { publication, site, cache, force } = options;
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  // The bundler gives memory back as soon as it is free (mimalloc's option), and works in one thread, as each would
  // keep memory of its own, because the pages that it bundled are made next.
  process.env.MIMALLOC_PURGE_DELAY ??= "0";
  process.env.ROLLDOWN_WORKER_THREADS ??= "1";
  process.env.RAYON_NUM_THREADS ??= "1";
  keepImagesIn(force ? null : imagesFolder());
  Object.assign(astroLog, { connected: false, errors: [], warnings: [] });
  const { build } = await import("astro");
  // What Astro runs to write the pages, it keeps below the current folder and imports from there: a folder of this
  // build's own, so that builds at one time do not take it from each other, and inside the project, where packages are
  // found.
  const [before, tempDir] = [process.cwd(), openStaging(join(project, ".astro/run"))];
  try {
    mkdirSync(tempDir.cache);
    process.chdir(tempDir.cache);
    await build({
      root: project,
      outDir: site,
      cacheDir: join(cache, "astro"),
      publicDir: join(publication, "public"),
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
  // A page that is left out because another file has its name is only a warning to Astro.
  const faults = [
    ...astroLog.errors,
    ...astroLog.warnings.filter((warning) => /skipp|conflict|same name/i.test(warning)),
  ];
  if (faults.length > 0) throw new Error(faults.join("\n"));
  clearImages();
  return astroLog.warnings;
}
