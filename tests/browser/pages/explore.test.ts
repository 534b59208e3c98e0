import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { faults } from "../driving/axe.ts";
import { useBrowser } from "../driving/browser.ts";
import { inEachEngine, useSite } from "../driving/engines.ts";

const { open, address, requests } = useBrowser();
const status = (page: Page) => page.locator(".explorer output").innerText();
const rows = (page: Page) => page.locator(".explorer tbody tr:visible").count();
const ready = (page: Page) => expect.poll(() => status(page)).toMatch(/^\d+ of \d+ values/);

test("a selection has an address, a count that is said, a chart, and a download; nothing else is asked for", async () => {
  const page = await open("explore/");
  await ready(page);
  expect(await page.locator(".explorer figure").count()).toBe(0);
  expect(requests(page).some((request) => request.endsWith("charts.js"))).toBe(false);
  await page.getByRole("combobox", { name: "Topic" }).selectOption("deaths");
  await page.getByRole("combobox", { name: "Place" }).focus();
  await page.getByRole("combobox", { name: "Place" }).selectOption("NPL");
  await expect.poll(() => page.url()).toContain("explore/?topic=deaths&place=NPL");
  await expect.poll(() => page.locator(".explorer figure svg.wide:visible").count()).toBeGreaterThan(0);
  expect(
    await page.getByRole("combobox", { name: "Place" }).evaluate((select) => document.activeElement === select),
  ).toBe(true);
  const count = Number((await status(page)).split(" ")[0]);
  expect(await rows(page)).toBe(count);
  expect(await page.locator(".citation").innerText()).toContain(page.url());
  expect(await faults(page, "main")).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download these values" }).click(),
  ]);
  const [head, ...lines] = parse(readFileSync(await download.path(), "utf8")) as string[][];
  expect(lines).toHaveLength(count);
  expect(new Set(lines.map((line) => line[head!.indexOf("place")]))).toEqual(new Set(["NPL"]));
  expect(requests(page).filter((request) => !request.startsWith(address()))).toEqual([]);

  const shared = await open("explore/?topic=deaths&place=NPL");
  await ready(shared);
  expect(await status(shared)).toBe(await status(page));
  await page.getByRole("button", { name: "Remove all filters" }).click();
  await expect.poll(() => page.url()).toMatch(/explore\/$/);
  await expect.poll(() => page.locator(".explorer figure").count()).toBe(0);
});

test("a chart of a selection is saved as it is drawn, in a file that needs no style sheet", async () => {
  const page = await open("explore/?topic=deaths&place=NPL");
  await ready(page);
  const figure = page.locator(".explorer > .charts figure").first();
  await expect.poll(() => figure.count()).toBe(1);
  const saving = page.waitForEvent("download");
  await figure.getByRole("button", { name: "Download this chart (SVG)" }).click();
  const svg = readFileSync(await (await saving).path(), "utf8");
  const shown = await figure.locator("svg:visible").first().textContent();
  const seen = await page.evaluate((text) => {
    const drawn = new DOMParser().parseFromString(text, "image/svg+xml");
    return {
      root: drawn.documentElement.nodeName,
      text: drawn.documentElement.textContent,
      bound: drawn.querySelectorAll("[class], [style], script, foreignObject").length,
      coloured: drawn.querySelectorAll("[fill^=rgb]").length,
    };
  }, svg);
  expect(seen).toMatchObject({ root: "svg", bound: 0 });
  expect(seen.coloured).toBeGreaterThan(5);
  expect(seen.text).toContain(await figure.locator(".figure-title").innerText());
  expect(seen.text).toContain("explore/?topic=deaths&place=NPL");
  expect(shown).toContain("104");
  expect(seen.text).toContain("104");
});

test("values that may not be used are shown only when they are asked for, marked", async () => {
  const page = await open("explore/?use=no");
  await ready(page);
  const count = await rows(page);
  expect(count).toBeGreaterThan(0);
  expect(await page.locator(".explorer tbody tr", { hasText: "Not to be used" }).count()).toBe(count);
  await expect.poll(() => page.locator(".no-chart").innerText()).toContain("may not be used");
});

test("the page of a topic shows its charts and its rows until something is chosen, and again when nothing is", async () => {
  const page = await open("explore/deaths/");
  await ready(page);
  const [all, figures] = [await rows(page), await page.locator(".page-charts figure:visible").count()];
  expect(figures).toBeGreaterThan(0);
  await page.getByRole("combobox", { name: "Who counted" }).selectOption("choice.Officials");
  await expect.poll(() => page.url()).toContain("deaths/?who=choice.Officials");
  await expect.poll(() => page.locator(".page-charts:visible, .who-counts > .choice:visible").count()).toBe(0);
  expect(await rows(page)).toBeLessThan(all);
  await page.getByRole("button", { name: "Remove all filters" }).click();
  await expect.poll(() => page.locator(".page-charts figure:visible").count()).toBe(figures);
  expect(await rows(page)).toBe(all);
});

test("without scripts: topics with their charts and tables, the choice of who counts, and nothing that would not work", async () => {
  const page = await open("explore/", { javaScriptEnabled: false });
  expect(await page.locator("select, main button, main table:visible").count()).toBe(0);
  await page.getByRole("link", { name: "The dead" }).click();
  expect(await page.locator(".page-charts figure svg:visible").count()).toBeGreaterThan(0);
  const all = await rows(page);
  await page.getByText("No party to the war", { exact: true }).click();
  expect(await rows(page)).toBeGreaterThan(0);
  expect(await rows(page)).toBeLessThan(all);
  expect(await page.locator("select, main button").count()).toBe(0);
});

describe("in each engine", () => {
  const site = useSite();
  inEachEngine({ theme: "light", classicScrollbars: false }, (window) => {
    test("a shared address shows its rows and its chart", async () => {
      await window().goto(`${site()}explore/?topic=deaths&place=NPL`);
      const shown = () =>
        window().evaluate(() => ({
          rows: document.querySelectorAll(".explorer tbody tr").length,
          chart: Math.max(
            0,
            ...[...document.querySelectorAll(".explorer > .charts svg.chart")].map(
              (svg) => svg.getBoundingClientRect().height,
            ),
          ),
          status: document.querySelector(".explorer output")?.textContent ?? "",
        }));
      await expect.poll(async () => (await shown()).chart, { timeout: 10_000 }).toBeGreaterThan(50);
      const { rows, status } = await shown();
      expect(rows).toBeGreaterThan(1);
      expect(status).toMatch(new RegExp(`^${rows} of `));
      expect(window().errors()).toEqual([]);
    });
  });
});
