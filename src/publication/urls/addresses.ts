import { schemes, type Scheme } from "../../theme/colours.ts";

/**
 * Ways to show an embed that have addresses of their own: as its reader's system asks, in one colour scheme, and without the
 * table.
 */
export const looks = ["", "light", "dark", "chart"] as const;
export type Look = (typeof looks)[number];

/** Addresses of pages, from the root of the site, as `src/pages/` builds them. */
export const address = {
  front: () => "/",
  article: (id: string) => `/articles/${id}/`,
  figure: (id: string) => `/figures/${id}/`,
  /** A figure to take away: what it draws, as a table or as data; or drawn, in one of two colour schemes. */
  figureFile: (id: string, ending: "csv" | "json") => `/figures/${id}.${ending}`,
  figureImage: (id: string, scheme: Scheme, ending: "svg" | "png") => `/figures/${imageName(id, scheme)}.${ending}`,
  figureCard: (id: string) => `/cards/${id}.png`,
  articleCard: (id: string) => `/cards/article-${id}.png`,
  /**
   * What other sites show: a page for frames, in the language of the site or in one of its languages, and a piece of
   * HTML.
   */
  embed: (id: string, look: Look = "", locale = "") => `${locale && `/${locale}`}/embed/${id}/${look && `${look}/`}`,
  fragment: (id: string) => `/embed/${id}/fragment.html`,
  embedJson: (id: string) => `/embed/${id}/embed.json`,
  /** What services read that show a figure, a number or an article by the address of its page. */
  oembed: (page: string) => `${page}oembed.json`,
  editions: () => "/editions/",
  edition: (date: string) => `/editions/${date}/`,
  allData: () => "/data/",
  dataset: (id: string) => `/data/${id}/`,
  /** A row in the table of its dataset, by its key. */
  row: (dataset: string, key: string) => `/data/${dataset}/#${rowId(key)}`,
  download: (id: string, ending: string) => `/data/${id}.${ending}`,
  /** All sources; long lists have several pages, counted from 1. */
  sources: (part = 1) => partOf("/sources/", part),
  source: (id: string) => `/sources/${id}/`,
  /** What was read, by the id of a quote or of a source. */
  cite: (id: string) => (id.includes("--") ? `/sources/${id.replace(/--\d+$/, "")}/#${id}` : `/sources/${id}/`),
  allNumbers: (part = 1) => partOf("/numbers/", part),
  number: (id: string) => `/numbers/${id}/`,
  numberJson: (id: string) => `/numbers/${id}.json`,
  /** The name of a number among the embeds. */
  numberCard: (id: string) => `number/${id}`,
  corrections: () => "/corrections/",
  correctionsFeed: (ending: "atom" | "json") => `/corrections.${ending}`,
  articlesFeed: (ending: "atom" | "json") => `/articles.${ending}`,
  page: (id: string) => `/${id}/`,
};

/** A page of a list that has several. */
function partOf(list: string, part: number): string {
  return part === 1 ? list : `${list}part/${part}/`;
}

/** The name of a figure's images in a colour scheme. */
export function imageName(id: string, scheme: Scheme): string {
  return scheme === "dark" ? `${id}-dark` : id;
}

/** The id that a row has in the table of its dataset. */
export function rowId(key: string): string {
  return `row-${key.replace(/\s+/g, "-")}`;
}

/** Everything of a figure that readers can take away. */
export function figureFiles(id: string): string[] {
  const images = schemes.flatMap((scheme) =>
    (["svg", "png"] as const).map((ending) => address.figureImage(id, scheme, ending)),
  );
  return [...images, address.figureFile(id, "csv"), address.figureFile(id, "json")];
}

/**
 * An address from the root, written relative to the page at `from`, so that the built folder works under any base path.
 */
export function relativeTo(from: string, to: string): string {
  if (!to.startsWith("/")) return to;
  const up = from.split("/").length - 2;
  return `${up === 0 ? "./" : "../".repeat(up)}${to.slice(1)}`;
}

/** The full address of a page, for canonical links, snippets and feeds. */
export function absolute(siteAddress: string, path: string): string {
  return new URL(path.replace(/^\//, ""), siteAddress).href;
}
