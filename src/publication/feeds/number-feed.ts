import { formatDate } from "../../i18n/format.ts";
import type { NamedNumber } from "../../numbers/model.ts";
import type { Publication } from "../model.ts";
import { address } from "../urls/addresses.ts";
import { valueOf } from "../views/number-text.ts";
import { changeFeed } from "./change-feed.ts";
import { correctionEntry } from "./correction-feed.ts";
import type { Feed } from "./feed.ts";
import { firstDayOf } from "./row-history.ts";

type Input = Pick<Publication, "site" | "locale" | "relations" | "versions" | "datasets">;

/** The feed of a number: its corrections and updates, and the value with which it was first published. */
export function numberFeed(number: NamedNumber, publication: Input): Feed {
  const { locale, relations } = publication;
  const { id, title } = number;
  const changes = relations.changesOf.get(id) ?? [];
  const oldest = changes.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))[0];
  const inData = firstDay(number, publication);
  const since = `${title}: ${valueOf(number, locale)}. ${locale.sharing.inDataSince(formatDate(inData, locale))}`;
  return changeFeed(
    {
      page: address.number(id),
      title,
      // What has changed was published before its data had versions, or on the day of the change at the latest.
      first: oldest
        ? { day: oldest.since < inData ? oldest.since : inData, text: `${title}: ${oldest.from}.` }
        : { day: inData, text: since },
      changes: changes.map((change) => correctionEntry(change, publication)),
    },
    publication,
  );
}

/** The day since when all rows of a number have been published; without rows, the first day of the data. */
function firstDay({ rows }: NamedNumber, { versions, datasets }: Input): string {
  const days =
    rows.length > 0
      ? rows.map(({ dataset, row }) => firstDayOf(dataset, row, versions.get(dataset.id) ?? []))
      : [...datasets.keys()]
          .flatMap((id) => versions.get(id)?.at(-1)?.date ?? [])
          .toSorted()
          .slice(0, 1);
  return days.toSorted().at(-1)!;
}
