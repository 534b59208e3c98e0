import { escape } from "../../escape.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Place } from "../../model/place.ts";
import type { DatasetRows, Publication } from "../model.ts";
import type { Version } from "../read/versions.ts";
import { absolute, address } from "../urls/addresses.ts";
import { sizeOf } from "../views/size-of-change.ts";
import { changeFeed } from "./change-feed.ts";
import { correctionEntry } from "./correction-feed.ts";
import { entryId, type Entry, type Feed } from "./feed.ts";
import { differenceKey, firstDayOf, rowChangesOf } from "./row-history.ts";

type Input = Pick<Publication, "site" | "locale" | "relations" | "versions">;

/** The feed of a place: corrections of its numbers, and the versions of datasets that added or changed its values. */
export function placeFeed({ id, name }: Place, publication: Input): Feed {
  const { locale, relations, versions } = publication;
  const rows = relations.rowsOfPlace.get(id) ?? [];
  const day = rows
    .flatMap(({ dataset, rows: own }) => own.map((row) => firstDayOf(dataset, row, versions.get(dataset.id) ?? [])))
    .toSorted()[0]!;
  return changeFeed(
    {
      page: address.place(id),
      title: name,
      first: { day, text: `${name}. ${locale.sharing.inDataSince(formatDate(day, locale))}` },
      changes: [
        ...(relations.changesOfPlace.get(id) ?? []).map((change) => correctionEntry(change, publication)),
        ...rows.flatMap((some) =>
          (versions.get(some.dataset.id) ?? []).flatMap(
            (version) => versionEntry(id, some, version, publication) ?? [],
          ),
        ),
      ],
    },
    publication,
  );
}

/** A version of a dataset as far as it concerns the rows of a place; null if it does not. */
function versionEntry(
  place: string,
  { dataset, rows }: DatasetRows,
  version: Version,
  { site, locale }: Input,
): Entry | null {
  const { added, changed } = rowChangesOf(version);
  const keys = rows.map((row) => differenceKey(dataset, row));
  const size = {
    added: keys.filter((key) => added.has(key)).length,
    removed: 0,
    cells: keys.reduce((sum, key) => sum + (changed.get(key) ?? 0), 0),
  };
  if (size.added + size.cells === 0) return null;
  return {
    id: entryId(site.address, version.date, `places/${place.toLowerCase()}/${dataset.id}/${version.version}`),
    title: `${dataset.descriptor.title}: ${locale.sharing.version(version.version)}`,
    url: `${absolute(site.address, address.dataset(dataset.id))}#versions`,
    published: version.date,
    updated: version.date,
    content: { type: "html", value: `<p>${escape(version.why)}</p><p>${escape(sizeOf(size, locale))}</p>` },
    category: { term: "version", label: locale.words.version },
  };
}
