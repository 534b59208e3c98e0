import { expect, test } from "vitest";
import type { Article } from "../../../src/markdown/article.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { readingOrder } from "../../../src/publication/relations/reading-order.ts";
import { second } from "../../faults/second.ts";

const { articles, site, locale } = readPublication(second).publication!;
const ringing = articles.find(({ id }) => id === "ringing");

function article(id: string, updated: string, topic?: string): Article {
  const { front } = ringing!;
  return { ...ringing!, id, path: id, front: { ...front, value: { ...front.value, title: id, updated, topic } } };
}

test("articles lead from topic to topic, newest first, those without a topic last", () => {
  const topics = [{ id: "bells" }, { id: "keepers" }].map(({ id }) => ({ id, title: id, summary: id, of: [] }));
  const order = readingOrder({
    articles: [
      article("a", "2020-01-01"),
      article("b", "2020-01-02", "keepers"),
      article("c", "2020-01-03", "bells"),
      article("d", "2020-01-04", "bells"),
    ],
    site: { ...site, topics },
    locale,
  });
  const names = [...order].map(([path, { previous, next }]) => [previous?.id, path, next?.id]);
  expect(names).toEqual([
    [undefined, "d", "c"],
    ["d", "c", "b"],
    ["c", "b", "a"],
    ["b", "a", undefined],
  ]);
});

test("a single article leads nowhere", () => {
  const order = readingOrder({ articles: [article("a", "2020-01-01")], site, locale });
  expect([...order.values()]).toEqual([{ previous: null, next: null }]);
});
