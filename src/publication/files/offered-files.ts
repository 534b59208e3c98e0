import { tableFormats } from "../../exports/tables/formats.ts";

/** The file extensions of a dataset, in the order in which they are offered; the last contains everything. */
export const formats: readonly string[] = [...tableFormats.map(({ extension }) => extension), "zip"];

/** The extension of the file that describes a CSV file's columns (CSV on the Web); it is beside the CSV. */
export const metadata = "csv-metadata.json";

/** The formats of a published version: those that need only the table, because nothing else of a version is stored. */
export const versionFormats = tableFormats.filter(({ ofTable }) => ofTable !== undefined);

/** The file extensions of a published version. */
export const versionExtensions: readonly string[] = [...versionFormats.map(({ extension }) => extension), metadata];

/** The names of the registers as downloads, and their formats. */
export const registerNames = ["places", "origins", "sources", "quotes"] as const;
export const registerFormats: readonly string[] = tableFormats
  .filter(({ ofRegisters }) => ofRegisters)
  .map(({ extension }) => extension);

/** Names of the other files in the folder of every dataset. */
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

/** Paths of the files about all datasets together. */
export const aboutAll = ["/data/datapackage.json", "/data/catalog.jsonld", "/data/all.zip"] as const;
