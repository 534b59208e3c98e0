import { formatList } from "../../../i18n/format.ts";
import type { Article } from "../../../markdown/article.ts";
import type { CitedAuthor } from "../../../exports/citations/cited.ts";
import type { Author } from "../../read/authors.ts";
import type { Publication } from "../../model.ts";

/** One who is named in a byline, and the author with a page, if it is one. */
export interface Credit {
  name: string;
  author: Author | null;
}

type Input = Pick<Publication, "authors">;

/** Who wrote an article, in the order of its byline. */
export function creditsOf({ front }: Pick<Article, "front">, { authors }: Input): Credit[] {
  return front.value.byline.map((given) => {
    const author = authors.get(given) ?? null;
    return { name: author?.name ?? given, author };
  });
}

/** The byline of an article as plain text: "Ana Reis and Ben Holt". */
export function bylineOf(article: Pick<Article, "front">, publication: Input & Pick<Publication, "locale">): string {
  return formatList(
    creditsOf(article, publication).map(({ name }) => name),
    publication.locale,
  );
}

/** Who is cited: persons by their family names, organisations and names of which nothing is known as they are. */
export function citedAuthor({ name, author }: Credit): CitedAuthor {
  if (author?.kind !== "person") return { literal: name };
  const family = author.family ?? name.slice(name.lastIndexOf(" ") + 1);
  const given = name.replace(family, "").replaceAll(/\s+/g, " ").trim();
  return given === "" ? { literal: name } : { family, given };
}
