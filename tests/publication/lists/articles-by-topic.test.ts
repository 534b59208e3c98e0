import { expect, test } from "vitest";
import { en } from "../../../src/i18n/en.ts";
import type { Article } from "../../../src/markdown/article.ts";
import type { Site } from "../../../src/publication/read/site.ts";
import { articlesByTopic } from "../../../src/publication/views/lists/articles-by-topic.ts";

const article = (id: string, updated: string, topic?: string) =>
  ({ id, front: { value: { updated, topic } } }) as Article;
const site = {
  topics: ["ships", "bells"].map((id) => ({ id, title: id, summary: "", of: [] })),
} as unknown as Site;
const articles = [
  article("old", "2020-01-01", "bells"),
  article("none", "2020-02-01"),
  article("new", "2020-03-01", "bells"),
  article("ship", "2020-01-05", "ships"),
];
const groups = (most?: number) =>
  articlesByTopic(articles, { site, locale: en }, most).map(({ id, entries }) => [id, ...entries.map(({ id }) => id)]);

test("articles stand under their topics, in the order of the topics, the newest first, those without one last", () => {
  expect(groups()).toEqual([
    ["topic-ships", "ship"],
    ["topic-bells", "new", "old"],
    ["topic-other", "none"],
  ]);
});

test("with a limit, the oldest are left out", () => {
  expect(groups(2)).toEqual([
    ["topic-bells", "new"],
    ["topic-other", "none"],
  ]);
});
