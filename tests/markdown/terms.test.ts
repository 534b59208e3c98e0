import { expect, test } from "vitest";
import { faultsWith, replaced } from "../faults/second.ts";

const article = "content/articles/ringing/en.md";
const sentence = "What is repeated changes on its way.";
const said = (words: string) => faultsWith({ [article]: replaced(article, sentence, `${sentence} ${words}`) });

test.each([
  ["the name of the term", "A :term[keeper]{#keeper} listens."],
  ["another form, with a capital letter", ":term[Keepers]{#keeper} listen."],
  ["a form that goes on in the next line", "A **:term[keeper]{#keeper}** listens."],
  ["other words, with a reason", 'Those who :term[watch]{#keeper why="what keepers do"} listen.'],
])("a term may be mentioned by %s", (_, words) => {
  expect(said(words)).toEqual([]);
});

test.each([
  ["A :term[keeper]{#keper} listens.", `found "keper"; expected the id of a term. Did you mean "keeper"?`],
  [
    "A :term[watchman]{#keeper} listens.",
    `found "watchman"; expected a form of the term: "keeper", "keepers". Use one, add the words to its forms, or say why they are right: :term[watchman]{#keeper why="reason"}.`,
  ],
  [
    "A :term[keeper] listens.",
    `found ":term[keeper]"; expected :term[words]{#id}. Add the words and the id of the term, as content/glossary.yaml defines it.`,
  ],
  ["A :term[keeper]{#keeper of=bells} listens.", `found the attribute "of"; expected :term[words]{#id}. Remove it.`],
  [
    "A :term[[keeper](/data/)]{#keeper} listens.",
    "found a link inside :term; expected words without a link. Link other words: these already link to their definition.",
  ],
  [
    "A [:term[keeper]{#keeper}](/data/) listens.",
    "found :term inside the link; expected directives that are not nested. End the link before it.",
  ],
])("%s is a fault", (words, message) => {
  const messages = said(words).map((each) =>
    each.replace(/^content\/articles\/ringing\/en\.md:\d+:\d+ (?:\S+: )?/, ""),
  );
  expect(messages).toContain(message);
});

test("the words of a term are read like all others: a numeral in them needs a number", () => {
  expect(said('The :term[47 keepers]{#keeper why="made up"} listen.')).toEqual([
    expect.stringContaining('found "47" without a number'),
  ]);
});
