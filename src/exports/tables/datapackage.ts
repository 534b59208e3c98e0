import type { DataFile } from "./data-file.ts";
import type { DownloadTable, Field } from "./table.ts";

/** A table of a package: its file, as it is published. */
export interface Resource {
  table: DownloadTable;
  /** Path from the descriptor. */
  path: string;
  file: DataFile;
  /** Fields that together name a row. */
  key: readonly string[];
  /** Fields that hold ids of other tables of the package: field, table, and the field there. */
  references: readonly { field: string; table: string; there: string }[];
}

/** What is said of a package as a whole. */
export interface PackageWords {
  /** Small letters, digits and hyphens; stays the same for ever. */
  name: string;
  title: string;
  description: string;
  homepage: string;
  version: string;
  /** The day of this version, YYYY-MM-DD. */
  date: string;
  licence: { name: string; path: string; title: string };
  /** Who compiled it. */
  publisher: { title: string; path: string };
  /** Whom the values come from. */
  sources: readonly { title: string; path: string | null }[];
  language: string;
}

/**
 * A descriptor after Data Package v2 (https://datapackage.org/standard/data-package/), with a schema, the size and the
 * digest of every file. `fieldsMatch` is left out: what is meant, `exact`, is its default, and the profile of 2.0 asks
 * for a list where the standard asks for a text (https://github.com/frictionlessdata/datapackage/issues/965).
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

/** The kind of an estimate is one of a few words; all else is told by type and description. */
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
