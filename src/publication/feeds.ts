import { escapeHtml } from "../prose/html.ts";
import { absolute, address } from "./addresses.ts";
import type { Correction } from "./corrections.ts";
import type { Publication } from "./publication.ts";

/** What the feeds of corrections are made from. */
export type FeedMatter = Pick<Publication, "site" | "locale" | "articles" | "corrections">;

/** All corrections as an Atom feed (RFC 4287). Its dates are those of the entries; a feed without entries has that of the newest article. */
export function atomFeed(matter: FeedMatter): string {
  const { site, locale, corrections } = matter;
  const page = absolute(site.address, address.corrections());
  const text = (name: string, words: string, attributes = "") => `<${name}${attributes}>${escapeHtml(words)}</${name}>`;
  const link = (rel: string, href: string, type: string) => `<link rel="${rel}" type="${type}" href="${escapeHtml(href)}"/>`;
  const entries = corrections.map((correction) => [
    "<entry>",
    text("id", entryId(correction, site.address)),
    text("title", titleOf(correction, matter)),
    text("updated", instant(correction.since)),
    text("published", instant(correction.since)),
    `<category term="${correction.kind}" label="${escapeHtml(locale.words[correction.kind])}"/>`,
    link("alternate", `${page}#${correction.id}`, "text/html"),
    text("content", textOf(correction, matter), ' type="text"'),
    "</entry>",
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale.code}">`,
    text("id", page),
    text("title", feedTitle(matter)),
    text("subtitle", locale.words.correctionsText),
    text("updated", instant(lastChange(matter))),
    `<author>${text("name", site.publisher.name)}</author>`,
    link("self", absolute(site.address, address.correctionsFeed("atom")), "application/atom+xml"),
    link("alternate", page, "text/html"),
    ...entries.flat(),
    "</feed>\n",
  ].join("\n");
}

/** All corrections as a JSON Feed (version 1.1), with the same entries and ids. */
export function jsonFeed(matter: FeedMatter): string {
  const { site, locale, corrections } = matter;
  const page = absolute(site.address, address.corrections());
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: feedTitle(matter),
    home_page_url: page,
    feed_url: absolute(site.address, address.correctionsFeed("json")),
    description: locale.words.correctionsText,
    language: locale.code,
    authors: [{ name: site.publisher.name, url: site.address }],
    items: corrections.map((correction) => ({
      id: entryId(correction, site.address),
      url: `${page}#${correction.id}`,
      title: titleOf(correction, matter),
      content_text: textOf(correction, matter),
      date_published: instant(correction.since),
      date_modified: instant(correction.since),
      tags: [correction.kind],
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** A tag URI (RFC 4151): stays the same when the page of corrections moves within the host. */
function entryId({ id, since }: Correction, siteAddress: string): string {
  return `tag:${new URL(siteAddress).hostname},${since}:corrections/${id}`;
}

function feedTitle({ site, locale }: FeedMatter): string {
  return `${site.title}: ${locale.words.corrections}`;
}

function titleOf({ kind, what }: Correction, { locale }: FeedMatter): string {
  return `${locale.words[kind]}: ${what}`;
}

function textOf({ from, to, why }: Correction, { locale: { words } }: FeedMatter): string {
  return `${words.changedFrom}: ${from}. ${words.changedTo}: ${to}. ${why.trim()}`;
}

function instant(date: string): string {
  return `${date}T00:00:00Z`;
}

/** The day of the newest correction; without any, the day on which an article was last updated. */
function lastChange({ corrections, articles }: FeedMatter): string {
  const days = corrections.length > 0 ? corrections.map(({ since }) => since) : articles.map(({ front }) => front.value.updated);
  return days.toSorted().at(-1)!;
}
