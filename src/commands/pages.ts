import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { clearImages, imagesFolder } from "./images.ts";
import { heard } from "./log.ts";
import { project } from "./project.ts";
import { shared } from "./shared.ts";
import { openWorkplace } from "./workplace.ts";

/**
 * Has Astro write the pages of a publication into `site`; everything it keeps between builds goes to `cache`.
 * With `force` it uses no image that was made before. Returns its warnings. Throws when it fails, reports an error, or leaves a page out, even where it calls that a success.
 */
export async function buildPages(publication: string, site: string, cache: string, force: boolean, integrations: AstroIntegration[] = []): Promise<string[]> {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  process.env.MUSTER_PUBLICATION = publication;
  process.env.MUSTER_IMAGES = force ? "" : imagesFolder();
  Object.assign(heard, { listening: false, errors: [], warnings: [] });
  const { build } = await import("astro");
  // What Astro runs to write the pages, it keeps below the current folder and imports from there: a folder of this build's own,
  // so that builds at one time do not take it from each other, and inside the project, where packages are found.
  const [before, room] = [process.cwd(), openWorkplace(join(project, ".astro/run"))];
  try {
    mkdirSync(room.cache);
    process.chdir(room.cache);
    await build({
      root: project,
      outDir: site,
      cacheDir: join(cache, "astro"),
      force: true,
      integrations,
      logger: { entrypoint: pathToFileURL(join(import.meta.dirname, "log.ts")) },
      vite: { cacheDir: join(cache, "vite"), plugins: [shared()] },
    });
  } finally {
    process.chdir(before);
    room.remove();
  }
  if (!heard.listening) throw new Error("Astro did not use the logger it was given, so its errors could go unseen.");
  // A page that is left out because another file has its name is only a warning to Astro.
  const faults = [...heard.errors, ...heard.warnings.filter((warning) => /skipp|conflict|same name/i.test(warning))];
  if (faults.length > 0) throw new Error(faults.join("\n"));
  clearImages();
  return heard.warnings;
}
