import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openFinalRead } from "./final-read.ts";
import { countBytes } from "../../memory/free.ts";
import { readPage, type Page } from "./page.ts";

/** What a file shows by itself, without the rest of the site. */
export interface FileFacts {
  /** One line per fault: file, what was found, what to do. */
  faults: readonly string[];
  /** Its ids, one per line, with a line break before and after each. */
  ids: string;
  /** The targets of its links within the site, each once: the path of a file, or `file#id`. */
  targets: readonly string[];
}

/** What files are read with; plain data, so that threads can be given it. */
export interface ReadingOptions {
  /** The folder of the site. */
  site: string;
  /** The site's own URL, or "": links that begin with it have a target within the site. */
  address: string;
  /** Words that must not occur. */
  words: readonly string[];
  /** The folder and the language of the publication, if the text of every file is proofread once more; null if not. */
  proofread: { publication: string; language: string } | null;
}

/** Reads files of a site. */
export interface FileReader {
  factsOf(file: string): FileFacts;
  /** The link of a page that has a target, as it is written. */
  linkTo(target: string, file: string): string;
}

const textFile = /\.(atom|csv|json|md|rss|svg|txt|xml)$/;
const nothing = { ids: "", targets: [] };

/** Opens a reader of the files of a site. */
export function openFileReader({ site, address, words, proofread }: ReadingOptions): FileReader {
  const slip = suspectFinder(words);
  const finalRead = proofread ? openFinalRead(proofread.publication, proofread.language) : null;
  const read = (file: string) => readPage(readFileSync(join(site, file), "utf8"));

  const factsOfPage = (file: string, page: Page): FileFacts => {
    const faults = faultsOf(file, page, slip);
    if (finalRead && !isFrozen(file)) faults.push(...finalRead.faultsOf(file, "", page.lines));
    const targets = new Set<string>();
    for (const link of new Set(page.links)) {
      const { target, fault } = follow(link, file, page.base, address);
      if (fault) faults.push(`${file}: the link "${link}" ${fault}`);
      if (target) targets.add(target);
    }
    return { faults, ids: `\n${page.ids.join("\n")}\n`, targets: [...targets] };
  };

  return {
    factsOf(file) {
      const bytes = readFileSync(join(site, file));
      countBytes(bytes.length);
      const empty = bytes.length === 0 ? [`${file}: is empty`] : [];
      if (file.endsWith(".html")) {
        const facts = factsOfPage(file, readPage(bytes.toString()));
        return { ...facts, faults: [...empty, ...facts.faults] };
      }
      if (empty.length > 0 || !textFile.test(file)) return { faults: empty, ...nothing };
      const text = bytes.toString();
      const late = finalRead && !isFrozen(file) ? finalRead.faultsOf(file, text) : [];
      return { faults: [...slip(file, text), ...late], ...nothing };
    },
    linkTo(target, file) {
      const { links, base } = read(file);
      return links.find((link) => follow(link, file, base, address).target === target)!;
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

/** The target of a link within the site, or what is wrong with how it is written; neither if it leaves the site. */
function follow(link: string, file: string, base: string, address: string): { target?: string; fault?: string } {
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
  return { target: to.hash.length > 1 ? `${found}${decode(to.hash)}` : found };
}

/** Decodes percent encoding; text that cannot be decoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
