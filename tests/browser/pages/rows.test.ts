import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { faults } from "../driving/axe.ts";
import { useSecond, useBrowser } from "../driving/browser.ts";

const site = useSecond();
const { open } = useBrowser("/some/where/", site);
const path = "data/harbour-bells/";

/** The ids of the rows that are seen, in their order. */
const shown = (page: Page) =>
  page.locator("table[data-rows] tbody tr:visible").evaluateAll((rows) => rows.map(({ id }) => id.replace("row-", "")));
const csv = () => readFileSync(join(site, "data/harbour-bells.csv"), "utf8");
const ids = () => (parse(csv()) as string[][]).slice(1).map(([id]) => id!);
const head = (page: Page, name: string) => page.locator("table[data-rows] thead th", { hasText: name }).first();

/** What "download these rows" hands out. */
async function taken(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download these rows" }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

test("scripts off: all rows, all columns but the id and the quotes, to which sources lead, and nothing that would not work", async () => {
  const page = await open(path, { javaScriptEnabled: false });
  await expect.poll(() => shown(page)).toEqual(ids());
  expect(await page.locator("table[data-rows] button, .rows-bar").count()).toBe(0);
  expect(await page.locator("table[data-rows] thead th").count()).toBe(9);
  expect(await page.locator("#row-b-world td:nth-child(7) a").getAttribute("href")).toBe(
    "../../sources/harbour-office-2019-03-01-count/#harbour-office-2019-03-01-count--1",
  );
});

test("the words in the field choose rows: all of them must be in a row, in any order and in capitals or not", async () => {
  const page = await open(path);
  const field = page.getByRole("searchbox", { name: "Find in all rows" });
  await field.fill("LISTENERS between");
  await expect.poll(() => shown(page)).toEqual([]);
  await field.fill("RING listen");
  await expect.poll(() => shown(page)).toEqual(["b-nzl", "b-ken", "b-jpn"]);
  await expect.poll(() => page.locator(".rows-bar output").innerText()).toBe(`3 of ${ids().length} rows`);
  await field.fill("");
  await expect.poll(() => shown(page)).toEqual(ids());
  await expect.poll(() => page.locator(".rows-bar output").innerText()).toBe("Rows 1–12 of 12");
});

test("a row is found by its id, which no column shows", async () => {
  const page = await open(path);
  await page.getByRole("searchbox").fill("B-jpn");
  await expect.poll(() => shown(page)).toEqual(["b-jpn"]);
  expect(await page.locator("table[data-rows] tbody").innerText()).not.toContain("b-jpn");
  await page.getByRole("searchbox").fill("row-");
  await expect.poll(() => page.locator(".rows-bar output").innerText()).toBe("No row has all of these words.");
});

test("a click on a column sorts by its numbers, the next one turns them round, and says so", async () => {
  const page = await open(path);
  const values = new Map(
    (parse(csv(), { columns: true }) as { id: string; bells: string }[]).map(({ id, bells }) => [id, Number(bells)]),
  );
  const column = head(page, "Bells");
  const numbers = async () => (await shown(page)).map((id) => values.get(id)!);
  await column.getByRole("button").click();
  await expect.poll(() => numbers()).toEqual([...values.values()].toSorted((a, b) => a - b));
  await expect.poll(() => column.getAttribute("aria-sort")).toBe("ascending");
  await expect
    .poll(() => page.locator(".rows-bar output").innerText())
    .toBe("Rows 1–12 of 12; sorted by Bells (bells), lowest first");
  await column.getByRole("button").click();
  await expect
    .poll(() => page.locator(".rows-bar output").innerText())
    .toBe("Rows 1–12 of 12; sorted by Bells (bells), highest first");
  await expect.poll(() => numbers()).toEqual([...values.values()].toSorted((a, b) => b - a));
  await expect.poll(() => column.getAttribute("aria-sort")).toBe("descending");
  await head(page, "Coast").getByRole("button").press("Enter");
  await expect.poll(() => column.getAttribute("aria-sort")).toBeNull();
  const places = await page.locator("table[data-rows] tbody tr td:nth-child(2)").allInnerTexts();
  expect(places).toEqual(places.toSorted((a, b) => a.localeCompare(b, "en")));
});

test("the rows that are left are handed out as they stand in the file, in the order in which they are seen", async () => {
  const page = await open(path, { acceptDownloads: true });
  expect(await taken(page)).toEqual({ name: "harbour-bells-rows.csv", text: csv() });
  await page.getByRole("searchbox").fill("coast");
  await head(page, "Bells").getByRole("button").click();
  const { text } = await taken(page);
  const records = parse(text) as string[][];
  const all = parse(csv()) as string[][];
  expect(records[0]).toEqual(all[0]);
  expect(records.slice(1).map(([id]) => id)).toEqual(await shown(page));
  expect(records.length).toBeGreaterThan(2);
  expect(records.length).toBeLessThan(all.length);
  for (const record of records) expect(all).toContainEqual(record);
});

test("axe finds nothing, sorted and filtered", async () => {
  const page = await open(path, { viewport: { width: 360, height: 900 } });
  await page.getByRole("searchbox").fill("bells");
  await head(page, "Bells").getByRole("button").click();
  expect(await faults(page, "main")).toEqual([]);
});
