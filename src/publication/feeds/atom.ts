import { escape } from "../../escape.ts";
import { instant, type Feed } from "./feed.ts";

/** A feed as Atom (RFC 4287). Its dates are those of its entries, never those of a clock. */
export function atomFeed({ title, description, page, self, language, author, updated, entries }: Feed): string {
  const text = (name: string, words: string, attributes = "") => `<${name}${attributes}>${escape(words)}</${name}>`;
  const link = (rel: string, href: string, type: string) =>
    `<link rel="${rel}" type="${type}" href="${escape(href)}"/>`;
  const written = entries.map((entry) => [
    "<entry>",
    text("id", entry.id),
    text("title", entry.title),
    text("updated", instant(entry.updated)),
    text("published", instant(entry.published)),
    ...(entry.author === undefined ? [] : [`<author>${text("name", entry.author)}</author>`]),
    ...(entry.category ? [`<category term="${entry.category.term}" label="${escape(entry.category.label)}"/>`] : []),
    link("alternate", entry.url, "text/html"),
    ...(entry.summary === undefined ? [] : [text("summary", entry.summary)]),
    text("content", entry.content.value, ` type="${entry.content.type}"`),
    "</entry>",
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    text("id", page),
    text("title", title),
    text("subtitle", description),
    text("updated", instant(updated)),
    `<author>${text("name", author.name)}</author>`,
    link("self", self("atom"), "application/atom+xml"),
    link("alternate", page, "text/html"),
    ...written.flat(),
    "</feed>\n",
  ].join("\n");
}
