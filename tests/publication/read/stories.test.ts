import { expect, test } from "vitest";
import { faultsWith, textOf } from "../../faults/second.ts";

const page = "content/pages/about.md";
const text = textOf(page);
const figure = "content/figures/bells-by-coast.yaml";

/** What is wrong with the page when texts in it are others. */
function pageWith(...changes: [from: string, to: string][]): string[] {
  for (const [from] of changes) if (!text.includes(from)) throw new Error(`The page has no ${from} any more.`);
  return faultsWith({ [page]: changes.reduce((whole, [from, to]) => whole.replace(from, () => to), text) });
}

test("stories that say what is seen have no faults; others may be named in words that need no place", () => {
  expect(
    pageWith(
      ["By country, Norway has", 'By country, unlike :w[Japan]{why="invented"}, Norway has'],
      ["By coast, there are", "By coast, not in Japan, there are"],
    ),
  ).toEqual([]);
});

test("a step names a state or a view of its figure", () => {
  expect(pageWith(["::step{#islands}", "::step{#island}"], ["::step{#by-country}", "::step{#by-countries}"])).toEqual([
    'content/pages/about.md:22:1 ::step: found "island"; expected a state or a view of "bells-by-coast". Did you mean "islands"?',
    'content/pages/about.md:33:1 ::step: found "by-countries"; expected a state or a view of "two-counts". Did you mean "by-country"?',
  ]);
});

test("a story has a figure, with states or views", () => {
  expect(
    pageWith(
      [":::story{#bells-by-coast}", ":::story{#bells-by-coats}"],
      [":::story{#two-counts}", ":::story{#earshot}"],
    ),
  ).toEqual([
    'content/pages/about.md:18:1 :::story: found "bells-by-coats"; expected the id of a figure. Did you mean "bells-by-coast"?',
    'content/pages/about.md:29:1 ::step: found "earshot", which has neither states with an id nor views; expected a figure whose states steps can name. Give it `options.states`, each with an `id`, in content/figures/earshot.yaml.',
  ]);
});

test("a number of a step belongs to a row that is drawn, and stressed in its state; countries are drawn, if any are", () => {
  expect(
    pageWith(
      ["bells, :n[the most]{#bells-north-rank}.", "bells, Norway :n[at least 48]{#bells-norway}."],
      ["The far islands have :n[20]{#bells-islands}", "The south has :n[45]{#bells-south}"],
      ["By country, Norway has", "By country, unlike Japan, Norway has"],
    ),
  ).toEqual([
    'content/pages/about.md:20:56 ::step: found "at least 48" for bells-norway, which "bells-by-coast" does not draw; expected numbers that are seen in the figure. Move it out of the story, or draw its row.',
    'content/pages/about.md:23:15 ::step: found "45" for bells-south, whose mark is muted in this state; expected numbers whose marks are stressed. Name the state that stresses it, or move the number.',
    'content/pages/about.md:34:20 ::step: found "Japan", which "two-counts-by-country" does not draw; expected places that are seen in the figure. Move the sentence out of the story, or write :w[Japan]{why="…"} if it is about something else.',
  ]);
});

test("a figure is low enough to leave half of a phone’s screen to the words", () => {
  const words =
    "an annotation with a good deal of text, which runs over a whole paragraph of a low drawing, and goes on";
  const more = ["north-coast-bell-society", "south-coast-bell-society"].map(
    (at) => `    - { at: ${at}, text: "${words}" }\n`,
  );
  const messages = faultsWith({ [figure]: `${textOf(figure)}${more.join("")}` });
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(
    /^content\/pages\/about\.md:19:1 ::step: found "bells-by-coast", whose narrow drawing is \d+ units high; expected at most 270 units/,
  );
});

test("a story on the trail of a claim cites what it shows, and binds no values", () => {
  const states =
    "options:\n  highlight: [ajras-2020-05-06-claims]\n  states:\n    - { id: end, name: The end, text: The line leads to the end. }\n    - { id: start, name: The start, text: The line stops early., highlight: [kambana-2019-06-12-bells] }\n";
  const told = (words: string) =>
    faultsWith({
      "content/figures/rumour.yaml": textOf("content/figures/rumour.yaml").replace(/^options:.*\n/m, states),
      [page]: `${text}\n:::story{#rumour}\n::step{#start}\n${words}\n\n::step{#end}\nIt ends.\n:::\n`,
    });
  expect(told("A paper :cite[gives]{#kambana-2019-06-12-bells--1} a count.")).toEqual([]);
  expect(told("A gazette :cite[counts]{#harbour-office-2019-03-01-count--1} bells.")).toEqual([
    expect.stringMatching(
      /:39:11 ::step: found a quote of "harbour-office-2019-03-01-count", which "rumour" does not show/,
    ),
  ]);
  expect(told("There are :n[60]{#bells-north}.")).toEqual([
    expect.stringMatching(
      /:39:11 ::step: found "60" for bells-north, which "rumour" does not draw; expected words alone/,
    ),
  ]);
});

test("states have unique ids, and annotations name them", () => {
  const yaml = textOf(figure);
  expect(faultsWith({ [figure]: yaml.replace("{ id: islands", "{ id: north") })[0]).toBe(
    'content/figures/bells-by-coast.yaml:17:9 options.states.1.id: found "north"; expected a unique id. Choose another.',
  );
  expect(faultsWith({ [figure]: yaml.replace("states: [islands]", "states: [island]") })).toEqual([
    'content/figures/bells-by-coast.yaml:19:70 options.annotations.0.states.0: found "island"; expected the id of a state of this figure. Did you mean "islands"?',
  ]);
});
