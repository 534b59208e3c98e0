import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../../src/cli/files.ts";
import { project } from "../../../src/cli/project.ts";
import { all } from "../../all.ts";
import { findEpubcheck } from "../../../src/cli/test/checkers.ts";

const dist = process.env["MUSTER_DIST"] ?? join(project, "dist");
const read = (file: string) => readFileSync(join(dist, file), "utf8");
const ids = listFiles(dist).flatMap((path) => /^articles\/([^/@]+)\/\1\.html$/.exec(path)?.[1] ?? []);

test("every article is there as HTML and as EPUB, and its page leads to both", () => {
  expect(ids).toContain("the-1500");
  for (const id of ids) {
    const { document } = parseHTML(read(`articles/${id}/index.html`));
    const links = [...document.querySelectorAll(".after a[download]")].map((link) => link.getAttribute("href"));
    expect(links.slice(0, 2)).toEqual([`../../articles/${id}/${id}.html`, `../../articles/${id}/${id}.epub`]);
  }
});

describe.each(ids)("%s", (id) => {
  const page = parseHTML(read(`articles/${id}/index.html`)).document;
  const file = parseHTML(read(`articles/${id}/${id}.html`)).document;

  test("the file has the words of the page, and loads nothing", () => {
    // On the page, the words of a story stand in the steps of its figure.
    const paragraphs = (document: Document) =>
      [...document.querySelectorAll("article.prose > p:not([class]), .step > .words > p")].map(
        (paragraph) => paragraph.textContent,
      );
    expect(paragraphs(file)).toEqual(paragraphs(page));
    expect(file.querySelectorAll("script, link:not([rel=canonical]), img, iframe")).toHaveLength(0);
  });

  test("each number has a note, with the sentence in which it was read", () => {
    const numbers = [...file.querySelectorAll("article.prose a.number")];
    expect(numbers.length).toBeGreaterThan(5);
    for (const number of numbers) {
      const note = file.getElementById(number.getAttribute("href")!.slice(1));
      expect(note?.querySelector("blockquote, .from"), number.getAttribute("href")!).toBeTruthy();
    }
  });
});

const epubcheck = findEpubcheck();

test.runIf(epubcheck)(
  "epubcheck finds no fault in the largest and the smallest article, or in any, and nothing to warn of",
  () => {
    const books = ids.map((id) => join(dist, `articles/${id}/${id}.epub`));
    const bySize = books.toSorted((a, b) => statSync(b).size - statSync(a).size);
    // Each takes a second and more.
    const found = (all ? books : [bySize[0]!, bySize.at(-1)!]).map((book) => {
      const said = execFileSync(epubcheck!.java, ["-jar", epubcheck!.jar, book], { encoding: "utf8" });
      return /Messages: .*/.exec(said)?.[0];
    });
    expect(new Set(found)).toEqual(new Set(["Messages: 0 fatals / 0 errors / 0 warnings / 0 infos"]));
  },
);
