import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../src/diagnostics/folder.ts";
import type { Problem } from "../../src/diagnostics/problem.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import {
  articleCard,
  checkImageNames,
  dayOf,
  figureCard,
  pictureOf,
  wordsOf,
} from "../../src/publication/views/take-away.ts";

const second = readPublication(openFolder(fileURLToPath(new URL(".", import.meta.url)))).publication!;
const figure = (id: string) => second.figures.get(id)!;

test("a picture says what its figure says, and where it comes from", () => {
  const { title, subtitle, notes, credit } = pictureOf(figure("bells-by-coast"), second);
  expect([title, subtitle]).toEqual([
    "The north coast has the most bells & the <loudest> ones",
    "Bells that hang in harbours, by coast, 2018 (invented)",
  ]);
  expect(notes.map(({ lead }) => lead)).toEqual(["", "Far islands:", "Who counted:", "Read in:"]);
  expect(notes[1]!.text).toBe("The islands were heard through fog");
  expect(credit).toEqual({
    publication: second.site.title,
    address: "https://bells.example/harbour/figures/bells-by-coast/",
    date: "1 June 2020",
    licence: expect.stringMatching(/\S/) as string,
  });
});

test("its date is that of the articles that show it; without any, the last date in its data", () => {
  expect(dayOf(figure("two-counts-by-country"), second)).toBe("2020-06-01");
  const unshown = { ...second, relations: { ...second.relations, shownIn: new Map() } };
  expect(dayOf(figure("bells-by-coast"), unshown)).toBe("2018-12-31");
  expect(dayOf(figure("rumour"), unshown)).toBe(null);
});

test("views with the same title are distinguished", () => {
  expect(pictureOf(figure("two-counts-by-country"), second).title).toBe(
    "Bells may be counted by coast, or by country (By country)",
  );
  expect(pictureOf(figure("two-counts"), second).title).toBe("Bells may be counted by coast, or by country");
});

test("the card of an article has the article's words and address, and the drawing of its first figure", () => {
  const { title, text, chart, credit } = articleCard(second.articles[0]!, second);
  expect([title, text]).toEqual([second.articles[0]!.front.value.title, second.articles[0]!.front.value.dek]);
  expect(chart).toBe(figure("bells-by-coast").chart);
  expect(credit).toMatchObject({ address: "https://bells.example/harbour/articles/ringing/", date: "1 June 2020" });
  expect(figureCard(figure("earshot"), second)).toMatchObject({
    title: "A small part of those within earshot hear nothing",
    credit: { address: "https://bells.example/harbour/figures/earshot/" },
  });
});

test("a figure that has the name of another's dark or editable image, or of a card, is a problem", () => {
  const problems: Problem[] = [];
  const named = (id: string) => [id, { ...figure("earshot"), id }] as const;
  checkImageNames(
    new Map([
      named("bells"),
      named("bells-dark"),
      named("bells-editable"),
      named("tower-dark"),
      named("tower-editable"),
      named("article-ringing"),
      named("article-other"),
      named("number-bells-total"),
      named("place-nor"),
    ]),
    { article: new Set(["ringing"]), number: new Set(["bells-total"]), place: new Set(["nor"]) },
    problems,
  );
  expect(problems.map(({ path, found, expected }) => [path, found, expected])).toEqual([
    [
      "content/figures/earshot.yaml",
      'a figure with the name "bells-dark"',
      'another name, because the dark image of "bells" has it',
    ],
    [
      "content/figures/earshot.yaml",
      'a figure with the name "bells-editable"',
      'another name, because the editable image of "bells" has it',
    ],
    [
      "content/figures/earshot.yaml",
      'a figure with the name "article-ringing"',
      'another name, because the card of the article "ringing" has it',
    ],
    [
      "content/figures/earshot.yaml",
      'a figure with the name "number-bells-total"',
      'another name, because the card of the number "bells-total" has it',
    ],
    [
      "content/figures/earshot.yaml",
      'a figure with the name "place-nor"',
      'another name, because the card of the place "nor" has it',
    ],
  ]);
});

test("programs get the text of a figure with its URL, its licence and its dataset", () => {
  expect(wordsOf(figure("earshot"), second)).toMatchObject({
    name: "earshot",
    type: "proportion",
    url: "https://bells.example/harbour/figures/earshot/",
    date: "2020-06-01",
    dataset: { name: "bell-keepers" },
  });
});
