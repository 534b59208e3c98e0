import type { Article } from "../../markdown/article.ts";
import type { Content, Neighbour, Neighbours } from "../model.ts";
import { articlesByTopic } from "../views/lists/articles-by-topic.ts";

/** Which articles stand before and after each, by its path, in the order of their list: topic by topic, newest first. */
export function readingOrder(content: Pick<Content, "articles" | "site" | "locale">): ReadonlyMap<string, Neighbours> {
  const order = articlesByTopic(content.articles, content).flatMap(({ entries }) => entries);
  return new Map(
    order.map(({ path }, i) => [path, { previous: neighbour(order[i - 1]), next: neighbour(order[i + 1]) }]),
  );
}

function neighbour(article: Article | undefined): Neighbour | null {
  return article ? { id: article.id, title: article.front.value.title } : null;
}
