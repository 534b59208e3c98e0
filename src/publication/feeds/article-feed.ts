import type { Article } from "../../markdown/article.ts";
import { blockHtml } from "../../markdown/block-html.ts";
import { inlineHtml, type Addresses } from "../../markdown/html.ts";
import { escape } from "../../escape.ts";
import { absolute, address } from "../urls/addresses.ts";
import { entryId, type Entry, type Feed } from "./feed.ts";
import type { Figure, Publication } from "../model.ts";

/** The input of the article feed. */
export type ArticleFeedInput = Pick<Publication, "site" | "locale" | "articles" | "figures">;

/** A feed of all articles in full, the last updated first. */
export function articleFeed(matter: ArticleFeedInput): Feed {
  const { site, locale, articles } = matter;
  const newest = articles.toSorted(
    (a, b) => compare(b.front.value.updated, a.front.value.updated) || compare(a.id, b.id),
  );
  return {
    title: site.title,
    description: site.description,
    page: site.address,
    self: (format) => absolute(site.address, address.articlesFeed(format)),
    language: locale.code,
    author: { name: site.publisher.name, url: site.address },
    updated: newest[0]!.front.value.updated,
    entries: newest.map((article) => entryOf(article, matter)),
  };
}

function entryOf(article: Article, matter: ArticleFeedInput): Entry {
  const { title, summary, byline, published, updated } = article.front.value;
  const { address: site } = matter.site;
  return {
    id: entryId(site, published, `articles/${article.id}`),
    title,
    url: absolute(site, address.article(article.id)),
    published,
    updated,
    ...(byline === matter.site.publisher.name ? {} : { author: byline }),
    summary,
    image: absolute(site, address.articleCard(article.id)),
    content: { type: "html", value: articleHtml(article, matter) },
  };
}

/** An article as self-contained HTML: absolute URLs, no styles, each figure as an image with its text. */
export function articleHtml({ front, facts, blocks }: Article, { site, locale, figures }: ArticleFeedInput): string {
  const link = (to: string) => (to.startsWith("/") ? absolute(site.address, to) : to);
  const addresses: Addresses = {
    link,
    cite: (id) => link(address.cite(id)),
    term: (id, words) => `<a href="${escape(link(address.term(id)))}">${words}</a>`,
    number: (id, words) => `<a href="${escape(link(address.number(id)))}">${words}</a>`,
  };
  const inShort =
    facts.length === 0
      ? ""
      : `<h2>${escape(locale.words.whatWeKnow)}</h2><ul>${facts.map((fact) => `<li>${inlineHtml(fact, addresses)}</li>`).join("")}</ul>`;
  const body = blockHtml(blocks, addresses, (slot) => figureHtml(figures.get(slot.figure)!, link));
  return `<p>${escape(front.value.dek)}</p>${inShort}${body}`;
}

function figureHtml({ id, file }: Figure, link: (to: string) => string): string {
  const image = `<img src="${escape(link(address.figureImage(id, "light", "png")))}" alt="${escape(file.description)}">`;
  return `<figure><a href="${escape(link(address.figure(id)))}">${image}</a><figcaption><strong>${escape(file.title)}</strong> ${escape(file.subtitle)}</figcaption></figure>`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
