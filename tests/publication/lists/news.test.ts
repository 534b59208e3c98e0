import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { newsOf } from "../../../src/publication/views/lists/news.ts";

const publication = readPublication(openFolder(fileURLToPath(new URL("..", import.meta.url)))).publication!;
const [article] = publication.articles;
const change = (id: string, kind: "correction" | "update", since: string) => ({ id, kind, since, what: id }) as never;

test("news are the newest of each kind, the last first", () => {
  const news = newsOf({
    ...publication,
    corrections: [change("late", "correction", "2030-03-01"), change("early", "correction", "2030-01-01")],
    notices: [{ id: "seen", what: "Seen", why: "", since: "2030-02-01", article: null }],
  });
  expect(news).toEqual([
    { date: "2030-03-01", kind: "correction", title: "late", to: "/corrections/#late" },
    { date: "2030-02-01", kind: "notice", title: "Seen", to: "/corrections/#seen" },
    {
      date: article!.front.value.updated,
      kind: "article",
      title: article!.front.value.title,
      to: "/articles/ringing/",
    },
  ]);
});

test("a dataset is news from its second version on", () => {
  const [id] = publication.datasets.keys();
  const version = (date: string) => ({ date }) as never;
  const of = (...dates: string[]) =>
    newsOf({
      ...publication,
      articles: [],
      corrections: [],
      notices: [],
      versions: new Map([[id!, dates.map(version)]]),
    }).map(({ kind }) => kind);
  expect(of("2020-01-01")).toEqual([]);
  expect(of("2021-01-01", "2020-01-01")).toEqual(["data"]);
});
