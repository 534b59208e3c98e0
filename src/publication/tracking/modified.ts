import { lastChangeOf } from "../relations/last-change.ts";
import { hasExtra } from "../extras.ts";
import { address } from "../urls/addresses.ts";
import { listedTopics } from "../views/explored.ts";
import type { Figure, Publication } from "../model.ts";
import { figureParts } from "../views/lists/figure-list.ts";
import { siteParts } from "../views/lists/site-index.ts";
import { sourceParts } from "../views/lists/source-list.ts";
import { timelineParts } from "../views/lists/timeline.ts";
import { meaningParts, valueLists, valueParts } from "../views/lists/value-list.ts";

/** The date on which something of a publication last changed, computed like those of its pages. */
export function lastChange(publication: Publication): string {
  return pagesByDay(publication).get(address.front())!;
}

/**
 * All indexable pages by path, each with the date on which what it shows last changed. Dates come from articles,
 * versions of datasets, changes of numbers and editions, never from a clock: equal content has equal dates.
 */
export function pagesByDay(publication: Publication): Map<string, string> {
  const { articles, figures, datasets, numbers, claims, registers, pages, editions, versions, corrections, relations } =
    publication;
  const newest = (...days: (string | undefined)[]) =>
    days
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1);
  const ofDataset = (id: string) => versions.get(id)?.[0]?.date;
  const ofDatasets = (ids: Iterable<string>) => newest(...[...ids].map(ofDataset));
  const shownIn = (figure: Figure) =>
    (relations.shownIn.get(figure.id) ?? []).map(({ article }) => article.front.value.updated);
  const ofCorrections = (of: typeof corrections) => newest(...of.map(({ since }) => since));
  const allData = ofDatasets(datasets.keys());
  const edition = editions[0]?.edition;
  const last = newest(
    allData,
    edition,
    ofCorrections(corrections),
    ...articles.map(({ front }) => front.value.updated),
  )!;

  const found: [string, string | undefined][] = [
    [address.front(), last],
    [address.articles(), newest(...articles.map(({ front }) => front.value.updated))],
    ...articles.map(
      ({ id, path, front }) => [address.article(id), lastChangeOf({ path, front }, relations)] as [string, string],
    ),
    ...(publication.authors.size > 0 ? [[address.authors(), last] as [string, string]] : []),
    ...[...publication.authors.keys()].map(
      (id) =>
        [address.author(id), newest(...relations.articlesBy.get(id)!.map(({ front }) => front.value.updated))] as [
          string,
          string,
        ],
    ),
    ...figureParts(publication).map((_, i) => [address.allFigures(i + 1), last] as [string, string]),
    ...[...figures.values()].map(
      (figure) =>
        [address.figure(figure.id), newest(ofDataset(figure.dataset.id), ...shownIn(figure))] as [string, string],
    ),
    [address.allData(), allData],
    ...[...datasets.keys()].map((id) => [address.dataset(id), ofDataset(id)] as [string, string]),
    ...[
      ...valueParts(publication).map((_, i) => address.allNumbers(i + 1)),
      ...valueLists.flatMap((list) => meaningParts(list, publication).map((_, i) => address.numbersBy(list, i + 1))),
    ].map((path) => [path, newest(allData, ofCorrections(corrections))] as [string, string]),
    ...[...numbers.values()].map(
      ({ id, rows }) =>
        [
          address.number(id),
          newest(ofDatasets(rows.map(({ dataset }) => dataset.id)), ofCorrections(relations.changesOf.get(id) ?? [])),
        ] as [string, string],
    ),
    ...[...claims.values()].map(
      ({ id, rows }) =>
        [
          address.claim(id),
          newest(ofDatasets(rows.map(({ dataset }) => dataset.id)), ofCorrections(relations.changesOf.get(id) ?? [])),
        ] as [string, string],
    ),
    ...(relations.places.length > 0 ? [[address.places(), allData] as [string, string | undefined]] : []),
    ...relations.places.map(
      (id) =>
        [address.place(id), ofDatasets((relations.rowsOfPlace.get(id) ?? []).map(({ dataset }) => dataset.id))] as [
          string,
          string,
        ],
    ),
    ...sourceParts(publication).map((_, i) => [address.sources(i + 1), allData] as [string, string]),
    ...[...registers.sources.keys()].map(
      (id) =>
        [
          address.source(id),
          ofDatasets((relations.dependents.get(id)?.rows ?? []).map(({ dataset }) => dataset.id)),
        ] as [string, string],
    ),
    ...timelineParts(publication).map((_, i) => [address.timeline(i + 1), last] as [string, string]),
    ...(publication.terms.size > 0 ? [[address.glossary(), last] as [string, string]] : []),
    ...siteParts(publication).map((_, i) => [address.find(i + 1), last] as [string, string]),
    ...listedTopics(publication).map(({ id }) => [address.explore(id), allData] as [string, string | undefined]),
    ...(hasExtra(publication.site, "explorer") ? [[address.explore(), allData] as [string, string | undefined]] : []),
    [address.corrections(), ofCorrections(corrections)],
    [address.editions(), edition],
    ...editions.map((each) => [address.edition(each.edition), each.edition] as [string, string]),
    ...[...pages.keys()].map((id) => [address.page(id), last] as [string, string]),
  ];
  return new Map(found.map(([path, day]) => [path, day ?? last]));
}
