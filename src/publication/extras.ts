import { z } from "zod";

/**
 * Files that a publication can have built besides those that every publication gets, by their names in `extras` of
 * `content/site.yaml`. Each multiplies by the number of figures, numbers or datasets; docs/hosting.md says by how much.
 */
export const extras = [
  /** Embeds in a fixed colour scheme, without the table, and in a fixed language, at URLs of their own. */
  "embed-variants",
  /** Embeds as HTML for insertion into a page: fragment.html. */
  "inline-embeds",
  /** What a program needs to show an embed: embed.json. */
  "embed-data",
  /** Numbers as embeds, with their oEmbed responses. */
  "number-embeds",
  /** Numbers as JSON. */
  "number-data",
  /** The values of each place as CSV and JSON. */
  "place-data",
  /** The changes of each number and dataset, and of each place, as Atom and JSON Feed. */
  "change-feeds",
  /** Numbers and places as cards, the images that social networks show. */
  "value-cards",
  /** The pages of numbers and places in editions, each with a page of what changed since. */
  "frozen-pages",
  /** Articles as Markdown. */
  "article-markdown",
  /** Articles as one file each, with all that they rest on: HTML and EPUB. */
  "article-files",
  /** Citations of articles as BibTeX, RIS and CSL-JSON. */
  "article-citations",
  /** Figures as SVG, each to show and to edit. */
  "svg-images",
  /** Images of figures for dark pages. */
  "dark-images",
  /** The states of figures as PNG, an image each, for feeds and reading tools. */
  "state-images",
  /** What a figure draws, as CSV and JSON. */
  "figure-data",
  /** Search and sorting in tables of datasets whose rows are all on their page; longer tables always have them. */
  "row-search",
  /** A search index of everything, which the search box of each page asks. */
  "search",
  /** All values in one table with filters, and a page for each topic. */
  "explorer",
  /** Datasets and their versions in every format, with all files that describe them. */
  "dataset-formats",
] as const;

export type Extra = (typeof extras)[number];

/** A list of extras, in which `all` stands for every one. */
export const extrasSchema = z
  .array(z.enum([...extras, "all"]))
  .transform((given): readonly Extra[] => extras.filter((extra) => given.includes(extra) || given.includes("all")));

export interface WithExtras {
  extras: readonly Extra[];
}

/** Whether a site has files of this kind built. */
export function hasExtra(site: WithExtras, extra: Extra): boolean {
  return site.extras.includes(extra);
}
