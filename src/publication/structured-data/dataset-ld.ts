import type { Dataset } from "../../datasets/dataset.ts";
import { cellOf } from "../../datasets/table.ts";
import { intervalOf, type Estimate } from "../../model/estimate.ts";
import { unitIn, type Units } from "../../model/unit.ts";
import { firstDay, lastDay } from "../../model/window.ts";
import { absolute, address } from "../urls/addresses.ts";
import { datasetFiles, datasetReference, latest, mediaTypeOf } from "../files/dataset-files.ts";
import { datasetOffer } from "../files/offered-files.ts";
import { licenceAddress } from "../files/licence.ts";
import type { Publication } from "../model.ts";
import { estimateIn, windowIn } from "../../datasets/cell.ts";
import type { ColumnType } from "../../datasets/model.ts";

/** The most places and sources that are named; pages have a limited weight, and the files name all. */
const most = 6;

/** A dataset for its page (https://schema.org/Dataset). */
export async function datasetLd(dataset: Dataset, publication: Publication): Promise<object> {
  const { site, locale, registers, versions } = publication;
  const { id, descriptor, columns, rows } = dataset;
  const files = await datasetFiles(dataset, publication);
  const { version, date } = latest(versions.get(id));
  const own = absolute(site.address, address.dataset(id));
  const cells = (type: ColumnType) => rows.flatMap((row) => cellOf(columns, row.cells, type) ?? []);
  const windows = cells("window").flatMap((cell) => windowIn(cell) ?? []);
  const [first, last] = [windows.map(firstDay).toSorted()[0], windows.map(lastDay).toSorted().at(-1)];
  const places =
    descriptor.spatial ??
    [...new Set(cells("place").map(String))].flatMap((place) => registers.places.get(place)?.name ?? []);
  const sources = [...new Set(cells("source").map(String))].flatMap((source) => registers.sources.get(source) ?? []);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": own,
    name: descriptor.title,
    description: `${descriptor.description.trim()} ${descriptor.limits.trim()}`,
    url: own,
    identifier: own,
    version,
    dateModified: date,
    license: licenceAddress(descriptor.licence),
    inLanguage: locale.code,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: site.publisher.name, url: site.address },
    publisher: { "@type": "Organization", name: site.publisher.name, url: site.address },
    creditText: descriptor.attribution.trim(),
    ...(first && last && { temporalCoverage: `${first}/${last}` }),
    ...(places.length > 0 && { spatialCoverage: places.slice(0, most).map((name) => ({ "@type": "Place", name })) }),
    ...(descriptor.keywords && { keywords: descriptor.keywords }),
    ...(sources.length > 0 && { measurementTechnique: locale.words.compiled }),
    citation: datasetReference(dataset, { site, locale, versions: versions.get(id) ?? [] }),
    variableMeasured: columns
      .filter(({ type }) => type === "estimate")
      .map((column) =>
        measured(
          column.name,
          column.title,
          typeof column.unit === "string" ? column.unit : null,
          locale.knownUnits,
          rows.map((row) => estimateIn(row.cells[column.name])),
        ),
      ),
    isBasedOn: sources.flatMap(({ url, link }) => (link && url ? [url] : [])).slice(0, most),
    includedInDataCatalog: { "@type": "DataCatalog", name: site.title, url: absolute(site.address, address.allData()) },
    distribution: (descriptor.withheld === undefined ? datasetOffer(site).formats : []).map((ending) => {
      const path = address.download(id, ending);
      const { size, sha256 } = files.get(path)!;
      return {
        "@type": "DataDownload",
        encodingFormat: mediaTypeOf(path),
        contentUrl: absolute(site.address, path),
        contentSize: `${size} B`,
        sha256,
      };
    }),
  };
}

function measured(
  name: string,
  title: string,
  unit: string | null,
  units: Units,
  estimates: readonly (Estimate | null)[],
): object {
  const ends = estimates.flatMap((estimate) =>
    estimate && estimate.kind !== "unclear"
      ? (intervalOf(estimate, { ...unitIn(units, unit ?? ""), counted: false }) ?? [])
      : [],
  );
  const lows = ends.map(({ low }) => low).filter(Number.isFinite);
  const highs = ends.map(({ high }) => high).filter(Number.isFinite);
  return {
    "@type": "PropertyValue",
    name: title,
    propertyID: name,
    ...(unit !== null && { unitText: unit }),
    ...(lows.length > 0 && { minValue: lows.reduce((least, low) => Math.min(least, low)) }),
    ...(highs.length > 0 && { maxValue: highs.reduce((most, high) => Math.max(most, high)) }),
  };
}
