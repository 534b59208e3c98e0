import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../../dist", import.meta.url));
const page = (path: string) => parseHTML(readFileSync(join(dist, path, "index.html"), "utf8")).document;
const rows = <Row>(file: string) => (JSON.parse(readFileSync(join(dist, file), "utf8")) as { rows: Row[] }).rows;
const sources = rows<{ id: string; seen: string }>("data/sources.json").map(({ id }) => id);

describe.each(["sources", "numbers"])("/%s/", (path) => {
  const document = page(path);
  const groups = [...document.querySelectorAll("main > section")].map((section) => ({
    to: `#${section.querySelector("h2")!.id}`,
    count: section.querySelector("h2 .count")!.textContent,
    entries: [...section.querySelectorAll(":scope > ul:last-child > li")],
  }));

  test("begins with an index of its groups, with the number of entries of each", () => {
    expect(groups.length).toBeGreaterThan(1);
    const index = [...document.querySelectorAll(".list-index li")].map((item) => [
      item.querySelector("a")!.getAttribute("href"),
      item.querySelector(".count")!.textContent,
    ]);
    expect(index).toEqual(groups.map(({ to, count }) => [to, count]));
    for (const { count, entries } of groups) expect(Number(count)).toBe(entries.length);
  });

  test("weighs at most 20 kB packed", () => {
    const size = brotliCompressSync(readFileSync(join(dist, path, "index.html"))).length;
    console.log(`/${path}/: ${size} bytes packed`);
    expect(size).toBeLessThanOrEqual(20_000);
  });

  test("long groups of sources have their letters, each of which leads to an entry", () => {
    for (const link of document.querySelectorAll(".letters a"))
      expect(document.getElementById(link.getAttribute("href")!.slice(1))?.tagName).toBe("LI");
    if (path === "sources") expect(document.querySelectorAll(".letters a").length).toBeGreaterThan(20);
  });
});

test("every source stands once in the list, in an entry that leads to its page", () => {
  const listed = [...page("sources").querySelectorAll(".source-list li > a")].map((link) => link.getAttribute("href"));
  expect(listed.toSorted()).toEqual(sources.map((id) => `../sources/${id}/`).toSorted());
});

test("the page of a source names each dataset once, and has no column that is empty, nor more than five", () => {
  for (const id of sources) {
    const document = page(`sources/${id}`);
    const names = [...document.querySelectorAll("main h3 a")].map((link) => link.getAttribute("href"));
    expect(new Set(names).size, id).toBe(names.length);
    for (const table of document.querySelectorAll("main section table")) {
      const lines = [...table.querySelectorAll("tbody tr")].map((row) =>
        [...row.children].map((cell) => cell.textContent.trim()),
      );
      expect(lines[0]!.length).toBeLessThanOrEqual(5);
      lines[0]!.forEach((_, nth) =>
        expect(
          lines.some((cells) => cells[nth] !== ""),
          `${id}, column ${nth + 1}`,
        ).toBe(true),
      );
      for (const row of table.querySelectorAll("tbody tr"))
        expect(row.querySelector("th a")?.getAttribute("href")).toMatch(/^\.\.\/\.\.\/data\/.+#row/);
    }
  }
});
