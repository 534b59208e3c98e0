import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { markdownToHtml } from "satteri";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const files = listFiles(dist);
const read = (file: string) => readFileSync(join(dist, file), "utf8");
const normal = (text: string) => text.replaceAll(/\s+/g, " ").trim();
const site = parseHTML(read("index.html")).document.querySelector("link[rel=canonical]")!.getAttribute("href")!;

const articles = files.filter((path) => /^articles\/[^/]+\.md$/.test(path));

/** The images of the steps of stories, by figure. */
const stories: Record<string, readonly string[]> = {
  "road-of-the-claim": [
    "road-of-the-claim-in-origin",
    "road-of-the-claim-in-retold",
    "road-of-the-claim-in-britain",
    "road-of-the-claim-in-relays",
    "road-of-the-claim",
    "road-of-the-claim-in-added",
  ],
  "identified-over-time": ["identified-over-time-in-all", "identified-over-time", "identified-over-time-in-africa"],
};

test("every article has its Markdown, which its page names", () => {
  expect(articles).toEqual(
    files
      .filter((path) => /^articles\/[^/@]+\/index\.html$/.test(path))
      .map((path) => path.replace("/index.html", ".md")),
  );
  for (const path of articles)
    expect(read(path.replace(".md", "/index.html"))).toMatch(
      new RegExp(`<link rel="alternate" type="text/markdown" title="[^"]+" href="../../${path}">`),
    );
});

describe.each(articles)("%s", (path) => {
  const page = parseHTML(read(path.replace(".md", "/index.html"))).document;
  const { document } = parseHTML(`<body>${markdownToHtml(read(path)).html}</body>`);
  const texts = [...document.querySelectorAll("h1, h2, h3, p, li")].map(({ textContent }) => normal(textContent!));

  test("it has every heading, paragraph and item of the page, in order", () => {
    const own = [...page.querySelectorAll("article h1, article > h2, article > h3, article > p, article li")]
      .filter(
        (element) => !element.closest("aside, figure, .corrections, .views") && !/byline|after/.test(element.className),
      )
      .map(({ textContent }) => normal(textContent!));
    expect(own.length).toBeGreaterThan(5);
    const known = new Set(own);
    const found = texts.filter((text) => known.has(text));
    expect(found.filter((text, i) => found.indexOf(text) === i)).toEqual(
      own.filter((text, i) => own.indexOf(text) === i),
    );
  });

  test("it has every figure as an image with its title and data, and the note of every number", () => {
    const images = [...document.querySelectorAll("img")].map((image) => image.getAttribute("src"));
    // A figure with a story has an image for each of its steps.
    const figures = [...page.querySelectorAll("article figure .figure-title a")].flatMap((link) => {
      const id = link.getAttribute("href")!.replace(/^.*figures\/([^/]+)\/$/, "$1");
      return stories[id] ?? [id];
    });
    expect(images).toEqual(figures.map((id) => `${site}figures/${id}.png`));
    for (const { alt } of document.querySelectorAll("img")) expect(alt).toMatch(/\S{3}/);
    for (const note of page.querySelectorAll(".number-notes li"))
      expect(texts, note.id).toContain(normal(note.textContent!));
  });

  test("all it leads to exists, and nothing of our own syntax is left", () => {
    for (const element of document.querySelectorAll("[href], [src]")) {
      const url = element.getAttribute("href") ?? element.getAttribute("src")!;
      expect(url).toMatch(/^(https?:\/\/|mailto:)/);
      if (!url.startsWith(site)) continue;
      const file = decodeURI(url.slice(site.length).replace(/#.*/, ""));
      expect(files, url).toContain(file === "" || file.endsWith("/") ? `${file}index.html` : file);
    }
    expect(read(path)).not.toMatch(/:(?:n|w|cite)(?:\[|\{)|::figure|\{#/);
  });
});
