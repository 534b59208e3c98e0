import { hasExtra } from "../extras.ts";
import type { Content, FrozenPage, Publication } from "../model.ts";
import type { Edition } from "../read/editions.ts";
import { address } from "../urls/addresses.ts";

/** The pages that the next edition contains, by the paths of the live pages: all articles, numbers and places with their extra. */
export function pagesToFreeze({
  site,
  articles,
  numbers,
  relations,
}: Pick<Publication, "site" | "articles" | "numbers" | "relations">): string[] {
  return [
    ...articles.map(({ id }) => address.article(id)),
    ...(hasExtra(site, "frozen-pages")
      ? [...[...numbers.keys()].map(address.number), ...relations.places.map(address.place)]
      : []),
  ];
}

/**
 * The frozen versions of each page, newest first, by the path of the live page. Those that an article has under former
 * ids are among its own.
 */
export function frozenPagesOf(
  { articles }: Pick<Content, "articles">,
  editions: readonly Edition[],
): Map<string, FrozenPage[]> {
  const frozen = new Map<string, FrozenPage[]>();
  for (const { edition, contents } of editions) {
    for (const page of contents.keys()) {
      const all = frozen.get(page) ?? [];
      frozen.set(page, all);
      all.push({ edition, page: address.frozen(page, edition) });
    }
  }
  for (const { id, front } of articles) {
    const former = front.value.formerly.flatMap((name) => frozen.get(address.article(name)) ?? []);
    if (former.length === 0) continue;
    const all = [...(frozen.get(address.article(id)) ?? []), ...former];
    frozen.set(
      address.article(id),
      all.toSorted((a, b) => (a.edition < b.edition ? 1 : a.edition > b.edition ? -1 : 0)),
    );
  }
  return frozen;
}

/**
 * The newest frozen version of the page at `page`, such as `address.article(id)`; in a build that is to be frozen, the
 * version that comes of it. Null if no edition contains the page.
 */
export function newestFrozen(
  page: string,
  { freezing, relations }: Pick<Publication, "freezing" | "relations">,
): FrozenPage | null {
  if (freezing !== null) return { edition: freezing, page: address.frozen(page, freezing) };
  return relations.frozenPages.get(page)?.[0] ?? null;
}
