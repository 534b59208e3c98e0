import { AsyncLocalStorage } from "node:async_hooks";
import { openFolder } from "../../diagnostics/folder.ts";
import type { Problem } from "../../diagnostics/problem.ts";
import { readPublication } from "../read/publication.ts";
import type { Publication } from "../model.ts";
import { digestsOf, tracked, type Digests, type PartName } from "./reads.ts";

/** The publication as the page sees it that is being made; several are made at one time. */
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
  throw new Error(
    "No publication was handed over. Pages are made by npm run build and npm run dev, not by Astro alone.",
  );
}

/** The digests of the publication that is being built. */
export function currentDigests(): Digests {
  digests ??= digestsOf(currentPublication());
  return digests;
}

/**
 * Pages of one kind as Astro asks for them, each with a key that is equal where what the page is given is equal. A page
 * without a key is rebuilt by every build.
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
 * Has pages made from a publication that was read and checked already. `address` takes the place of the site's own,
 * unless it is ""; `edition` is the day as whose edition the pages are to be frozen, or null.
 */
export function setPublication(
  read: Publication,
  { address = "", edition = null }: { address?: string; edition?: string | null } = {},
): Publication {
  digests = null;
  current = { ...read, site: address ? { ...read.site, address } : read.site, freezing: edition };
  return current;
}

/**
 * Reads a publication that somebody is writing, and has pages made from it; its numbers may differ from their lock.
 * Returns what is wrong with it. It is read once for each life of this module, which the development server ends after
 * every change.
 */
export function openDraft(folder: string): readonly Problem[] {
  if (draft?.folder === folder) return draft.problems;
  const { publication, problems } = readPublication(openFolder(folder), false);
  draft = { folder, problems };
  if (publication) setPublication(publication);
  return problems;
}

/**
 * Makes a page, and tells which parts of the publication were read meanwhile by all that it began, whatever other pages
 * read at that time.
 */
export async function trackReads<T>(make: () => Promise<T>): Promise<{ made: T; parts: ReadonlySet<PartName> }> {
  const parts = new Set<PartName>();
  const made = await views.run(
    tracked(currentPublication(), (name) => parts.add(name)),
    make,
  );
  return { made, parts };
}
