import { expect, test } from "vitest";
import { faultsWith, replaced, textOf } from "./second.ts";
import { inParagraphs, inSentences } from "./slips.ts";

const article = "content/articles/ringing/en.md";
const sentence = "from left to right.";

test.each(inSentences)("in a sentence: %j", (slip, says) => {
  expect(faultsWith({ [article]: replaced(article, sentence, `${sentence} ${slip}`) })).toEqual(
    says.map((message) => `${article}:${message}`),
  );
});

test.each(inParagraphs)("as a paragraph: %j", (slip, says) => {
  expect(faultsWith({ [article]: replaced(article, sentence, `${sentence}\n\n${slip}`) })).toEqual(
    says.map((message) => `${article}:${message}`),
  );
});

/** Texts of all kinds of files: words in them, and where what stands behind those words is told of. */
const fields: readonly (readonly [file: string, words: string, place: string])[] = [
  ["content/figures/earshot.yaml", "hear nothing", "5:76 title"],
  ["content/figures/earshot.yaml", "(invented)", "6:126 subtitle"],
  ["content/figures/how-many-keepers.yaml", "keepers-union}.", "7:170 description"],
  ["content/figures/bells-by-coast.yaml", "computed here.", "10:80 note"],
  ["content/numbers/bells.yaml", "title: Bells on the three coasts of the Bell Society", "14:56 bells-listed.title"],
  ["content/site.yaml", "title: Harbour Bells", "1:22 title"],
  ["content/site.yaml", "name: The Bell Desk", "10:23 publisher.name"],
  ["content/authors.yaml", "role: Keeper of the register", "4:32 0.role"],
  ["content/articles/ringing/en.md", "and every type of chart.", "6:100 summary"],
  ["content/pages/about.md", "title: About these bells", "2:26 title"],
  ["content/corrections.yaml", "what: Coasts as the Bell Society draws them", "4:47 0.what"],
  ["data/harbour-bells/dataset.yaml", "title: Bells in harbours", "1:26 title"],
  ["data/harbour-bells/dataset.yaml", "in this table can be rung.", "4:49 description"],
  ["data/harbour-bells/versions.yaml", "why: First published.", "3:25 0.why"],
  ["data/origins.csv", "party to the dispute about wages", "4:83 interest"],
  ["data/places.csv", "Iceland and Norway", "3:95 includes"],
  ["data/sources/bell-society-2019-letter.yaml", "by coast and people by bell.", "18:87 description"],
  ["data/harbour-bells/raw/observations.csv", 'was not visited & ""may"" have more', "8:206 remark"],
];

test.each(fields)("no field of %s shows stray markup or placeholders: %s", (file, words, place) => {
  const slips =
    "[records] (https://a.example/) <b>records</b> &amp; {{records}} [^1] TODO ze\u200Bro CafÃ© for the the bell **records** [one](x)";
  const said = faultsWith({ [file]: replaced(file, words, `${words} ${slips}`) });
  expect(said).toContainEqual(
    expect.stringContaining(`${file}:${place}: found "[records] (https://a.example/)", which looks like a link; `),
  );
  for (const found of [
    'HTML "<b>"; ',
    'HTML "</b>"; ',
    'the HTML entity "&amp;"; expected the character itself: &. ',
    '"{{records}}", which nothing fills in; ',
    'the footnote "[^1]"; expected in an article, a footnote with its text. ',
    'the placeholder "TODO"; ',
    'the invisible character U+200B (zero-width space) in the word "zero"; ',
    '"CafÃ©", text that was read in the wrong encoding; expected "Café". ',
    '"the the", a doubled word; ',
  ]) {
    expect(said).toContainEqual(expect.stringContaining(`found ${found}`));
  }
  expect(said).toContainEqual(expect.stringMatching(/: found (?:"\*\*records\*\*", signs of|an emphasis \(\*\*\))/));
  expect(said).toContainEqual(expect.stringMatching(/: found (?:"\[one\]\(x\)", which looks like a link|a link); /));
});

test("quotations of sources are held to no style, but have no broken characters and no code", () => {
  const file = "data/sources/ajras-2020-05-06-claims.yaml";
  const quote = /text: "?([^"\n]+)/.exec(textOf(file))![1]!;
  const said = (slip: string) => faultsWith({ [file]: replaced(file, quote, `${quote} ${slip}`) });
  expect(said("the the end , so (they say, the 'end' -- so")).toEqual([]);
  const told = said("&nbsp; <i>x</i> {{x}} TODO ze\u200Bro CafÃ©");
  for (const found of [
    "the HTML entity",
    'HTML "<i>"',
    '"{{x}}", which nothing fills in',
    'the placeholder "TODO"',
    "the invisible character U+200B",
    '"CafÃ©", text',
  ])
    expect(told).toContainEqual(expect.stringContaining(`found ${found}`));
});
