import { address, articleFormats, citationEndings, figureFiles, stateImageName } from "./addresses.ts";
import { statesWithImages } from "../read/figures/figure-scenes.ts";
import { hasExtra } from "../extras.ts";
import { topicIds } from "../read/topics.ts";
import { aboutAll, datasetOffer, registerFormats, registerNames } from "../files/offered-files.ts";
import type { Publication } from "../model.ts";
import { placeFormats } from "../places/place-data.ts";
import { placesWithValues } from "../relations/place-values.ts";
import { imageFiles } from "../views/image-files.ts";
import { valueLists } from "../views/lists/value-list.ts";

/**
 * Everything that exists, even if it has faults: ids of figures, images and datasets, paths of articles, of versions of
 * datasets, and of all static files.
 */
export interface Existing {
  figures: readonly string[];
  articles: readonly string[];
  images: readonly string[];
  datasets: readonly string[];
  versions: readonly string[];
  served: readonly string[];
  /** Paths of the pages and datasets of editions, and of what changed on each page since. */
  frozen: readonly string[];
}

/** Reserved names of pages. */
export const ownPages: readonly string[] = [
  "index",
  "404",
  "articles",
  "authors",
  "claims",
  "corrections",
  "data",
  "editions",
  "explore",
  "figures",
  "find",
  "glossary",
  "images",
  "numbers",
  "places",
  "search",
  "sources",
  "timeline",
];

/**
 * Paths that a text may link to, for checking links before anything is built. Embeds are included, other sites'
 * variants of them are not.
 */
export function siteAddresses(
  {
    site,
    pages,
    numbers,
    claims,
    registers,
    terms,
    authors,
    images,
    datasets: checked,
    figures: drawn,
  }: Pick<
    Publication,
    "site" | "pages" | "numbers" | "claims" | "registers" | "terms" | "authors" | "images" | "datasets" | "figures"
  >,
  { figures, articles, datasets, versions, served, frozen }: Existing,
): Set<string> {
  const offer = datasetOffer(site);
  const feedsOf = (page: string) =>
    hasExtra(site, "change-feeds") ? [address.changeFeed(page, "atom"), address.changeFeed(page, "json")] : [];
  const editions = served.flatMap((path) => /^public\/editions\/([^/]+)\/edition\.json$/.exec(path)?.[1] ?? []);
  // If a dataset has faults, any place may have values.
  const places = datasets.every((id) => checked.has(id)) ? placesWithValues(checked) : [...registers.places.keys()];
  return new Set([
    address.front(),
    address.allData(),
    address.articles(),
    address.allFigures(),
    address.allNumbers(),
    ...valueLists.map((list) => address.numbersBy(list)),
    address.sources(),
    ...[...images.values()].flatMap((image) => imageFiles(image).map((file) => address.image(image.id, file))),
    ...(authors.size > 0 ? [address.authors()] : []),
    ...[...authors.keys()].flatMap((id) => [
      address.author(id),
      ...(["atom", "rss", "json"] as const).map((format) => address.authorFeed(id, format)),
    ]),
    ...(terms.size > 0 ? [address.glossary()] : []),
    address.timeline(),
    ...(places.length > 0 ? [address.places()] : []),
    ...places.flatMap((id) => [
      address.place(id),
      ...feedsOf(address.place(id)),
      ...(hasExtra(site, "place-data") ? placeFormats.map((format) => address.placeFile(id, format)) : []),
    ]),
    address.find(),
    address.corrections(),
    address.correctionsFeed("atom"),
    address.correctionsFeed("json"),
    address.articlesFeed("atom"),
    address.articlesFeed("rss"),
    address.articlesFeed("json"),
    address.llms(),
    address.citation(),
    ...[...pages.keys()].map(address.page),
    ...articles.flatMap((path) => {
      const id = path.split("/")[2]!;
      return [
        address.article(id),
        ...(hasExtra(site, "article-markdown") ? [address.articleMarkdown(id)] : []),
        ...(hasExtra(site, "article-files") ? articleFormats.map((format) => address.articleFile(id, format)) : []),
        ...(hasExtra(site, "article-citations") ? citationEndings.map((end) => address.articleCitation(id, end)) : []),
      ];
    }),
    ...figures.flatMap((id) => [address.figure(id), address.embed(id), ...figureFiles(id, site)]),
    ...[...drawn.values()].flatMap((figure) =>
      statesWithImages(figure, site).map((state) =>
        address.figureImage(stateImageName(figure.id, state.id), "light", "png"),
      ),
    ),
    ...[...numbers.keys()].flatMap((id) => [
      address.number(id),
      ...feedsOf(address.number(id)),
      ...(hasExtra(site, "number-data") ? [address.numberJson(id)] : []),
      ...(hasExtra(site, "number-embeds") ? [address.embed(address.numberCard(id))] : []),
    ]),
    ...[...claims.keys()].map(address.claim),
    ...[...registers.sources.keys()].map(address.source),
    ...datasets.flatMap((id) => [
      address.dataset(id),
      ...feedsOf(address.dataset(id)),
      ...[...offer.formats, ...offer.descriptions].map((ending) => address.download(id, ending)),
      ...offer.folder.map((name) => `${address.dataset(id)}${name}`),
    ]),
    ...versions.flatMap((path) => {
      const [, id, version] = /^data\/([^/]+)\/published\/([^/]+)\.csv$/.exec(path)!;
      return offer.versions.map((ending) => `${address.dataset(id!)}${version}.${ending}`);
    }),
    ...registerNames.flatMap((id) => registerFormats.map((ending) => address.download(id, ending))),
    ...aboutAll,
    ...(hasExtra(site, "explorer") ? ["", ...topicIds(site, datasets)].map(address.explore) : []),
    address.editions(),
    ...editions.map(address.edition),
    ...frozen,
    ...served.map((path) => path.slice("public".length)),
    "/SHA256SUMS",
    ...(site["signing-keys"].length > 0 ? [address.publicKey()] : []),
    "/sitemap.xml",
    "/robots.txt",
  ]);
}
