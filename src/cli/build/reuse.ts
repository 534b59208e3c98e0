import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from "astro";
import { sha256 } from "../../digest.ts";
import { currentDigests, trackReads } from "../../publication/tracking/current.ts";
import type { PartName } from "../../publication/tracking/page-dependencies.ts";
import { freeMemory, countBytes } from "../../memory/free.ts";
import { pathWithin } from "../files.ts";
import { openTraces } from "./digests.ts";
import { mixed } from "./mixed.ts";
import { memory, memoryOf } from "../project.ts";
import { openPageWriter } from "./write-page.ts";

/**
 * A page of the last build: digests of its props and its bytes, the parts of the publication that it read, and the
 * targets of its links.
 */
interface BuiltPage {
  key: string;
  bytes: string;
  parts: readonly PartName[];
  links: readonly string[];
}

/**
 * The record of the last build of a folder. Strings that many pages share are stored once, and referred to by their
 * index in `texts`.
 */
interface BuildRecord {
  engine: string;
  texts: string[];
  /** Part → its digest. */
  parts: Record<number, string>;
  /** File → [key, bytes, parts, links]. */
  pages: Record<string, [string, string, number[], number[]]>;
}

/** Pages reused from the last build of a folder. */
export interface Reuse {
  /** An integration that has Astro render only the pages that cannot be reused. */
  integration: AstroIntegration;
  /** The reused files, with the links that they contain; complete once Astro is done. */
  reused: ReadonlyMap<string, readonly string[]>;
  /** The digest of each page that has a key, as it was reused or rendered; complete once Astro is done. */
  digests(): ReadonlyMap<string, string>;
  /**
   * Records this build for the next one, once `out` is the new site. A failure is ignored: the next build then renders
   * every page.
   */
  remember(links: ReadonlyMap<string, readonly string[]>): void;
}

/**
 * Copies pages from `out` into `site` if they were rendered by the same engine (`engine` is its digest, including the
 * address and other options), got the same props, read only parts of the publication that are unchanged, and were not
 * touched since. All others are rendered again; so are pages without a key, and every page with `force`. Calls `written`
 * for each file that was rendered.
 */
export function openReuse(
  out: string,
  site: string,
  engine: string,
  force: boolean,
  written: (file: string) => void,
): Reuse {
  const last = force ? null : recall(out, engine);
  const isUntouched = openTraces(out);
  const reused = new Map<string, readonly string[]>();
  const keys = new Map<string, string>();
  const made = new Map<string, BuiltPage>();

  /** The pages that have to be rendered; the others are copied into the site. */
  const select = (paths: readonly PathWithRoute[]) => {
    const digests = currentDigests();
    const changed = new Set(
      [...(last?.parts ?? [])].flatMap(([part, digest]) => (digests.part(part) === digest ? [] : part)),
    );
    const due = paths.filter(({ pathname, route, cacheKey }) => {
      if (cacheKey === undefined) return true;
      const file = fileOf(pathname, route);
      keys.set(file, cacheKey);
      const page = last?.pages.get(file);
      if (
        !page ||
        page.key !== cacheKey ||
        page.parts.some((part) => changed.has(part)) ||
        !takeOver(out, site, file, page.bytes, isUntouched)
      )
        return true;
      made.set(file, page);
      reused.set(file, page.links);
      return false;
    });
    return mixed(due, ({ route }) => route.component);
  };

  const writePage = openPageWriter(site);
  const render = async (astro: AstroPrerenderer, ...[request, options]: Parameters<AstroPrerenderer["render"]>) => {
    const file = fileOf(decodeURI(new URL(request.url).pathname), options.routeData);
    const { made: rendered, parts } = await trackReads(async () => {
      const result = await astro.render(request, options);
      const response = result instanceof Response ? result : result.response;
      if (!response.body) throw new Error(`${file} has no content (${response.status}).`);
      return Array.fromAsync(response.body);
    });
    writePage(file, rendered);
    countBytes(rendered.reduce((sum, { length }) => sum + length, 0));
    const key = keys.get(file);
    if (key !== undefined) made.set(file, { key, bytes: sha256(...rendered), parts: [...parts], links: [] });
    written(file);
    // Astro writes no file for an empty response.
    return new Response(null);
  };

  return {
    integration: {
      name: "reuse",
      hooks: {
        "astro:build:start": ({ setPrerenderer }) =>
          setPrerenderer((astro) => ({
            ...astro,
            name: "reuse",
            getStaticPaths: async () => {
              // The bundler is done.
              freeMemory();
              return select(await astro.getStaticPaths());
            },
            render: (request, options) => render(astro, request, options),
          })),
      },
    },
    reused,
    digests: () => new Map([...made].map(([file, { bytes }]) => [file, bytes])),
    remember(links) {
      try {
        forgetOld();
        const pages = [...made].map(([file, page]): [string, BuiltPage] => [
          file,
          { ...page, links: links.get(file) ?? [] },
        ]);
        writeMemory(out, engine, pages, currentDigests().part);
      } catch {
        rmSync(memoryOf(out, "pages.json"), { force: true });
      }
    },
  };
}

/** The file of a path, as Astro and hosts have it. */
function fileOf(pathname: string, { type }: { type: string }): string {
  const path = pathname.replace(/^\/|\/$/g, "");
  if (type === "endpoint") return path;
  return path === "" ? "index.html" : path === "404" ? "404.html" : `${path}/index.html`;
}

/**
 * Links or copies a file of `out` into `site` if its bytes have this digest; returns whether they have. Both share one
 * file, because nothing writes into it. Files that are untouched since `out` was built are not read.
 */
function takeOver(
  out: string,
  site: string,
  file: string,
  bytes: string,
  isUntouched: ReturnType<typeof openTraces>,
): boolean {
  const [from, to] = [pathWithin(out, file), pathWithin(site, file)];
  if (!existsSync(from)) return false;
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    // Not every file system has links.
    copyFileSync(from, to);
  }
  // The new file is checked and not the old one, which another build may have replaced meanwhile.
  const isIntact = isUntouched(file, to) || sha256(readFileSync(to)) === bytes;
  if (!isIntact) rmSync(to);
  return isIntact;
}

function recall(out: string, engine: string): { parts: Map<PartName, string>; pages: Map<string, BuiltPage> } | null {
  try {
    const { texts, ...last } = JSON.parse(readFileSync(memoryOf(out, "pages.json"), "utf8")) as BuildRecord;
    if (last.engine !== engine) return null;
    const text = (place: number) => texts[place]!;
    return {
      parts: new Map(Object.entries(last.parts).map(([place, digest]) => [text(Number(place)), digest])),
      pages: new Map(
        Object.entries(last.pages).map(([file, [key, bytes, parts, links]]) => [
          file,
          { key, bytes, parts: parts.map(text), links: links.map(text) },
        ]),
      ),
    };
  } catch {
    return null;
  }
}

function writeMemory(
  out: string,
  engine: string,
  pages: readonly [string, BuiltPage][],
  digest: (part: PartName) => string,
): void {
  const places = new Map<string, number>();
  const place = (text: string) => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const parts = new Set(pages.flatMap(([, page]) => page.parts));
  const remembered: BuildRecord = {
    engine,
    parts: Object.fromEntries([...parts].map((part) => [place(part), digest(part)])),
    pages: Object.fromEntries(
      pages.map(([file, { key, bytes, parts, links }]) => [file, [key, bytes, parts.map(place), links.map(place)]]),
    ),
    texts: [...places.keys()],
  };
  writeFileSync(memoryOf(out, "pages.json"), JSON.stringify(remembered));
}

/** Removes the records of folders that were not built for a month. */
function forgetOld(): void {
  for (const name of readdirSync(memory, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? entry.name : [],
  )) {
    const path = join(memory, name);
    if (statSync(path).mtimeMs < Date.now() - 30 * 24 * 3600 * 1000) rmSync(path, { force: true });
  }
}
