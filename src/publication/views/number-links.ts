import type { Locale } from "../../i18n/locale.ts";
import type { Line } from "../../markdown/lines.ts";
import { fillRuns } from "../../markdown/fill.ts";
import { inlineHtml, type Addresses } from "../../markdown/html.ts";
import { escape } from "../../escape.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import { address } from "../urls/addresses.ts";
import { linksFrom } from "../urls/links.ts";
import type { Publication } from "../model.ts";

/** The id of a number's note below a text. */
export function noteId(number: string): string {
  return `number-${number}`;
}

/**
 * The id of the first mention of a number in a text; `bound` are all numbers that the text mentions. It contains no
 * words, because reading tools drop elements whose id has a word such as "share" in it.
 */
export function useId(bound: readonly string[], number: string): string {
  return `use-${[...new Set(bound)].indexOf(number) + 1}`;
}

/**
 * Links for a text at `here`, in which numbers, claims and terms link to their own pages. `bound` and `explained` are
 * those that it mentions, in the order of their notes; print shows their positions. Use one object for the whole text from its beginning, because
 * the first mention of a number gets an id.
 */
export function addressesOf(
  here: string,
  { site, claims, locale }: Pick<Publication, "site" | "claims" | "locale">,
  { bound, explained }: { bound: readonly string[]; explained: readonly string[] },
): Addresses {
  const link = linksFrom(here, site);
  const places = new Map([...new Set(bound)].map((id, i) => [id, i + 1]));
  const ofTerms = new Map([...new Set(explained)].map((id, i) => [id, places.size + i + 1]));
  const used = new Set<string>();
  const { units, knownUnits, numerals } = locale;
  return {
    link,
    chooses: true,
    units: new Set([...Object.values(units).flat(), ...Object.keys(knownUnits), ...Object.keys(numerals.units)]),
    cite: (id) => link(address.cite(id)),
    term: (id, words) =>
      `<a class="term" href="${escape(link(address.term(id)))}" data-note="${ofTerms.get(id)}">${words}</a>`,
    number(id, words) {
      const first = used.has(id) ? "" : ` id="${useId(bound, id)}"`;
      used.add(id);
      const [kind, to] = claims.has(id) ? ["number claim", address.claim(id)] : ["number", address.number(id)];
      return `<a class="${kind}" href="${escape(link(to))}" data-note="${places.get(id)}"${first}>${words}</a>`;
    },
  };
}

/** Links for a paragraph that has no notes, at `here`: its numbers, claims and terms are ordinary links. */
export function plainAddressesOf(here: string, { site, claims }: Pick<Publication, "site" | "claims">): Addresses {
  const link = linksFrom(here, site);
  const linked = (to: string, words: string) => `<a href="${escape(link(to))}">${words}</a>`;
  return {
    link,
    cite: (id) => link(address.cite(id)),
    term: (id, words) => linked(address.term(id), words),
    number: (id, words) => linked(claims.has(id) ? address.claim(id) : address.number(id), words),
  };
}

/**
 * The HTML of a line of front matter, such as the title; its numbers are links too. Throws if the text has no such
 * line.
 */
export function lineHtml(
  lines: readonly Line[],
  field: string,
  addresses: Addresses,
  { numbers, locale }: { numbers: ReadonlyMap<string, NamedNumber>; locale: Locale },
): string {
  const line = lines.find((line) => line.field === field);
  if (!line) throw new Error(`The text has no line "${field}".`);
  return inlineHtml(fillRuns(line.runs, numbers, locale), addresses);
}
