import { AsyncLocalStorage } from "node:async_hooks";
import { openFolder } from "../../diagnostics/folder.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { readPublication } from "../read/publication.ts";
import type { Publication } from "../model.ts";
import { digestsOf, tracked, type Digests, type PartName } from "./page-dependencies.ts";

/** The publication as seen by the page that is being rendered; several are rendered at once. */
const views = new AsyncLocalStorage<Publication>();

let current: Publication | null = null;
let digests: Digests | null = null;

let draft: { folder: string; problems: readonly Problem[] } | null = null;

/**
 * The publication that pages are made from: the one that was handed over. Throws where there is none.
 *
 * What a page reads of it is what the page depends on (see `reading`). So ask for it where a page is made, not when a
 * module is loaded; and what is kept for other pages must be made from what it was given alone.
 */
export function currentPublication(): Publication {
  const view = views.getStore() ?? current;
  if (view) return view;
  throw new Error("No publication was set. Build pages with npm run build or npm run dev, not with Astro directly.");
}

/** The digests of the current publication. */
export function currentDigests(): Digests {
  digests ??= digestsOf(currentPublication());
  return digests;
}

/**
 * Adds a cache key to the paths of pages: equal if their props are equal. A page without a key is rendered by every
 * build.
 */
export function keyed<Path extends { props: object }>(paths: readonly Path[]): (Path & { cacheKey: string })[] {
  return paths.map((path) => ({
    ...path,
    get cacheKey() {
      return currentDigests().value(path.props);
    },
  }));
}

/**
 * Sets the publication that pages are rendered from. `address` replaces the site's own URL, unless it is ""; `edition`
 * is the date of the edition that the pages are to be frozen as, or null; with `pdf`, articles are printed.
 */
export function setPublication(
  read: Publication,
  { address = "", edition = null, pdf = false }: { address?: string; edition?: string | null; pdf?: boolean } = {},
): Publication {
  digests = null;
  current = { ...read, site: address ? { ...read.site, address } : read.site, freezing: edition, printing: pdf };
  return current;
}

/**
 * Reads a publication that is being written, and renders pages from it; its numbers may differ from their lock. Returns
 * its problems. It is read once per instance of this module, which the development server replaces after every change.
 */
export function openDraft(folder: string): readonly Problem[] {
  if (draft?.folder === folder) return draft.problems;
  const { publication, problems } = readPublication(openFolder(folder), false);
  draft = { folder, problems };
  if (publication) setPublication(publication);
  return problems;
}

/**
 * Runs `make` and records which parts of the publication it reads, in everything that it starts, apart from what other
 * pages read at the same time.
 */
export async function trackReads<T>(make: () => Promise<T>): Promise<{ made: T; parts: ReadonlySet<PartName> }> {
  const parts = new Set<PartName>();
  const made = await views.run(
    tracked(currentPublication(), (name) => parts.add(name)),
    make,
  );
  return { made, parts };
}
