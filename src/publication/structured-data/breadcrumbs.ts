import { absolute, address } from "../urls/addresses.ts";
import type { Publication } from "../model.ts";

/**
 * The breadcrumbs of a page (https://schema.org/BreadcrumbList): the front page, the list that it is in, and itself.
 */
export function breadcrumbsLd(
  path: string,
  title: string,
  { site, locale }: Pick<Publication, "site" | "locale">,
): object {
  const { words, embeds, explore, search, timeline } = locale;
  const lists = new Map([
    [address.articles(), words.articles],
    [address.authors(), locale.reading.authors],
    [address.allFigures(), words.figures],
    [address.allData(), words.data],
    [address.allNumbers(), words.numbers],
    [address.places(), locale.places.places],
    [address.sources(), words.sources],
    [address.find(), search.title],
    [address.timeline(), timeline.title],
    [address.explore(), explore.title],
    [address.editions(), embeds.editions],
  ]);
  const list = [...lists].find(([within]) => path.startsWith(within) && path !== within);
  const trail: [string, string][] = [[address.front(), words.home], ...(list ? [list] : []), [path, title]];
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: trail.map(([item, name], i) => ({
      "@type": "ListItem",
      position: i + 1,
      name,
      item: absolute(site.address, item),
    })),
  };
}
