import type { Cited, CitedAuthor } from "./cited.ts";

/**
 * The citation as meta elements of a page, each a name and its content: the Highwire Press and Dublin Core elements
 * that Zotero reads ("Embedded Metadata", https://github.com/zotero/translators), and Zotero's own item type. The latter
 * takes precedence over what it would guess from `citation_title` and from the `og:type` of the page. It takes the name
 * of the site from `og:site_name`: a title of a journal would make everything a journal article.
 */
export function toMeta({
  type,
  title,
  authors,
  publisher,
  date,
  address,
  licence,
  language,
}: Cited): (readonly [name: string, content: string])[] {
  return [
    ["citation_title", title],
    ...authors.map((author) => ["citation_author", inverted(author)] as const),
    ["citation_publisher", publisher],
    ["citation_publication_date", date.replaceAll("-", "/")],
    ["citation_public_url", address],
    ["citation_language", language],
    ...(type === "dataset" ? [["DC.type", "Dataset"] as const] : []),
    ["DC.rights", licence],
    ["z:itemType", type === "dataset" ? "dataset" : "webpage"],
  ];
}

/**
 * A name with the family name first. An organisation's ends with a comma, as it has no given name: without one, its
 * last word would be taken for a family name.
 */
function inverted(author: CitedAuthor): string {
  return "literal" in author ? `${author.literal},` : `${author.family}, ${author.given}`;
}
