import { dataPackage } from "../downloads/datapackage.ts";
import { dcatCatalogue } from "../downloads/dcat.ts";
import { tableJson } from "../downloads/json.ts";
import { toJsonLines } from "../downloads/jsonl.ts";
import { toParquet } from "../downloads/parquet.ts";
import { registerTables } from "../downloads/registers.ts";
import { datasetTable } from "../downloads/table.ts";
import { toCsv } from "../downloads/csv.ts";
import { toZip } from "../downloads/zip.ts";
import { absolute, address } from "./addresses.ts";
import { datasetFileNames, datasetFiles, fileOf, json, keyOf, latest, mediaTypeOf, resourceOf, sums, type DataFile, type Files } from "./dataset-files.ts";
import { aboutAll, formats, registerFormats, registerNames } from "./formats.ts";
import { licenceAddress, licenceName } from "./licence.ts";
import type { Publication } from "./publication.ts";

/** The addresses of all files below `/data/`, each with the dataset that it belongs to, if to one. */
export function fileNames(publication: Publication): { path: string; dataset: string | null }[] {
  const own = [...publication.datasets.values()].flatMap((dataset) => datasetFileNames(dataset, publication).map((path) => ({ path, dataset: dataset.id })));
  const shared = [...registerNames.flatMap((id) => registerFormats.map((ending) => `/data/${id}.${ending}`)), ...aboutAll];
  return [...own, ...shared.map((path) => ({ path, dataset: null }))];
}

/** One file, made together with those that belong to it. Throws where there is none of this address. */
export async function fileAt(path: string, dataset: string | null, publication: Publication): Promise<DataFile> {
  const files = dataset === null ? await sharedFiles(publication) : await datasetFiles(publication.datasets.get(dataset)!, publication);
  const file = files.get(path);
  if (!file) throw new Error(`There is no file ${path}.`);
  return file;
}

function givenIn({ datasets }: Publication) {
  return [...datasets.values()].filter(({ descriptor }) => descriptor.withheld === undefined);
}

/** The files that belong to no single dataset. */
async function sharedFiles(publication: Publication): Promise<Files> {
  const { registers } = publication;
  const files = new Map<string, DataFile>();
  const tables = registerTables(registers);
  for (const table of tables) {
    const contents = { csv: toCsv(table), json: tableJson(table), jsonl: toJsonLines(table), parquet: toParquet(table, []) };
    for (const ending of registerFormats) files.set(`/data/${table.id}.${ending}`, fileOf(contents[ending]));
  }
  const given = givenIn(publication);
  const resources = [...given.map((dataset) => resourceOf(datasetTable(dataset, registers), `${dataset.id}.csv`, keyOf(dataset))), ...tables.map((table) => resourceOf(table, `${table.id}.csv`, ["id"]))];
  files.set("/data/datapackage.json", fileOf(json(dataPackage(wordsOfAll(publication), resources))));
  const own = new Map((await Promise.all(given.map((dataset) => datasetFiles(dataset, publication)))).flatMap((some) => [...some]));
  files.set("/data/catalog.jsonld", fileOf(json(catalogueOf(publication, own))));
  const all = [...own, ...files].filter(([path]) => /^\/data\/[^/]+\.(csv|json)$/.test(path) || /^\/data\/[^/]+\/(README\.md|cleaning-log\.csv)$/.test(path));
  const packed = Object.fromEntries(all.map(([path, { bytes }]) => [path.slice("/data/".length), bytes]));
  return files.set("/data/all.zip", fileOf(toZip({ ...packed, ...sums(packed) })));
}

function catalogueOf(publication: Publication, files: Files): object {
  const { site, locale, versions } = publication;
  const listed = givenIn(publication).map(({ id, descriptor }) => ({
    page: absolute(site.address, address.dataset(id)),
    title: descriptor.title,
    description: descriptor.description.trim(),
    licence: licenceAddress(descriptor.licence),
    ...latest(versions.get(id)),
    keywords: [],
    files: formats.map((ending) => {
      const path = address.download(id, ending);
      const { bytes, sha256 } = files.get(path)!;
      return { address: absolute(site.address, path), mediaType: mediaTypeOf(path), bytes: bytes.length, sha256 };
    }),
  }));
  return dcatCatalogue({ address: absolute(site.address, address.allData()), title: `${site.title}: ${locale.words.data}`, description: site.description, publisher: site.publisher.name, home: site.address, language: locale.code }, listed);
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
    version: versions.map(({ date }) => date).toSorted().at(-1) ?? "",
    date: versions.map(({ date }) => date).toSorted().at(-1) ?? "",
    licence: { name: data, path: licenceAddress(data), title: licenceName(data) },
    publisher: { title: site.publisher.name, path: site.address },
    sources: [],
    language: locale.code,
  };
}
