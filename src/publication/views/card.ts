import type { EmbeddedCard } from "../../exports/embeds/card.ts";
import { drawnPublisher } from "../../model/source.ts";
import { formatDate, formatWindow } from "../../i18n/format.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import { absolute, address } from "../urls/addresses.ts";
import type { Publication } from "../model.ts";
import { sourcedValueOf, attributionOf } from "../relations/sourced-values.ts";
import { valueOf } from "./number-text.ts";

/** The card of a number as an embed, live or in an edition. */
export function cardOf(
  number: NamedNumber,
  { site, registers, locale }: Pick<Publication, "site" | "registers" | "locale">,
  edition: string | null = null,
): EmbeddedCard {
  const home = {
    publication: site.title,
    edition: edition === null ? null : { date: edition, words: formatDate(edition, locale) },
    words: locale.words.aboutNumber,
    address: absolute(site.address, address.number(number.id)),
  };
  return { value: valueOf(number, locale), title: number.title, notes: cardNotes(number, { registers, locale }), home };
}

/** When a number was counted, by whom, and where it was read, each as a line. */
export function cardNotes(
  number: NamedNumber,
  { registers, locale }: Pick<Publication, "registers" | "locale">,
): string[] {
  const { words } = locale;
  const { sources, origins } = attributionOf(number, registers);
  const source = number.rows.length === 1 ? sourcedValueOf(number.rows[0]!, registers).source : null;
  const read = source
    ? [drawnPublisher(source), source.published ? formatDate(source.published, locale, "short") : ""]
        .filter(Boolean)
        .join(", ")
    : locale.repeated(sources.length, origins.length);
  const names = origins.slice(0, 2).map(({ name }) => name);
  const facts = [
    number.window ? formatWindow(number.window, locale, "short") : "",
    names.length > 0 && origins.length <= 2 ? `${words.whoCounted}: ${names.join("; ")}` : "",
  ].filter(Boolean);
  return [...facts, ...(sources.length > 0 ? [`${words.readIn}: ${read}`] : [])];
}
