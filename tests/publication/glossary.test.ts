import { expect, test } from "vitest";
import { readPublication } from "../../src/publication/read/publication.ts";
import { termGroups } from "../../src/publication/views/lists/term-list.ts";
import { faultsWith, replaced, second } from "../faults/second.ts";

const glossary = "content/glossary.yaml";
const publication = readPublication(second).publication!;

test("terms come from A to Z by their initials without accents", () => {
  expect(termGroups(publication).map(({ letter, terms }) => [letter, terms.map(({ name }) => name)])).toEqual([
    ["B", ["bell"]],
    ["E", ["écho"]],
    ["K", ["keeper"]],
  ]);
});

test("a term knows the texts that use it, and a text the terms that it explains", () => {
  const { usesOfTerm, termsIn } = publication.relations;
  expect(usesOfTerm.get("bell")!.articles.map(({ id }) => id)).toEqual(["ringing"]);
  expect(usesOfTerm.get("keeper")).toMatchObject({
    articles: [{ id: "what-texts-hold" }],
    pages: [{ id: "about" }],
  });
  expect(usesOfTerm.get("echo")).toEqual({ articles: [], pages: [] });
  expect(termsIn.get("content/pages/about.md")).toEqual(["keeper"]);
});

test("a publication needs no glossary and no events", () => {
  const messages = faultsWith({
    [glossary]: null,
    "content/events.yaml": null,
    "content/articles/ringing/en.md": replaced("content/articles/ringing/en.md", ":term[bells]{#bell}", "bells"),
    "content/articles/what-texts-hold/en.md": null,
    "content/pages/about.md": replaced("content/pages/about.md", ":term[keepers]{#keeper}", "keepers"),
  });
  // The lock records where numbers were read.
  expect(messages.filter((message) => !message.startsWith("numbers.lock.json:"))).toEqual([]);
});

test.each([
  [
    "an id twice",
    "id: bell",
    "id: keeper",
    'content/glossary.yaml:7:3 1.id: found "keeper" again; expected an id of its own. Rename or join the terms.',
  ],
  [
    "an unknown term to read as well",
    "see: [bell]",
    "see: [bel]",
    'content/glossary.yaml:6:9 0.see.0: found "bel"; expected the id of another term. Did you mean "bell"?',
  ],
  [
    "itself to read as well",
    "see: [bell]",
    "see: [keeper]",
    'content/glossary.yaml:6:9 0.see.0: found "keeper"; expected the id of another term. The valid names are listed in content/glossary.yaml.',
  ],
  [
    "a number that is no longer true",
    ":n[more than 150]{#bells-total}",
    ":n[more than 151]{#bells-total}",
    expect.stringMatching(/^content\/glossary\.yaml:11:\d+ 1\.definition :n: found "more than 151"/),
  ],
  [
    "a numeral without a number",
    "A made-up thing",
    "One of 47 made-up things",
    expect.stringMatching(/^content\/glossary\.yaml:11:\d+ 1\.definition: found "47" without a number/),
  ],
  [
    "an unknown quote",
    "{#ajras-2020-05-06-claims--1}",
    "{#ajras-2020-05-06-claims--2}",
    expect.stringMatching(/^content\/glossary\.yaml:5:\d+ :cite: found "ajras-2020-05-06-claims--2"/),
  ],
  [
    "a link that leads nowhere",
    "hangs in a harbour",
    "hangs in [a harbour](/nowhere/)",
    expect.stringMatching(/^content\/glossary\.yaml:11:\d+ link: found "\/nowhere\/"/),
  ],
  [
    "a list",
    "Somebody who looks after a bell.",
    "- Somebody who looks after a bell.",
    expect.stringContaining("expected one paragraph"),
  ],
  [
    "a placeholder",
    "with an accent",
    "TODO",
    expect.stringMatching(/^content\/glossary\.yaml:15:46 2\.definition: found the placeholder "TODO"/),
  ],
])("a glossary with %s is a fault", (_, from, to, message) => {
  expect(faultsWith({ [glossary]: replaced(glossary, from, to) })).toContainEqual(message);
});
