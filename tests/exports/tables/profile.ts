import { Ajv } from "ajv";
import addFormats from "ajv-formats";

/** An address, or a path from the descriptor. */
const path = {
  type: "string",
  pattern: "^((?=[^./~])(?!file:)((?!\\/\\.\\.\\/)(?!\\\\)(?!:\\/\\/).)*|(http|ftp)s?:\\/\\/.*)$",
};
const text = { type: "string" };
const texts = { type: "array", minItems: 1, uniqueItems: true, items: text };
const object = (required: string[], properties: object) => ({
  type: "object",
  required,
  properties,
  additionalProperties: false,
});

const field = object(["name", "type"], {
  name: text,
  title: text,
  description: text,
  type: { enum: ["string", "number", "integer", "date"] },
  constraints: object([], { required: { type: "boolean" }, unique: { type: "boolean" } }),
  rdfType: text,
  // Ours.
  unit: text,
});

const dialect = object([], {
  $schema: { const: "https://datapackage.org/profiles/2.0/tabledialect.json" },
  header: { type: "boolean" },
  delimiter: text,
  lineTerminator: text,
  quoteChar: text,
  doubleQuote: { type: "boolean" },
  skipInitialSpace: { type: "boolean" },
});

const schema = object(["fields"], {
  $schema: { const: "https://datapackage.org/profiles/2.0/tableschema.json" },
  fields: { type: "array", minItems: 1, items: field },
  missingValues: { type: "array", items: object(["value"], { value: text, label: text }) },
  primaryKey: texts,
  foreignKeys: {
    type: "array",
    minItems: 1,
    items: object(["fields", "reference"], {
      fields: texts,
      reference: object(["fields"], { resource: text, fields: texts }),
    }),
  },
});

const resource = object(["name", "path"], {
  $schema: { const: "https://datapackage.org/profiles/2.0/dataresource.json" },
  name: text,
  type: { enum: ["table"] },
  path,
  title: text,
  description: text,
  format: text,
  mediatype: { type: "string", pattern: "^(.+)/(.+)$" },
  encoding: text,
  bytes: { type: "integer" },
  hash: { type: "string", pattern: "^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$" },
  dialect,
  schema,
});

/**
 * What the profiles of Data Package 2.0 (datapackage.json, dataresource.json, tabledialect.json and tableschema.json
 * below https://datapackage.org/profiles/2.0/) ask of the properties that our descriptors have. It is stricter than
 * they are, for it allows no other property: a new one has to be looked up there, and so cannot go unchecked.
 */
const profile = object(["resources"], {
  $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
  name: text,
  id: text,
  title: text,
  description: text,
  homepage: { type: "string", format: "uri" },
  version: text,
  created: { type: "string", format: "date-time" },
  licenses: {
    type: "array",
    minItems: 1,
    items: object(["name", "path"], { name: { type: "string", pattern: "^([-a-zA-Z0-9._])+$" }, path, title: text }),
  },
  contributors: {
    type: "array",
    minItems: 1,
    items: {
      ...object([], { title: text, path, roles: { type: "array", minItems: 1, items: text } }),
      minProperties: 1,
    },
  },
  sources: { type: "array", items: { ...object([], { title: text, path }), minProperties: 1 } },
  // Ours, after the recipe for languages.
  languages: texts,
  resources: { type: "array", minItems: 1, items: resource },
});

const ajv = new Ajv({ allErrors: true, strictTypes: false });
addFormats.default(ajv);
const validate = ajv.compile(profile);

/** Where and how a descriptor breaks the profile, in a line each. */
export function faultsOf(descriptor: unknown): string[] {
  return validate(descriptor)
    ? []
    : validate.errors!.map(({ instancePath, message, params }) =>
        [instancePath, message, params["additionalProperty"]].filter(Boolean).join(" "),
      );
}
