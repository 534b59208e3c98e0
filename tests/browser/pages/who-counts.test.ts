import { expect, test } from "vitest";
import { useBrowser } from "../driving/browser.ts";

const { open, address } = useBrowser();
const off = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };

test("scripts off: a choice of who counts leaves values of these alone, in short and by topic, and all come back", async () => {
  const page = await open("places/ken/", off);
  const seen = async (text: string) => await page.locator(".statements li:visible", { hasText: text }).count();
  const notes = page.locator(".in-short b:visible", { hasText: "No count by these" });
  const [all, officials] = [page.locator(".who-counts label").nth(0), page.locator(".who-counts label").nth(1)];
  const before = await page.locator(".statements li:visible").count();
  expect([(await seen("Important Stories")) > 0, await notes.count()]).toEqual([true, 0]);
  await officials.click();
  expect(await seen("Important Stories")).toBe(0);
  expect(await seen("Ministry of Foreign Affairs of Kenya")).toBeGreaterThan(3);
  expect(await notes.count()).toBeGreaterThan(0);
  expect(await page.locator(".who-counts h3:visible", { hasText: "Named on the list" }).count()).toBe(0);
  await all.click();
  expect(await page.locator(".statements li:visible").count()).toBe(before);
});

test("scripts off: a country on the map can be reached with Tab, shows its focus and leads to its page", async () => {
  const page = await open("places/", off);
  const kenya = page.locator("svg.place-map a[aria-label=Kenya]");
  const widthOf = () => kenya.locator("path").evaluate((area) => getComputedStyle(area).strokeWidth);
  expect(await widthOf()).toBe("1px");
  await page.locator("svg.place-map a").first().focus();
  for (let i = 0; i < 60 && !(await kenya.evaluate((link) => link === document.activeElement)); i++)
    await page.keyboard.press("Tab");
  expect(await widthOf()).toBe("4px");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${address()}places/ken/`);
  expect(await page.locator("h1").textContent()).toBe("Kenya");
});
