import { relativeTo } from "./addresses.ts";
import type { Site } from "../read/site.ts";

/**
 * Writes a path of the site ("/data/", "/sources/#id") as a link for the current page; any other URL stays as it is.
 */
export type Link = (address: string) => string;

/**
 * Links for the page at `here`, a root-relative path. They are relative, so that the built folder works under any base
 * path; only 404.html, which is served at any depth, links from the root of the site's URL.
 */
export function linksFrom(here: string, site: Site): Link {
  if (here.startsWith("/404")) {
    const { pathname } = new URL(site.address);
    return (address) => (address.startsWith("/") ? pathname + address.slice(1) : address);
  }
  return (address) => (address.startsWith(`${here}#`) ? address.slice(here.length) : relativeTo(here, address));
}
