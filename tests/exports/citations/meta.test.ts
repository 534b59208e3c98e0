import { expect, test } from "vitest";
import { toMeta } from "../../../src/exports/citations/meta.ts";
import { escape } from "../../../src/escape.ts";
import { article, dataset } from "./samples.ts";
import { readByZotero } from "./zotero.ts";

/** A page with these elements, and those that every page has. */
const page = (elements: readonly (readonly [string, string])[]) =>
  `<meta property="og:type" content="article"><meta property="og:site_name" content="Harbour Bells">${elements
    .map(([name, content]) => `<meta name="${name}" content="${escape(content)}">`)
    .join("")}`;

test("the elements of a dataset are those that Zotero reads, its type of item among them", () => {
  expect(toMeta(dataset)).toEqual([
    ["citation_title", dataset.title],
    ["citation_author", "The Bell Desk,"],
    ["citation_publisher", "The Bell Desk"],
    ["citation_publication_date", "2020/06/01"],
    ["citation_public_url", "https://example.org/data/harbour-bells/"],
    ["citation_language", "en"],
    ["DC.type", "Dataset"],
    ["DC.rights", "CC BY 4.0"],
    ["z:itemType", "dataset"],
  ]);
});

test("Zotero takes an article as a page of a site, a person with the family name, an organisation as a whole", () => {
  expect(readByZotero(page(toMeta(article)))).toEqual({
    itemType: "webpage",
    creators: [
      { firstName: "Ana", lastName: "da Luz" },
      { firstName: "", lastName: "The Bell Desk" },
    ],
    fields: {
      title: "Who rings the bells?",
      publicationTitle: "Harbour Bells",
      publisher: "The Bell Desk",
      date: "2020/05/07",
      url: "https://example.org/articles/ringing/",
      language: "en",
      rights: "CC BY 4.0",
    },
  });
});
