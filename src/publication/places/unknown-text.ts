import { formatDate, formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locale.ts";
import type { Unknown } from "./unknown.ts";

/** What the data leave open about a place, as sentences. */
export function unknownText({ missing, topics, silent, unattributed, unclear }: Unknown, locale: Locale): string[] {
  const { places: words } = locale;
  const count = (n: number) => [n, formatNumber(n, locale)] as const;
  return [
    ...(missing.length > 0 ? [words.missing(missing.map(({ title }) => title).join("; "))] : []),
    ...(silent ? [words.noAuthority] : []),
    ...topics.map(({ topic, open, values, last }) =>
      words.open(topic.title, count(open), count(values), last === null ? "" : formatDate(last, locale)),
    ),
    ...(unclear > 0 ? [words.unclear(count(unclear))] : []),
    ...(unattributed > 0 ? [words.unattributed(count(unattributed))] : []),
  ];
}
