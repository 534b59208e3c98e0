import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { extractFromHtml } from "@extractus/article-extractor";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { findTextBrowsers } from "../../../src/cli/test/engines.ts";
import { articles, firstMissing, normal, siteTitle } from "../driving/articles.ts";
import { dist } from "../driving/browser.ts";
import { inEachEngine, useSite } from "../driving/engines.ts";

const site = useSite();

/** The HTML of a page, and its address for what reads it. */
const pageOf = (path: string) => ({
  file: join(dist, path, "index.html"),
  html: readFileSync(join(dist, path, "index.html"), "utf8"),
  url: `https://reader.example/${path}`,
});

/** What Firefox's reader view shows of a page. */
function readable(path: string) {
  const { html, url } = pageOf(path);
  const article = new Readability(new JSDOM(html, { url }).window.document).parse();
  if (!article) throw new Error(`${path}: no article was found`);
  return { ...article, document: new JSDOM(article.content!, { url }).window.document };
}

describe.each(articles)("$path", (article) => {
  const { path, title, byline, published, paragraphs, parts } = article;

  test("Mozilla's Readability gives every paragraph letter for letter, in order, and little else", () => {
    const { textContent } = readable(path);
    const text = normal(textContent!);
    expect(firstMissing(paragraphs, text)).toBe(null);
    const prose = paragraphs.join(" ").length;
    expect(text.length / prose).toBeLessThanOrEqual(1.3);
  });

  test("it finds title, byline, date, language, site and each figure once, in its place, as an image with a description", () => {
    const read = readable(path);
    expect([read.title, read.byline, read.lang, read.siteName]).toEqual([title, byline, "en", siteTitle]);
    expect(read.publishedTime).toContain(published);
    expect(read.document.querySelectorAll("svg")).toHaveLength(0);
    for (const image of read.document.querySelectorAll("img")) expect(image.alt.length).toBeGreaterThan(40);
    // A step of a story is an entry of a list, with its paragraphs.
    const order = [...read.document.querySelectorAll("h2, h3, p, li:not(:has(p)), figcaption, th, td, img")].map(
      (element) =>
        /\/figures\/([^/]+)\.png$/.exec(element.getAttribute("src") ?? "")?.[1] ?? normal(element.textContent!),
    );
    const known = new Set(parts.map(({ text }) => text));
    expect(order.filter((text) => known.has(text))).toEqual(parts.map(({ text }) => text));
  });

  test("another extractor gives the same, and the lead image", async () => {
    const { html, url } = pageOf(path);
    const extracted = (await extractFromHtml(html, url))!;
    expect(firstMissing(paragraphs, normal(new JSDOM(extracted.content!).window.document.body.textContent!))).toBe(
      null,
    );
    expect([extracted.title, extracted.author, extracted.published!.slice(0, 10)]).toEqual([title, byline, published]);
    expect(extracted.image).toMatch(/^https:\/\/.*\/cards\/article-.*\.png$/);
  });

  test.each([...new Map(findTextBrowsers().map((browser) => [basename(browser), browser]))])(
    "%s shows every paragraph, in order",
    (name, browser) => {
      const { file } = pageOf(path);
      const options =
        name === "lynx"
          ? ["-dump", "-nolist", "-width=990", "-assume_charset=utf-8", "-display_charset=utf-8", file]
          : ["-dump", "-cols", "990", "-I", "UTF-8", "-O", "UTF-8", file];
      const text = execFileSync(browser, options, {
        encoding: "utf8",
        maxBuffer: 1 << 26,
        env: { ...process.env, LC_ALL: "C.UTF-8" },
      });
      // A text browser marks the entries of lists, and breaks lines behind a dash.
      expect(
        firstMissing(
          paragraphs.map((text) => text.replaceAll(" ", "")),
          text.replaceAll(/\s+/g, ""),
        ),
      ).toBe(null);
    },
  );
});

describe("feeds and oEmbed", () => {
  const text = (html: string) => normal(new JSDOM(html).window.document.body.textContent!);
  const written = (file: string) => readFileSync(join(dist, file), "utf8");
  const atom = new JSDOM(written("articles.atom"), { contentType: "application/xml" }).window.document;
  const json = JSON.parse(written("articles.json")) as { items: { url: string; content_html: string }[] };

  test.each(articles)(
    "$path stands whole in both feeds of articles, each figure an image in its place",
    ({ path, parts }) => {
      const entry = [...atom.querySelectorAll("entry")].find((entry) =>
        entry.querySelector("link")!.getAttribute("href")!.endsWith(path),
      )!;
      const item = json.items.find(({ url }) => url.endsWith(path))!;
      const html = entry.querySelector("content[type=html]")!.textContent!;
      expect(item.content_html).toBe(html);
      const { document } = new JSDOM(html).window;
      const order = [...document.querySelectorAll("h2, h3, p, li, figcaption, caption, th, td, img")].map(
        (element) =>
          /\/figures\/([^/]+)\.png$/.exec(element.getAttribute("src") ?? "")?.[1] ?? normal(element.textContent!),
      );
      const known = new Set(parts.map(({ text }) => text));
      expect(order.filter((text) => known.has(text))).toEqual(parts.map(({ text }) => text));
      for (const element of document.querySelectorAll("[href], [src]"))
        expect(element.getAttribute("href") ?? element.getAttribute("src")).toMatch(/^https?:\/\//);
      expect(document.querySelectorAll("script, style, svg, [style]")).toHaveLength(0);
    },
  );

  test.each(articles)("$path: what its oEmbed says has its numbers", ({ path, title }) => {
    const { title: given, html } = JSON.parse(written(`${path}oembed.json`)) as { title: string; html: string };
    expect(given).toBe(title);
    const page = new JSDOM(written(`figures/${/\/embed\/([^/]+)\//.exec(html)![1]}/index.html`)).window.document;
    for (const part of [".figure-title", ".subtitle"])
      expect(text(html)).toContain(normal(page.querySelector(part)!.textContent!));
  });
});

inEachEngine({}, (window) => {
  test.each(articles)(
    "$path: a paragraph that is copied has its numbers, and is found as one piece by a search in the page",
    async ({ path, paragraphs }) => {
      await window().goto(site() + path);
      const copied = await window().evaluate(() => {
        const selection = getSelection()!;
        return [
          ...document.querySelectorAll(
            "article .facts li, article > :is(p, h2, h3), article > :is(ul, ol) li, article > .box p, article > .of-table :is(figcaption, th, td), blockquote, .words > p, .words li",
          ),
        ].map((block) => {
          selection.removeAllRanges();
          const range = document.createRange();
          range.selectNodeContents(block);
          selection.addRange(range);
          return selection.toString();
        });
      });
      const texts = copied.map(normal);
      expect(paragraphs.filter((paragraph) => !texts.includes(paragraph))).toEqual([]);
      const missing = await window().evaluate((wanted) => {
        const { find } = globalThis as unknown as { find(text: string): boolean };
        return wanted.filter((text) => {
          getSelection()!.removeAllRanges();
          return !find.call(globalThis, text);
        });
      }, paragraphs);
      expect(missing).toEqual([]);
    },
  );
});
