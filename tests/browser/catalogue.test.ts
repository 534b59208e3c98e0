import { expect, test } from "vitest";
import { all } from "../all.ts";
import { entries } from "../../src/catalogue/entries.ts";
import { faults } from "./axe.ts";
import { go, useBrowser, useSecond } from "./browser.ts";
import { excessOf, faintInks, misplacedTexts, smallTexts } from "./drawings.ts";

const { open, address } = useBrowser("/some/where/", useSecond());
const pages = ["charts/", ...entries.map(({ type }) => `charts/${type}/`)];

/** Lines behind the marks, soft surfaces, and what is cut out of a mark. */
const behind = ".grid, .lane, .halo, .haze, .tint, .faint, .hole, .inside, .land, .border, .plate, .casing";

test("axe finds nothing but colours, which have tests of their own", async () => {
  const page = await open("", { viewport: { width: 360, height: 900 } });
  const found: string[] = [];
  for (const path of pages.filter((_, i) => all || i % 3 === 0)) {
    await go(page, address() + path);
    // Marks of one drawing are alike, and axe takes long for each: a few of them stand for all.
    await page.$$eval("svg.chart", (drawings) => {
      for (const svg of drawings) for (const name of ["text", "path", "circle"]) for (const mark of [...svg.querySelectorAll(name)].slice(3)) mark.remove();
    });
    found.push(...(await faults(page, "html", "all but colours")).map((fault) => `${path}: ${fault}`));
  }
  expect(found).toEqual([]);
});

const reflows = [
  ["320 px", 320, "100%"],
  ["640 px with text at 200 %", 640, "200%"],
  ["1280 px at 200 %", 640, "100%"],
] as const;
test.each(all ? reflows : reflows.slice(0, 2))("no page scrolls sideways: %s", async (_, width, fontSize) => {
  const page = await open("", { viewport: { width, height: 800 } });
  const wide: string[] = [];
  for (const path of pages) {
    await go(page, address() + path);
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
    if ((await excessOf(page)) > 0) wide.push(`${path}: ${await excessOf(page)} px`);
  }
  expect(wide).toEqual([]);
});

test.each([320, 1280])("at %i px letters are at least 12 px high, inside their drawing, and over no other", async (width) => {
  const page = await open("", { viewport: { width, height: 900 } });
  const faults: string[] = [];
  for (const path of pages) {
    await go(page, address() + path);
    faults.push(...[...(await smallTexts(page)), ...(await misplacedTexts(page))].map((fault) => `${path}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

const inks = [
  ["paper", { media: "print", colorScheme: "dark" }],
  ["dark system colours", { forcedColors: "active", colorScheme: "dark" }],
  ["light system colours", { forcedColors: "active", colorScheme: "light" }],
] as const;
test.each(all ? inks : inks.slice(0, 2))("on %s texts keep 4.5:1 and marks 3:1", async (_, media) => {
  const page = await open("", { viewport: { width: 1280, height: 900 } });
  await page.emulateMedia(media);
  const faults: string[] = [];
  for (const path of pages) {
    await go(page, address() + path);
    faults.push(...(await faintInks(page, behind)).map((fault) => `${path}: ${fault}`));
    if ("media" in media) expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe("rgb(255, 255, 255)");
  }
  expect(faults).toEqual([]);
});
