import { differenceIn, type Difference } from "../../exports/tables/difference.ts";
import { escape } from "../../escape.ts";
import { formatNumber } from "../../i18n/format.ts";
import { keyFields, rowKey } from "../../datasets/row-key.ts";
import type { Place } from "../../model/place.ts";
import type { DatasetRows, Publication } from "../model.ts";
import { absolute, address } from "../urls/addresses.ts";
import { sizeOf } from "../views/size-of-change.ts";
import { changeFeed } from "./change-feed.ts";
import { correctionEntry } from "./correction-feed.ts";
import { entryId, type Entry, type Feed } from "./feed.ts";

type Input = Pick<Publication, "site" | "locale" | "relations" | "versions">;

/**
 * The feed of a place: the versions of datasets that changed, added or removed a row about it, and the corrections and
 * updates of the numbers that are taken from these rows.
 */
export function placeFeed(place: Place, publication: Input): Feed {
  const { locale, relations, versions } = publication;
  const rows = relations.rowsOfPlace.get(place.id) ?? [];
  const total = rows.reduce((sum, { rows: own }) => sum + own.length, 0);
  const firstDays = rows.flatMap(({ dataset }) => versions.get(dataset.id)?.at(-1)?.date ?? []).toSorted();
  const numbers = new Set(
    rows.flatMap(({ dataset, rows: own }) =>
      own.flatMap((row) => relations.numbersOfRow.get(`${dataset.id}/${rowKey(dataset, row)}`) ?? []),
    ),
  );
  return changeFeed(
    {
      page: address.place(place.id),
      title: place.name,
      first: {
        day: firstDays[0]!,
        text: `${place.name}: ${locale.counts.rows(total, formatNumber(total, locale))}.`,
      },
      changes: [
        ...rows.flatMap((some) => versionEntries(place, some, publication)),
        ...[...numbers].flatMap((id) =>
          (relations.changesOf.get(id) ?? []).map((change) => correctionEntry(change, publication)),
        ),
      ],
    },
    publication,
  );
}

/** An entry for each version of a dataset, but the first, that changed what it says about a place. */
function versionEntries(place: Place, { dataset, rows }: DatasetRows, { site, locale, versions }: Input): Entry[] {
  const { id, descriptor, columns } = dataset;
  const all = versions.get(id) ?? [];
  const keys = new Set(rows.map(({ cells }) => descriptor.key.map((name) => String(cells[name])).join(" ")));
  const column = columns.find(({ type }) => type === "place")!.name;
  return all.flatMap(({ version, date, why, difference }, i) => {
    const before = all[i + 1];
    if (!difference || !before) return [];
    const about = differenceIn(
      difference,
      { ...before, key: keyFields(dataset) },
      keys,
      (row) => row[column] === place.id,
    );
    if (!isChange(about)) return [];
    return {
      id: entryId(site.address, date, `places/${place.id.toLowerCase()}/${id}/${version}`),
      title: `${locale.sharing.version(version)}: ${descriptor.title}`,
      url: `${absolute(site.address, address.dataset(id))}#versions`,
      published: date,
      updated: date,
      content: {
        type: "html",
        value: `<p>${escape(why)}</p><p>${escape(`${place.name}: ${sizeOf(about, locale)}`)}</p>`,
      },
      category: { term: "version", label: locale.words.version },
    } satisfies Entry;
  });
}

function isChange({ rows, cells }: Pick<Difference, "rows" | "cells">): boolean {
  return rows.added.length + rows.removed.length + cells.length > 0;
}
