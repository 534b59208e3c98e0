import { escape } from "../../escape.ts";
import { cardSize } from "../../exports/images/card-frame.ts";
import type { Entry, Feed } from "./feed.ts";

/** Names of elements that RSS takes from elsewhere: the URL of the feed, the whole text, who wrote it, and its image. */
const namespaces = {
  atom: "http://www.w3.org/2005/Atom",
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
  media: "http://search.yahoo.com/mrss/",
};

/** A feed as RSS 2.0, with the same entries and ids; descriptions are summaries, and `content:encoded` is everything. */
export function rssFeed({ title, description, page, self, language, author, updated, entries }: Feed): string {
  const names = Object.entries(namespaces).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0"${names.join("")}>`,
    "<channel>",
    text("title", title),
    text("link", page),
    text("description", description),
    text("language", language),
    text("lastBuildDate", rfc822(updated)),
    `<atom:link rel="self" type="application/rss+xml" href="${escape(self("rss"))}"/>`,
    ...entries.flatMap((entry) => item(entry, author.name)),
    "</channel>",
    "</rss>\n",
  ].join("\n");
}

function item({ id, title, url, published, content, author, category, summary, image }: Entry, by: string): string[] {
  const { width, height } = cardSize;
  const html = content.type === "html" ? content.value : `<p>${escape(content.value)}</p>`;
  return [
    "<item>",
    text("title", title),
    text("link", url),
    text("guid", id, ' isPermaLink="false"'),
    text("pubDate", rfc822(published)),
    text("dc:creator", author ?? by),
    ...(category ? [text("category", category.label)] : []),
    // Descriptions are read as HTML.
    text("description", summary === undefined ? html : escape(summary)),
    text("content:encoded", html),
    ...(image === undefined
      ? []
      : [
          `<media:content url="${escape(image)}" type="image/png" medium="image" width="${width}" height="${height}"/>`,
        ]),
    "</item>",
  ];
}

function text(name: string, words: string, attributes = ""): string {
  return `<${name}${attributes}>${escape(words)}</${name}>`;
}

/** The beginning of a day in UTC: "Sat, 30 May 2020 00:00:00 GMT". */
function rfc822(day: string): string {
  return new Date(day).toUTCString();
}
