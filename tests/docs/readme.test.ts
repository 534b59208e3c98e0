import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { chartNames } from "../../src/charts/registry.ts";
import { columnTypes } from "../../src/datasets/model.ts";
import { kinds } from "../../src/model/estimate.ts";
import { operationNames } from "../../src/numbers/definitions/definition.ts";
import { openFolder } from "../../src/diagnostics/folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const readme = read("README.md");
const documents = [
  "README.md",
  "docs/design.md",
  "docs/data.md",
  "docs/theme.md",
  "docs/atlas.md",
  "docs/bench.md",
  "docs/embeds.md",
  "docs/hosting.md",
  "data/README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
];

test("every command that the documents name exists", () => {
  const scripts = JSON.parse(read("package.json")).scripts as Record<string, string>;
  for (const document of documents) {
    const named = [...read(document).matchAll(/npm (?:run )?([a-z][a-z:-]*)/g)]
      .map(([, name]) => name!)
      .filter((name) => !["ci", "install"].includes(name));
    expect(
      named.filter((name) => !(name in scripts)),
      document,
    ).toEqual([]);
  }
});

test("every command of the project is in the README", () => {
  const scripts = Object.keys(JSON.parse(read("package.json")).scripts);
  expect(scripts.filter((name) => !new RegExp(`npm (run )?${name}\\b`).test(readme))).toEqual([]);
});

test("every path that the documents name exists", () => {
  for (const document of documents) {
    const text = read(document);
    const quoted = [...text.matchAll(/`((?:src|content|data|public|tests|docs)\/[\w./-]+)`/g)].map(([, path]) => path!);
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => join(dirname(document), path!));
    expect(
      [...quoted, ...linked].filter((path) => !existsSync(join(root, path))),
      document,
    ).toEqual([]);
  }
});

test("the map of the README shows every folder and file of src", () => {
  const rooms = new Set(
    openFolder(root)
      .list("src")
      .map((path) => path.split("/")[1]!),
  );
  expect([...rooms].filter((room) => !readme.includes(room.includes(".") ? room : `${room}/`))).toEqual([]);
});

test("the README names exactly the chart types that exist", () => {
  const named = /Chart types today: ([^\n]*?)\.\n/.exec(readme)![1]!;
  expect(named.match(/[\w-]+/g)).toEqual([...chartNames, "claim-trail"]);
});

test("the README names exactly the datasets that exist", () => {
  const named = /Datasets today: ([^\n]*?)\.\n/.exec(readme)![1]!;
  const datasets = openFolder(root)
    .list("data")
    .filter((path) => path.endsWith("/dataset.yaml"))
    .map((path) => path.split("/")[1]!);
  expect(named.match(/[\w-]+/g)?.sort()).toEqual(datasets);
});

test("the documents name exactly the kinds and the column types that exist", () => {
  const row = /\| estimate \| [^|]*:([^|]*) \|/.exec(read("docs/design.md"))![1]!;
  expect(row.match(/[\w-]+/g)).toEqual([...kinds]);
  const types = /Column types: (.*)/.exec(read("docs/data.md"))![1]!.replace(/\([^)]*\)/g, "");
  expect(types.match(/\w+/g)).toEqual([...columnTypes]);
});

test("the documents name exactly the operations on numbers that exist", () => {
  const table = /\| operation \|[^]*?\n\n/.exec(read("docs/data.md"))![0];
  expect([...table.matchAll(/`(\w+): [[{]/g)].map(([, name]) => name)).toEqual(operationNames);
});

test("the message in the README is one that the check writes", () => {
  expect(readme).toContain(
    'found "1,500"; expected a number such as 1500 or 2.5. Remove the thousands separators: 1500.',
  );
});
