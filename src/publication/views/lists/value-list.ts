import type { ValueList } from "../../../i18n/words/value-index.ts";
import { formatEstimateOf } from "../../../i18n/format.ts";
import { byLabel } from "../../../i18n/order.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { typeset } from "../../../i18n/typography.ts";
import { rowKey } from "../../../datasets/row-key.ts";
import { lastDay } from "../../../model/window.ts";
import type { Publication } from "../../model.ts";
import type { IndexedValue, Meaning } from "../../relations/indexed-value.ts";
import { unitTitle } from "../../relations/value-index.ts";
import { address } from "../../urls/addresses.ts";
import { partsOf, type Group, type GroupPart } from "./list-parts.ts";
import { valueOf } from "../number-text.ts";
import { rowAddress } from "../row-table.ts";

/** The lists of values besides that by value, in the order of their links. */
export const valueLists: readonly ValueList[] = ["topic", "place", "origin", "year"];

type Input = Pick<Publication, "locale" | "site"> & { relations: Pick<Publication["relations"], "valueIndex"> };

/** All values by unit, in ascending order, split into pages. */
export function valueParts({ locale, relations }: Input): GroupPart<IndexedValue>[][] {
  const groups = Map.groupBy(relations.valueIndex, ({ unit }) => unit);
  return partsOf(
    [...groups].map(([unit, entries], i) => ({ id: `unit-${i + 1}`, title: unitTitle(unit, locale), entries })),
  );
}

/** A value in another list: what it stands for, and the text of the value that it is indexed under. */
export interface ListedMeaning {
  meaning: Meaning;
  value: IndexedValue;
}

const known = new WeakMap<readonly IndexedValue[], Map<string, GroupPart<ListedMeaning>[][]>>();

/** All things that are counted by topic, place, who counted or year, each group in the order of the index, in pages. */
export function meaningParts(list: ValueList, { site, locale, relations }: Input): GroupPart<ListedMeaning>[][] {
  const index = relations.valueIndex;
  const lists = known.get(index) ?? new Map<string, GroupPart<ListedMeaning>[][]>();
  known.set(index, lists);
  const parts = lists.get(list) ?? partsOf(meaningGroups(list, index, site, locale));
  lists.set(list, parts);
  return parts;
}

function meaningGroups(
  list: ValueList,
  index: readonly IndexedValue[],
  { topics }: Input["site"],
  locale: Locale,
): Group<ListedMeaning>[] {
  const seen = new Set<Meaning>();
  const groups = new Map<string, Group<ListedMeaning> & { entries: ListedMeaning[] }>();
  for (const value of index) {
    for (const meaning of value.meanings) {
      if (seen.size === seen.add(meaning).size) continue;
      const keys = keysOf(list, meaning);
      for (const { id, title } of keys.length > 0 ? keys : [{ id: "", title: locale.valueIndex.without[list] }]) {
        const group = groups.get(id) ?? { id: id ? `${list}-${id.toLowerCase()}` : "without", title, entries: [] };
        group.entries.push({ meaning, value });
        groups.set(id, group);
      }
    }
  }
  const rest = groups.get("");
  groups.delete("");
  const compare = byLabel(locale);
  const sorted = [...groups.values()];
  const placeOf = ({ id }: { id: string }) => topics.findIndex((topic) => `topic-${topic.id}` === id);
  if (list === "topic") sorted.sort((a, b) => placeOf(a) - placeOf(b));
  else if (list === "year") sorted.sort((a, b) => compare(b.title, a.title));
  else sorted.sort((a, b) => compare(a.title, b.title));
  return rest ? [...sorted, rest] : sorted;
}

/** What a meaning is listed under, by its id and its name; nothing if it has none. */
export function keysOf(list: ValueList, { topic, place, origins, window }: Meaning): { id: string; title: string }[] {
  switch (list) {
    case "topic":
      return topic ? [topic] : [];
    case "place":
      return place ? [{ id: place.id, title: place.name }] : [];
    case "origin":
      return origins.map(({ id, name }) => ({ id, title: name }));
    case "year": {
      const year = window ? lastDay(window).slice(0, 4) : "";
      return year ? [{ id: year, title: year }] : [];
    }
  }
}

/** What a meaning is called: the title of its number, else its measure and its place, else who or what was counted. */
export function meaningTitle({ numbers, measure, place, counted, row }: Meaning, locale: Locale): string {
  if (numbers[0]) return numbers[0].title;
  const what = measure || typeset(counted, locale.typography) || row?.dataset.descriptor.title || "";
  return locale.numberTitles.cell(what, place?.name ?? "");
}

/** The value of a meaning as readers see it: "more than 1,500 people". */
export function meaningValue({ estimate, unit, style, numbers, row }: Meaning, locale: Locale): string {
  return numbers[0] && !row ? valueOf(numbers[0], locale) : formatEstimateOf(estimate, unit, locale, style);
}

/** The page of a meaning: that of its number, else its row in the page of its dataset. */
export function meaningAddress({ numbers, row }: Meaning): string {
  return numbers[0] ? address.number(numbers[0].id) : rowAddress(row!.dataset, rowKey(row!.dataset, row!.row));
}
