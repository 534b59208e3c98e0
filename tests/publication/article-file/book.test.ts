import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { project } from "../../../src/cli/project.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { articleBook } from "../../../src/publication/article-file/book.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";

const bells = readPublication(openFolder(join(project, "tests/publication"))).publication!;
const files = unzipSync(
  await articleBook(bells.articles[0]!, bells, {
    css: "",
    card: async () => new Uint8Array(),
    drawing: async () => new Uint8Array(),
    image: async () => new Uint8Array(),
  }),
);
const chapter = (name: string) =>
  new JSDOM(strFromU8(files[`EPUB/${name}.xhtml`]!), { contentType: "application/xhtml+xml" }).window.document;
const [text, data, sources] = [chapter("text"), chapter("data"), chapter("sources")];

test("a number is a reference to a footnote with the sentence in which it was read", () => {
  const reference = text.querySelector("a.number")!;
  expect(reference.getAttribute("epub:type")).toBe("noteref");
  expect(reference.getAttribute("role")).toBe("doc-noteref");
  const note = text.getElementById(reference.getAttribute("href")!.slice(1))!;
  expect([note.localName, note.getAttribute("epub:type"), note.getAttribute("role")]).toEqual([
    "aside",
    "footnote",
    "doc-footnote",
  ]);
  expect(note.textContent).toContain(
    "More than 150 bells hang on all coasts; 12 of them in Iceland, about 61 in the north.",
  );
});

test("every link between the chapters has a target", () => {
  const chapters = { text, data, sources };
  const links = Object.entries(chapters).flatMap(([name, document]) =>
    [...document.querySelectorAll("a")].map((link) => link.getAttribute("href")!).map((href) => [name, href] as const),
  );
  const missing = links.filter(([from, href]) => {
    const [, to = from, id] = /^(?:(\w+)\.xhtml)?#(.+)$/.exec(href) ?? [];
    return id !== undefined && !chapters[to as keyof typeof chapters].getElementById(id);
  });
  expect(missing).toEqual([]);
  expect(links.some(([, href]) => href.startsWith("sources.xhtml#quote-"))).toBe(true);
  expect(links.some(([, href]) => href.startsWith("data.xhtml#data-"))).toBe(true);
});

test("every figure is an image with a text alternative that names its values, and its notes are text", () => {
  const images = [...text.querySelectorAll("figure img")];
  expect(images.length).toBeGreaterThan(8);
  for (const image of images) {
    expect(files[`EPUB/${image.getAttribute("src")}`], image.getAttribute("src")!).toBeDefined();
    expect(image.getAttribute("alt")!.length).toBeGreaterThan(80);
  }
});

test("the contents have the headings of the text and the tables", () => {
  const titles = [...chapter("nav").querySelectorAll("nav a")].map((link) => link.textContent);
  expect(titles.slice(1, 5)).toEqual([
    "Where they hang",
    "Who rings them",
    "How many there are",
    "Numbers and terms in this text",
  ]);
  expect(titles).toContain("Data of the figures");
  expect(titles).toContain("Sources and quotes");
});
