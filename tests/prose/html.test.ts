import { expect, test } from "vitest";
import { en } from "../../src/i18n/en.ts";
import { blockHtml, inlineHtml } from "../../src/prose/html.ts";
import { readMarkdown } from "../../src/prose/markdown.ts";
import type { Problem } from "../../src/problems/problem.ts";

const addresses = { link: (address: string) => address, cite: (id: string) => `#${id}`, number: (id: string, words: string) => `<button id="${id}">${words}</button>` };

function html(markdown: string): string {
  const problems: Problem[] = [];
  const [block] = readMarkdown("a.md", markdown, { language: en.typography }, problems);
  expect(problems).toEqual([]);
  if (!block || block.type === "figure") throw new Error("no block");
  return blockHtml(block, addresses);
}

test("words bound to a number become what the page makes of them", () => {
  expect(html("There are :n[some 40]{#bells} bells.")).toBe('<p>There are <button id="bells">some 40</button> bells.</p>');
});

test("what touches a number stays with it in one piece", () => {
  const button = '<button id="a">40</button>';
  expect(html("It has (:n[40]{#a}), or so.")).toBe(`<p>It has <span class="whole">(${button}),</span> or so.</p>`);
  expect(html("It has **:n[40]{#a}**, or so.")).toBe(`<p>It has <span class="whole"><strong>${button}</strong>,</span> or so.</p>`);
  expect(html("Of :n[40]{#a}–:n[40]{#a}.")).toBe(`<p>Of <span class="whole">${button}–</span><span class="whole">${button}.</span></p>`);
});

test("in headings they stay words, and so do waived ones everywhere", () => {
  expect(html("## The :n[40]{#a} bells")).not.toContain("<button");
  expect(html('In flat :w[302]{why="a room"}.')).toBe("<p>In flat 302.</p>");
});

test("without a way to open notes, numbers are words", () => {
  const { number, ...plain } = addresses;
  expect(number).toBeDefined();
  expect(inlineHtml([{ type: "number", id: "a", children: [{ type: "text", text: "<40>" }], at: { path: "", line: 1, column: 1 } }], plain)).toBe("&#60;40&#62;");
});
