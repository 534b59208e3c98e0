import { address } from "../../urls/addresses.ts";
import type { Publication } from "../../model.ts";

/** Something that changed: when, of what kind, its title and its page. */
export interface NewsItem {
  date: string;
  kind: "article" | "correction" | "update" | "notice" | "data" | "edition";
  title: string;
  to: string;
}

/**
 * What is new: the newest of each kind, the last first. An article counts on the day of its last change, a dataset with
 * its versions after the first.
 */
export function newsOf({
  articles,
  corrections,
  notices,
  datasets,
  versions,
  editions,
}: Pick<Publication, "articles" | "corrections" | "notices" | "datasets" | "versions" | "editions">): NewsItem[] {
  const newest = <T>(items: readonly T[], dateOf: (item: T) => string) =>
    items.toSorted((a, b) => compare(dateOf(b), dateOf(a)))[0];
  const article = newest(articles, ({ front }) => front.value.updated);
  const revised = [...datasets.values()].flatMap(({ id, descriptor }) => {
    const of = versions.get(id) ?? [];
    return of.length > 1 ? { id, title: descriptor.title, date: of[0]!.date } : [];
  });
  const dataset = newest(revised, ({ date }) => date);
  // An article whose text was updated is among the articles.
  const notice = notices.find((each) => each.article === null);
  const [edition] = editions;
  const items: (NewsItem | undefined)[] = [
    article && {
      date: article.front.value.updated,
      kind: "article",
      title: article.front.value.title,
      to: address.article(article.id),
    },
    ...(["correction", "update"] as const).map((kind): NewsItem | undefined => {
      const change = corrections.find((correction) => correction.kind === kind);
      return change && { date: change.since, kind, title: change.what, to: `${address.corrections()}#${change.id}` };
    }),
    notice && {
      date: notice.since,
      kind: "notice",
      title: notice.what,
      to: `${address.corrections()}#${notice.id}`,
    },
    dataset && { date: dataset.date, kind: "data", title: dataset.title, to: address.dataset(dataset.id) },
    edition && { date: edition.edition, kind: "edition", title: edition.edition, to: address.edition(edition.edition) },
  ];
  return items.filter((item) => item !== undefined).sort((a, b) => compare(b.date, a.date));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
