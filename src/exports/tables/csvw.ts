import type { Resource } from "./datapackage.ts";
import type { Field } from "./table.ts";

const datatypes = {
  string: "string",
  integer: "integer",
  number: "number",
  date: { base: "date", format: "yyyy-MM-dd" },
} as const satisfies Record<Field["type"], unknown>;

/** CSV on the Web metadata (https://www.w3.org/TR/tabular-data-primer/) of a single table. */
export interface CsvwWords {
  title: string;
  description: string;
  licence: string;
  publisher: string;
  /** Date of the version, YYYY-MM-DD. */
  modified: string;
  language: string;
}

/** Creates CSVW metadata for one CSV file, to be saved next to it as `<file>-metadata.json`; `url` is the file name. */
export function csvwMetadata(words: CsvwWords, url: string, { table, key }: Resource): object {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": words.language }],
    url,
    "dc:title": words.title,
    "dc:description": words.description,
    "dc:license": { "@id": words.licence },
    "dc:publisher": words.publisher,
    "dc:modified": { "@value": words.modified, "@type": "xsd:date" },
    dialect: {
      encoding: "utf-8",
      delimiter: ",",
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ["\n"],
      skipInitialSpace: false,
      trim: false,
    },
    tableSchema: {
      columns: table.fields.map(({ name, type, title, description, unit }) => ({
        name,
        // The header of the file must be among the titles.
        titles: [name, ...(title === name ? [] : [title])],
        datatype: datatypes[type],
        null: "",
        ...(key.includes(name) && { required: true }),
        ...(description !== "" && { "dc:description": description }),
        ...(unit !== null && { "schema:unitText": unit }),
      })),
      ...(key.length > 0 && { primaryKey: key }),
    },
  };
}
