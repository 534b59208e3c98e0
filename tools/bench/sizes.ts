import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../src/cli/files.ts";
import { apart } from "./apart.ts";
import type { Cost, Measured } from "./measured.ts";
import { articlePath, writePublication } from "./publication.ts";

/** What builds of a publication of one size took. */
export interface SizeCost {
  articles: number;
  pages: number;
  /** Pages, downloads and all other files. */
  files: number;
  /** Everything, with nothing kept. */
  cold: Cost;
  /** The same with an empty drawing in the place of each. */
  withoutCharts: Cost;
  /** After a word of one article was changed. */
  oneChanged: Cost;
}

/**
 * Builds a made-up publication with so many articles in an empty folder, three times. `say` hears how far it is. Throws
 * when a build fails.
 */
export async function sizeCost(folder: string, articles: number, say: (progress: string) => void): Promise<SizeCost> {
  const [publication, out] = [join(folder, "publication"), join(folder, "dist")];
  say(`${articles} articles: writing them`);
  writePublication(publication, articles);
  say(`${articles} articles: building without charts`);
  const withoutCharts = await measure({ publication, out, force: true, charts: false });
  say(`${articles} articles: building`);
  const cold = await measure({ publication, out, force: true, charts: true });
  const files = listFiles(out);
  say(`${articles} articles: building with one article changed`);
  const changed = join(publication, articlePath(Math.floor(articles / 2)));
  writeFileSync(changed, readFileSync(changed, "utf8").replace("Nobody has asked", "Nobody ever asked"));
  const oneChanged = await measure({ publication, out, force: false, charts: true });
  return {
    articles,
    pages: files.filter((file) => file.endsWith(".html")).length,
    files: files.length,
    cold,
    withoutCharts,
    oneChanged,
  };
}

/** Builds in a process of its own. Throws when the build fails. */
export function measure(options: Measured): Promise<Cost> {
  return apart("measured.ts", options);
}
