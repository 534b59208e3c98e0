import { dataFile, type DataFile } from "../../exports/tables/data-file.ts";
import { dataPackage } from "../../exports/tables/datapackage.ts";
import { tableFormats } from "../../exports/tables/formats.ts";
import { dcatCatalogue } from "../../exports/tables/dcat.ts";
import { registerTables } from "../../exports/tables/registers.ts";
import { datasetTable } from "../../exports/tables/table.ts";
import { keyFields } from "../../datasets/row-key.ts";
import { absolute, address } from "../urls/addresses.ts";
import {
  datasetFileNames,
  datasetFiles,
  json,
  latest,
  mediaTypeOf,
  resourceOf,
  sums,
  zipOf,
  type Files,
} from "./dataset-files.ts";
import { aboutAll, datasetOffer, registerFormats, registerNames } from "./offered-files.ts";
import { licenceAddress, licenceName } from "./licence.ts";
import type { Publication } from "../model.ts";

/** The paths of all files below `/data/`, each with its dataset, or null. */
export function fileNames(publication: Publication): { path: string; dataset: string | null }[] {
  const own = [...publication.datasets.values()].flatMap((dataset) =>
    datasetFileNames(dataset, publication).map((path) => ({ path, dataset: dataset.id })),
  );
  const shared = [
    ...registerNames.flatMap((id) => registerFormats.map((ending) => `/data/${id}.${ending}`)),
    ...aboutAll,
  ];
  return [...own, ...shared.map((path) => ({ path, dataset: null }))];
}

/**
 * The content of a file. The files of a dataset are made together, all others one by one. Throws if there is no such
 * file.
 */
export async function fileAt(path: string, dataset: string | null, publication: Publication): Promise<DataFile> {
  const file =
    dataset === null
      ? await sharedFile(path, publication)
      : (await datasetFiles(publication.datasets.get(dataset)!, publication)).get(path);
  if (!file) throw new Error(`There is no file ${path}.`);
  return file;
}

/** A file that belongs to no single dataset. */
async function sharedFile(path: string, publication: Publication): Promise<DataFile | undefined> {
  if (path === "/data/datapackage.json") return dataFile(json(await packageOfAll(publication)));
  if (path === "/data/catalog.jsonld") return dataFile(json(catalogueOf(publication, await ownFiles(publication))));
  if (path === "/data/all.zip") return dataFile(await zipOfAll(publication));
  for (const table of registerTables(publication.registers)) {
    const format = tableFormats.find(
      ({ ofRegisters, extension }) => ofRegisters && path === address.download(table.id, extension),
    );
    if (format?.ofTable) return dataFile(await format.ofTable(table, []));
  }
  return undefined;
}

function givenIn({ datasets }: Publication) {
  return [...datasets.values()].filter(({ descriptor }) => descriptor.withheld === undefined);
}

/** The files of all datasets that may be redistributed. */
async function ownFiles(publication: Publication): Promise<Files> {
  const files = await Promise.all(givenIn(publication).map((dataset) => datasetFiles(dataset, publication)));
  return new Map(files.flatMap((some) => [...some]));
}

async function packageOfAll(publication: Publication): Promise<object> {
  const { registers } = publication;
  const own = await Promise.all(
    givenIn(publication).map(async (dataset) => {
      const file = (await datasetFiles(dataset, publication)).get(address.download(dataset.id, "csv"))!;
      return resourceOf(
        datasetTable({ ...dataset, rows: [] }, registers),
        `${dataset.id}.csv`,
        keyFields(dataset),
        file,
      );
    }),
  );
  const shared = registerTables(registers).map((table) => resourceOf(table, `${table.id}.csv`, ["id"]));
  return dataPackage(wordsOfAll(publication), [...own, ...shared]);
}

/** A ZIP of every table as CSV, and as JSON where there is one, with the metadata. */
async function zipOfAll(publication: Publication): Promise<Uint8Array> {
  const own = [...(await ownFiles(publication))].filter(([path]) =>
    /^\/data\/[^/]+\.(csv|json)$|^\/data\/[^/]+\/(README\.md|cleaning-log\.csv)$/.test(path),
  );
  const shared = registerNames.flatMap((id) =>
    (["csv", "json"] as const).map((ending) => address.download(id, ending)),
  );
  const files = await Promise.all(
    [...shared, "/data/datapackage.json"].map(async (path) => [path, (await sharedFile(path, publication))!] as const),
  );
  const packed = Object.fromEntries([...own, ...files].map(([path, file]) => [path.slice("/data/".length), file]));
  return await zipOf({ ...packed, ...sums(packed) });
}

function catalogueOf(publication: Publication, files: Files): object {
  const { site, locale, versions } = publication;
  const listed = givenIn(publication).map(({ id, descriptor }) => ({
    page: absolute(site.address, address.dataset(id)),
    title: descriptor.title,
    description: descriptor.description.trim(),
    licence: licenceAddress(descriptor.licence),
    ...latest(versions.get(id)),
    keywords: descriptor.keywords ?? [],
    files: datasetOffer(site).formats.map((ending) => {
      const path = address.download(id, ending);
      const { size, sha256 } = files.get(path)!;
      return { address: absolute(site.address, path), mediaType: mediaTypeOf(path), bytes: size, sha256 };
    }),
  }));
  return dcatCatalogue(
    {
      address: absolute(site.address, address.allData()),
      title: `${site.title}: ${locale.words.data}`,
      description: site.description,
      publisher: site.publisher.name,
      home: site.address,
      language: locale.code,
    },
    listed,
  );
}

function wordsOfAll(publication: Publication): Parameters<typeof dataPackage>[0] {
  const { site, locale, datasets } = publication;
  const versions = [...datasets.values()].map((dataset) => latest(publication.versions.get(dataset.id)));
  const { data } = site.licence;
  return {
    name: site.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"),
    title: site.title,
    description: site.description.trim(),
    homepage: absolute(site.address, address.allData()),
    version:
      versions
        .map(({ date }) => date)
        .toSorted()
        .at(-1) ?? "",
    date:
      versions
        .map(({ date }) => date)
        .toSorted()
        .at(-1) ?? "",
    licence: { name: data, path: licenceAddress(data), title: licenceName(data) },
    publisher: { title: site.publisher.name, path: site.address },
    sources: [],
    language: locale.code,
  };
}
