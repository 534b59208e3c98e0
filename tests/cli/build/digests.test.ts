import { linkSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digestInputs, isUpToDate, openTraces, remember, unmentioned } from "../../../src/cli/build/digests.ts";
import { temporaryFolder, write } from "../folders.ts";

const told = { address: "", catalogue: false, edition: null };

function publication(): string {
  const folder = temporaryFolder();
  write(folder, { "content/a.md": "A", "data/b.csv": "b\n", "public/c.txt": "C" });
  return folder;
}

test("the digest changes with every file, every name and the options of the build, and with nothing else", () => {
  const folder = publication();
  const digest = digestInputs(folder, told);
  expect(digestInputs(publication(), told)).toBe(digest);
  mkdirSync(join(folder, "content/empty"));
  write(folder, { "notes.txt": "beside" });
  expect(digestInputs(folder, told)).toBe(digest);
  expect(digestInputs(folder, { ...told, address: "https://example.org/" })).not.toBe(digest);
  expect(digestInputs(folder, { ...told, catalogue: true })).not.toBe(digest);
  for (const path of ["content/a.md", "data/b.csv", "public/c.txt", "public/.well-known/d", "numbers.lock.json"]) {
    const other = publication();
    write(other, { [path]: "changed" });
    expect(digestInputs(other, told)).not.toBe(digest);
  }
});

test("up to date means: made from the same inputs, and untouched since", () => {
  const out = join(temporaryFolder(), "dist");
  expect(isUpToDate(out, "one")).toBe(false);
  write(out, { "index.html": "x" });
  remember(out, "one");
  expect(isUpToDate(out, "one")).toBe(true);
  expect(isUpToDate(out, "two")).toBe(false);
  writeFileSync(join(out, "index.html"), "xy");
  expect(isUpToDate(out, "one")).toBe(false);
});

test("files are known to be untouched, also by another name, but not copies or what was written into", () => {
  const folder = temporaryFolder();
  const out = join(folder, "dist");
  write(out, { "a.txt": "a", "b.txt": "b", "c.txt": "c" });
  expect(openTraces(out)("a.txt", join(out, "a.txt"))).toBe(false);
  remember(out, "one");
  linkSync(join(out, "a.txt"), join(folder, "link"));
  writeFileSync(join(out, "b.txt"), "bb");
  const isUntouched = openTraces(out);
  expect(isUntouched("a.txt", join(folder, "link"))).toBe(true);
  expect(isUntouched("b.txt", join(out, "b.txt"))).toBe(false);
  expect(isUntouched("c.txt", join(folder, "link"))).toBe(false);
});

test("words are looked for in content and data", () => {
  const folder = publication();
  write(folder, { "data/x/raw/r.csv": "NaN\n", "public/p.txt": "undefined" });
  expect(unmentioned(folder, ["NaN", "undefined"])).toEqual(["undefined"]);
});
