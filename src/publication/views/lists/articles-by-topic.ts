import type { Article } from "../../../markdown/article.ts";
import type { Publication } from "../../model.ts";
import type { Group } from "./list-parts.ts";

/** The `most` newest of some articles by topic, in the order of the topics; those without one come last. */
export function articlesByTopic(
  articles: readonly Article[],
  { site, locale }: Pick<Publication, "site" | "locale">,
  most = Infinity,
): Group<Article>[] {
  const newest = articles
    .toSorted((a, b) => compare(b.front.value.updated, a.front.value.updated) || compare(a.id, b.id))
    .slice(0, most);
  return [...site.topics, { id: undefined, title: locale.finding.otherTopics }].flatMap(({ id, title }) => {
    const entries = newest.filter(({ front }) => front.value.topic === id);
    return entries.length > 0 ? { id: `topic-${id ?? "other"}`, title, entries } : [];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
