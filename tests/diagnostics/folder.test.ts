import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openFolder, readText } from "../../src/diagnostics/folder.ts";
import type { Problem } from "../../src/diagnostics/problem.ts";
import { memoryFolder } from "./memory.ts";

const root = mkdtempSync(join(tmpdir(), "muster-folder-"));
mkdirSync(join(root, "data/b"), { recursive: true });
for (const name of ["data/b/z.csv", "data/b/a.csv", "data/b/.hidden", "data/b/a.csv~"])
  writeFileSync(join(root, name), "x\n");
afterAll(() => rmSync(root, { recursive: true }));

test("list gives all files below a folder, sorted, without hidden files and backups", () => {
  expect(openFolder(root).list("data")).toEqual(["data/b/a.csv", "data/b/z.csv"]);
});

test("list of a folder that does not exist is empty", () => {
  expect(openFolder(root).list("content")).toEqual([]);
});

test.each([
  ["a byte order mark", new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), 1, 1],
  ["a NUL character, as in UTF-16", new Uint8Array([0x61, 0x0a, 0x62, 0x00]), 2, 2],
  ["bytes that are not UTF-8", new Uint8Array([0x61, 0x0a, 0x62, 0x63, 0xe9, 0x64]), 2, 3],
])("readText names %s by line and column", (found, bytes, line, column) => {
  const problems: Problem[] = [];
  expect(readText(memoryFolder({ "data/x.csv": bytes }), "data/x.csv", problems)).toBeNull();
  expect(problems).toMatchObject([{ path: "data/x.csv", found, line, column }]);
});
