import Ajv from "ajv";
import addFormats from "ajv-formats";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { project } from "../../../src/cli/project.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { citationFile, zenodoFile } from "../../../src/publication/files/deposit.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";

const bells = readPublication(openFolder(join(project, "tests/publication"))).publication!;
const ranks = readPublication(openFolder(project)).publication!;
const ajv = addFormats(new Ajv());
const text = { type: "string", minLength: 1 };
const date = { type: "string", format: "date" };
const keywords = { type: "array", items: text, minItems: 1, uniqueItems: true };

/**
 * The fields that are written, and no others, as the schema of the Citation File Format 1.2.0 has them:
 * https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema.json
 */
const isCitation = ajv.compile({
  type: "object",
  additionalProperties: false,
  required: ["authors", "cff-version", "message", "title"],
  properties: {
    "cff-version": { const: "1.2.0" },
    message: text,
    type: { enum: ["dataset", "software"] },
    title: text,
    abstract: text,
    authors: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        additionalProperties: false,
        required: ["name"],
        properties: { name: text, website: { type: "string", format: "uri", pattern: "^(https|http|ftp|sftp)://.+" } },
      },
    },
    version: text,
    "date-released": date,
    license: { enum: ["CC-BY-4.0", "CC0-1.0"] },
    url: { type: "string", format: "uri", pattern: "^(https|http|ftp|sftp)://.+" },
    keywords,
  },
});

/** Likewise the metadata of deposits: https://developers.zenodo.org/#representation */
const isDeposit = ajv.compile({
  type: "object",
  additionalProperties: false,
  required: ["upload_type", "title", "creators", "description", "access_right", "license", "publication_date"],
  properties: {
    upload_type: { enum: ["publication", "dataset", "software", "other"] },
    title: text,
    creators: {
      type: "array",
      minItems: 1,
      items: { type: "object", additionalProperties: false, required: ["name"], properties: { name: text } },
    },
    description: text,
    access_right: { const: "open" },
    license: { enum: ["cc-by-4.0", "cc0-1.0"] },
    notes: text,
    publication_date: date,
    version: text,
    keywords,
    related_identifiers: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["relation", "identifier"],
        properties: {
          relation: { enum: ["isIdenticalTo", "isNewVersionOf"] },
          identifier: { type: "string", format: "uri" },
        },
      },
    },
  },
});

test("a citation names the publication, its publisher, its licence and the day of its last change", () => {
  expect(parse(citationFile(bells))).toMatchObject({
    "cff-version": "1.2.0",
    title: "Harbour Bells",
    type: "dataset",
    authors: [{ name: "The Bell Desk", website: "https://bells.example/harbour/" }],
    license: "CC0-1.0",
    version: "2020-06-01",
    "date-released": "2020-06-01",
    url: "https://bells.example/harbour/",
  });
});

test("a date is a text for parsers that know dates", () => {
  expect(citationFile(bells)).toContain('\ndate-released: "2020-06-01"\n');
});

test("an edition is cited and deposited with its own date and URL, and as new version of the one before", () => {
  const [newest] = ranks.editions;
  const after = { ...ranks, freezing: "2030-01-31" };
  const [citation, deposit] = [parse(citationFile(after, "2030-01-31")), JSON.parse(zenodoFile(after, "2030-01-31"))];
  expect(citation).toMatchObject({ version: "2030-01-31", url: "https://foreign-ranks.example/editions/2030-01-31/" });
  expect(deposit).toMatchObject({
    version: "2030-01-31",
    license: "cc-by-4.0",
    related_identifiers: [
      { relation: "isIdenticalTo", identifier: "https://foreign-ranks.example/editions/2030-01-31/" },
      { relation: "isNewVersionOf", identifier: `https://foreign-ranks.example/editions/${newest!.edition}/` },
    ],
  });
  expect(JSON.parse(zenodoFile(bells, "2020-06-03")).related_identifiers).toHaveLength(1);
});

test("both are valid", () => {
  for (const publication of [bells, ranks]) {
    isCitation(parse(citationFile(publication)));
    expect(isCitation.errors).toBe(null);
    isCitation(parse(citationFile(publication, "2030-01-31")));
    expect(isCitation.errors).toBe(null);
    isDeposit(JSON.parse(zenodoFile(publication, "2030-01-31")));
    expect(isDeposit.errors).toBe(null);
  }
});

test("where texts and data have different licences, a deposit says so", () => {
  expect(JSON.parse(zenodoFile(bells, "2020-06-03")).notes).toBe("Text and figures: CC BY 4.0. Data: CC0 1.0.");
  expect(JSON.parse(zenodoFile(ranks, "2030-01-31")).notes).toBe(undefined);
});
