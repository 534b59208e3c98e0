import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { toEpub, type Book } from "../../../src/exports/epub/epub.ts";

const book: Book = {
  identifier: "https://bells.example/articles/ringing/",
  title: "Bells & ringers",
  description: "About bells.",
  language: "en",
  direction: "ltr",
  creators: ["The Bell Desk"],
  publisher: "Harbour Bells",
  published: "2020-05-07",
  modified: "2020-06-01",
  rights: "https://creativecommons.org/licenses/by/4.0/",
  chapters: [
    {
      name: "text",
      title: "Bells & ringers",
      type: "bodymatter",
      html: "<h1>Bells</h1><p>a<br>b</p>",
      sections: [{ id: "1-where", title: "Where" }],
    },
    { name: "sources", title: "Sources", type: "backmatter", html: "<h1>Sources</h1>", sections: [] },
  ],
  css: "p{margin:0}",
  images: [{ path: "figures/bells.png", bytes: new Uint8Array([1, 2, 3]) }],
  cover: { bytes: new Uint8Array([4]), alternative: 'A "bell"' },
  words: { contents: "Contents", cover: "Cover", accessibility: "All of it can be read." },
};
const packed = await toEpub(book);
const files = unzipSync(packed);
const text = (path: string) => strFromU8(files[path]!);
const xml = (path: string) => new JSDOM(text(path), { contentType: "application/xhtml+xml" }).window.document;

test("the media type comes first, is not compressed, and has nothing before its text", () => {
  const head = Buffer.from(packed.subarray(0, 58)).toString("latin1");
  expect(head.slice(30)).toBe("mimetypeapplication/epub+zip");
  expect(Buffer.from(packed).readUInt16LE(8)).toBe(0);
  expect(Buffer.from(packed).readUInt16LE(28)).toBe(0);
});

test("equal books give equal bytes", async () => {
  expect(Buffer.from(await toEpub({ ...book })).equals(packed)).toBe(true);
});

test("every file is XML that can be read, and is in the manifest", () => {
  const listed = [...xml("EPUB/package.opf").getElementsByTagName("item")].map(
    (item) => `EPUB/${item.getAttribute("href")}`,
  );
  expect(Object.keys(files).toSorted()).toEqual(
    ["mimetype", "META-INF/container.xml", "EPUB/package.opf", ...listed].toSorted(),
  );
  for (const path of Object.keys(files).filter((path) => path.endsWith(".xhtml")))
    expect(xml(path).documentElement.getAttribute("lang"), path).toBe("en");
  expect(text("EPUB/text.xhtml")).toContain("<p>a<br/>b</p>");
});

test("the metadata say what the book is, and what there is for readers who do not see", () => {
  const opf = text("EPUB/package.opf");
  for (const line of [
    '<dc:identifier id="id">https://bells.example/articles/ringing/</dc:identifier>',
    "<dc:title>Bells &amp; ringers</dc:title>",
    "<dc:language>en</dc:language>",
    "<dc:creator>The Bell Desk</dc:creator>",
    "<dc:date>2020-05-07</dc:date>",
    '<meta property="dcterms:modified">2020-06-01T00:00:00Z</meta>',
    '<meta property="schema:accessModeSufficient">textual</meta>',
    '<meta property="schema:accessibilityFeature">alternativeText</meta>',
    '<meta property="schema:accessibilityHazard">none</meta>',
    '<meta property="schema:accessibilitySummary">All of it can be read.</meta>',
  ])
    expect(opf).toContain(line);
});

test("the contents lead to every chapter and its sections", () => {
  const links = [...xml("EPUB/nav.xhtml").querySelectorAll("nav li a")].map((link) => link.getAttribute("href"));
  expect(links).toEqual(["text.xhtml", "text.xhtml#_1-where", "sources.xhtml", "cover.xhtml", "text.xhtml"]);
  expect(xml("EPUB/cover.xhtml").querySelector("img")!.getAttribute("alt")).toBe('A "bell"');
});
