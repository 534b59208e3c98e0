import { expect, test } from "vitest";
import { frozenPagesOf, newestFrozen, pagesToFreeze } from "../../../src/publication/frozen/frozen-pages.ts";
import type { Publication } from "../../../src/publication/model.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import type { Edition } from "../../../src/publication/read/editions.ts";

const publication = readPublication(openFolder("tests/publication")).publication!;

const edition = (date: string, ...pages: string[]): Edition => ({
  edition: date,
  previous: null,
  script: { address: "/editions/scripts/embed.js", integrity: "" },
  figures: {},
  numbers: {},
  datasets: {},
  pages: {},
  files: {},
  heights: {},
  sha256: "",
  drawn: new Map(),
  contents: new Map(pages.map((page) => [page, { title: page, sections: [], numbers: {}, figures: {} }])),
});
const editions = [
  edition("2020-06-03", "/articles/ringing/", "/numbers/bells-total/"),
  edition("2020-05-25", "/articles/bells/", "/articles/ringing/"),
];
const renamed = publication.articles.map((article) => ({
  ...article,
  front: { ...article.front, value: { ...article.front.value, formerly: ["bells"] } },
}));
const frozen = (articles: Publication["articles"], freezing: string | null = null) => ({
  freezing,
  relations: { ...publication.relations, frozenPages: frozenPagesOf({ articles }, editions) },
});

test("the newest frozen version of a page is that of the newest edition that contains it", () => {
  const { articles } = publication;
  expect(newestFrozen("/articles/ringing/", frozen(articles))).toEqual({
    edition: "2020-06-03",
    page: "/articles/ringing@2020-06-03/",
  });
  expect(newestFrozen("/articles/bells/", frozen(articles))?.page).toBe("/articles/bells@2020-05-25/");
  expect(newestFrozen("/places/nor/", frozen(articles))).toBe(null);
});

test("a page that is being frozen names the version that it becomes", () => {
  expect(newestFrozen("/places/nor/", frozen(publication.articles, "2020-06-05"))?.page).toBe(
    "/places/nor@2020-06-05/",
  );
});

test("an article has the versions that it had under a former id", () => {
  expect(
    frozen(renamed)
      .relations.frozenPages.get("/articles/ringing/")
      ?.map(({ page }) => page),
  ).toEqual(["/articles/ringing@2020-06-03/", "/articles/ringing@2020-05-25/", "/articles/bells@2020-05-25/"]);
});

test("an edition contains all articles, and with the extra the pages of numbers and places", () => {
  const without = { ...publication, site: { ...publication.site, extras: [] } };
  const articles = publication.articles.map(({ id }) => `/articles/${id}/`);
  expect(articles).toContain("/articles/ringing/");
  expect(pagesToFreeze(without)).toEqual(articles);
  const pages = pagesToFreeze(publication);
  expect(pages.slice(0, articles.length + 1)).toEqual([...articles, "/numbers/bells-total/"]);
  expect(pages).toContain("/places/nor/");
  expect(pages).toHaveLength(articles.length + publication.numbers.size + publication.relations.places.length);
});
