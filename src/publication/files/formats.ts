import { tableFormats } from "../../exports/tables/formats.ts";

/**
 * The endings of the files of a dataset, in the order in which they are offered; the last holds all that is said of it.
 */
export const formats: readonly string[] = [...tableFormats.map(({ extension }) => extension), "zip"];

/** What tells the columns of a CSV file, after CSV on the Web: it stands beside it under this ending. */
export const metadata = "csv-metadata.json";

/** The formats of a published version: those that can hold a table alone, which is what is kept of a version. */
export const versionFormats = tableFormats.filter(({ ofTable }) => ofTable !== undefined);

/** The endings of the files of a published version. */
export const versionExtensions: readonly string[] = [...versionFormats.map(({ extension }) => extension), metadata];

/** Names under which the registers can be downloaded beside the datasets, and their formats. */
export const registerNames = ["places", "origins", "sources", "quotes"] as const;
export const registerFormats: readonly string[] = tableFormats
  .filter(({ ofRegisters }) => ofRegisters)
  .map(({ extension }) => extension);

/** Names of the files that lie in the folder of every dataset, beside its versions. */
export const besides = [
  "places.csv",
  "origins.csv",
  "sources.csv",
  "quotes.csv",
  "cleaning-log.csv",
  "datapackage.json",
  "README.md",
  "LICENCE.txt",
  "citation.bib",
  "citation.ris",
  "citation.json",
] as const;

/** Addresses of files about all datasets together. */
export const aboutAll = ["/data/datapackage.json", "/data/catalog.jsonld", "/data/all.zip"] as const;
