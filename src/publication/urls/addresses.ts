import { schemes, type Scheme } from "../../theme/colours.ts";
import { hasExtra, type WithExtras } from "../extras.ts";
import type { FeedFormat } from "../feeds/feed.ts";

/** The formats of feeds of changes, with the ends of their file names; what ends in ".json" is the thing itself. */
export const changeFeedEndings = { atom: "atom", json: "feed.json" } as const satisfies Partial<
  Record<FeedFormat, string>
>;
export type ChangeFeedFormat = keyof typeof changeFeedEndings;

/**
 * Variants of an embed with URLs of their own: following the reader's system, in one colour scheme, and without the
 * table.
 */
export const embedVariants = ["", "light", "dark", "chart"] as const;
export type EmbedVariant = (typeof embedVariants)[number];

/** The formats of an article as one file; PDF only in builds that print. */
export const articleFormats = ["html", "epub"] as const;
export type ArticleFormat = (typeof articleFormats)[number] | "pdf";

/** The formats of an article's citation, by the ends of their files' names: BibTeX, RIS, CSL-JSON. */
export const citationEndings = ["bib", "ris", "csl.json"] as const;
export type CitationEnding = (typeof citationEndings)[number];

/** The sections of a figure's page that articles link to, by their ids, with the names of their headings. */
export const figureSections = { table: "asTable", embed: "embed", "take-away": "takeAway" } as const;

/** Paths of pages from the root of the site, as `src/pages/` builds them. */
export const address = {
  front: () => "/",
  articles: () => "/articles/",
  article: (id: string) => `/articles/${id}/`,
  /** The files of an article's citation. */
  articleCitation: (id: string, ending: CitationEnding) => `/articles/${id}.${ending}`,
  authors: () => "/authors/",
  author: (id: string) => `/authors/${id}/`,
  authorFeed: (id: string, format: FeedFormat) => `/authors/${id}.${format}`,
  allFigures: (part = 1) => partOf("/figures/", part),
  figure: (id: string) => `/figures/${id}/`,
  figureSection: (id: string, section: string) => `/figures/${id}/#${section}`,
  /** Downloads of a figure: its data as CSV or JSON; its image in one of two colour schemes. */
  figureFile: (id: string, ending: "csv" | "json") => `/figures/${id}.${ending}`,
  figureImage: (id: string, scheme: Scheme, ending: "svg" | "png") => `/figures/${imageName(id, scheme)}.${ending}`,
  /** The image with live text and layers, for people who edit it. */
  figureEditable: (id: string) => `/figures/${editableName(id)}.svg`,
  figureCard: (id: string) => `/cards/${id}.png`,
  articleCard: (id: string) => `/cards/article-${id}.png`,
  /** A file of an image that texts show. */
  image: (id: string, { width, format }: { width: number; format: string }) => `/images/${id}-${width}.${format}`,
  articleMarkdown: (id: string) => `/articles/${id}.md`,
  /** An article as one file, in its folder: hosts that leave out ".html" would take `/articles/<id>.html` for its page. */
  articleFile: (id: string, format: ArticleFormat) => `/articles/${id}/${id}.${format}`,
  /** Embeds: a page for iframes, in the language of the site or in a given one, and an inline embed. */
  embed: (id: string, look: EmbedVariant = "", locale = "") =>
    `${locale && `/${locale}`}/embed/${id}/${look && `${look}/`}`,
  fragment: (id: string) => `/embed/${id}/fragment.html`,
  embedJson: (id: string) => `/embed/${id}/embed.json`,
  /** The oEmbed response for the page of a figure, a number or an article. */
  oembed: (page: string) => `${page}oembed.json`,
  editions: () => "/editions/",
  edition: (date: string) => `/editions/${date}/`,
  /** A page as it was in an edition, by the path of the live page; and what changed on it since. */
  frozen: (page: string, edition: string) => `${page.replace(/\/$/, "")}@${edition}/`,
  changesSince: (page: string, edition: string) => `${address.frozen(page, edition)}changes/`,
  allData: () => "/data/",
  dataset: (id: string) => `/data/${id}/`,
  /** A row in the table of its dataset, by its key. */
  row: (dataset: string, key: string) => `/data/${dataset}/#${rowId(key)}`,
  download: (id: string, ending: string) => `/data/${id}.${ending}`,
  /** The list of sources; long lists have several pages, counted from 1. */
  sources: (part = 1) => partOf("/sources/", part),
  source: (id: string) => `/sources/${id}/`,
  /** The citation target for the id of a quote or a source. */
  cite: (id: string) => (id.includes("--") ? `/sources/${id.replace(/--\d+$/, "")}/#${id}` : `/sources/${id}/`),
  allNumbers: (part = 1) => partOf("/numbers/", part),
  /** The same sorted in other ways. */
  numbersBy: (list: string, part = 1) => partOf(`/numbers/by/${list}/`, part),
  number: (id: string) => `/numbers/${id}/`,
  numberImage: (id: string) => `/cards/number-${id}.png`,
  numberJson: (id: string) => `/numbers/${id}.json`,
  /** The list of everything from A to Z. */
  find: (part = 1) => partOf("/find/", part),
  /** A file of the search index. */
  searchFile: (name: string) => `/search/${name}`,
  claim: (id: string) => `/claims/${id}/`,
  /** Places, by their ids in lower case, because some hosts do not tell letter cases apart. */
  places: () => "/places/",
  place: (id: string) => `/places/${id.toLowerCase()}/`,
  placeImage: (id: string) => `/cards/place-${id.toLowerCase()}.png`,
  placeFile: (id: string, ending: string) => `/places/${id.toLowerCase()}.${ending}`,
  /** All values with filters, or those of a topic; the values of a topic; what the script loads to draw. */
  explore: (topic = "") => (topic === "" ? "/explore/" : `/explore/${topic}/`),
  exploreValues: (topic: string) => `/explore/${topic}.json`,
  exploreFile: (name: "charts.js" | "charts.css") => `/explore/${name}`,
  /** The name of a number as an embed. */
  numberCard: (id: string) => `number/${id}`,
  /** The glossary, and a term in it; the timeline, whose pages are counted from 1. */
  glossary: () => "/glossary/",
  term: (id: string) => `/glossary/#${id}`,
  timeline: (part = 1) => partOf("/timeline/", part),
  corrections: () => "/corrections/",
  correctionsFeed: (format: FeedFormat) => `/corrections.${format}`,
  articlesFeed: (format: FeedFormat) => `/articles.${format}`,
  /** The feed of changes of the thing whose page is at `page`: a number, a dataset, a place. */
  changeFeed: (page: string, format: ChangeFeedFormat) => `${page.replace(/\/$/, "")}.${changeFeedEndings[format]}`,
  llms: () => "/llms.txt",
  /** How to cite the publication. */
  citation: () => "/CITATION.cff",
  /** The public key with which the signature of a site is verified. */
  publicKey: () => "/minisign.pub",
  page: (id: string) => `/${id}/`,
};

/** The formats in which a site has its articles as files. */
export function articleFormatsOf({
  site,
  printing,
}: {
  site: WithExtras;
  printing: boolean;
}): readonly ArticleFormat[] {
  if (!hasExtra(site, "article-files")) return [];
  return printing ? [...articleFormats, "pdf"] : articleFormats;
}

/** A page of a paginated list. */
function partOf(list: string, part: number): string {
  return part === 1 ? list : `${list}part/${part}/`;
}

/** The name of a figure's image in a colour scheme. */
export function imageName(id: string, scheme: Scheme): string {
  return scheme === "dark" ? `${id}-dark` : id;
}

/** The name of the image of a figure in one of its states, by the id of the state. */
export function stateImageName(id: string, state: string): string {
  return `${id}-in-${state}`;
}

/** The name of a figure's image for people who edit it. */
export function editableName(id: string): string {
  return `${id}-editable`;
}

/** The id of a row in the table of its dataset. */
export function rowId(key: string): string {
  return `row-${key.replace(/\s+/g, "-")}`;
}

/** The colour schemes in which a site has images of its figures, and the formats of the images. */
export function imagesOf(site: WithExtras): { schemes: readonly Scheme[]; formats: readonly ("svg" | "png")[] } {
  return {
    schemes: hasExtra(site, "dark-images") ? schemes : ["light"],
    formats: hasExtra(site, "svg-images") ? ["svg", "png"] : ["png"],
  };
}

/** The formats in which the data of a site's figures can be downloaded. */
export function figureFormats(site: WithExtras): readonly ("csv" | "json")[] {
  return hasExtra(site, "figure-data") ? ["csv", "json"] : [];
}

/**
 * The table that contains all rows of a figure: its own, or that of its dataset if that may be redistributed; null if
 * neither exists.
 */
export function figureCsv(
  { id, dataset }: { id: string; dataset: { id: string; descriptor: { withheld?: unknown } } },
  site: WithExtras,
): string | null {
  if (figureFormats(site).includes("csv")) return address.figureFile(id, "csv");
  return dataset.descriptor.withheld === undefined ? address.download(dataset.id, "csv") : null;
}

/** All downloads of a figure. */
export function figureFiles(id: string, site: WithExtras): string[] {
  const { schemes, formats } = imagesOf(site);
  const images = schemes.flatMap((scheme) => formats.map((format) => address.figureImage(id, scheme, format)));
  const editable = formats.includes("svg") ? [address.figureEditable(id)] : [];
  return [...images, ...editable, ...figureFormats(site).map((format) => address.figureFile(id, format))];
}

/** A root-relative path written relative to the page at `from`, so that the built folder works under any base path. */
export function relativeTo(from: string, to: string): string {
  if (!to.startsWith("/")) return to;
  const up = from.split("/").length - 2;
  return `${up === 0 ? "./" : "../".repeat(up)}${to.slice(1)}`;
}

/** The absolute URL of a page, for canonical links, snippets and feeds. */
export function absolute(siteAddress: string, path: string): string {
  return new URL(path.replace(/^\//, ""), siteAddress).href;
}
