import { join } from "node:path";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { project } from "../../../src/cli/project.ts";
import { inlineParts } from "../../../src/exports/images/inline.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { articlePage } from "../../../src/publication/article-file/page.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { fileSheet } from "../../../src/styles/build/inline.ts";

const bells = readPublication(openFolder(join(project, "tests/publication"))).publication!;
const html = await articlePage(bells.articles[0]!, bells, {
  sheetOf: (body) => fileSheet(body, bells.theme),
  drawingsOf: (chart) => inlineParts(chart, bells.theme),
  image: async () => new Uint8Array(),
});
const { document } = parseHTML(html);

test("the file loads nothing: no script, no style sheet, no image, no font", () => {
  const loading = "script, link:not([rel=canonical]), img, iframe, object, source, video, audio";
  expect([...document.querySelectorAll(loading)].map(({ outerHTML }) => outerHTML)).toEqual([]);
  expect(html.replaceAll(/url\(#[^)]*\)/g, "").match(/.{20}(?:url\(|@import).{20}/g)).toBe(null);
});

test("every link within the file has a target, and every other one is a full URL", () => {
  const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href")!);
  const missing = links.filter((link) => link.startsWith("#") && !document.getElementById(link.slice(1)));
  expect(missing).toEqual([]);
  expect(links.filter((link) => !/^(?:#|https?:|mailto:)/.test(link))).toEqual([]);
  expect(links.filter((link) => link.startsWith("#number-")).length).toBeGreaterThan(10);
  expect(links).toContain("https://bells.example/harbour/articles/ringing/");
});

test("a number leads to its note, the note back to the text, and a citation to the quote", () => {
  const number = document.querySelector("a.number")!;
  const note = document.getElementById(number.getAttribute("href")!.slice(1))!;
  expect(note.querySelector("blockquote p")!.textContent).toBe(
    "More than 150 bells hang on all coasts; 12 of them in Iceland, about 61 in the north.",
  );
  expect(note.querySelector("a.back")!.getAttribute("href")).toBe(`#${number.id}`);
  const quote = document.querySelector("a.cite")!.getAttribute("href")!;
  expect(document.getElementById(quote.slice(1))!.textContent.trim()).toMatch(
    /^More than 150 bells hang on all coasts/,
  );
});

test("each figure has its drawing, and its data as a table", () => {
  const figures = [...document.querySelectorAll("figure")];
  expect(figures.length).toBeGreaterThan(8);
  for (const figure of figures) {
    expect(figure.querySelectorAll("svg.chart").length, figure.id).toBeGreaterThan(0);
    const data = document.getElementById(figure.id.replace("figure-", "data-"))!;
    expect(data.querySelectorAll("tbody tr").length, figure.id).toBeGreaterThan(0);
  }
});

test("printed pages have running heads, page numbers, and no head on the first", () => {
  expect(html).toContain('@bottom-right { content: counter(page) " of " counter(pages);');
  expect(html).toContain('@top-left { content: "Harbour Bells";');
  expect(html).toMatch(/@page :first \{ @top-left \{ content: none; \}/);
});

test("there is one main heading, and no level is left out", () => {
  const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map(({ localName }) => Number(localName[1]));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1)).toEqual([]);
});
