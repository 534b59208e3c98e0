import { escape } from "../../escape.ts";

/** A feed, independent of its format. URLs are absolute, dates are `YYYY-MM-DD`. */
export interface Feed {
  title: string;
  description: string;
  /** The page that the feed belongs to. */
  page: string;
  /** URLs of the feed itself, by format. */
  self: Readonly<Record<FeedFormat, string>>;
  language: string;
  author: { name: string; url: string };
  updated: string;
  entries: readonly Entry[];
}

/** One entry of a feed. */
export interface Entry {
  /** A tag URI (RFC 4151), which stays the same when the page moves within its host. */
  id: string;
  title: string;
  url: string;
  published: string;
  updated: string;
  /** Its content: text, or HTML with absolute URLs. */
  content: { type: "text" | "html"; value: string };
  /** A category for programs, and its label for readers. */
  category?: { term: string; label: string };
  summary?: string;
  image?: string;
}

export const feedFormats = ["atom", "json"] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** A feed as Atom (RFC 4287). Its dates are those of its entries, never those of a clock. */
export function atomFeed({ title, description, page, self, language, author, updated, entries }: Feed): string {
  const text = (name: string, words: string, attributes = "") => `<${name}${attributes}>${escape(words)}</${name}>`;
  const link = (rel: string, href: string, type: string) =>
    `<link rel="${rel}" type="${type}" href="${escape(href)}"/>`;
  const written = entries.map((entry) => [
    "<entry>",
    text("id", entry.id),
    text("title", entry.title),
    text("updated", instant(entry.updated)),
    text("published", instant(entry.published)),
    ...(entry.category ? [`<category term="${entry.category.term}" label="${escape(entry.category.label)}"/>`] : []),
    link("alternate", entry.url, "text/html"),
    ...(entry.summary === undefined ? [] : [text("summary", entry.summary)]),
    text("content", entry.content.value, ` type="${entry.content.type}"`),
    "</entry>",
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    text("id", page),
    text("title", title),
    text("subtitle", description),
    text("updated", instant(updated)),
    `<author>${text("name", author.name)}</author>`,
    link("self", self.atom, "application/atom+xml"),
    link("alternate", page, "text/html"),
    ...written.flat(),
    "</feed>\n",
  ].join("\n");
}

/** A feed as JSON Feed (version 1.1), with the same entries and ids. */
export function jsonFeed({ title, description, page, self, language, author, entries }: Feed): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: self.json,
    description,
    language,
    authors: [author],
    items: entries.map(({ id, url, title, content, summary, image, published, updated, category }) => ({
      id,
      url,
      title,
      [content.type === "html" ? "content_html" : "content_text"]: content.value,
      summary,
      image,
      date_published: instant(published),
      date_modified: instant(updated),
      tags: category && [category.term],
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** The id of an entry: a tag URI of the host, a date and a name. */
export function entryId(siteAddress: string, day: string, what: string): string {
  return `tag:${new URL(siteAddress).hostname},${day}:${what}`;
}

function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
