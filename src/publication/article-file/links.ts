import { escape } from "../../escape.ts";
import type { Addresses } from "../../markdown/html.ts";
import { absolute, address } from "../urls/addresses.ts";
import type { Publication } from "../model.ts";
import type { Evidence } from "./evidence.ts";
import { fileId } from "./ids.ts";

/** The form of a file: one page, or a book whose chapters are files. */
export type Form = "page" | "book";

/** The parts of an article's file. In a book, each is a chapter. */
export type Part = "text" | "data" | "sources";

/** The link from one part of a file to an element in another. */
export function within(form: Form, from: Part, to: Part, id: string): string {
  return form === "page" || from === to ? `#${id}` : `${to}.xhtml#${id}`;
}

/**
 * The links of an article's text in a file: numbers and terms lead to their notes, citations to the quotes, all else to
 * the site. Use one object for the whole text from its beginning, because the first mention of a number gets an id;
 * `used` holds the positions of the notes that were linked.
 */
export function fileAddresses(
  form: Form,
  { notes, sources }: Pick<Evidence, "notes" | "sources">,
  { site, locale }: Pick<Publication, "site" | "locale">,
): Addresses & { used: ReadonlySet<number> } {
  const full = (to: string) => (to.startsWith("/") ? absolute(site.address, to) : to);
  const positions = new Map(notes.map(({ id }, i) => [id, i + 1]));
  const cited = new Map(
    sources.flatMap(({ source, quotes }): [string, string][] => [
      [source.id, fileId.source(source.id)],
      ...quotes.map(({ id }): [string, string] => [id, fileId.quote(id)]),
    ]),
  );
  const used = new Set<number>();
  const { units, knownUnits, numerals } = locale;
  const noted = (kind: string, id: string, words: string) => {
    const position = positions.get(id)!;
    const first = used.has(position) ? "" : ` id="${fileId.use(position)}"`;
    used.add(position);
    const role = form === "book" ? ' epub:type="noteref" role="doc-noteref"' : ` data-note="${position}"`;
    return `<a class="${kind}" href="#${escape(id)}"${role}${first}>${words}</a>`;
  };
  return {
    link: full,
    units: new Set([...Object.values(units).flat(), ...Object.keys(knownUnits), ...Object.keys(numerals.units)]),
    cite: (id) => (cited.has(id) ? within(form, "text", "sources", cited.get(id)!) : full(address.cite(id))),
    number: (id, words) => noted("number", fileId.number(id), words),
    term: (id, words) => noted("term", fileId.term(id), words),
    used,
  };
}
