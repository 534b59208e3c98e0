import type { Registers } from "../../../datasets/registers.ts";
import type { Source } from "../../../model/source.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { partsOf, type Group, type GroupPart } from "./list-parts.ts";

/** The input of the list. */
interface Listed {
  registers: Pick<Registers, "sources">;
  locale: Locale;
}

/** Kinds of publishers, in the order of the list. */
const kinds: readonly Source["publisherType"][] = [
  "government",
  "intergovernmental",
  "investigative-outlet",
  "ngo",
  "academic",
  "news",
];

/**
 * All sources grouped by the kind of their publisher, in alphabetical order; originals that were not seen come last.
 */
export function sourceGroups({ registers, locale }: Listed): Group<Source>[] {
  const { compare } = new Intl.Collator(locale.code, { sensitivity: "base", numeric: true });
  const all = [...registers.sources.values()].toSorted(
    (a, b) => compare(a.publisher, b.publisher) || compareDays(b, a) || (a.id < b.id ? -1 : 1),
  );
  const seen = Map.groupBy(
    all.filter((source) => source.seen),
    ({ publisherType }) => publisherType,
  );
  const groups = [
    ...kinds.map((kind) => ({ id: kind, title: locale.lists.publishers[kind], entries: seen.get(kind) ?? [] })),
    { id: "unseen", title: locale.words.unseen, entries: all.filter((source) => !source.seen) },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** The same, split into pages. */
export function sourceParts(publication: Listed): GroupPart<Source>[][] {
  return partsOf(sourceGroups(publication));
}

/** Compares sources by date, oldest first; undated ones come before all others. */
function compareDays(a: Source, b: Source): number {
  const [one, other] = [a.published ?? "", b.published ?? ""];
  return one < other ? -1 : one > other ? 1 : 0;
}
