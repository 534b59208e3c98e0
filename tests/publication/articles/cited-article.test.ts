import { expect, test } from "vitest";
import type { Publication } from "../../../src/publication/model.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { articleReference, citedArticle } from "../../../src/publication/views/articles/cited-article.ts";
import { second } from "../../faults/second.ts";

const publication = readPublication(second).publication!;
const article = publication.articles.find(({ id }) => id === "ringing");

/** The publication with an edition of its article. */
const frozenOn = (edition: string): Publication => ({
  ...publication,
  relations: {
    ...publication.relations,
    frozenPages: new Map([["/articles/ringing/", [{ edition, page: `/articles/ringing@${edition}/` }]]]),
  },
});

test("an article without an edition is cited as of its last change", () => {
  expect(citedArticle(article!, publication)).toMatchObject({
    type: "article",
    id: "ringing",
    authors: [{ family: "da Luz", given: "Ana" }, { literal: "The Bell Desk" }],
    site: "Harbour Bells",
    version: "2020-06-01",
    date: "2020-05-07",
    address: expect.stringMatching(/\/articles\/ringing\/$/),
  });
  expect(articleReference(article!, publication)).toMatch(
    /^Ana da Luz and The Bell Desk \(2020\): More than 150 bells hang in harbours, and nobody knows who rings them\. Harbour Bells\. Version of 1 June 2020\. https:\S+\/articles\/ringing\/$/,
  );
});

test("one with an edition is cited by that, under the URL that stays as it is", () => {
  const frozen = frozenOn("2020-06-02");
  expect(citedArticle(article!, frozen)).toMatchObject({
    version: "2020-06-02",
    address: expect.stringMatching(/\/articles\/ringing@2020-06-02\/$/),
  });
  expect(articleReference(article!, frozen)).toMatch(
    / Edition of 2 June 2020\. https:\S+\/articles\/ringing@2020-06-02\/$/,
  );
});

test("an edition from before its last change is not what readers see, and not cited", () => {
  expect(citedArticle(article!, frozenOn("2020-05-31"))).toMatchObject({
    version: "2020-06-01",
    address: expect.stringMatching(/\/articles\/ringing\/$/),
  });
});
