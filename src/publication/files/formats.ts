/** The formats of a dataset, by their endings, in the order in which they are offered. */
export const formats = ["csv", "xlsx", "json", "jsonl", "parquet", "sqlite", "zip"] as const;
export type Ending = (typeof formats)[number];

/** What tells the columns of a CSV file, after CSV on the Web: it stands beside it under this ending. */
export const metadata = "csv-metadata.json";

/** The files of a published version: formats that hold the table alone, which is what is kept of a version. */
export const versionFormats = ["csv", "xlsx", "json", "jsonl", "parquet", metadata] as const;

/** Names under which the registers can be downloaded beside the datasets, and their formats. */
export const registerNames = ["places", "origins", "sources", "quotes"] as const;
export const registerFormats = ["csv", "json", "jsonl", "parquet"] as const satisfies readonly Ending[];

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
