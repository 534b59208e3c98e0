import { AsyncLocalStorage } from "node:async_hooks";
import { resolve } from "node:path";
import { openFolder } from "../problems/folder.ts";
import { formatProblems } from "../problems/problem.ts";
import { readPublication, type Publication } from "./publication.ts";
import { digestsOf, watched, type Digests, type PartName } from "./reads.ts";

/** The publication as the page sees it that is being made; several are made at one time. */
const views = new AsyncLocalStorage<Publication>();

let current: Publication | null = null;
let digests: Digests | null = null;

/**
 * The publication that is being built: the one that was handed over, else that of the folder named by MUSTER_PUBLICATION, or of the
 * current one. With MUSTER_DRAFT its numbers may differ from their lock, as they do while somebody writes. Read once per process; the
 * development server reloads this module after a change. Throws with all problems listed if there are any.
 *
 * What a page reads of it is what the page depends on (see `reading`). So ask for it where a page is made, not when a module is
 * loaded; and what is kept for other pages must be made from what it was given alone.
 */
export function publication(): Publication {
  const view = views.getStore() ?? current;
  if (view) return view;
  const read = readPublication(openFolder(resolve(process.env["MUSTER_PUBLICATION"] ?? ".")), process.env["MUSTER_DRAFT"] === undefined);
  if (!read.publication) throw new Error(`The publication has faults.\n${formatProblems(read.problems)}`);
  return handOver(read.publication);
}

/** The digests of the publication that is being built. */
export function currentDigests(): Digests {
  digests ??= digestsOf(publication());
  return digests;
}

/** Pages of one kind as Astro asks for them, each with a key that is equal where what the page is given is equal. A page without a key is made anew by every build. */
export function keyed<Path extends { props: object }>(paths: readonly Path[]): (Path & { cacheKey: string })[] {
  return paths.map((path) => ({
    ...path,
    get cacheKey() {
      return currentDigests().value(path.props);
    },
  }));
}

/** Takes a publication that was read and checked already, at the address of MUSTER_ADDRESS and to be frozen as MUSTER_EDITION, where there is one. */
export function handOver(read: Publication): Publication {
  const address = process.env["MUSTER_ADDRESS"];
  digests = null;
  current = { ...read, site: address ? { ...read.site, address } : read.site, freezing: process.env["MUSTER_EDITION"] || null };
  return current;
}

/** Makes a page, and tells which parts of the publication were read meanwhile by all that it began, whatever other pages read at that time. */
export async function reading<T>(make: () => Promise<T>): Promise<{ made: T; parts: ReadonlySet<PartName> }> {
  const parts = new Set<PartName>();
  const made = await views.run(watched(publication(), (name) => parts.add(name)), make);
  return { made, parts };
}
