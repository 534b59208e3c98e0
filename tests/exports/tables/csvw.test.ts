import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import type { Quad, Term } from "@rdfjs/types";
import { Ajv } from "ajv";
import { JsonLdParser } from "jsonld-streaming-parser";
import Csvw from "rdf-parser-csvw";
import { expect, test } from "vitest";
import { dataFile } from "../../../src/exports/tables/data-file.ts";
import { toCsv } from "../../../src/exports/tables/csv.ts";
import { csvwMetadata } from "../../../src/exports/tables/csvw.ts";
import { packages, plain, textsOf } from "./packages.ts";

const text = { type: "string" };
const object = (required: string[], properties: object) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});
/** An identifier does not begin as a blank node's. */
const id = object(["@id"], { "@id": { type: "string", pattern: "^(?!_:)" } });
const language = { type: "string", pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" };

/**
 * What "Metadata Vocabulary for Tabular Data" (https://www.w3.org/TR/tabular-metadata/) asks of the properties that our
 * files have; no other is allowed, so that each was looked up there.
 */
const metadata = object(["@context", "url", "tableSchema"], {
  "@context": {
    type: "array",
    minItems: 2,
    maxItems: 2,
    items: [{ const: "http://www.w3.org/ns/csvw" }, object([], { "@language": language })],
    additionalItems: false,
  },
  url: text,
  "dc:title": text,
  "dc:description": text,
  "dc:license": id,
  "dc:publisher": text,
  "dc:modified": object(["@value", "@type"], {
    "@value": { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    "@type": { const: "xsd:date" },
  }),
  dialect: object([], {
    encoding: { enum: ["utf-8"] },
    delimiter: { type: "string", minLength: 1, maxLength: 1 },
    quoteChar: { type: "string", minLength: 1, maxLength: 1 },
    doubleQuote: { type: "boolean" },
    header: { type: "boolean" },
    lineTerminators: { type: "array", minItems: 1, items: text },
    skipInitialSpace: { type: "boolean" },
    trim: { enum: [true, false, "true", "false", "start", "end"] },
  }),
  tableSchema: object(["columns"], {
    columns: {
      type: "array",
      items: object(["name"], {
        // A name is a variable of a URI template and does not begin with an underscore.
        name: { type: "string", pattern: "^[A-Za-z0-9.][A-Za-z0-9_.]*$" },
        titles: { type: "array", minItems: 1, items: text },
        datatype: {
          anyOf: [
            { enum: ["string", "integer", "number"] },
            object(["base", "format"], { base: { const: "date" }, format: { const: "yyyy-MM-dd" } }),
          ],
        },
        null: text,
        required: { type: "boolean" },
        "dc:description": text,
        "schema:unitText": text,
      }),
    },
    primaryKey: { type: "array", minItems: 1, items: text },
  }),
});

const validate = new Ajv({ allErrors: true, strictTypes: false, strictTuples: false }).compile(metadata);
const faultsOf = (given: object) => (validate(given) ? [] : validate.errors!.map(({ instancePath }) => instancePath));

const words = {
  title: "Trees",
  description: "Trees along the quay.",
  licence: "https://example.org/licence",
  publisher: "The Bell Desk",
  modified: "2020-06-01",
  language: "en",
};
const made = packages.map(
  ({ id, data }) =>
    [
      id,
      data,
      csvwMetadata(words, `${id}.csv`, {
        table: data,
        path: `${id}.csv`,
        file: dataFile(""),
        key: [data.fields[0]!.name],
        references: [],
      }) as Made,
    ] as const,
);

interface Made {
  tableSchema: { columns: { name: string; titles: string[]; required?: boolean }[]; primaryKey: string[] };
}

test.each(made)(
  "%s: the metadata are valid, and its columns, titles and key are those of the file",
  (_, { fields }, given) => {
    expect(faultsOf(given)).toEqual([]);
    const { columns, primaryKey } = given.tableSchema;
    expect(columns.map(({ name }) => name)).toEqual(fields.map(({ name }) => name));
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    for (const { name, titles } of columns) expect(titles[0]).toBe(name);
    expect(columns.filter(({ required }) => required).map(({ name }) => name)).toEqual(primaryKey);
  },
);

test("every type has its datatype, and only a number has a unit", () => {
  const fields = (["string", "integer", "number", "date"] as const).map((type) => ({
    name: type,
    type,
    title: "T",
    description: type === "date" ? "A day." : "",
    unit: type === "number" ? "metres" : null,
  }));
  const { tableSchema } = csvwMetadata(words, "t.csv", {
    table: { id: "t", title: "", description: "", fields, rows: [] },
    path: "t.csv",
    file: dataFile(""),
    key: [],
    references: [],
  }) as Made;
  expect(tableSchema).toEqual({
    columns: [
      { name: "string", titles: ["string", "T"], datatype: "string", null: "" },
      { name: "integer", titles: ["integer", "T"], datatype: "integer", null: "" },
      { name: "number", titles: ["number", "T"], datatype: "number", null: "", "schema:unitText": "metres" },
      {
        name: "date",
        titles: ["date", "T"],
        datatype: { base: "date", format: "yyyy-MM-dd" },
        null: "",
        "dc:description": "A day.",
      },
    ],
  });
});

/** The context of W3C, which gives the words of CSVW their meaning in RDF; the reader of CSVW brings a copy. */
const context: unknown = JSON.parse(
  readFileSync(new URL("../../../node_modules/rdf-parser-csvw/test/support/csvw.json", import.meta.url), "utf8"),
);

/** Quads that are searched as RDF's interfaces have it. */
class Quads extends Array<Quad> {
  match(...pattern: (Term | null | undefined)[]): Quads {
    return this.filter(({ subject, predicate, object }) =>
      [subject, predicate, object].every((term, i) => !pattern[i] || term.equals(pattern[i])),
    ) as Quads;
  }
}

async function rdf(given: object, baseIRI: string): Promise<Quads> {
  const quads = new Quads();
  const parser = new JsonLdParser({ baseIRI, documentLoader: { load: () => Promise.resolve(context) } as never });
  for await (const quad of Readable.from([JSON.stringify(given)]).pipe(parser)) quads.push(quad as Quad);
  return quads;
}

const xsd = { string: "string", integer: "integer", number: "double", date: "date" } as const;

test.each(made)(
  "%s: a reader of CSVW finds the same rows, each cell with the type of its column, and what is told of the file",
  async (id, data, given) => {
    const file = `https://example.org/data/${id}.csv`;
    const quads: Quad[] = [];
    for await (const quad of new Csvw().import(Readable.from([toCsv(data)]), {
      metadata: await rdf(given, file),
      baseIRI: file,
      timezone: "utc",
    }))
      quads.push(quad);
    const cells = Map.groupBy(
      quads.filter(({ predicate }) => predicate.value.startsWith(`${file}#`)),
      ({ subject }) => subject.value,
    );
    const rows = [...cells.values()].map(
      (row) =>
        new Map(
          row.map(({ predicate, object }) => [
            predicate.value.slice(file.length + 1),
            object as Quad["object"] & { datatype: Term },
          ]),
        ),
    );
    const [names, ...texts] = textsOf(data);
    expect(plain(rows.map((row) => names!.map((name) => row.get(name)?.value ?? "")))).toEqual(texts);
    for (const { name, type } of data.fields) {
      const types = new Set(rows.flatMap((row) => row.get(name)?.datatype.value ?? []));
      expect([...types], name).toEqual(types.size === 0 ? [] : [`http://www.w3.org/2001/XMLSchema#${xsd[type]}`]);
    }
    const told = quads
      .filter(({ predicate }) => predicate.value.startsWith("http://purl.org/dc/terms/"))
      .map(({ predicate, object }) => [predicate.value.slice(25), object.value]);
    expect(Object.fromEntries(told)).toEqual({
      title: words.title,
      description: words.description,
      license: words.licence,
      publisher: words.publisher,
      modified: words.modified,
    });
  },
);

/** What W3C's test suite (https://w3c.github.io/csvw/tests/) gives as invalid, by the numbers of its cases. */
test.each<[string, string, unknown, string]>([
  ["040, an invalid null", "tableSchema.columns.0.null", 1, "/tableSchema/columns/0/null"],
  ["046, an invalid datatype", "tableSchema.columns.0.datatype", "text", "/tableSchema/columns/0/datatype"],
  ["060, an invalid delimiter", "dialect.delimiter", 1, "/dialect/delimiter"],
  ["061, an invalid doubleQuote", "dialect.doubleQuote", "yes", "/dialect/doubleQuote"],
  ["062, an invalid encoding", "dialect.encoding", "acme", "/dialect/encoding"],
  ["063, an invalid header", "dialect.header", "1", "/dialect/header"],
  ["066, invalid lineTerminators", "dialect.lineTerminators", 1, "/dialect/lineTerminators"],
  ["067, an invalid quoteChar", "dialect.quoteChar", "", "/dialect/quoteChar"],
  ["070, an invalid skipInitialSpace", "dialect.skipInitialSpace", "no", "/dialect/skipInitialSpace"],
  ["072, an invalid trim", "dialect.trim", "sometimes", "/dialect/trim"],
  ["073, an invalid @language", "@context.1.@language", "1", "/@context/1/@language"],
  ["077 to 082, an @id of a blank node", "dc:license.@id", "_:licence", "/dc:license/@id"],
  ["a name that begins with an underscore", "tableSchema.columns.0.name", "_id", "/tableSchema/columns/0/name"],
])("the check finds %s", (_, path, value, fault) => {
  const broken = structuredClone(made[0]![2]) as object;
  const keys = path.split(".");
  const parent = keys.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key) as object, broken);
  Reflect.set(parent, keys.at(-1)!, value);
  expect(faultsOf(broken)).toContain(fault);
});
