import type { Needs } from "./height.ts";

/**
 * A figure or a number as other sites can show it, with the heights that it needs; its table is closed. Addresses are
 * full.
 */
export interface Embed extends Needs {
  /** Its place among the embeds. */
  name: string;
  title: string;
  /** What it says, for where it cannot be shown: a number, or what a figure shows; and where that was read. */
  said: string;
  source: string;
  /** The page for frames, the piece of HTML, and the page that both stand for. */
  address: string;
  fragment: string;
  page: string;
  /** Of a figure. */
  image: string | null;
  publication: string;
}
