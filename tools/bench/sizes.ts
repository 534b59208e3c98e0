import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../src/cli/files.ts";
import { apart } from "./apart.ts";
import type { Cost, Measured } from "./measured.ts";
import { articlePath, writePublication } from "./publication.ts";

/** The cost of building a publication of one size. */
export interface SizeCost {
  articles: number;
  pages: number;
  /** Pages, downloads and all other files. */
  files: number;
  /** A full build without caches. */
  cold: Cost;
  /** The same with empty drawings. */
  withoutCharts: Cost;
  /** After a change of one word in one article. */
  oneChanged: Cost;
}

/**
 * Builds a synthetic publication with `articles` articles in an empty folder, three times. `say` reports progress.
 * Throws if a build fails.
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
