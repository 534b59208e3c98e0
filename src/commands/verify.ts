import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "./files.ts";
import { readPage, type Page } from "./page.ts";

/** Words that a slip in the machine leaves in a page; no fault where the publication itself uses them. */
export const suspects = ["undefined", "NaN", "[object Object]"];

/**
 * Looks at a built site as a reader's browser would: every link and fragment leads somewhere, every page has a title,
 * one main heading, some text and no id twice, and none of the `words` stands anywhere. Links must be relative, so that
 * the site works under any base path; addresses that begin with the site's own (the canonical link of its front page)
 * must exist too. Returns one line per fault: file, what was found, what to do.
 */
export function verify(site: string, words: readonly string[] = suspects): { faults: string[]; pages: number } {
  const files = new Set(listFiles(site));
  const pages = new Map<string, Page>();
  const faults: string[] = [];
  for (const file of files) {
    const bytes = readFileSync(join(site, file));
    if (bytes.length === 0) faults.push(`${file}: is empty`);
    if (file.endsWith(".html")) pages.set(file, readPage(bytes.toString()));
    else if (/\.(atom|csv|json|svg|xml)$/.test(file)) faults.push(...slips(file, bytes.toString(), words));
  }
  if (!files.has("index.html")) faults.push("index.html: is missing, the site has no front page");
  const address = pages.get("index.html")?.canonical ?? "";
  for (const [file, page] of pages) {
    faults.push(...faultsOf(file, page, words));
    for (const link of new Set(page.links)) {
      const fault = faultOfLink(link, file, page, address, files, pages);
      if (fault) faults.push(`${file}: the link "${link}" ${fault}`);
    }
  }
  return { faults, pages: pages.size };
}

/** What is wrong with a page taken alone. */
function faultsOf(file: string, page: Page, words: readonly string[]): string[] {
  const faults = page.texts.flatMap((text) => slips(file, text, words));
  if (!page.title.trim()) faults.push(`${file}: has no title`);
  if (page.headings !== 1) faults.push(`${file}: has ${page.headings} main headings (h1), one was expected`);
  if (!page.text.trim()) faults.push(`${file}: has no text`);
  const twice = page.ids.filter((id, index) => page.ids.indexOf(id) !== index);
  for (const id of new Set(twice)) faults.push(`${file}: has the id "${id}" more than once`);
  return faults;
}

/** One fault for every one of the words that stands in a text, with what is around it. */
function slips(file: string, text: string, words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const at = text.search(new RegExp(`(?<![\\w-])${RegExp.escape(word)}(?![\\w-])`));
    if (at < 0) return [];
    const around = text.slice(Math.max(0, at - 30), at + word.length + 30).replace(/\s+/g, " ");
    return [`${file}: says "${word}" in "${around.trim()}"`];
  });
}

/** What is wrong with a link, or null. */
function faultOfLink(
  link: string,
  file: string,
  page: Page,
  address: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, Page>,
): string | null {
  // Any address will do to resolve relative links; an odd one is never meant.
  const root = "http://site.invalid/";
  // The page for what is missing is shown at any depth: it links from the root of the host, below which the site has its path.
  if (file === "404.html" && address && /^\/(?!\/)/.test(link)) link = new URL(link, address).href;
  const absolute = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(link);
  if (absolute && !(address && link.startsWith(address))) return /^javascript:/i.test(link) ? "is a script" : null;
  if (link.startsWith("/") && file !== "404.html") return "begins with a slash and breaks under a base path; make it relative";
  const base = new URL(page.base.replace(address, root) || file, root);
  const target = URL.parse(absolute ? link.replace(address, root) : link, base);
  if (!target?.href.startsWith(root)) return "leads out of the site";
  const path = decode(target.pathname.slice(1));
  const found = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  if (!files.has(found)) return files.has(`${path}/index.html`) ? "needs a slash at its end" : `leads to nothing (${found})`;
  const id = decode(target.hash.slice(1));
  const known = pages.get(found)?.ids;
  return id && known && !known.includes(id) ? `leads to an id that ${found} does not have` : null;
}

/** Undoes percent encoding; text that cannot be decoded stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
