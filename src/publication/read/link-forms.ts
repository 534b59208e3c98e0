import { posix } from "node:path";
import { address } from "../urls/addresses.ts";

/** The place of a link: its file, the path of its page, and the URL of the site. */
export interface LinkPlace {
  file: string;
  page: string;
  site: string;
}

/**
 * Normalises a link to a page of the site to its root-relative path, including the fragment: `/data/bells/`. Accepts
 * any usual form: without the trailing slash, with `index.html`, relative to the page or the root, with the URL of the
 * site, and the file name of an article or a page. Null if it links to no page. A path that exists as written is
 * returned as it is.
 */
export function rightForm(
  link: string,
  { file, page, site }: LinkPlace,
  addresses: ReadonlySet<string>,
): string | null {
  const [, path = "", anchor = ""] = /^([^#]*)(#.*)?$/s.exec(link)!;
  if (path === "") return link;
  const { origin, pathname } = new URL(site);
  const own = path.startsWith(site)
    ? `/${path.slice(site.length)}`
    : path.startsWith(`${origin}/`)
      ? path.slice(origin.length)
      : path;
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(own)) return null;
  const candidates = own.startsWith("/")
    ? [own, ...(own.startsWith(pathname) ? [`/${own.slice(pathname.length)}`] : [])]
    : [posix.join(page, own), posix.join("/", own), ...pageOfFile(posix.join(posix.dirname(file), own))];
  const found = candidates.flatMap(formsOf).find((form) => addresses.has(form));
  return found === undefined ? null : found + anchor;
}

function formsOf(path: string): string[] {
  const plain = path.replace(/(^|\/)index\.html?$/, "$1");
  return [path, plain, plain.endsWith("/") ? plain : `${plain}/`, plain.replace(/\.html?$/, "/")];
}

/** The page generated from a content file. */
function pageOfFile(path: string): string[] {
  const [, article, id] = /^content\/(?:articles\/([^/]+)\/[^/]+|pages\/([^/]+))\.md$/.exec(path) ?? [];
  return article !== undefined ? [address.article(article)] : id !== undefined ? [address.page(id)] : [];
}
