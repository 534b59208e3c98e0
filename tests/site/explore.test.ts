import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { ExplorerConfig } from "../../src/explore/filters.ts";
import { unpackValues, type PackedValues } from "../../src/explore/values.ts";

const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../dist", import.meta.url));
const file = (path: string) => readFileSync(join(dist, path));
const page = (path: string) => parseHTML(file(`${path}/index.html`).toString()).document;
const json = (path: string) => JSON.parse(file(path).toString()) as unknown;
const document = page("explore");
const topics = [...document.querySelectorAll(".topics > li")].map((item) => ({
  id: item.querySelector("a")!.getAttribute("href")!.replaceAll("/", "").replace("..explore", ""),
  count: Number.parseInt(item.querySelector(".count")!.textContent!),
}));
const config = JSON.parse(document.querySelector("[data-explorer]")!.getAttribute("data-explorer")!) as ExplorerConfig;

test("the page of all values lists every topic, with as many values as its file has", () => {
  expect(topics.length).toBeGreaterThan(2);
  expect(topics).toEqual(config.topics.map(({ id, count }) => ({ id, count })));
});

test("the filters work with at most 60 kB, packed", () => {
  const script = document.querySelector("script[src*='assets/explore.']")!.getAttribute("src")!.replace("../", "");
  const files = [script, ...config.topics.map(({ id }) => `explore/${id}.json`)];
  const sizes = files.map((path) => brotliCompressSync(file(path)).byteLength);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(60_000);
});

test("the files have every value with a place in the tables of the datasets that may be redistributed", () => {
  const values = topics.flatMap(({ id }) =>
    unpackValues((json(`explore/${id}.json`) as { values: PackedValues }).values),
  );
  expect(new Set(values.map(({ dataset, row }) => `${dataset}/${row}`)).size).toBe(values.length);
  for (const dataset of new Set(values.map((value) => value.dataset))) {
    const { rows } = json(`data/${dataset}.json`) as { rows: Record<string, unknown>[] };
    const own = values.filter((value) => value.dataset === dataset).map(({ row }) => row);
    const named = rows.flatMap((row) => Object.values(row).filter((cell) => own.includes(String(cell))));
    expect(named.length, dataset).toBeGreaterThanOrEqual(own.length);
  }
});

describe.each(topics)("/explore/$id/", ({ id, count }) => {
  const own = page(`explore/${id}`);

  test("lists its values without those that may not be used, each with a link", () => {
    const rows = [...own.querySelectorAll("tbody tr")];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(Math.min(count, 250));
    for (const row of rows) expect(row.querySelectorAll("td.number a[href]")).toHaveLength(1);
    expect(own.querySelector("tbody")!.textContent).not.toContain("Not to be used");
  });

  test("has charts whose labels are there, or says why there is none, for everybody and for each choice of who counts", () => {
    for (const part of own.querySelectorAll(".page-charts > *")) {
      if (part.tagName === "H2") continue;
      expect(part.querySelectorAll("figure").length > 0 || part.textContent!.trim() !== "").toBe(true);
    }
    for (const drawing of own.querySelectorAll(".page-charts svg[aria-labelledby]"))
      for (const label of drawing.getAttribute("aria-labelledby")!.split(" "))
        expect(own.querySelectorAll(`[id="${label}"]`)).toHaveLength(1);
  });
});
