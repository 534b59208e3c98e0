import { expect, test } from "vitest";
import { faults } from "./axe.ts";
import { embeds, go, pages, useBrowser } from "./browser.ts";

const { open, address } = useBrowser();

test.concurrent.each([
  ["light", 360],
  ["light", 1280],
  ["dark", 360],
  ["dark", 1280],
] as const)("axe finds nothing on any page: %s, %i px", async (colorScheme, width) => {
  const found: string[] = [];
  const page = await open("", { colorScheme, viewport: { width, height: 900 } });
  for (const path of [...pages, ...embeds]) {
    await go(page, address() + path);
    await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
    found.push(...(await faults(page)).map((fault) => `${path}: ${fault}`));
  }
  expect(found).toEqual([]);
}, 480_000);

test("everything that can be clicked can be reached with Tab and shows its focus", async () => {
  const page = await open(pages.find((path) => path.startsWith("articles/"))!, { viewport: { width: 1280, height: 900 } });
  const unseen: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const element = document.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { name: element.outerHTML.slice(0, 80), visible: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 };
    });
    if (!focus.visible) unseen.push(focus.name);
  }
  expect(unseen).toEqual([]);
});
