import { Parser } from "htmlparser2";

/** What Zotero takes from a page: fields of an item, by their names. */
export interface ZoteroItem {
  itemType: string;
  creators: { firstName: string; lastName: string }[];
  fields: Record<string, string>;
}

/** The fields that Zotero takes from elements of the Highwire Press. */
const highwire: Readonly<Record<string, string>> = {
  citation_title: "title",
  citation_publication_date: "date",
  citation_journal_title: "publicationTitle",
  citation_publisher: "publisher",
  citation_public_url: "url",
  citation_language: "language",
};

/** The fields that it takes from Dublin Core and Open Graph where the former say nothing. */
const others: Readonly<Record<string, string>> = {
  "og:title": "title",
  "og:site_name": "publicationTitle",
  "og:url": "url",
  "og:description": "abstractNote",
  "DC.rights": "rights",
};

/**
 * Reads a page by the rules of Zotero's translators "Embedded Metadata" and "RDF" of 2024, for the elements that our
 * pages have. A title of a journal decides the type of the item; else `z:itemType` does, else `citation_title` makes it
 * a journal article. A name with a comma is inverted; the last word of any other is its family name.
 */
export function readByZotero(html: string): ZoteroItem {
  const elements: { name: string; content: string }[] = [];
  const onopentag = (tag: string, { name, property, content }: Record<string, string>) => {
    const named = name ?? property;
    if (tag === "meta" && named && content) elements.push({ name: named, content });
  };
  new Parser({ onopentag }).end(html);
  const first = (wanted: string) => elements.find(({ name }) => name === wanted)?.content;
  const fields: Record<string, string> = {};
  for (const names of [others, highwire])
    for (const [name, field] of Object.entries(names)) {
      const content = first(name);
      if (content !== undefined) fields[field] = content.replaceAll(/\s+/g, " ").trim();
    }
  const guess = first("citation_title") === undefined ? "webpage" : "journalArticle";
  return {
    itemType: first("citation_journal_title") ? "journalArticle" : (first("z:itemType") ?? guess),
    creators: elements.filter(({ name }) => name === "citation_author").map(({ content }) => creator(content)),
    fields,
  };
}

function creator(content: string): { firstName: string; lastName: string } {
  const name = content.replaceAll(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, "");
  if (content.includes(",")) {
    const [lastName = "", firstName = ""] = name.split(/, ?/);
    return { firstName, lastName };
  }
  const space = name.lastIndexOf(" ");
  return { firstName: name.slice(0, Math.max(0, space)), lastName: name.slice(space + 1) };
}
