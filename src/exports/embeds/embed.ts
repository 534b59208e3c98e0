import type { Needs } from "./fits.ts";

/**
 * A figure or a number for embedding in other sites, with the heights it needs while its table is closed. URLs are
 * absolute.
 */
export interface Embed extends Needs {
  /** Its unique name among the embeds. */
  name: string;
  title: string;
  /** Fallback text: a number, or what a figure shows; and the source. */
  said: string;
  source: string;
  /** URL of the embed page, URL of the inline embed if there is one, and the page that both represent. */
  address: string;
  fragment: string | null;
  page: string;
  /** Only for figures. */
  image: string | null;
  publication: string;
}
