import type { Heights } from "./height.ts";

/** A figure or a number as other sites can show it. Addresses are full. */
export interface Embed {
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
  /** Heights that are enough in narrow and in wide columns, and what it needs at common widths, in CSS pixels; its table is closed. */
  heights: Heights;
  heightAt: Readonly<Record<number, number>>;
}
