import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { writeSearchIndex } from "../../../src/cli/build/search-index.ts";
import { listFiles } from "../../../src/cli/files.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { searchRecords } from "../../../src/publication/views/lists/search-records.ts";

const second = fileURLToPath(new URL("../../publication", import.meta.url));
const { publication: read } = readPublication(openFolder(second), false);
const publication = { ...read!, site: { ...read!.site, extras: ["search"] as const } };
const folder = mkdtempSync(join(tmpdir(), "muster-search-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("equal records give equal files, one for each record, and no interface of the library", async () => {
  const [one, other] = ["one", "other"].map((name) => join(folder, name)) as [string, string];
  const records = searchRecords(publication).length;
  expect(await writeSearchIndex(publication, one)).toBe(records);
  await writeSearchIndex(publication, other);
  const files = listFiles(one);
  expect(listFiles(other)).toEqual(files);
  for (const file of files)
    expect(readFileSync(join(one, file)).equals(readFileSync(join(other, file))), file).toBe(true);
  expect(files.filter((file) => file.startsWith("search/fragment/"))).toHaveLength(records);
  expect(files.filter((file) => /\.(js|css)$/.test(file))).toEqual(["search/pagefind.js"]);
});

test("a publication that does not ask for it gets none", async () => {
  const without = { ...publication, site: { ...publication.site, extras: [] } };
  expect(await writeSearchIndex(without, join(folder, "none"))).toBe(0);
});
