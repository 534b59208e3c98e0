import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { all } from "../../all.ts";
import { entries } from "../../../src/gallery/entries.ts";
import { faults } from "../driving/axe.ts";
import { go, useBrowser, useSecond } from "../driving/browser.ts";
import { excessOf, faintInks, misplacedTexts, smallTexts } from "../driving/drawings.ts";

const { open, address } = useBrowser("/some/where/", useSecond());
const pages = ["charts/", ...entries.map(({ type }) => `charts/${type}/`)];

/** Lines behind the marks, soft surfaces, and what is cut out of a mark. */
const behind = ".grid, .lane, .halo, .haze, .tint, .faint, .hole, .inside, .land, .border, .plate, .casing";

const reflows = [
  ["320 px", 320, "100%"],
  ["640 px with text at 200 %", 640, "200%"],
  ["1280 px at 200 %", 640, "100%"],
] as const;
const inks = [
  ["paper", { media: "print", colorScheme: "dark" }],
  ["dark system colours", { forcedColors: "active", colorScheme: "dark" }],
  ["light system colours", { forcedColors: "active", colorScheme: "light" }],
] as const;

// A page is loaded once for all that is looked at.
let page: Page;
beforeAll(async () => void (page = await open("")));

describe.each(pages.map((path, i) => [path, i] as const))("%s", (path, i) => {
  beforeAll(async () => {
    await page.emulateMedia({ media: "screen", forcedColors: "none", colorScheme: "light" });
    await go(page, address() + path);
  });

  test.each(all ? reflows : reflows.slice(0, 2))("does not scroll sideways: %s", async (_, width, fontSize) => {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
    expect(await excessOf(page)).toBe(0);
    await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  });

  test.each([320, 1280])(
    "at %i px letters are at least 12 px high, inside their drawing, and over no other",
    async (width) => {
      await page.setViewportSize({ width, height: 900 });
      expect([...(await smallTexts(page)), ...(await misplacedTexts(page))]).toEqual([]);
    },
  );

  test.each(all ? inks : inks.slice(0, 2))("on %s texts keep 4.5:1 and marks 3:1", async (_, media) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ media: "screen", forcedColors: "none", ...media });
    expect(await faintInks(page, behind)).toEqual([]);
    if ("media" in media)
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        "rgb(255, 255, 255)",
      );
  });

  test.runIf(all || i % 3 === 0)("axe finds nothing but colours, which have tests of their own", async () => {
    await page.setViewportSize({ width: 360, height: 900 });
    await page.emulateMedia({ media: "screen", forcedColors: "none", colorScheme: "light" });
    // Marks of one drawing are alike, and axe takes long for each: a few of them stand for all.
    await page.$$eval("svg.chart", (drawings) => {
      for (const svg of drawings)
        for (const name of ["text", "path", "circle"])
          for (const mark of [...svg.querySelectorAll(name)].slice(3)) mark.remove();
    });
    expect(await faults(page, "html", "all but colours")).toEqual([]);
  });
});
