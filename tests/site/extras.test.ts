import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";
import { writePublication } from "../../tools/bench/publication.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "muster-extras-"));
const site = join(folder, "dist");
const read = (file: string) => readFileSync(join(site, file), "utf8");

/** A publication that asks for no extras; its address is https://made-up.example/. */
beforeAll(async () => {
  const publication = join(folder, "publication");
  writePublication(publication, 1);
  await promisify(execFile)(process.execPath, [
    join(root, "src/cli/commands/build.ts"),
    "--publication",
    publication,
    "--out",
    site,
  ]);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("without extras an article with six figures, five numbers and a dataset has forty files", () => {
  const own = listFiles(site).filter((path) => path.includes("alder-bay-barn"));
  const figures = ["claims", "districts", "each", "growth", "part", "places"].map((name) => `alder-bay-barn-${name}`);
  const numbers = ["held-0", "looked", "month-9", "seen-0", "whole"].map((name) => `alder-bay-barn-${name}`);
  expect(own.toSorted()).toEqual(
    [
      "articles/alder-bay-barn/index.html",
      "cards/article-alder-bay-barn.png",
      "data/alder-bay-barn.csv",
      "data/alder-bay-barn/index.html",
      "sources/alder-bay-barn/index.html",
      ...numbers.map((id) => `numbers/${id}/index.html`),
      ...figures.flatMap((id) => [
        `cards/${id}.png`,
        `embed/${id}/index.html`,
        `figures/${id}.png`,
        `figures/${id}/index.html`,
        `figures/${id}/oembed.json`,
      ]),
    ].toSorted(),
  );
  expect(own).toHaveLength(40);
});

test("every address of the site that its pages and files name outside of links exists", () => {
  const addresses = listFiles(site)
    .filter((path) => /\.(?:html|json|jsonld|atom|xml|txt)$/.test(path))
    .flatMap((path) => read(path).match(/https:\/\/made-up\.example\/[^\s"'<>&\\)#?]*/g) ?? []);
  const files = new Set(listFiles(site));
  const missing = [...new Set(addresses)].filter((address) => {
    const path = decodeURI(new URL(address).pathname).slice(1);
    return !files.has(path) && !files.has(`${path}index.html`);
  });
  expect(missing).toEqual([]);
  expect(new Set(addresses).size).toBeGreaterThan(40);
});
