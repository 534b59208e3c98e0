import type { Locale } from "../../i18n/locale.ts";
import type { Line } from "../../markdown/lines.ts";
import { fillRuns } from "../../markdown/fill.ts";
import { inlineHtml, type Addresses } from "../../markdown/html.ts";
import { escape } from "../../escape.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import { address } from "../urls/addresses.ts";
import { linksFrom } from "../urls/links.ts";
import type { Site } from "../read/site.ts";

/** The id of a number's note at the end of the texts that bind it. */
export function noteId(number: string): string {
  return `number-${number}`;
}

/**
 * The id of the first place in a text that binds a number, `bound` being all that the text binds. It holds no words,
 * because reading tools leave out what has a word such as "share" in its id.
 */
export function useId(bound: readonly string[], number: string): string {
  return `use-${[...new Set(bound)].indexOf(number) + 1}`;
}

/**
 * Addresses for the text of the page at `here`, whose numbers become links to their own pages. `bound` are the numbers
 * that it binds, in the order of their notes, which print shows as their marks. To be used for the whole text from its
 * beginning: the first use of a number gets an id.
 */
export function addressesOf(here: string, site: Site, bound: readonly string[]): Addresses {
  const link = linksFrom(here, site);
  const places = new Map([...new Set(bound)].map((id, i) => [id, i + 1]));
  const used = new Set<string>();
  return {
    link,
    cite: (id) => link(address.cite(id)),
    number(id, words) {
      const first = used.has(id) ? "" : ` id="${useId(bound, id)}"`;
      used.add(id);
      return `<a class="number" href="${escape(link(address.number(id)))}" data-note="${places.get(id)}"${first}>${words}</a>`;
    },
  };
}

/**
 * A line of front matter, such as the title, as HTML; its numbers are links too. Throws where the text has no such
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
