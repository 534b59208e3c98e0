import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { extractFromJson, extractFromXml } from "@extractus/feed-extractor";
import { parseFeed as parseResilient } from "@rowanmanning/feed-parser";
import FeedParser from "feedparser";
import { parseFeed } from "feedsmith";
import Parser from "rss-parser";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const files = listFiles(dist);
const read = (file: string) => readFileSync(join(dist, file), "utf8");
const changes = files.filter((path) => /^(numbers|data|places)\/[^/]+\.(atom|feed\.json)$/.test(path));
const feeds = [
  "articles.atom",
  "articles.rss",
  "articles.json",
  "corrections.atom",
  "corrections.json",
  ...changes.filter((_, i) => i % 20 < 2),
];

interface Read {
  title: string | null | undefined;
  entries: { title: string | null | undefined; url: string | null | undefined; day: string | undefined }[];
}
const day = (date: Date | string | null | undefined) => (date ? new Date(date).toISOString().slice(0, 10) : undefined);

/** One of the programs drops fragments of URLs. */
const withoutFragments = ({ title, entries }: Read): Read => ({
  title,
  entries: entries.map((entry) => ({ ...entry, url: entry.url?.replace(/#.*/, "") })),
});

/** How programs that people have read a feed: five for feeds in XML, two for those in JSON. */
const programs: Readonly<Record<string, (text: string) => Read | Promise<Read>>> = {
  feedsmith(text) {
    const { format, feed } = parseFeed(text);
    if (format === "atom")
      return {
        title: feed.title?.value,
        entries: (feed.entries ?? []).map(({ title, links, published }) => ({
          title: title?.value,
          url: links?.[0]?.href,
          day: day(published),
        })),
      };
    if (format === "rss")
      return {
        title: feed.title,
        entries: (feed.items ?? []).map(({ title, link, pubDate }) => ({ title, url: link, day: day(pubDate) })),
      };
    if (format !== "json") throw new Error(`It reads ${format}.`);
    return {
      title: feed.title,
      entries: (feed.items ?? []).map((item) => ({ title: item.title, url: item.url, day: day(item.date_published) })),
    };
  },
  "@extractus/feed-extractor"(text) {
    const options = { descriptionMaxLen: 0, normalization: true };
    const feed = text.startsWith("{") ? extractFromJson(JSON.parse(text), options) : extractFromXml(text, options);
    return {
      title: feed.title,
      entries: (feed.entries ?? []).map(({ title, link, published }) => ({ title, url: link, day: day(published) })),
    };
  },
};
const xmlPrograms: typeof programs = {
  async "rss-parser"(text) {
    const { title, items } = await new Parser().parseString(text);
    return { title, entries: items.map((item) => ({ title: item.title, url: item.link, day: day(item.pubDate) })) };
  },
  "@rowanmanning/feed-parser"(text) {
    const { title, items } = parseResilient(text);
    return { title, entries: items.map((item) => ({ title: item.title, url: item.url, day: day(item.published) })) };
  },
  async feedparser(text) {
    const parser = Readable.from([text]).pipe(new FeedParser({ addmeta: false }));
    const entries: Read["entries"] = [];
    for await (const { title, link, pubdate } of parser) entries.push({ title, url: link, day: day(pubdate) });
    return { title: parser.meta?.title, entries };
  },
};

describe.each(feeds)("%s", (file) => {
  const text = read(file);
  const isJson = file.endsWith(".json");
  const expected: Read = isJson
    ? (({ title, items }) => ({
        title,
        entries: items.map((item) => ({ title: item.title, url: item.url, day: day(item.date_published) })),
      }))(JSON.parse(text) as { title: string; items: { title: string; url: string; date_published: string }[] })
    : { title: expect.any(String), entries: expect.any(Array) };

  test.each(Object.entries(isJson ? programs : { ...programs, ...xmlPrograms }))("%s reads it", async (_, program) => {
    const found = await program(text);
    expect(withoutFragments(found)).toEqual(isJson ? withoutFragments(expected) : expected);
    for (const { title, url, day: when } of found.entries) {
      expect(title).toMatch(/\S/);
      expect(url).toMatch(/^https:\/\/[^/]+\//);
      expect(when).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    if (!file.startsWith("corrections")) expect(found.entries.length).toBeGreaterThan(0);
  });
});

test("the feeds of one thing agree, whatever program reads them", async () => {
  for (const [atom, json] of [
    ["articles.atom", "articles.json"],
    ["corrections.atom", "corrections.json"],
    ...changes.filter((path) => path.endsWith(".atom")).map((path) => [path, path.replace(/atom$/, "feed.json")]),
  ] as [string, string][])
    expect(await programs["feedsmith"]!(read(atom)), atom).toEqual(await programs["feedsmith"]!(read(json)));
});

test("what the Feed Validation Service of W3C asks for: one id each, one feed each, links to what exists", () => {
  for (const file of [...feeds.slice(0, 5), ...changes]) {
    const text = read(file);
    const ids = [...text.matchAll(/<id>tag:([^<]+)<\/id>|<guid[^>]*>tag:([^<]+)<|"id": "tag:([^"]+)"/g)].map(
      ([id]) => id,
    );
    expect(new Set(ids).size, file).toBe(ids.length);
    const self = /rel="self"[^>]*href="([^"]+)"|"feed_url": "([^"]+)"/.exec(text)!;
    expect(new URL(self[1] ?? self[2]!).pathname, file).toBe(`/${file}`);
    const alternate = /rel="alternate" type="text\/html" href="([^"]+)"|<link>([^<]+)<|"home_page_url": "([^"]+)"/.exec(
      text,
    )!;
    expect(files, file).toContain(
      `${new URL(alternate[1] ?? alternate[2] ?? alternate[3]!).pathname.slice(1)}index.html`,
    );
    // No relative URLs, and nothing that runs.
    expect(text, file).not.toMatch(/(?:href|src)=(?:"|&quot;|\\")(?!https?:|mailto:)/);
    expect(text, file).not.toMatch(/(?:<|&lt;)(?:script|style|iframe|form)\b/);
  }
});

test("every number, dataset and place has two feeds of its changes, which its page names", () => {
  const pages = files.filter((path) => /^(numbers|data|places)\/[^/]+\/index\.html$/.test(path));
  const things = pages.filter((path) => changes.includes(path.replace("/index.html", ".atom")));
  expect(things.length * 2).toBe(changes.length);
  for (const path of things) {
    const name = path.replace("/index.html", "");
    for (const ending of ["atom", "feed.json"]) {
      expect(changes, name).toContain(`${name}.${ending}`);
      expect(
        read(path).match(new RegExp(`<link rel="alternate"[^>]*href="../../${name}.${ending}"`)),
        name,
      ).not.toBeNull();
    }
  }
});
