import { formatDate, formatWindow, isolate } from "../../i18n/format.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import { absolute, address } from "../urls/addresses.ts";
import type { Publication } from "../model.ts";
import { sourcedValueOf, attributionOf } from "../relations/sourced-values.ts";
import { valueOf } from "./number-text.ts";

/**
 * How to cite a number, in one line of plain text: who publishes it, what, how many, when, who counted, where it was
 * read if in one text, and its address.
 */
export function citationOf(
  number: NamedNumber,
  { site, locale, registers }: Pick<Publication, "site" | "locale" | "registers">,
): string {
  const { words } = locale;
  const { origins } = attributionOf(number, registers);
  const texts = new Set(number.rows.map((sourceRow) => sourcedValueOf(sourceRow, registers).source));
  const [source] = texts.size === 1 ? texts : [];
  const parts = [
    `${site.publisher.name}: ${locale.quote(number.title)}: ${[valueOf(number, locale), number.window && formatWindow(number.window, locale)].filter(Boolean).join(", ")}`,
    origins.length > 0 && `${words.whoCounted}: ${origins.map(({ name }) => name).join("; ")}`,
    source &&
      `${words.readIn}: ${[isolate(source.publisher), source.published && formatDate(source.published, locale)].filter(Boolean).join(", ")}`,
    absolute(site.address, address.number(number.id)),
  ];
  return parts.filter(Boolean).join(". ");
}
