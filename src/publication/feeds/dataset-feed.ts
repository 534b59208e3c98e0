import type { Dataset } from "../../datasets/dataset.ts";
import type { Difference } from "../../exports/tables/difference.ts";
import { escape } from "../../escape.ts";
import type { Publication } from "../model.ts";
import { absolute, address } from "../urls/addresses.ts";
import { sizeOf, type ChangeSize } from "../views/size-of-change.ts";
import { changeFeed } from "./change-feed.ts";
import { entryId, type Feed } from "./feed.ts";

/** The feed of a dataset: its versions, each with its reason and how much it changed. */
export function datasetFeed(
  { id, descriptor }: Dataset,
  publication: Pick<Publication, "site" | "locale" | "versions">,
): Feed {
  const { site, locale } = publication;
  const [first, ...later] = publication.versions.get(id)!.toReversed();
  const page = address.dataset(id);
  return changeFeed(
    {
      page,
      title: descriptor.title,
      first: { day: first!.date, text: `${locale.sharing.version(first!.version)}. ${descriptor.description}` },
      changes: later.toReversed().map(({ version, date, why, difference }) => ({
        id: entryId(site.address, date, `data/${id}/${version}`),
        title: `${locale.sharing.version(version)}: ${descriptor.title}`,
        url: `${absolute(site.address, page)}#versions`,
        published: date,
        updated: date,
        content: {
          type: "html",
          value: `<p>${escape(why)}</p>${difference ? `<p>${escape(sizeOf(sizesIn(difference), locale))}</p>` : ""}`,
        },
        category: { term: "version", label: locale.words.version },
      })),
    },
    publication,
  );
}

function sizesIn({ rows, cells }: Difference): ChangeSize {
  return { added: rows.added.length, removed: rows.removed.length, cells: cells.length };
}
