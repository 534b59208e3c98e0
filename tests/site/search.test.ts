import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";
import { project } from "../../src/cli/project.ts";

const dist = process.env["MUSTER_DIST"] ?? join(project, "dist");
const read = (file: string) => readFileSync(join(dist, file));
const files = listFiles(dist);

test("the search box loads at most 15 kB before the first words", () => {
  const scripts = files.filter((file) => /^assets\/search\.\w+\.js$/.test(file));
  expect(scripts).toHaveLength(1);
  const sizes = [...scripts, "search/pagefind.js"].map(
    (file) => [file, brotliCompressSync(read(file)).length] as const,
  );
  for (const [file, size] of sizes) console.log(`${file}: ${size} bytes packed`);
  expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(15_000);
});

test("the list of everything leads to every article, figure, number, claim, dataset and source", () => {
  const lists = files.filter((file) => /^find\/(?:part\/\d+\/)?index\.html$/.test(file));
  expect(lists).toEqual(["find/index.html", "find/part/2/index.html"]);
  const listed = lists.flatMap((list) =>
    [...parseHTML(read(list).toString()).document.querySelectorAll(".site-list a")].map((link) =>
      join(list, "..", link.getAttribute("href")!),
    ),
  );
  const pages = files.flatMap(
    (file) => /^((?:articles|figures|numbers|claims|data|sources)\/[^/]+\/)index\.html$/.exec(file)?.[1] ?? [],
  );
  expect(pages.length).toBeGreaterThan(300);
  const formerly = new Set(pages.filter((path) => !listed.includes(path)));
  // Only earlier names of figures, whose pages stay, are left out.
  for (const path of formerly) {
    const page = parseHTML(read(`${path}index.html`).toString()).document;
    expect(page.querySelector("link[rel=canonical]")!.getAttribute("href"), path).not.toMatch(new RegExp(`/${path}$`));
  }
});
