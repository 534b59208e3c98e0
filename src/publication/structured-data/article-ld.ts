import type { Article } from "../../markdown/article.ts";
import type { Publication } from "../model.ts";
import { licenceAddress } from "../files/licence.ts";
import { lastChangeOf } from "../relations/last-change.ts";
import { absolute, address } from "../urls/addresses.ts";
import { creditsOf } from "../views/articles/byline.ts";
import { readingTimeOf } from "../views/articles/reading-time.ts";
import { creditLd } from "./author-ld.ts";
import { cardLd } from "./site-ld.ts";

/** An article for its page (https://schema.org/NewsArticle). */
export function articleLd(article: Article, publication: Publication): object {
  const { site, relations } = publication;
  const { title, summary, published } = article.front.value;
  const own = address.article(article.id);
  const { words, minutes } = readingTimeOf(article, publication);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: title,
    description: summary,
    image: cardLd(address.articleCard(article.id), own, title, publication),
    url: absolute(site.address, own),
    mainEntityOfPage: absolute(site.address, own),
    datePublished: published,
    dateModified: lastChangeOf(article, relations),
    inLanguage: article.locale,
    author: creditsOf(article, publication).map((credit) => creditLd(credit, publication)),
    publisher: { "@type": "Organization", name: site.publisher.name },
    license: licenceAddress(site.licence.text),
    isAccessibleForFree: true,
    wordCount: words,
    timeRequired: `PT${minutes}M`,
  };
}
