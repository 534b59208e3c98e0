import type { Article } from "../../markdown/article.ts";
import type { Content } from "../model.ts";

/** The articles of each author with a page, the last updated first. */
export function articlesByAuthor({
  articles,
  authors,
}: Pick<Content, "articles" | "authors">): ReadonlyMap<string, readonly Article[]> {
  const newest = articles.toSorted(
    (a, b) => compare(b.front.value.updated, a.front.value.updated) || compare(a.id, b.id),
  );
  return new Map([...authors.keys()].map((id) => [id, newest.filter(({ front }) => front.value.byline.includes(id))]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
