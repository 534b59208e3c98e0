import type { Article } from "../../markdown/article.ts";
import type { Publication } from "../model.ts";
import { address } from "../urls/addresses.ts";
import { articleContent } from "./article-content.ts";
import { numberContent } from "./number-content.ts";
import type { PageContent } from "./page-content.ts";
import { placeContent } from "./place-content.ts";

/** What a page that can be frozen is about; of an article that no longer exists, nothing is known. */
export type PageSubject =
  | { kind: "article"; article: Article | null }
  | { kind: "number"; id: string }
  | { kind: "place"; id: string };

/** What the page of a path is about, such as "/articles/bells/"; former ids of articles count. */
export function subjectOf(
  page: string,
  { articles, relations }: Pick<Publication, "articles" | "relations">,
): PageSubject {
  const [, folder, id = ""] = page.split("/");
  if (folder === "numbers") return { kind: "number", id };
  if (folder === "places")
    return { kind: "place", id: relations.places.find((place) => address.place(place) === page) ?? id };
  const article = articles.find((each) => each.id === id || each.front.value.formerly.includes(id));
  return { kind: "article", article: article ?? null };
}

/** The content of the page about a subject as it is now; null if it is no longer published. */
export function contentOf(subject: PageSubject, publication: Publication): PageContent | null {
  if (subject.kind === "article") return subject.article && articleContent(subject.article, publication);
  if (subject.kind === "number") {
    const number = publication.numbers.get(subject.id);
    return number ? numberContent(number, publication) : null;
  }
  const place = publication.registers.places.get(subject.id);
  return place && publication.relations.rowsOfPlace.has(place.id) ? placeContent(place, publication) : null;
}

/** The path of the page about a subject; null if it is no longer published. */
export function pageOf(subject: PageSubject, publication: Publication): string | null {
  if (subject.kind === "article") return subject.article && address.article(subject.article.id);
  if (subject.kind === "number") return publication.numbers.has(subject.id) ? address.number(subject.id) : null;
  return publication.relations.rowsOfPlace.has(subject.id) ? address.place(subject.id) : null;
}
