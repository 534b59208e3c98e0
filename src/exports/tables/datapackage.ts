import type { DataFile } from "./data-file.ts";
import type { DownloadTable, Field } from "./table.ts";

/** A table of a package, with its published file. */
export interface Resource {
  table: DownloadTable;
  /** Path relative to the descriptor. */
  path: string;
  file: DataFile;
  /** Fields that together identify a row. */
  key: readonly string[];
  /** Fields with ids of other tables of the package: field, table, and the field there. */
  references: readonly { field: string; table: string; there: string }[];
}

/** Metadata of a package. */
export interface PackageWords {
  /** Lower-case letters, digits and hyphens; must never change. */
  name: string;
  title: string;
  description: string;
  homepage: string;
  version: string;
  /** Date of this version, YYYY-MM-DD. */
  date: string;
  licence: { name: string; path: string; title: string };
  /** Who compiled it. */
  publisher: { title: string; path: string };
  /** The origins of the values. */
  sources: readonly { title: string; path: string | null }[];
  language: string;
}

/**
 * Creates a Data Package v2 descriptor (https://datapackage.org/standard/data-package/) with schema, size and digest of
 * every file. `fieldsMatch` is omitted: the intended value, `exact`, is its default, and the 2.0 profile requires a
 * list where the standard requires a string (https://github.com/frictionlessdata/datapackage/issues/965).
 */
export function dataPackage(words: PackageWords, resources: readonly Resource[]): object {
  const { name, title, description, homepage, version, date, licence, publisher, sources, language } = words;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    id: homepage,
    title,
    description,
    homepage,
    version,
    created: `${date}T00:00:00Z`,
    licenses: [licence],
    contributors: [{ title: publisher.title, path: publisher.path, roles: ["creator", "publisher"] }],
    ...(sources.length > 0 && {
      sources: sources.map(({ title, path }) => (path === null ? { title } : { title, path })),
    }),
    languages: [language],
    resources: resources.map(resourceOf),
  };
}

function resourceOf({ table, path, file, key, references }: Resource): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
    name: table.id,
    type: "table",
    path,
    title: table.title,
    description: table.description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: file.size,
    hash: `sha256:${file.sha256}`,
    dialect: {
      $schema: "https://datapackage.org/profiles/2.0/tabledialect.json",
      delimiter: ",",
      lineTerminator: "\n",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      skipInitialSpace: false,
    },
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: table.fields.map((field) => fieldOf(field, key, references)),
      missingValues: [{ value: "", label: "not given, or not applicable" }],
      ...(key.length > 0 && { primaryKey: key }),
      ...(references.length > 0 && {
        foreignKeys: references.map(({ field, table: resource, there }) => ({
          fields: [field],
          reference: { resource, fields: [there] },
        })),
      }),
    },
  };
}

/** The kind of an estimate has a fixed set of values; type and description cover everything else. */
function fieldOf(
  { name, type, title, description, unit }: Field,
  key: readonly string[],
  references: Resource["references"],
): object {
  return {
    name,
    type,
    title,
    ...(description !== "" && { description }),
    ...(unit !== null && { unit }),
    ...(key.includes(name) && { constraints: { required: true, ...(key.length === 1 && { unique: true }) } }),
    ...(references.some(({ field }) => field === name) && { rdfType: "http://www.w3.org/2000/01/rdf-schema#Resource" }),
  };
}
