import type { ColumnType } from "../../datasets/model.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import type { Registers } from "../../datasets/registers.ts";
import { logTable } from "./log.ts";
import { registerTables } from "./registers.ts";
import { datasetTable, type DownloadTable } from "./table.ts";

/** Metadata of a dataset: names with their texts. */
export type About = readonly (readonly [name: string, words: string])[];

/** The tables that are published with a dataset; every format is written from them. */
export interface Package {
  id: string;
  title: string;
  data: DownloadTable;
  /** The cleaning log, entry by entry. */
  log: DownloadTable;
  /** Places, origins, sources and quotes: those that the data refer to, and those that these refer to in turn. */
  registers: readonly DownloadTable[];
  about: About;
}

/**
 * Creates the tables of a dataset from the register entries that it needs. `about` precedes the other metadata, for
 * example with version and URL.
 */
export function packageOf(dataset: Dataset, used: Registers, about: About): Package {
  const { id, descriptor } = dataset;
  const { title, description, covers, limits, licence, attribution } = descriptor;
  return {
    id,
    title,
    data: datasetTable(dataset, used),
    log: logTable(dataset),
    registers: registerTables(used),
    about: [
      ["title", title],
      ...about,
      ["description", description],
      ["covers", covers],
      ["limits", limits],
      ["licence", licence],
      ["attribution", attribution],
    ].map(([name, words]) => [name!, words!.trim()] as const),
  };
}

type Ids = (type: ColumnType) => ReadonlySet<string>;
const found = new WeakMap<Dataset, Map<ColumnType, Set<string>>>();

/** The ids in columns of each register type, collected once because a dataset may be long. */
function idsOf(dataset: Dataset): Ids {
  const known = found.get(dataset) ?? new Map<ColumnType, Set<string>>();
  found.set(dataset, known);
  return (type) => {
    const ids = known.get(type) ?? new Set<string>();
    if (known.has(type)) return ids;
    for (const { name } of dataset.columns.filter((column) => column.type === type)) {
      for (const { cells } of dataset.rows)
        if (cells[name] !== null && cells[name] !== undefined) ids.add(String(cells[name]));
    }
    known.set(type, ids);
    return ids;
  };
}

/** The register entries that a dataset needs for every id in its tables to resolve, ordered by id. */
export function usedIn(
  dataset: Dataset,
  { places, origins, asFound, sources, quotes, references }: Registers,
): Registers {
  const ids = idsOf(dataset);
  const keep = <T>(register: ReadonlyMap<string, T>, wanted: Iterable<string>) => {
    return new Map(
      [...new Set(wanted)].toSorted().flatMap((id) => (register.has(id) ? [[id, register.get(id)!] as const] : [])),
    );
  };
  const named = keep(places, ids("place"));
  const ownQuotes = keep(quotes, ids("quote"));
  const reached = new Set([...ids("source"), ...[...ownQuotes.values()].map(({ source }) => source.id)]);
  for (const id of reached) for (const relayed of sources.get(id)?.relays ?? []) reached.add(relayed);
  const ownOrigins = keep(origins, [
    ...ids("origin"),
    ...[...named.values()].flatMap(({ definedBy }) => definedBy ?? []),
  ]);
  const ownPlaces = keep(places, [...named.keys(), ...[...ownOrigins.values()].flatMap(({ place }) => place ?? [])]);
  return {
    places: ownPlaces,
    origins: ownOrigins,
    asFound: { places: keep(asFound.places, ownPlaces.keys()), origins: keep(asFound.origins, ownOrigins.keys()) },
    sources: keep(sources, reached),
    quotes: ownQuotes,
    references,
  };
}
