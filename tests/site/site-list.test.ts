import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { listFiles } from "../../src/cli/files.ts";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const files = listFiles(dist);
const read = (file: string) => readFileSync(join(dist, file), "utf8");
const site = parseHTML(read("index.html")).document.querySelector("link[rel=canonical]")!.getAttribute("href")!;

test("llms.txt begins with the title and its summary, and lists every article, dataset and page with a line about it", () => {
  const text = read("llms.txt");
  expect(text).toMatch(/^# .+\n\n> .+\n\n## /);
  const links = [...text.matchAll(/^- \[[^\]]+\]\((\S+)\): \S.+$/gm)].map(([, url]) => url!.slice(site.length));
  for (const path of links)
    expect(files, path).toContain(path === "" || path.endsWith("/") ? `${path}index.html` : path);
  expect(links).toEqual(expect.arrayContaining(files.filter((path) => /^articles\/[^/]+\.md$/.test(path))));
  expect(links).toEqual(
    expect.arrayContaining(
      files
        .filter((path) => /^data\/[^/]+\/index\.html$/.test(path))
        .map((path) => path.replace("/index.html", ".csv"))
        .filter((path) => files.includes(path)),
    ),
  );
  // The rules of use.
  expect(text.split("\n").filter((line) => line.startsWith("- ") && !line.includes("](http"))).toHaveLength(4);
});
