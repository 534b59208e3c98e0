import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../files.ts";
import { countBytes } from "../../memory/free.ts";
import type { FinalRead } from "./final-read.ts";
import { readPage, type Page } from "./page.ts";

/** Strings that a bug in the engine can leave in a page; not a fault if the publication itself uses them. */
export const suspects = ["undefined", "NaN", "[object Object]"];

/** The result of verifying a site. */
export interface Verdict {
  /** One line per fault: file, what was found, what to do. */
  faults: string[];
  /** How many pages the site has. */
  pages: number;
  /** Page → the targets of its links within the site, each as the path of a file, or as `file#id`. */
  links: Map<string, readonly string[]>;
}

/** What has to be known of a page to check links. */
interface Ends {
  /** Its ids, one per line. */
  ids: string;
  /** The targets of its links, as in `Verdict`. */
  targets: readonly string[];
}

/**
 * Checks a built site as a browser would see it: every link and fragment has a target, every page has a title, one main
 * heading, some text and no duplicate id, and none of the `words` occurs. Links must be relative, so that the site
 * works under any base path; links that begin with the site's own URL (the canonical link of its front page) must have
 * a target too. An inline embed needs no title, and must have no main heading. With a `finalRead`, the text of every
 * file is proofread once more. `known` are files that passed an earlier verification unchanged, with the links that
 * they have: of these, only links to files that are not known are checked again. A `part` of a site may lack a front page
 * and the targets of links.
 */
export function verify(
  site: string,
  words: readonly string[] = suspects,
  known: ReadonlyMap<string, readonly string[]> = new Map(),
  finalRead: FinalRead | null = null,
  extent: "whole" | "part" = "whole",
): Verdict {
  const files = new Set(listFiles(site));
  const faults: string[] = [];
  const ends = new Map<string, Ends>();
  const read = (file: string) => readPage(readFileSync(join(site, file), "utf8"));
  const slip = suspectFinder(words);
  const knownIds = idReader(site);
  const address = files.has("index.html") ? read("index.html").canonical : "";
  if (extent === "whole" && !files.has("index.html")) faults.push("index.htmlis missing: the site has no front page");

  const look = (file: string, page: Page) => {
    const targets = new Set<string>();
    faults.push(...faultsOf(file, page, slip));
    if (finalRead && !isFrozen(file)) faults.push(...finalRead.faultsOf(file, "", page.lines));
    for (const link of new Set(page.links)) {
      const { target, isMissing = false, fault } = follow(link, file, page.base, address, files);
      if (fault && !(isMissing && extent === "part")) faults.push(`${file}: the link "${link}" ${fault}`);
      if (target) targets.add(target);
    }
    ends.set(file, { ids: `\n${page.ids.join("\n")}\n`, targets: [...targets] });
  };
  for (const file of files) {
    if (known.has(file)) continue;
    const bytes = readFileSync(join(site, file));
    countBytes(bytes.length);
    if (bytes.length === 0) faults.push(`${file}: is empty`);
    if (file.endsWith(".html")) look(file, readPage(bytes.toString()));
    else if (/\.(atom|csv|json|md|rss|svg|txt|xml)$/.test(file)) {
      const text = bytes.toString();
      faults.push(...slip(file, text));
      if (finalRead && bytes.length > 0 && !isFrozen(file)) faults.push(...finalRead.faultsOf(file, text));
    }
  }

  /** Whether a file has an id; a file that is not a page is assumed to have any. */
  const has = (file: string, id: string) =>
    !file.endsWith(".html") || (ends.get(file)?.ids ?? knownIds.of(file)).includes(`\n${id}\n`);
  const pages = [...files].filter((file) => file.endsWith(".html"));
  for (const file of pages) {
    const moved = known.get(file)?.some((target) => {
      const [to, id] = split(target);
      return !known.has(to) && !(files.has(to) && (id === "" || has(to, id)));
    });
    if (moved) look(file, read(file));
  }
  for (const [file, { targets }] of ends) {
    for (const target of targets) {
      const [to, id] = split(target);
      if (id === "" || has(to, id)) continue;
      const { links, base } = read(file);
      const link = links.find((link) => follow(link, file, base, address, files).target === target);
      faults.push(`${file}: the link "${link}" leads to an id that ${to} does not have`);
    }
  }
  return {
    faults,
    pages: pages.length,
    links: new Map(pages.map((file) => [file, ends.get(file)?.targets ?? known.get(file)!])),
  };
}

/**
 * Reads the ids of pages that were verified by an earlier build, one per line, each page once. Our templates write
 * attributes in double quotes, so only pages with references in ids have to be parsed.
 */
function idReader(site: string): { of(file: string): string } {
  const known = new Map<string, string>();
  const idsIn = (html: string) => {
    const ids = Array.from(html.matchAll(/\sid="([^"]*)"/g), ([, id]) => id!);
    return ids.some((id) => id.includes("&")) ? readPage(html).ids : ids;
  };
  return {
    of(file) {
      const ids = known.get(file) ?? `\n${idsIn(readFileSync(join(site, file), "utf8")).join("\n")}\n`;
      known.set(file, ids);
      return ids;
    },
  };
}

/**
 * Whether a file is frozen, with an edition or as a published version of a dataset: it never changes, whatever is found
 * in it later.
 */
function isFrozen(file: string): boolean {
  return file.includes("@") || file.startsWith("editions/") || /^data\/[^/]+\/\d+[.-]\d+[.-]\d+\./.test(file);
}

/** The faults of a page taken by itself. */
function faultsOf(file: string, page: Page, slip: ReturnType<typeof suspectFinder>): string[] {
  const faults = slip(file, page.texts.join("\0"));
  if (!page.fragment && !page.title.trim()) faults.push(`${file}: has no title`);
  const headings = page.fragment ? 0 : 1;
  if (page.headings !== headings)
    faults.push(
      `${file}: has ${page.headings} main headings (h1), ${headings === 1 ? "one was" : "none were"} expected`,
    );
  if (!page.text.trim()) faults.push(`${file}: has no text`);
  const seen = new Set<string>();
  const twice = page.ids.filter((id) => seen.size === seen.add(id).size);
  for (const id of new Set(twice)) faults.push(`${file}: has the id "${id}" more than once`);
  return faults;
}

/** Returns a function that finds words in a text: one fault for each word that occurs, with its context. */
function suspectFinder(words: readonly string[]): (file: string, text: string) => string[] {
  const patterns = words.map((word) => ({ word, pattern: new RegExp(`(?<![\\w-])${RegExp.escape(word)}(?![\\w-])`) }));
  return (file, text) =>
    patterns.flatMap(({ word, pattern }) => {
      const at = text.includes(word) ? text.search(pattern) : -1;
      if (at < 0) return [];
      const before = text
        .slice(Math.max(0, at - 30), at)
        .split("\0")
        .at(-1)!;
      const after = text.slice(at, at + word.length + 30).split("\0")[0]!;
      return [`${file}: says "${word}" in "${(before + after).replace(/\s+/g, " ").trim()}"`];
    });
}

/** The target of a link within the site, as in `Verdict`, or what is wrong with it; neither if it leaves the site. */
function follow(
  link: string,
  file: string,
  base: string,
  address: string,
  files: ReadonlySet<string>,
): { target?: string; fault?: string; isMissing?: boolean } {
  // Any URL will do to resolve relative links; this one never occurs.
  const root = "http://site.invalid/";
  // 404.html is served at any depth: its links begin at the root of the host, and the site may be below that.
  if (file === "404.html" && address && /^\/(?!\/)/.test(link)) link = new URL(link, address).href;
  const absolute = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(link);
  if (absolute && !(address && link.startsWith(address)))
    return /^javascript:/i.test(link) ? { fault: "is a script" } : {};
  if (link.startsWith("/") && file !== "404.html")
    return { fault: "begins with a slash and breaks under a base path; make it relative" };
  const from = new URL(base === "" ? file : base.replace(address || root, root), root);
  const to = URL.parse(absolute ? link.replace(address, root) : link, from);
  if (!to?.href.startsWith(root)) return { fault: "leads outside the site" };
  const path = decode(to.pathname.slice(1));
  const found = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (files.has(`${path}/index.html`)) return { fault: "needs a trailing slash" };
  if (!files.has(found)) return { fault: `has no target (${found})`, isMissing: true };
  return { target: to.hash.length > 1 ? `${found}${decode(to.hash)}` : found };
}

/** The file and the id of a target; the id is "" where it has none. */
function split(target: string): [file: string, id: string] {
  const at = target.indexOf("#");
  return at < 0 ? [target, ""] : [target.slice(0, at), target.slice(at + 1)];
}

/** Decodes percent encoding; text that cannot be decoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
