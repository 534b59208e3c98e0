import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openFolder } from "../../src/diagnostics/folder.ts";
import {
  currentDigests,
  setPublication,
  keyed,
  currentPublication,
  trackReads,
} from "../../src/publication/tracking/current.ts";
import { readPublication } from "../../src/publication/read/publication.ts";

const read = setPublication(readPublication(openFolder(fileURLToPath(new URL(".", import.meta.url)))).publication!);

test("the publication that was set is the one that pages get, outside of any page too", async () => {
  expect(currentPublication()).toBe(read);
  const { made, parts } = await trackReads(async () => currentPublication().figures.get("earshot"));
  expect(made).toBe(read.figures.get("earshot"));
  expect([...parts]).toEqual(["figures:earshot"]);
  expect(currentPublication()).toBe(read);
});

test("reads of pages rendered at the same time are separated, before and after each waits", async () => {
  const page = (ids: string[]) =>
    trackReads(async () => {
      for (const id of ids) {
        currentPublication().figures.get(id);
        await setImmediate();
        currentPublication().numbers.get(id);
      }
      return ids.length;
    });
  const pages = await Promise.all([page(["earshot", "bells"]), page(["rumour"]), page([])]);
  expect(pages.map(({ made, parts }) => [made, [...parts]])).toEqual([
    [2, ["figures:earshot", "numbers:earshot", "figures:bells", "numbers:bells"]],
    [1, ["figures:rumour", "numbers:rumour"]],
    [0, []],
  ]);
});

test("a page that fails leaves the others as they are", async () => {
  const failing = trackReads(() => Promise.reject(new Error("ink is out")));
  const other = trackReads(async () => (await setImmediate(), currentPublication().site.title));
  await expect(failing).rejects.toThrow("ink is out");
  expect([...(await other).parts]).toEqual(["site"]);
  expect(currentPublication()).toBe(read);
});

test("pages have equal keys where they are given the same", () => {
  const figure = read.figures.get("earshot");
  const keys = keyed([
    { props: { figure } },
    { props: { figure } },
    { props: { figure: read.figures.get("rumour") } },
  ]).map(({ cacheKey }) => cacheKey);
  expect(keys[0]).toBe(keys[1]);
  expect(keys[0]).not.toBe(keys[2]);
  expect(keys[2]).toBe(currentDigests().value({ figure: read.figures.get("rumour") }));
});
