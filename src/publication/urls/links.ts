import { relativeTo } from "./addresses.ts";
import type { Site } from "../read/site.ts";

/**
 * Writes an address of the site ("/data/", "/sources/#id") as a link in the page at hand; any other address stays as it
 * is.
 */
export type Link = (address: string) => string;

/**
 * Links for the page at `here`, an address from the root. They are relative, so that the built folder works under any
 * base path; only the page for what is missing is shown at any depth, and links from the root of the site's own
 * address.
 */
export function linksFrom(here: string, site: Site): Link {
  if (here.startsWith("/404")) {
    const { pathname } = new URL(site.address);
    return (address) => (address.startsWith("/") ? pathname + address.slice(1) : address);
  }
  return (address) => (address.startsWith(`${here}#`) ? address.slice(here.length) : relativeTo(here, address));
}
