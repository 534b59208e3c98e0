import { expect, test } from "vitest";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { memoryFolder } from "../../diagnostics/memory.ts";
import { faultsWith, replaced, second } from "../../faults/second.ts";

const [authors, article] = ["content/authors.yaml", "content/articles/ringing/en.md"];

test("an author has a name, a role, a description, and the articles whose bylines name the id", () => {
  const publication = readPublication(second).publication!;
  expect([...publication.authors.values()]).toMatchObject([
    { id: "ana-da-luz", name: "Ana da Luz", kind: "person", family: "da Luz", role: "Keeper of the register" },
  ]);
  expect([...publication.relations.articlesBy].map(([id, of]) => [id, of.map((each) => each.id)])).toEqual([
    ["ana-da-luz", ["ringing"]],
  ]);
});

test("a publication needs none", () => {
  const text = replaced(article, "byline: [ana-da-luz, The Bell Desk]", "byline: The Bell Desk");
  const { publication, problems } = readPublication(memoryFolder({ [authors]: null, [article]: text }, second), false);
  expect(problems).toEqual([]);
  expect(publication!.authors.size).toBe(0);
  expect(publication!.articles[0]!.front.value.byline).toEqual(["The Bell Desk"]);
});

test.each([
  [
    "a misspelt author in a byline",
    article,
    "[ana-da-luz, The",
    "[ana-de-luz, The",
    'content/articles/ringing/en.md:9:10 byline: found "ana-de-luz"; expected the id of an author, or a name as readers see it. Did you mean "ana-da-luz"?',
  ],
  [
    "an author whom no byline names",
    article,
    "[ana-da-luz, The Bell Desk]",
    "The Bell Desk",
    'content/authors.yaml:1:3 0.id: found "ana-da-luz", whom no byline names; expected the author of at least one article. Name the author in the byline of an article, or remove the entry.',
  ],
  [
    "a family name that is not in the name",
    authors,
    "family: da Luz",
    "family: Luzia",
    'content/authors.yaml:3:3 0.family: found "Luzia"; expected a part of the name. Correct the value.',
  ],
  [
    "a number in the description that is not bound",
    authors,
    ":n[60]{#bells-north}",
    "60",
    expect.stringMatching(/^content\/authors\.yaml:6:\d+ 0\.description: found "60"/),
  ],
  [
    "a link that leads nowhere",
    authors,
    "/data/harbour-bells/",
    "/data/harbour-bell/",
    expect.stringMatching(
      /^content\/authors\.yaml:7:\d+ link: found "\/data\/harbour-bell\/"; .*Did you mean "\/data\/harbour-bells\/"/,
    ),
  ],
])("%s is a fault", (_, file, from, to, message) => {
  expect(faultsWith({ [file]: replaced(file, from, to) })).toContainEqual(message);
});
