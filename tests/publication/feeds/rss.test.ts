import { expect, test } from "vitest";
import type { Feed } from "../../../src/publication/feeds/feed.ts";
import { rssFeed } from "../../../src/publication/feeds/rss.ts";

const feed: Feed = {
  title: "Bells & Buoys",
  description: "Of <bells>",
  page: "https://bells.example/harbour/",
  self: (format) => `https://bells.example/harbour/articles.${format}`,
  language: "en",
  author: { name: "The Bell Desk", url: "https://bells.example/harbour/" },
  updated: "2020-06-02",
  entries: [
    {
      id: "tag:bells.example,2020-06-01:articles/ringing",
      title: "Who rang & when",
      url: "https://bells.example/harbour/articles/ringing/",
      published: "2020-06-01",
      updated: "2020-06-02",
      author: "A. Ringer",
      summary: "Fewer than 5 < 6 bells",
      image: "https://bells.example/harbour/cards/article-ringing.png",
      content: { type: "html", value: "<p>Bells & <em>more</em></p>" },
    },
  ],
};

test("a feed is RSS 2.0 with the whole text in content:encoded", () => {
  expect(rssFeed(feed).split("\n")).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">',
    "<channel>",
    "<title>Bells &amp; Buoys</title>",
    "<link>https://bells.example/harbour/</link>",
    "<description>Of &lt;bells&gt;</description>",
    "<language>en</language>",
    "<lastBuildDate>Tue, 02 Jun 2020 00:00:00 GMT</lastBuildDate>",
    '<atom:link rel="self" type="application/rss+xml" href="https://bells.example/harbour/articles.rss"/>',
    "<item>",
    "<title>Who rang &amp; when</title>",
    "<link>https://bells.example/harbour/articles/ringing/</link>",
    '<guid isPermaLink="false">tag:bells.example,2020-06-01:articles/ringing</guid>',
    "<pubDate>Mon, 01 Jun 2020 00:00:00 GMT</pubDate>",
    "<dc:creator>A. Ringer</dc:creator>",
    "<description>Fewer than 5 &amp;lt; 6 bells</description>",
    "<content:encoded>&lt;p&gt;Bells &amp; &lt;em&gt;more&lt;/em&gt;&lt;/p&gt;</content:encoded>",
    '<media:content url="https://bells.example/harbour/cards/article-ringing.png" type="image/png" medium="image" width="1200" height="630"/>',
    "</item>",
    "</channel>",
    "</rss>",
    "",
  ]);
});

test("an entry of text is a paragraph, by the author of the feed", () => {
  const text = { ...feed.entries[0]!, content: { type: "text" as const, value: "1 < 2" } };
  delete text.author;
  delete text.summary;
  const written = rssFeed({ ...feed, entries: [text] });
  expect(written).toContain("<dc:creator>The Bell Desk</dc:creator>");
  expect(written).toContain("<description>&lt;p&gt;1 &amp;lt; 2&lt;/p&gt;</description>");
});
