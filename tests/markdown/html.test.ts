import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { blockHtml } from "../../src/markdown/block-html.ts";
import { inlineHtml } from "../../src/markdown/html.ts";
import { lookup } from "./blocks/lookup.ts";
import { readMarkdown } from "../../src/markdown/markdown.ts";
import type { Problem } from "../../src/diagnostics/problem.ts";

const addresses = {
  link: (address: string) => address,
  cite: (id: string) => `#${id}`,
  number: (id: string, words: string) => `<a id="${id}">${words}</a>`,
};

function html(markdown: string): string {
  const problems: Problem[] = [];
  const [block] = readMarkdown("a.md", markdown, { language: en.typography }, problems);
  expect(problems).toEqual([]);
  return blockHtml([block!], addresses, lookup, () => "");
}

test("words bound to a number become what the page makes of them", () => {
  expect(html("There are :n[some 40]{#bells} bells.")).toBe('<p>There are <a id="bells">some 40</a> bells.</p>');
});

test("what touches a number touches it without anything between", () => {
  const link = '<a id="a">40</a>';
  expect(html("It has (:n[40]{#a}), or so.")).toBe(`<p>It has (${link}), or so.</p>`);
  expect(html("It has **:n[40]{#a}**, or so.")).toBe(`<p>It has <strong>${link}</strong>, or so.</p>`);
  expect(html("Of :n[40]{#a}–:n[40]{#a}.")).toBe(`<p>Of ${link}–${link}.</p>`);
});

test("in headings numbers lead to their pages too, and waived ones are words everywhere", () => {
  expect(html("## The :n[40]{#a} bells")).toBe('<h2><span id="the-40-bells"></span>The <a id="a">40</a> bells</h2>');
  expect(html('In flat :w[302]{why="a room"}.')).toBe("<p>In flat 302.</p>");
});

test("a link to a heading follows it without text, and is not part of its name", () => {
  const [block] = readMarkdown("a.md", "## The :n[40]{#a} bells", { language: en.typography }, []);
  const permalinks = { name: "Link to this section", textId: () => "h-1" };
  expect(blockHtml([block!], { ...addresses, permalinks }, lookup, () => "")).toBe(
    '<h2 aria-labelledby="h-1"><span id="h-1">The <a id="a">40</a> bells</span><a class="permalink" id="the-40-bells" href="#the-40-bells" aria-label="Link to this section"></a></h2>',
  );
});

test("a number keeps its unit on its line, and a phrase may break", () => {
  const units = new Set(["bells"]);
  const withUnits = (markdown: string) => {
    const [block] = readMarkdown("a.md", markdown, { language: en.typography }, []);
    return blockHtml([block!], { ...addresses, units }, lookup, () => "");
  };
  expect(withUnits("Of **:n[some 40]{#a}** bells, :n[2 million]{#b} rang; :n[5]{#c} bellsmiths heard.")).toBe(
    '<p>Of <strong><a id="a">some 40</a></strong>\u00A0bells, <a id="b">2\u00A0million</a> rang; <a id="c">5</a> bellsmiths heard.</p>',
  );
});

test("without an address, numbers are words", () => {
  const { number, ...plain } = addresses;
  expect(number).toBeDefined();
  expect(
    inlineHtml(
      [{ type: "number", id: "a", children: [{ type: "text", text: "<40>" }], at: { path: "", line: 1, column: 1 } }],
      plain,
    ),
  ).toBe("&lt;40&gt;");
});
