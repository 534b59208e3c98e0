import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { faults } from "../driving/axe.ts";
import { go, useBrowser } from "../driving/browser.ts";
import { buildCounties, countyRows, drawnCounties } from "../driving/counties.ts";

const count = 3000;
const site = buildCounties(count);
const { open, address } = useBrowser("/some/where/", site);
const path = "data/counties/";
const rows = countyRows(count);
const ids = (page: Page) =>
  page.locator("table[data-rows] tbody tr").evaluateAll((rows) => rows.map(({ id }) => id.replace("row-", "")));
const status = (page: Page) => page.locator(".rows-bar output");

test("no page grows with the rows of a dataset: at most 60 kB for its own, and a hundred rows elsewhere", async () => {
  expect(statSync(join(site, path, "index.html")).size).toBeLessThanOrEqual(60_000);
  const source = readFileSync(join(site, "sources/harbour-office-2019-03-01-count/index.html"), "utf8");
  expect(source.match(/<th scope="row">/g)!.length).toBe(100);
  expect(source).toMatch(/The first \d\d of 3,000 rows\./);
});

test("a figure of the dataset has a mark for each row that it draws and a table of a hundred, on its page and in its embed", () => {
  const drawn = drawnCounties * 10;
  for (const page of ["figures/many-counties", "embed/many-counties"]) {
    const { document } = parseHTML(readFileSync(join(site, page, "index.html"), "utf8"));
    for (const size of ["narrow", "wide"])
      expect(document.querySelectorAll(`svg.${size} .hit-area`), page).toHaveLength(drawn);
    expect(document.querySelectorAll("tbody tr"), page).toHaveLength(100);
    expect(document.body.textContent, page).toContain(`${drawn - 100} more rows are in the files: CSV`);
    expect(document.body.textContent, page).not.toContain(`N${drawnCounties}N`);
  }
  expect(readFileSync(join(site, "figures/many-counties.csv"), "utf8").trimEnd().split("\n")).toHaveLength(1 + drawn);
});

test("the page of a number that counts all rows lists a hundred, and its JSON has all", () => {
  const { document } = parseHTML(readFileSync(join(site, "numbers/bells-rows/index.html"), "utf8"));
  expect(document.querySelectorAll(".readings .about a[href*='data/counties/']")).toHaveLength(100);
  expect(document.body.textContent).toMatch(/The first 100 of 3,000 rows\.\s+2,900 more rows are in the files: JSON/);
  const { rows } = JSON.parse(readFileSync(join(site, "numbers/bells-rows.json"), "utf8")) as { rows: unknown[] };
  expect(rows).toHaveLength(count);
});

test("scripts off: the first hundred rows, how many more there are and where, and what stands in each column", async () => {
  const page = await open(path, { javaScriptEnabled: false });
  expect(await ids(page)).toEqual(rows.slice(0, 100).map(([id]) => id));
  const note = page.locator("#rows > p").first();
  expect(await note.innerText()).toMatch(
    /^The first 100 of 3,000 rows\. 2,900 more rows are in the files: CSV JSON · Files/,
  );
  const profile = async (name: string) =>
    (await page.locator(".columns tr", { hasText: name }).first().locator("td").allInnerTexts()).map((text) =>
      text.trim(),
    );
  const least = Math.min(...rows.map(([, , , bells]) => bells)).toLocaleString("en");
  const most = Math.max(...rows.map(([, , , bells]) => bells)).toLocaleString("en");
  expect(await profile("bells")).toEqual(["Bells", "number", "bells", least, most, "", "3,000", "0"]);
  expect(await profile("day")).toEqual(["Day", "date", "", "31 Dec 2000", "31 Dec 2009", "", "10", "0"]);
  expect((await page.locator(".columns .spread").first().getAttribute("aria-label"))!).toBe(
    "Values from the least to the most, in 16 equal parts: 300, 300, 0, 300, 0, 300, 0, 300, 300, 0, 300, 0, 300, 0, 300, 300",
  );
});

test("a reader who asks for nothing loads no rows", async () => {
  const page = await open("about:blank");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await go(page, address() + path);
  expect(asked.filter((url) => /\.(json|csv)$/.test(url))).toEqual([]);
});

test("next rows, and back", async () => {
  const page = await open(path);
  await page.getByRole("button", { name: "Next rows" }).click();
  await expect.poll(() => ids(page)).toEqual(rows.slice(100, 200).map(([id]) => id));
  expect(await status(page).innerText()).toBe("Rows 101–200 of 3,000");
  await page.getByRole("button", { name: "Previous rows" }).click();
  await expect.poll(() => ids(page)).toEqual(rows.slice(0, 100).map(([id]) => id));
});

test("words are looked for in all rows, and columns sort all rows", async () => {
  const page = await open(path);
  await page.getByRole("searchbox").fill("COUNTY n271n");
  await expect.poll(() => ids(page)).toEqual(rows.slice(2710, 2720).map(([id]) => id));
  await expect.poll(() => status(page).innerText()).toBe("10 of 3,000 rows");
  await page.getByRole("searchbox").fill("no such county");
  expect(await status(page).innerText()).toBe("No row has all of these words.");
  await page.getByRole("searchbox").fill("");
  await page
    .getByRole("columnheader", { name: /^Bells/ })
    .getByRole("button")
    .click();
  const sorted = rows.toSorted((a, b) => a[3] - b[3]).map(([id]) => id);
  await expect.poll(() => ids(page)).toEqual(sorted.slice(0, 100));
  await page
    .getByRole("columnheader", { name: /^Bells/ })
    .getByRole("button")
    .click();
  await expect.poll(() => ids(page)).toEqual(sorted.toReversed().slice(0, 100));
  expect(await faults(page, "main")).toEqual([]);
});

test.each([`${path}#row-c2345`, `${path}?row=row-c2345#rows`])(
  "%s leads to a row that the page does not list",
  async (link) => {
    const page = await open(link);
    const row = page.locator("#row-c2345");
    await row.waitFor();
    await expect.poll(() => row.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await row.isVisible()).toBe(true);
    const top = await row.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(page.viewportSize()!.height);
  },
);

test("a link to such a row leads to the table where there is no script", async () => {
  const html = readFileSync(join(site, "sources/harbour-office-2019-03-01-count/index.html"), "utf8");
  expect(html).toContain('href="../../data/counties/#row-c0"');
  const page = await open(`${path}?row=row-c2345#rows`, { javaScriptEnabled: false });
  expect(await page.locator("#rows").evaluate((element) => Math.abs(element.getBoundingClientRect().top))).toBeLessThan(
    100,
  );
});

test("where the file of rows cannot be read, as in a copy opened from disk, the rows of the page are still found and sorted", async () => {
  const page = await open("about:blank");
  await page.route("**/assets/counties-rows.*", (route) => route.abort());
  await go(page, address() + path);
  await page.getByRole("searchbox").fill("county n3n");
  await expect.poll(() => ids(page)).toEqual(rows.slice(30, 40).map(([id]) => id));
  await expect
    .poll(() => status(page).innerText())
    .toBe("The file of all rows could not be read; these are the first 100.");
});
