import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { accept, writeWhole } from "../../../src/cli/commands/numbers-accept.ts";
import { openFolder } from "../../../src/diagnostics/folder.ts";
import { formatProblem, type Problem } from "../../../src/diagnostics/problem.ts";
import { readPublication } from "../../../src/publication/read/publication.ts";
import { read, temporaryFolder, write } from "../folders.ts";

const second = fileURLToPath(new URL("../../publication", import.meta.url));

/** A copy of the second publication, without a lock and without corrections. */
function copy(): string {
  const folder = temporaryFolder();
  for (const name of ["content", "data"]) cpSync(join(second, name), join(folder, name), { recursive: true });
  rmSync(join(folder, "content/corrections.yaml"), { force: true });
  edit(folder, "content/articles/what-texts-hold/en.md", "::correction{#coasts-of-the-society since=2020-05-20}\n", "");
  return folder;
}
/** What is wrong, but for data without a published version yet. */
const check = (folder: string) =>
  readPublication(openFolder(folder))
    .problems.filter(({ field }) => field !== "version")
    .map(formatProblem);
function acceptIn(folder: string) {
  const problems: Problem[] = [];
  const acceptance = accept(folder, problems);
  expect(problems.map(formatProblem)).toEqual([]);
  writeWhole(folder, acceptance!.files);
  return acceptance!;
}
/** Puts one text in the place of another, which must be there. */
function edit(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), "utf8");
  expect(text).toContain(from);
  write(folder, { [path]: text.replaceAll(from, to) });
}

test("the first acceptance locks every number, and the second has nothing to do", () => {
  const folder = copy();
  expect(check(folder)[0]).toContain("numbers.lock.json:1:1 found no file");
  expect(Object.keys(acceptIn(folder).files)).toEqual(["numbers.lock.json"]);
  expect(check(folder)).toEqual([]);
  expect(acceptIn(folder)).toEqual({ files: {}, summary: [] });
});

test("a changed value is drafted, stays a fault until it is explained, and is then a correction", () => {
  const folder = copy();
  acceptIn(folder);
  edit(
    folder,
    "data/bell-keepers/raw/observations.csv",
    "k-deaf,deaf,world,,,2019-03-01,640,",
    "k-deaf,deaf,world,,,2019-03-01,641,",
  );
  edit(folder, "data/sources/harbour-office-2019-03-01-count.yaml", "640", "641");
  edit(folder, "content/figures/earshot.yaml", "640", "641");
  expect(check(folder).filter((line) => !line.includes("npm run numbers:accept"))).toEqual([]);
  const { summary } = acceptIn(folder);
  expect(summary).toContain("deaf: 640 people → 641 people");
  const drafts = readFileSync(join(folder, "content/corrections.yaml"), "utf8");
  expect(drafts).toContain(
    "- number: deaf\n  kind: correction\n  what: People who hear nothing: All coasts\n".replace(
      "what: People who hear nothing: All coasts",
      'what: "People who hear nothing: All coasts"',
    ),
  );
  expect(check(folder).some((line) => /^content\/corrections\.yaml:\d+:3 \d\.why: found a draft/.test(line))).toBe(
    true,
  );
  expect(acceptIn(folder)).toEqual({ files: {}, summary: [] });
  write(folder, {
    "content/corrections.yaml": drafts
      .replaceAll("why: TODO", "why: One person was heard to hear nothing.")
      .replaceAll("since: TODO", "since: 2020-06-01"),
  });
  expect(check(folder)).toEqual([]);
  const { publication } = readPublication(openFolder(folder), false);
  expect(publication!.corrections).toMatchObject([
    { number: "deaf", from: "640 people", to: "641 people", since: "2020-06-01" },
  ]);
});

test("where anything else is wrong nothing is accepted", () => {
  const folder = copy();
  edit(folder, "data/bell-keepers/raw/observations.csv", ",640,", ",640.5,");
  const problems: Problem[] = [];
  expect(accept(folder, problems)).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
});

test("files are written whole: what cannot be written leaves all as it was, and nothing behind", () => {
  const folder = temporaryFolder();
  write(folder, { "a.json": "old", "blocked/file": "" });
  expect(() => writeWhole(folder, { "a.json": "new", "blocked/file/b.json": "new" })).toThrow();
  expect(read(folder)).toEqual({ "a.json": "old", "blocked/file": "" });
  writeWhole(folder, { "a.json": "new", "content/b.yaml": "new" });
  expect(read(folder)).toEqual({ "a.json": "new", "blocked/file": "", "content/b.yaml": "new" });
  expect(readdirSync(folder).sort()).toEqual(["a.json", "blocked", "content"]);
});
