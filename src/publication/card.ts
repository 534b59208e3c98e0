import { formatDate, formatWindow, isolate } from "../i18n/format.ts";
import type { NamedNumber } from "../numbers/number.ts";
import type { Publication } from "./publication.ts";
import { readingOf, tellersOf } from "./readings.ts";
import { valueOf } from "./spoken.ts";

/** What the card of a number says, each a line or paragraph of plain text. */
export interface Card {
  value: string;
  title: string;
  /** When; who counted; where it was read. */
  notes: string[];
}

/** The card of a number, for frames on other sites. */
export function cardOf(number: NamedNumber, { registers, locale }: Pick<Publication, "registers" | "locale">): Card {
  const { words } = locale;
  const { sources, origins } = tellersOf(number, registers);
  const source = number.rows.length === 1 ? readingOf(number.rows[0]!, registers).source : null;
  const read = source ? [isolate(source.publisher), source.published ? formatDate(source.published, locale, "short") : ""].filter(Boolean).join(", ") : locale.repeated(sources.length, origins.length);
  const names = origins.slice(0, 2).map(({ name }) => name);
  const facts = [number.window ? formatWindow(number.window, locale, "short") : "", names.length > 0 && origins.length <= 2 ? `${words.whoCounted}: ${names.join("; ")}` : ""].filter(Boolean);
  return { value: valueOf(number, locale), title: number.title, notes: [...facts, `${words.readIn}: ${read}`] };
}
