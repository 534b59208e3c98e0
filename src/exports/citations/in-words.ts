import { formatList } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { nameOf, type Cited } from "./cited.ts";

/** The citation in running text: (Publisher, 2026). */
export function inText({ authors, date }: Cited, locale: Locale): string {
  return `(${formatList(authors.map(nameOf), locale)}, ${date.slice(0, 4)})`;
}

/**
 * The entry in a list of references, as one line of plain text. `state` says in words which version is meant: "Version
 * 1.2.0, 2020-06-01 [dataset]".
 */
export function inFull({ type, authors, date, title, site, address }: Cited, state: string, locale: Locale): string {
  const who = formatList(authors.map(nameOf), locale);
  const where = type === "article" && site !== who ? ` ${site}.` : "";
  const stop = /[.?!…]$/.test(title) ? "" : ".";
  return `${who} (${date.slice(0, 4)}): ${title}${stop}${where} ${state}. ${address}`;
}
