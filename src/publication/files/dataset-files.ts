import { keyFields } from "../../datasets/row-key.ts";
import type { Dataset } from "../../datasets/dataset.ts";
import type { Registers } from "../../datasets/registers.ts";
import { toBibtex } from "../../exports/citations/bibtex.ts";
import type { Cited } from "../../exports/citations/cited.ts";
import { toCsl } from "../../exports/citations/csl.ts";
import { inFull } from "../../exports/citations/in-words.ts";
import { toRis } from "../../exports/citations/ris.ts";
import { toCsv } from "../../exports/tables/csv.ts";
import { csvwMetadata, type CsvwWords } from "../../exports/tables/csvw.ts";
import { dataFile, type DataFile } from "../../exports/tables/data-file.ts";
import type { Content, TableFormat } from "../../exports/tables/format.ts";
import { datasetContent, tableFormats } from "../../exports/tables/formats.ts";
import { dataPackage, type PackageWords, type Resource } from "../../exports/tables/datapackage.ts";
import { tableOf } from "../../exports/tables/published-table.ts";
import { packageOf, usedIn } from "../../exports/tables/package.ts";
import { readmeOf } from "../../exports/tables/readme.ts";
import type { DownloadTable } from "../../exports/tables/table.ts";
import { toZip } from "../../exports/tables/zip.ts";
import type { Locale } from "../../i18n/locale.ts";
import { absolute, address } from "../urls/addresses.ts";
import { hasExtra } from "../extras.ts";
import { datasetOffer, metadata, versionFormats } from "./offered-files.ts";
import { licenceAddress, licenceName } from "./licence.ts";
import type { Publication } from "../model.ts";
import type { Site } from "../read/site.ts";
import { snapshotOf, type Version } from "../read/versions.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(tableFormats.map(({ extension, mediaType }) => [extension, mediaType])),
  jsonld: "application/ld+json",
  zip: "application/zip",
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  md: "text/markdown",
  txt: "text/plain",
};

/** The media type of a file, by its extension. */
export function mediaTypeOf(path: string): string {
  return mediaTypes[path.slice(path.lastIndexOf(".") + 1)] ?? "text/plain";
}

/** Files by path. */
export type Files = ReadonlyMap<string, DataFile>;

/** Everything that the files of a dataset are made from. */
interface DatasetInput {
  dataset: Dataset;
  /** The entries of the registers that it refers to. */
  used: Registers;
  versions: readonly Version[];
  site: Site;
  locale: Locale;
}

const made = new WeakMap<Dataset, Promise<Files>>();

/** Paths of the files of a dataset, in the order of their names; none if it is withheld. */
export function datasetFileNames(
  { id, descriptor }: Dataset,
  { site, versions }: Pick<Publication, "site" | "versions">,
): string[] {
  if (descriptor.withheld !== undefined) return [];
  const offer = datasetOffer(site);
  const kept = (versions.get(id) ?? [])
    .slice(offer.newestAsVersion ? 0 : 1)
    .flatMap(({ version }) => offer.versions.map((ending) => `${version}.${ending}`));
  const others = offer.folder.filter((name) => name !== "raw.csv" || descriptor.raw.withheld === undefined);
  return [
    ...[...offer.formats, ...offer.descriptions].map((ending) => `/data/${id}.${ending}`),
    ...[...kept, ...others].map((name) => `/data/${id}/${name}`),
  ];
}

/** The files of a dataset, cached. The same dataset always gives the same bytes. */
export function datasetFiles(dataset: Dataset, { registers, versions, site, locale }: Publication): Promise<Files> {
  const matter: DatasetInput = {
    dataset,
    used: usedIn(dataset, registers),
    versions: versions.get(dataset.id) ?? [],
    site,
    locale,
  };
  const files = made.get(dataset) ?? (hasExtra(site, "dataset-formats") ? makeFiles : makeStandardFiles)(matter);
  made.set(dataset, files);
  return files;
}

/**
 * The CSV of a dataset and of its earlier versions, and what the ZIP of all datasets contains besides: its README and
 * its cleaning log.
 */
async function makeStandardFiles(matter: DatasetInput): Promise<Files> {
  const { dataset, versions, used, site } = matter;
  const { id } = dataset;
  const tables = packageOf(dataset, used, aboutOf(matter));
  const readme = readmeOf(tables, {
    ...latest(versions),
    versions,
    address: absolute(site.address, address.dataset(id)),
    files: [`${id}.csv`, `${id}/cleaning-log.csv`],
    locale: matter.locale,
  });
  return new Map([
    [`/data/${id}.csv`, dataFile(snapshotOf(dataset, used).csv)],
    ...versions.slice(1).map(({ version, csv }) => [`/data/${id}/${version}.csv`, dataFile(csv)] as const),
    [`/data/${id}/cleaning-log.csv`, dataFile(toCsv(tables.log))],
    [`/data/${id}/README.md`, dataFile(readme)],
  ]);
}

function aboutOf({ dataset, versions, site }: DatasetInput) {
  const { version, date } = latest(versions);
  return [
    ["version", `${version}, ${date}`],
    ["address", absolute(site.address, address.dataset(dataset.id))],
  ] as const;
}

/** The files of a dataset in every format. */
async function makeFiles(matter: DatasetInput): Promise<Files> {
  const { dataset, versions, used, site, locale } = matter;
  const { id, descriptor } = dataset;
  const files = new Map<string, DataFile>();
  const put = (path: string, file: DataFile) => void files.set(`/data/${id}${path}`, file);
  const { version, date } = latest(versions);
  const tables = packageOf(dataset, used, aboutOf(matter));
  // The check of its version has already written the CSV.
  const own = await filesIn(
    tableFormats,
    (format) => datasetContent(format, tables, dataset, used),
    new Map([["csv", dataFile(snapshotOf(dataset, used).csv)]]),
  );
  for (const [ending, file] of own) put(`.${ending}`, file);
  const csvw = (modified: string) => ({
    title: descriptor.title,
    description: descriptor.description.trim(),
    licence: licenceAddress(descriptor.licence),
    publisher: site.publisher.name,
    modified,
    language: locale.code,
  });
  for (const one of versions) await putVersion(dataset, one, csvw(one.date), put, own, tables.data);

  const folder: Record<string, DataFile> = {};
  const add = (name: string, content: string | Uint8Array | DataFile) => {
    folder[name] = typeof content === "string" || content instanceof Uint8Array ? dataFile(content) : content;
    put(`/${name}`, folder[name]);
  };
  const data = resourceOf(tables.data, `${version}.csv`, keyFields(dataset), own.get("csv")!);
  folder[`${version}.csv`] = data.file;
  const others = [
    ...tables.registers.map((table) => resourceOf(table, `${table.id}.csv`, ["id"])),
    resourceOf(tables.log, "cleaning-log.csv", ["entry"]),
  ];
  for (const { path, file } of others) add(path, file);
  const cited = citedAs(dataset, matter);
  add("datapackage.json", json(dataPackage(wordsOf(matter), [data, ...others])));
  put(`.${metadata}`, dataFile(json(csvwMetadata(csvw(date), `${id}.csv`, data))));
  folder[`${version}.${metadata}`] = dataFile(json(csvwMetadata(csvw(date), `${version}.csv`, data)));
  add(
    "README.md",
    readmeOf(tables, {
      version,
      date,
      versions,
      address: cited.address,
      files: ["datapackage.json", ...[data, ...others].map(({ path }) => path)],
      locale,
    }),
  );
  if (descriptor.raw.withheld === undefined) add("raw.csv", dataset.raw);
  add(
    "LICENCE.txt",
    `${descriptor.title}\n${licenceName(descriptor.licence)}: ${licenceAddress(descriptor.licence)}\n\n${descriptor.attribution.trim()}\n`,
  );
  add("citation.bib", toBibtex(cited));
  add("citation.ris", toRis(cited));
  add("citation.json", toCsl(cited));
  put(".zip", dataFile(await zipOf({ ...folder, ...sums(folder) }, `${id}/`)));
  return files;
}

/**
 * Adds the files of a published version: its CSV byte for byte, and the same cells in the other formats that hold a
 * table alone. They are made from the stored version, so they stay available when there is a newer one.
 */
async function putVersion(
  dataset: Dataset,
  version: Version,
  csvw: CsvwWords,
  put: (path: string, file: DataFile) => void,
  newest: ReadonlyMap<string, DataFile>,
  newestTable: DownloadTable,
): Promise<void> {
  const { id } = dataset;
  const { csv, fields } = version;
  const table = dataFile(csv);
  // The newest version has the same cells as the data, so they need not be read again.
  const same = table.sha256 === newest.get("csv")!.sha256;
  const data = same
    ? { ...tableOf(id, csv.slice(0, csv.indexOf("\n") + 1), fields), rows: newestTable.rows }
    : tableOf(id, csv, fields);
  const about = [
    ["title", id],
    ["version", `${version.version}, ${version.date}`],
  ] as const;
  const alike = versionFormats.flatMap(({ extension, ofDataset }) => (same && !ofDataset ? extension : []));
  const made = new Map([["csv", table], ...alike.map((ending) => [ending, newest.get(ending)!] as const)]);
  const own = await filesIn(versionFormats, (format) => format.ofTable!(data, about), made);
  for (const [ending, file] of own) put(`/${version.version}.${ending}`, file);
  const described = resourceOf(data, `${version.version}.csv`, keyFields(dataset), table);
  put(`/${version.version}.${metadata}`, dataFile(json(csvwMetadata(csvw, `${version.version}.csv`, described))));
}

/**
 * Files by extension, in the order of the formats; those in `made` are reused. Formats that compress in their own
 * thread, such as XLSX, run in parallel.
 */
async function filesIn(
  formats: readonly TableFormat[],
  contentOf: (format: TableFormat) => Content | Promise<Content>,
  made: ReadonlyMap<string, DataFile>,
): Promise<ReadonlyMap<string, DataFile>> {
  const files = formats.map(
    async (format) => [format.extension, made.get(format.extension) ?? dataFile(await contentOf(format))] as const,
  );
  return new Map(await Promise.all(files));
}

/** The version of a dataset that was not published yet. */
const unpublished = { version: "0.0.0", date: "1970-01-01" };

/** The newest version. */
export function latest(versions: readonly Version[] | undefined): { version: string; date: string } {
  return versions?.[0] ?? unpublished;
}

/** The data of a citation of a dataset. */
export function citedAs(
  { id, descriptor }: Dataset,
  { site, locale, versions }: Pick<DatasetInput, "site" | "locale" | "versions">,
): Cited {
  const { version, date } = latest(versions);
  const { licence, title } = descriptor;
  return {
    type: "dataset",
    id,
    title,
    authors: [{ literal: site.publisher.name }],
    publisher: site.publisher.name,
    site: site.title,
    version,
    date,
    address: absolute(site.address, address.dataset(id)),
    licence: licenceName(licence),
    language: locale.code,
  };
}

/** A dataset in a list of references, as one line of plain text. */
export function datasetReference(dataset: Dataset, matter: Pick<DatasetInput, "site" | "locale" | "versions">): string {
  const { locale } = matter;
  const { words } = locale;
  const cited = citedAs(dataset, matter);
  return inFull(cited, `${words.version} ${cited.version}, ${cited.date} [${words.dataset}]`, locale);
}

function wordsOf({ dataset, used, site, locale, versions }: DatasetInput): PackageWords {
  const { id, descriptor } = dataset;
  const names = dataset.columns.filter(({ type }) => type === "origin").map(({ name }) => name);
  const origins = new Set(dataset.rows.flatMap(({ cells }) => names.map((name) => String(cells[name] ?? ""))));
  return {
    name: id,
    title: descriptor.title,
    description: `${descriptor.description.trim()} ${descriptor.limits.trim()}`,
    homepage: absolute(site.address, address.dataset(id)),
    ...latest(versions),
    licence: {
      name: descriptor.licence,
      path: licenceAddress(descriptor.licence),
      title: licenceName(descriptor.licence),
    },
    publisher: { title: site.publisher.name, path: site.address },
    sources: [...origins]
      .flatMap((origin) => used.origins.get(origin)?.name ?? [])
      .toSorted()
      .map((title) => ({ title, path: null })),
    language: locale.code,
  };
}

/** A table of a data package, as CSV; `file` is that CSV if it is known already. */
export function resourceOf(
  table: DownloadTable,
  path: string,
  key: readonly string[],
  file: DataFile = dataFile(toCsv(table)),
): Resource {
  const references = table.fields.flatMap(({ name, refers }) =>
    refers ? [{ field: name, table: refers, there: "id" }] : [],
  );
  return { table, path, file, key, references };
}

/** The digests of files, in the format of `sha256sum -c`. */
export function sums(files: Readonly<Record<string, DataFile>>): { SHA256SUMS: DataFile } {
  const lines = Object.keys(files)
    .toSorted()
    .map((name) => `${files[name]!.sha256}  ${name}\n`);
  return { SHA256SUMS: dataFile(lines.join("")) };
}

/** A ZIP of files by name, each below `folder` ("" for none). */
export function zipOf(files: Readonly<Record<string, DataFile>>, folder = ""): Promise<Uint8Array> {
  return toZip(Object.fromEntries(Object.entries(files).map(([name, { bytes }]) => [folder + name, bytes])));
}

/** A descriptor as JSON text. */
export function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
