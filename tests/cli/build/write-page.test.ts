import { expect, test } from "vitest";
import { openPageWriter } from "../../../src/cli/build/write-page.ts";
import { read, temporaryFolder, write } from "../folders.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("pages are written with their folders, from all of their pieces", () => {
  const site = temporaryFolder();
  const writePage = openPageWriter(site);
  writePage("a/b/index.html", [bytes("<p>"), bytes("Bells"), bytes("</p>")]);
  writePage("a/b/c.csv", [bytes("a\n")]);
  writePage("empty.txt", []);
  expect(read(site)).toEqual({ "a/b/index.html": "<p>Bells</p>", "a/b/c.csv": "a\n", "empty.txt": "" });
});

test("a file that is served as it is stays, and a page with its path is an error", () => {
  const site = temporaryFolder();
  write(site, { "robots.txt": "ours" });
  expect(() => openPageWriter(site)("robots.txt", [bytes("theirs")])).toThrow(
    "public/robots.txt has the path of a page. Rename the file, or remove it.",
  );
  expect(read(site)).toEqual({ "robots.txt": "ours" });
});

test("nothing is written outside of the site", () => {
  expect(() => openPageWriter(temporaryFolder())("../a.txt", [bytes("a")])).toThrow("not a file below");
});
