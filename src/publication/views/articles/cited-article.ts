import type { Cited } from "../../../exports/citations/cited.ts";
import { inFull } from "../../../exports/citations/in-words.ts";
import { formatDate } from "../../../i18n/format.ts";
import type { Article } from "../../../markdown/article.ts";
import { newestFrozen } from "../../frozen/frozen-pages.ts";
import { licenceName } from "../../files/licence.ts";
import type { Publication } from "../../model.ts";
import { lastChangeOf } from "../../relations/last-change.ts";
import { absolute, address } from "../../urls/addresses.ts";
import { citedAuthor, creditsOf } from "./byline.ts";

type Input = Pick<Publication, "site" | "locale" | "authors" | "freezing" | "relations">;

/** An article as it is cited: its newest edition, or, if it has changed since, its state of the day of that change. */
export function citedArticle(article: Article, publication: Input): Cited {
  const { site } = publication;
  const { title, published } = article.front.value;
  const { version, page } = stateOf(article, publication);
  return {
    type: "article",
    id: article.id,
    title,
    authors: creditsOf(article, publication).map(citedAuthor),
    publisher: site.publisher.name,
    site: site.title,
    version,
    date: published,
    address: absolute(site.address, page),
    licence: licenceName(site.licence.text),
    language: article.locale,
  };
}

/** An article in a list of references, as one line of plain text. */
export function articleReference(article: Article, publication: Input): string {
  const { locale } = publication;
  const { version, isFrozen } = stateOf(article, publication);
  const day = formatDate(version, locale);
  const state = isFrozen ? locale.embeds.editionOf(day) : locale.reading.versionOf(day);
  return inFull(citedArticle(article, publication), state, locale);
}

/** The state of an article that can be cited: the day that names it, its page, and whether that stays as it is. */
function stateOf(
  article: Article,
  publication: Pick<Publication, "freezing" | "relations">,
): { version: string; page: string; isFrozen: boolean } {
  const own = address.article(article.id);
  const changed = lastChangeOf(article, publication.relations);
  const frozen = newestFrozen(own, publication);
  return frozen && frozen.edition >= changed
    ? { version: frozen.edition, page: frozen.page, isFrozen: true }
    : { version: changed, page: own, isFrozen: false };
}
