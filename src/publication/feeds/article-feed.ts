import type { Article } from "../../markdown/article.ts";
import { childrenOf, type BlockOf } from "../../markdown/document.ts";
import { sceneDescription, sceneImage, scenesOfStory } from "../read/figures/figure-scenes.ts";
import { blockHtml } from "../../markdown/block-html.ts";
import { inlineHtml, type Addresses } from "../../markdown/html.ts";
import { escape } from "../../escape.ts";
import { absolute, address } from "../urls/addresses.ts";
import { lookupOf, type BlockSources } from "../views/lookup.ts";
import type { Author } from "../read/authors.ts";
import { bylineOf } from "../views/articles/byline.ts";
import { entryId, type Entry, type Feed } from "./feed.ts";
import type { Figure, Publication } from "../model.ts";

/** The input of the article feed. */
export type ArticleFeedInput = BlockSources & Pick<Publication, "site" | "articles" | "authors" | "figures">;

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

/** A feed of the articles of one author in full, the last updated first. */
export function authorFeed({ id, name }: Author, publication: ArticleFeedInput & Pick<Publication, "relations">): Feed {
  const { site, relations } = publication;
  const articles = relations.articlesBy.get(id)!;
  const page = absolute(site.address, address.author(id));
  return {
    ...articleFeed({ ...publication, articles }),
    title: `${name} – ${site.title}`,
    description: publication.locale.reading.articlesBy(name),
    page,
    self: (format) => absolute(site.address, address.authorFeed(id, format)),
    author: { name, url: page },
  };
}

function entryOf(article: Article, matter: ArticleFeedInput): Entry {
  const { title, summary, published, updated } = article.front.value;
  const byline = bylineOf(article, matter);
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
export function articleHtml({ front, facts, blocks }: Article, matter: ArticleFeedInput): string {
  const { site, locale, figures } = matter;
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
  const body = blockHtml(blocks, addresses, lookupOf(matter), (slot) => {
    const figure = figures.get(slot.figure)!;
    return slot.type === "story" ? storyHtml(slot, figure, matter, addresses) : figureHtml(figure, link);
  });
  return `<p>${escape(front.value.dek)}</p>${inShort}${body}`;
}

function figureHtml({ id, file }: Figure, link: (to: string) => string): string {
  const image = `<img src="${escape(link(address.figureImage(id, "light", "png")))}" alt="${escape(file.description)}">`;
  return `<figure><a href="${escape(link(address.figure(id)))}">${image}</a><figcaption><strong>${escape(file.title)}</strong> ${escape(file.subtitle)}</figcaption></figure>`;
}

/** A story in sequence: the title of its figure, then each step with an image of what it shows, or its text alternative. */
function storyHtml(story: BlockOf<"story">, figure: Figure, matter: ArticleFeedInput, addresses: Addresses): string {
  const steps = scenesOfStory(story, figure).map(({ step, scene }) => {
    const image = sceneImage(scene, matter.site);
    const alt = escape(sceneDescription(scene));
    const shown =
      image === null
        ? `<p><em>${alt}</em></p>`
        : `<figure><img src="${escape(addresses.link(image))}" alt="${alt}"></figure>`;
    return `${blockHtml(childrenOf(step), addresses, lookupOf(matter), () => "")}${shown}`;
  });
  const title = `<a href="${escape(addresses.link(address.figure(figure.id)))}">${escape(figure.file.title)}</a>`;
  return `<p><strong>${title}</strong> ${escape(figure.file.subtitle)}</p>${steps.join("")}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
