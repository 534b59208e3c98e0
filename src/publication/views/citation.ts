import { formatDate, formatWindow, isolate } from "../../i18n/format.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import { absolute, address } from "../urls/addresses.ts";
import type { Publication } from "../model.ts";
import { sourcedValueOf, attributionOf } from "../relations/sourced-values.ts";
import { valueOf } from "./number-text.ts";

/**
 * A citation of a number in one line of plain text: publisher, title, value, date, who counted, the source if there is
 * only one, and its URL.
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
