import { escapeHtml, type Addresses } from "../prose/html.ts";
import { address } from "./addresses.ts";
import { linksFrom } from "./links.ts";
import type { Site } from "./site.ts";

/** The id of a number's note in the texts that bind it. */
export function noteId(number: string): string {
  return `number-${number}`;
}

/** The id of the first place in a text that binds a number. */
export function useId(number: string): string {
  return `use-${number}`;
}

/**
 * Addresses for the text of the page at `here`, whose numbers become buttons that open their notes. `order` are the numbers that
 * have a note there, in the order of the notes. To be used for the whole text from its beginning: the first use gets an id.
 */
export function addressesOf(here: string, site: Site, order: readonly string[]): Addresses {
  const link = linksFrom(here, site);
  const places = new Map(order.map((id, i) => [id, i + 1]));
  const used = new Set<string>();
  return {
    link,
    cite: (id) => link(address.cite(id)),
    number(id, words) {
      const first = used.has(id) ? "" : ` id="${escapeHtml(useId(id))}"`;
      used.add(id);
      return `<button type="button" class="number" popovertarget="${escapeHtml(noteId(id))}" data-note="${places.get(id)}"${first}>${words}</button>`;
    },
  };
}
