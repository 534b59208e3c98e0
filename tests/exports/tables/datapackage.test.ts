import { expect, test } from "vitest";
import { dataFile } from "../../../src/exports/tables/data-file.ts";
import { dataPackage, type PackageWords, type Resource } from "../../../src/exports/tables/datapackage.ts";
import { faultsOf } from "./profile.ts";

const words: PackageWords = {
  name: "harbour-bells",
  title: "Harbour bells",
  description: "Bells that hang in harbours.",
  homepage: "https://example.org/data/harbour-bells/",
  version: "1.2.0",
  date: "2020-06-01",
  licence: { name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/", title: "CC BY 4.0" },
  publisher: { title: "The Bell Desk", path: "https://example.org/" },
  sources: [{ title: "Harbour Office", path: null }],
  language: "en",
};

const resource: Resource = {
  table: {
    id: "harbour-bells",
    title: "Harbour bells",
    description: "",
    fields: [
      { name: "id", type: "string", title: "Row", description: "", unit: null },
      { name: "bells", type: "integer", title: "Bells", description: "As counted.", unit: "bells" },
      { name: "source_id", type: "string", title: "Source", description: "", unit: null },
    ],
    rows: [],
  },
  path: "1.2.0.csv",
  file: dataFile("id,bells,source_id\n"),
  key: ["id"],
  references: [{ field: "source_id", table: "sources", there: "id" }],
};

const descriptor = () =>
  JSON.parse(JSON.stringify(dataPackage(words, [resource]))) as {
    resources: [Record<string, unknown> & { schema: Record<string, unknown> }];
  } & Record<string, unknown>;

test("a table has its schema, size and digest, as the profile requires", () => {
  expect(faultsOf(descriptor())).toEqual([]);
  const { resources, ...rest } = descriptor();
  expect(rest).toMatchObject({
    id: "https://example.org/data/harbour-bells/",
    created: "2020-06-01T00:00:00Z",
    version: "1.2.0",
    sources: [{ title: "Harbour Office" }],
  });
  expect(resources[0]).toMatchObject({
    path: "1.2.0.csv",
    bytes: 19,
    hash: "sha256:a09ef3d4758ca20a73622e64b1f9c0537cc9f1b584d22c250c1a235f0ed1b908",
  });
  expect(resources[0].schema).toEqual({
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: [
      { name: "id", type: "string", title: "Row", constraints: { required: true, unique: true } },
      { name: "bells", type: "integer", title: "Bells", description: "As counted.", unit: "bells" },
      { name: "source_id", type: "string", title: "Source", rdfType: "http://www.w3.org/2000/01/rdf-schema#Resource" },
    ],
    missingValues: [{ value: "", label: "not given, or not applicable" }],
    primaryKey: ["id"],
    foreignKeys: [{ fields: ["source_id"], reference: { resource: "sources", fields: ["id"] } }],
  });
});

test.each<[string, (broken: ReturnType<typeof descriptor>) => void, string]>([
  [
    "no resources",
    (broken) => void (broken.resources as unknown[]).pop(),
    "/resources must NOT have fewer than 1 items",
  ],
  [
    "a homepage that is no address",
    (broken) => void (broken["homepage"] = "here"),
    '/homepage must match format "uri"',
  ],
  ["a day for a moment", (broken) => void (broken["created"] = "2020-06-01"), '/created must match format "date-time"'],
  [
    "a path that leads out",
    (broken) => void (broken.resources[0]["path"] = "../x.csv"),
    "/resources/0/path must match pattern",
  ],
  [
    "a digest without its kind",
    (broken) => void (broken.resources[0]["hash"] = "abc"),
    "/resources/0/hash must match pattern",
  ],
  [
    "a type that there is not",
    (broken) => void ((broken.resources[0].schema["fields"] as { type: string }[])[0]!.type = "text"),
    "/resources/0/schema/fields/0/type must be equal to one of the allowed values",
  ],
  [
    "a property that nobody looked up",
    (broken) => void (broken.resources[0].schema["fieldsMatch"] = "exact"),
    "/resources/0/schema must NOT have additional properties fieldsMatch",
  ],
])("the profile finds %s", (_, breakIt, fault) => {
  const broken = descriptor();
  breakIt(broken);
  expect(
    faultsOf(broken).some((found) => found.startsWith(fault)),
    faultsOf(broken).join("\n"),
  ).toBe(true);
});
