import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { all } from "../../all.ts";
import { dist, sizeOf } from "./browser.ts";
import { coverOf, elementsOf } from "../../cover.ts";

/** Parts of addresses that say what a page is; every other part but the first names what it is about. */
const fixed = new Set(["", "number", "embed", "light", "dark", "chart"]);

/**
 * The kind of a page: its address with "*" in place of names. Looks, languages and editions of embeds are kinds of
 * their own.
 */
export function kindOf(path: string): string {
  const parts = path.split("/");
  return parts.map((part, i) => (i === 0 || fixed.has(part) ? part : part.includes("@") ? "*@*" : "*")).join("/");
}

/** The addresses of pages by their kind, those with the most HTML first. */
function byKind(paths: readonly string[]): string[][] {
  const sizes = new Map(paths.map((path) => [path, sizeOf(path)]));
  const sorted = paths.toSorted((a, b) => sizes.get(b)! - sizes.get(a)! || (a < b ? -1 : 1));
  return Object.values(Object.groupBy(sorted, kindOf)) as string[][];
}

/**
 * One page of every kind that was built, the one with the most HTML: pages, the one for what is missing, embeds in
 * every look.
 */
export const oneOfEachKind: readonly string[] = byKind(
  globSync(["**/index.html", "404.html"], { cwd: dist }).map((path) =>
    path.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1"),
  ),
).map(([largest]) => largest!);

const written = /^(articles|figures)\/[^/]+\/$/;

/**
 * Of some pages those that are looked at: the largest and the smallest of every kind, and of articles and figures, whose
 * every page has content of its own, so many that each of their elements and classes is on one; all of them with
 * `--all`.
 */
export function sampleOf(paths: readonly string[]): readonly string[] {
  if (all) return paths;
  const ends = byKind(paths).flatMap((pages) => [...new Set([pages[0]!, pages.at(-1)!])]);
  const elements = (path: string) => elementsOf(readFileSync(join(dist, path, "index.html"), "utf8"));
  const known = new Set(ends.filter((path) => written.test(path)).flatMap((path) => [...elements(path)]));
  const more = coverOf(
    paths.filter((path) => written.test(path)),
    elements,
    known,
  );
  return [...ends, ...more];
}
