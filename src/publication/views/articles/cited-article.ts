import type { Cited } from "../../../exports/citations/cited.ts";
import { inFull } from "../../../exports/citations/in-words.ts";
import { formatDate } from "../../../i18n/format.ts";
import type { Article } from "../../../markdown/article.ts";
import { licenceName } from "../../files/licence.ts";
import type { Publication } from "../../model.ts";
import { lastChangeOf } from "../../relations/last-change.ts";
import { absolute, address } from "../../urls/addresses.ts";
import { citedAuthor, creditsOf } from "./byline.ts";

type Input = Pick<Publication, "site" | "locale" | "authors" | "relations">;

/** An article as it is cited: in its state of the day on which it last changed. */
export function citedArticle(article: Article, publication: Input): Cited {
  const { site } = publication;
  const { title, published } = article.front.value;
  return {
    type: "article",
    id: article.id,
    title,
    authors: creditsOf(article, publication).map(citedAuthor),
    publisher: site.publisher.name,
    site: site.title,
    version: lastChangeOf(article, publication.relations),
    date: published,
    address: absolute(site.address, address.article(article.id)),
    licence: licenceName(site.licence.text),
    language: article.locale,
  };
}

/** An article in a list of references, as one line of plain text. */
export function articleReference(article: Article, publication: Input): string {
  const { locale } = publication;
  const cited = citedArticle(article, publication);
  return inFull(cited, locale.reading.versionOf(formatDate(cited.version, locale)), locale);
}
