import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { acceptData } from "../../../src/cli/commands/data-accept.ts";
import { listFiles } from "../../../src/cli/files.ts";
import { accept, writeWhole } from "../../../src/cli/commands/numbers-accept.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { formatProblem } from "../../../src/diagnostics/problem.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { temporaryFolder, write } from "../folders.ts";

const second = fileURLToPath(new URL("../../publication", import.meta.url));
const raw = "data/harbour-bells/raw/observations.csv";
const entries = "data/harbour-bells/versions.yaml";

function copy(): string {
  const folder = temporaryFolder();
  for (const name of ["content", "data", "numbers.lock.json"])
    cpSync(join(second, name), join(folder, name), { recursive: true });
  return folder;
}
const read = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");
const versionsSaid = (folder: string) =>
  readPublication(openFolder(folder))
    .problems.filter(({ path, field }) => path === entries || field === "version")
    .map(formatProblem);
function acceptIn(folder: string) {
  const acceptance = acceptData(folder, [])!;
  writeWhole(folder, acceptance.files);
  return acceptance;
}
/** Changes a note, which no number and no wording rests on. */
function edit(folder: string): void {
  const text = read(folder, raw);
  expect(text).toContain("heard through fog");
  write(folder, { [raw]: text.replace("heard through fog", "heard in fog") });
}

test("there is nothing to accept where nothing changed", () => {
  expect(acceptIn(copy())).toEqual({ files: {}, summary: [] });
});

test("a changed cell is a fault until it is a version with its reason and date, and the old version stays", () => {
  const folder = copy();
  edit(folder);
  expect(versionsSaid(folder)[0]).toMatch(
    /^data\/harbour-bells\/versions\.yaml:1:1 version: found data that differ from version 1\.0\.0: changed cells remark of \S+ \(".*heard through fog.*" → ".*heard in fog.*"\); expected version 1\.0\.1\. Run npm run data:accept/,
  );
  const { files, summary } = acceptIn(folder);
  expect(Object.keys(files).sort()).toEqual(["data/harbour-bells/published/1.0.1.csv", entries]);
  expect(summary[0]).toMatch(/^harbour-bells: version 1\.0\.1, changed cells remark of/);
  expect(versionsSaid(folder).map((line) => line.replace(/:.*found/, ": found"))).toEqual([
    `${entries}: found a draft; expected what is new and why, for readers. Write a sentence.`,
    `${entries}: found "TODO"; expected the date of publication, as YYYY-MM-DD. Add the date on which readers can first download it.`,
  ]);
  expect(acceptIn(folder).files).toEqual({});
  write(folder, {
    [entries]: read(folder, entries)
      .replace("date: TODO", "date: 2020-06-02")
      .replace("why: TODO", "why: The note was worded badly."),
  });
  expect(versionsSaid(folder)).toEqual([]);
  const { publication } = readPublication(openFolder(folder));
  const versions = publication!.versions.get("harbour-bells")!;
  expect(versions.map(({ version }) => version)).toEqual(["1.0.1", "1.0.0"]);
  expect(versions[0]!.difference!.cells).toHaveLength(1);
  expect(read(folder, "data/harbour-bells/published/1.0.0.csv")).toBe(
    read(second, "data/harbour-bells/published/1.0.0.csv"),
  );
});

test("a version that is lost or misnumbered is a fault", () => {
  const folder = copy();
  rmSync(join(folder, "data/harbour-bells/published/1.0.0.csv"));
  expect(versionsSaid(folder)).toEqual([
    `${entries}:1:3 0.version: found no file data/harbour-bells/published/1.0.0.csv; expected the table of every published version. Restore it as it was published.`,
  ]);
  const other = copy();
  edit(other);
  acceptIn(other);
  const csv = read(other, "data/harbour-bells/published/1.0.1.csv");
  rmSync(join(other, "data/harbour-bells/published/1.0.1.csv"));
  write(other, {
    "data/harbour-bells/published/1.1.0.csv": csv,
    [entries]: read(other, entries)
      .replace("1.0.1", "1.1.0")
      .replace("date: TODO", "date: 2020-06-02")
      .replace("why: TODO", "why: The note was worded badly."),
  });
  expect(versionsSaid(other)[0]).toMatch(
    /found version 1\.1\.0 after 1\.0\.0; expected version 1\.0\.1, because of changed cells/,
  );
});

test("a table saved in a different form is a fault of its file, and not a new version", () => {
  const folder = copy();
  const path = "data/harbour-bells/published/1.0.0.csv";
  const [head = "", first = "", ...rest] = read(folder, path).split("\n");
  write(folder, { [path]: [head, first.replace(/^([^,]*),/, '"$1",'), ...rest].join("\n") });
  expect(readPublication(openFolder(folder)).problems.map(formatProblem)).toEqual([
    `${path}:2:1 found the same data, but in a different form (quotation marks, spaces or the end of the file); expected version 1.0.0, byte for byte. Restore the file, for example with git checkout -- ${path}. The data need no new version.`,
  ]);
  expect(acceptIn(folder)).toEqual({ files: {}, summary: [] });
});

test("lines that end with CR LF are no change, in any file", () => {
  const folder = copy();
  write(
    folder,
    Object.fromEntries(
      listFiles(folder)
        .filter((path) => !/\.(woff2|jpe?g|png)$/.test(path))
        .map((path) => [path, read(folder, path).replaceAll("\n", "\r\n")]),
    ),
  );
  expect(readPublication(openFolder(folder)).problems).toEqual([]);
  expect(acceptIn(folder)).toEqual({ files: {}, summary: [] });
  expect(accept(folder, [])).toEqual({ files: {}, summary: [] });
});
