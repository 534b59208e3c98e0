import { posix } from "node:path";
import { address } from "../urls/addresses.ts";

/** Where a link stands: the file, the address of its page, and the full address of the site. */
export interface LinkPlace {
  file: string;
  page: string;
  site: string;
}

/**
 * The one right form of a link to a page of the site, from the root, with the part from # on: `/data/bells/`. Takes any
 * usual form: without the last slash, with `index.html`, relative to the page or to the root, with the address of the
 * site in front, and the name of an article's or a page's file. Null where no page is meant. An address that exists as
 * it is written is itself.
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

/** The page that is made of a file of words. */
function pageOfFile(path: string): string[] {
  const [, article, id] = /^content\/(?:articles\/([^/]+)\/[^/]+|pages\/([^/]+))\.md$/.exec(path) ?? [];
  return article !== undefined ? [address.article(article)] : id !== undefined ? [address.page(id)] : [];
}
