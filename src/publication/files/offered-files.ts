import { tableFormats } from "../../exports/tables/formats.ts";
import { hasExtra, type WithExtras } from "../extras.ts";

/** The extension of the file that describes a CSV file's columns (CSV on the Web); it is beside the CSV. */
export const metadata = "csv-metadata.json";

/** The formats of a published version: those that need only the table, because nothing else of a version is stored. */
export const versionFormats = tableFormats.filter(({ ofTable }) => ofTable !== undefined);

/** Names of the other files in the folder of a dataset; that of the raw file is added unless it is withheld. */
const besides = [
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

/** The files that a site offers of each dataset. */
export interface DatasetOffer {
  /** File extensions of its newest version. */
  formats: readonly string[];
  /** File extensions of what describes these, without a line of its own in lists. */
  descriptions: readonly string[];
  /** Names of the other files in its folder. */
  folder: readonly string[];
  /** File extensions of its versions, and whether the newest has files as a version too. */
  versions: readonly string[];
  newestAsVersion: boolean;
}

const standard: DatasetOffer = {
  formats: ["csv"],
  descriptions: [],
  folder: [],
  versions: ["csv"],
  newestAsVersion: false,
};

const inEveryFormat: DatasetOffer = {
  formats: [...tableFormats.map(({ extension }) => extension), "zip"],
  descriptions: [metadata],
  folder: [...besides, "raw.csv"],
  versions: [...versionFormats.map(({ extension }) => extension), metadata],
  newestAsVersion: true,
};

/** The files that a site offers of each dataset: its CSV and those of earlier versions, or all. */
export function datasetOffer(site: WithExtras): DatasetOffer {
  return hasExtra(site, "dataset-formats") ? inEveryFormat : standard;
}

/** The names of the registers as downloads, and their formats. */
export const registerNames = ["places", "origins", "sources", "quotes"] as const;
export const registerFormats: readonly string[] = tableFormats
  .filter(({ ofRegisters }) => ofRegisters)
  .map(({ extension }) => extension);

/** Paths of the files about all datasets together. */
export const aboutAll = ["/data/datapackage.json", "/data/catalog.jsonld", "/data/all.zip"] as const;
