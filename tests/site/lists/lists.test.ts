import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../../dist", import.meta.url));
const page = (path: string) => parseHTML(readFileSync(join(dist, path, "index.html"), "utf8")).document;
/** The pages of a list: long ones continue at part/2/. */
const partsOf = (path: string) => {
  const parts = [page(path)];
  while (existsSync(join(dist, path, `part/${parts.length + 1}/index.html`)))
    parts.push(page(join(path, `part/${parts.length + 1}`)));
  return parts;
};
const rows = <Row>(file: string) => (JSON.parse(readFileSync(join(dist, file), "utf8")) as { rows: Row[] }).rows;
const sources = rows<{ id: string; seen: string }>("data/sources.json").map(({ id }) => id);

describe.each(["sources", "numbers"])("/%s/", (path) => {
  const document = page(path);
  const sections = partsOf(path).flatMap((part) => [...part.querySelectorAll("main > section")]);
  const groups = [...Map.groupBy(sections, (section) => section.querySelector("h2")!.id)].map(([id, parts]) => ({
    to: `#${id}`,
    count: parts[0]!.querySelector("h2 .count")!.textContent,
    entries: parts.flatMap((section) => [...section.querySelectorAll(":scope > ul:last-child > li")]),
  }));

  test("begins with an index of its groups, with the number of entries of each", () => {
    expect(groups.length).toBeGreaterThan(1);
    const index = [...document.querySelectorAll(".list-index li")].map((item) => [
      item
        .querySelector("a")!
        .getAttribute("href")!
        .replace(/^[^#]*/, ""),
      item.querySelector(".count")!.textContent,
    ]);
    expect(index).toEqual(groups.map(({ to, count }) => [to, count]));
    for (const { count, entries } of groups) expect(Number(count)).toBe(entries.length);
  });

  test("weighs at most 25 kB packed", () => {
    const size = brotliCompressSync(readFileSync(join(dist, path, "index.html"))).length;
    console.log(`/${path}/: ${size} bytes packed`);
    expect(size).toBeLessThanOrEqual(25_000);
  });

  test("long groups of sources have their letters, each of which leads to an entry", () => {
    for (const link of document.querySelectorAll(".letters a"))
      expect(document.getElementById(link.getAttribute("href")!.slice(1))?.tagName).toBe("LI");
    if (path === "sources") expect(document.querySelectorAll(".letters a").length).toBeGreaterThan(20);
  });
});

test("every source stands once in the list, in an entry that leads to its page", () => {
  const listed = partsOf("sources")
    .flatMap((part) => [...part.querySelectorAll(".source-list li > a")])
    .map((link) => link.getAttribute("href")!.replace(/^.*sources\//, ""));
  expect(listed.toSorted()).toEqual(sources.map((id) => `${id}/`).toSorted());
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
