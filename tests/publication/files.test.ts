import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { sha256 } from "../../src/digest.ts";
import { openFolder } from "../../src/diagnostics/folder.ts";
import { mediaTypeOf } from "../../src/publication/files/dataset-files.ts";
import { fileNames } from "../../src/publication/files/files.ts";
import { datasetOffer } from "../../src/publication/files/offered-files.ts";
import { dataFiles } from "./data-files.ts";
import { readPublication } from "../../src/publication/read/publication.ts";
import { faultsOf } from "../exports/tables/profile.ts";
import { memoryFolder } from "../diagnostics/memory.ts";

const second = openFolder(fileURLToPath(new URL(".", import.meta.url)));
const publication = readPublication(second).publication!;
const files = await dataFiles(publication);
const datasets = [...publication.datasets.keys()];
const offer = datasetOffer(publication.site);
const bytes = (path: string) => files.get(path)!.bytes;
const text = (path: string) => new TextDecoder().decode(bytes(path));
const table = (path: string) => parse(text(path)) as string[][];

interface Package {
  version: string;
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: {
      fields: { name: string; type: string }[];
      primaryKey?: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];
}

test("every dataset comes in every format, under its name and under its version, with the same table", () => {
  for (const id of datasets) {
    for (const ending of offer.formats) {
      expect(files.has(`/data/${id}.${ending}`), `${id}.${ending}`).toBe(true);
      expect(mediaTypeOf(`x.${ending}`)).not.toBe("text/plain");
    }
    for (const ending of offer.versions)
      expect(files.has(`/data/${id}/1.0.0.${ending}`), `${id}/1.0.0.${ending}`).toBe(true);
    for (const ending of ["csv", "jsonl"])
      expect(files.get(`/data/${id}/1.0.0.${ending}`)!.sha256).toBe(files.get(`/data/${id}.${ending}`)!.sha256);
  }
});

test("the names of the files are known before they are made", () => {
  expect(
    fileNames(publication)
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual([...files.keys()]);
});

test("digests are those of the files", () => {
  for (const [path, file] of files) expect(sha256(file.bytes), path).toBe(file.sha256);
});

test("made twice, the files are the same", async () => {
  const again = await dataFiles(readPublication(second).publication!);
  expect([...again].map(([path, file]) => `${path} ${file.sha256}`)).toEqual(
    [...files].map(([path, file]) => `${path} ${file.sha256}`),
  );
});

describe.each(["/data", ...datasets.map((id) => `/data/${id}`)])("%s/datapackage.json", (folder) => {
  const descriptor = JSON.parse(text(`${folder}/datapackage.json`)) as Package & Record<string, unknown>;

  test("is valid by the profile, and its names are fit for addresses", () => {
    expect(faultsOf(descriptor)).toEqual([]);
    expect(descriptor["name"]).toMatch(/^[a-z0-9][a-z0-9._-]*$/);
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
  });

  test("is true: sizes, digests, headers, keys and references", () => {
    for (const { name, path, bytes: size, hash, schema } of descriptor.resources) {
      const content = bytes(`${folder}/${path}`);
      expect([size, hash], path).toEqual([content.length, `sha256:${sha256(content)}`]);
      const [header, ...rows] = table(`${folder}/${path}`);
      expect(header, path).toEqual(schema.fields.map((field) => field.name));
      const column = (field: string, of = rows, head = header!) => of.map((row) => row[head.indexOf(field)]!);
      const keys = rows.map((row) => (schema.primaryKey ?? []).map((field) => row[header!.indexOf(field)]).join(" "));
      if (schema.primaryKey) expect(new Set(keys).size, `${name}: key`).toBe(rows.length);
      for (const { type, name: field } of schema.fields) {
        for (const cell of column(field).filter((value) => value !== "")) {
          if (type === "integer") expect(cell).toMatch(/^-?\d+$/);
          if (type === "number") expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
          if (type === "date") expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const other = descriptor.resources.find((resource) => resource.name === reference.resource)!;
        const [head, ...there] = table(`${folder}/${other.path}`);
        const known = new Set(column(reference.fields[0]!, there, head));
        expect(
          column(fields[0]!).filter((cell) => cell !== "" && !known.has(cell)),
          `${name}.${fields[0]!}`,
        ).toEqual([]);
      }
    }
  });
});

test.each(datasets)("%s: CSVW metadata describes the file beside it", (id) => {
  for (const path of [`/data/${id}.csv`, `/data/${id}/1.0.0.csv`]) {
    const metadata = JSON.parse(text(`${path}-metadata.json`)) as {
      url: string;
      tableSchema: { columns: { name: string; titles: string[] }[] };
    };
    expect(path.endsWith(`/${metadata.url}`)).toBe(true);
    const [header] = table(path);
    expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(header);
    for (const { name, titles } of metadata.tableSchema.columns) expect(titles).toContain(name);
  }
});

test.each(datasets)("%s.zip contains the folder with valid checksums", (id) => {
  const packed = unzipSync(bytes(`/data/${id}.zip`));
  const names = Object.keys(packed);
  expect(names).toEqual(names.toSorted());
  for (const name of [
    "datapackage.json",
    "README.md",
    "LICENCE.txt",
    "1.0.0.csv",
    "raw.csv",
    "cleaning-log.csv",
    "sources.csv",
    "quotes.csv",
    "SHA256SUMS",
  ])
    expect(names).toContain(`${id}/${name}`);
  const sums = new TextDecoder().decode(packed[`${id}/SHA256SUMS`]).trimEnd().split("\n");
  expect(sums).toHaveLength(names.length - 1);
  for (const line of sums) {
    const [digest, name] = line.split("  ") as [string, string];
    expect(sha256(packed[`${id}/${name}`]!)).toBe(digest);
  }
});

test("the catalogue lists every dataset with the true size and digest of its files", () => {
  const catalogue = JSON.parse(text("/data/catalog.jsonld")) as {
    "dcat:dataset": {
      "dcat:distribution": {
        "@id": string;
        "dcat:byteSize": { "@value": string };
        "spdx:checksum": { "spdx:checksumValue": { "@value": string } };
      }[];
    }[];
  };
  expect(catalogue["dcat:dataset"]).toHaveLength(datasets.length);
  for (const { "dcat:distribution": distribution } of catalogue["dcat:dataset"]) {
    for (const file of distribution) {
      const path = file["@id"].slice(file["@id"].indexOf("/data/"));
      expect([file["dcat:byteSize"]["@value"], file["spdx:checksum"]["spdx:checksumValue"]["@value"]]).toEqual([
        String(bytes(path).length),
        files.get(path)!.sha256,
      ]);
    }
  }
});

test("withheld data are in no file, and a raw file can be withheld alone", async () => {
  const path = "data/bell-keepers/dataset.yaml";
  const bells = "data/harbour-bells/dataset.yaml";
  const read = (file: string) => new TextDecoder().decode(second.bytes(file));
  const changed = memoryFolder(
    {
      [path]: read(path).replace("licence:", "withheld: The keepers asked for that.\nlicence:"),
      [bells]: read(bells).replace("raw:\n", "raw:\n  withheld: It names people.\n"),
    },
    second,
  );
  const { publication: other, problems } = readPublication(changed);
  expect(problems).toEqual([]);
  const given = await dataFiles(other!);
  expect([...given.keys()].filter((name) => name.includes("bell-keepers"))).toEqual([]);
  expect(new TextDecoder().decode(given.get("/data/datapackage.json")!.bytes)).not.toContain("bell-keepers");
  expect(
    Object.keys(unzipSync(given.get("/data/all.zip")!.bytes)).filter((name) => name.includes("bell-keepers")),
  ).toEqual([]);
  expect(given.has("/data/harbour-bells/raw.csv")).toBe(false);
  expect(given.has("/data/harbour-bells.csv")).toBe(true);
});

test("a version stays byte for byte when there is a newer one, and comes in every format that holds a table alone", async () => {
  const [folder, read] = [
    "data/harbour-bells",
    (file: string) => new TextDecoder().decode(second.bytes(`data/harbour-bells/${file}`)),
  ];
  const now = read("published/1.0.0.csv");
  const before = now.replace(/[^\n]*\n$/, "");
  const versions = read("versions.yaml");
  const changed = memoryFolder(
    {
      [`${folder}/published/1.1.0.csv`]: now,
      [`${folder}/published/1.0.0.csv`]: before,
      [`${folder}/versions.yaml`]: versions.replace("1.0.0", "1.1.0") + versions,
    },
    second,
  );
  const { publication: other, problems } = readPublication(changed);
  expect(problems).toEqual([]);
  const files = await dataFiles(other!);
  expect([...files.keys()].filter((path) => path.startsWith("/data/harbour-bells/1.0.0."))).toEqual(
    ["csv", "csv-metadata.json", "json", "jsonl", "parquet", "xlsx"].map(
      (ending) => `/data/harbour-bells/1.0.0.${ending}`,
    ),
  );
  expect(
    fileNames(other!)
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual([...files.keys()]);
  // While it was the newest: the check that the data are those of the newest version is for what is published.
  const newest = readPublication(
    memoryFolder({ [`${folder}/published/1.0.0.csv`]: before }, second),
    false,
  ).publication!;
  const then = await dataFiles(newest);
  for (const ending of offer.versions)
    expect(files.get(`/data/harbour-bells/1.0.0.${ending}`)!.sha256, ending).toBe(
      then.get(`/data/harbour-bells/1.0.0.${ending}`)!.sha256,
    );
  const older = (ending: string) => files.get(`/data/harbour-bells/1.0.0.${ending}`)!.bytes;
  expect(new TextDecoder().decode(older("csv"))).toBe(before);
  const [header, ...cells] = parse(before) as string[][];
  const { fields, rows } = JSON.parse(new TextDecoder().decode(older("json"))) as {
    fields: { name: string }[];
    rows: Record<string, unknown>[];
  };
  expect(fields.map(({ name }) => name)).toEqual(header);
  expect(rows).toHaveLength(cells.length);
  expect(
    new TextDecoder()
      .decode(older("jsonl"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual(rows);
  expect(rows).toEqual(
    (
      JSON.parse(new TextDecoder().decode(files.get("/data/harbour-bells.json")!.bytes)) as { rows: unknown[] }
    ).rows.slice(0, -1),
  );
});
