import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import type { Source } from "../../src/model/source.ts";
import { formatProblem, type Problem } from "../../src/diagnostics/problem.ts";
import { checkCitations } from "../../src/markdown/citations.ts";
import { inlines } from "../../src/markdown/document.ts";
import { readMarkdown } from "../../src/markdown/markdown.ts";

const quote = (text: string, translation: string | null = null) => ({
  quote: { id: "", text, translation, locator: "" },
  source: {} as Source,
});
const quotes = new Map([
  ["a-2025--1", quote("Moscow’s bells “rang” twice, and more than 1,500 people came")],
  ["b-2025--1", quote("звонили дважды", "they rang twice")],
]);
const owners = new Map([...quotes.keys()].map((id) => [id, id.slice(0, 6)]));
const none = { has: () => false, keys: () => [] };
const registers = {
  quotes,
  references: {
    places: none,
    origins: none,
    sources: new Set(["a-2025", "b-2025", "c-2025"]),
    quotes: owners,
    units: {},
  },
};

function check(text: string): string[] {
  const problems: Problem[] = [];
  checkCitations(inlines(readMarkdown("a.md", text, { language: en.typography }, problems)), registers, problems);
  return problems.map(formatProblem);
}

test.each([
  ":cite[more than 1,500]{#a-2025--1}",
  ":cite[“more than 1,500 people”]{#a-2025--1}",
  ":cite[“Moscow's bells”]{#a-2025--1}",
  ":cite[“they rang twice.”]{#b-2025--1}",
  ":cite[«звонили дважды»]{#b-2025--1}",
])("holds: %s", (text) => expect(check(text)).toEqual([]));

test("a quotation that the quote does not contain is a problem", () => {
  expect(check("It said :cite[“about 1,500 people”]{#a-2025--1}.")).toEqual([
    'a.md:1:9 :cite: found the quotation "about 1,500 people"; expected words of the quote: "Moscow’s bells “rang” twice, and more than 1,500 people came". Quote literally, or remove the quotation marks.',
  ]);
});

test.each([":cite[a report]{#a-2025}", ":cite[“rang”]{#a-2025}"])(
  "a source without a quote is a problem: %s",
  (text) => {
    expect(check(text)).toEqual([
      'a.md:1:1 :cite: found the source "a-2025" without a quote; expected the id of a quote, so that the link leads to the quoted words. Cite one of a-2025--1, or add the quote to data/sources/a-2025.yaml.',
    ]);
  },
);

test("of a source that has no quotes, one has to be added", () => {
  expect(check(":cite[a report]{#c-2025}")[0]).toMatch(/Add the quote to data\/sources\/c-2025\.yaml and cite it\.$/);
});

test("an unknown id names the nearest", () => {
  expect(check(":cite[bells]{#a-2025--2}")).toEqual([
    'a.md:1:1 :cite: found "a-2025--2"; expected the id of a quote. Did you mean "a-2025--1"?',
  ]);
});
