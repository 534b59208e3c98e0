import { expect, test } from "vitest";
import { faults } from "../driving/axe.ts";
import { useBrowser } from "../driving/browser.ts";
import { inEachEngine, useSite } from "../driving/engines.ts";

const site = useSite();
const { open, address } = useBrowser();

/** The titles of what is found first, once the search has answered. */
const firstFound = async (words: string) => {
  const input = document.querySelector<HTMLInputElement>("main .search input")!;
  const status = document.querySelector("main .search output")!;
  input.focus();
  input.value = words;
  status.textContent = "";
  input.dispatchEvent(new Event("input", { bubbles: true }));
  for (let i = 0; i < 600 && status.textContent === ""; i += 1) await new Promise((done) => setTimeout(done, 100));
  return [...document.querySelectorAll(".search-results li")].slice(0, 3).map((entry) => entry.textContent!);
};

inEachEngine({}, (window) => {
  test("numbers are found in any form, and places by their names", async () => {
    await window().goto(`${site()}find/`);
    for (const words of ["1,500", "1500", "1 500", "fifteen hundred", "one thousand five hundred"])
      expect((await window().evaluate(firstFound, words)).join("\n"), words).toContain("1,500 people");
    const [first] = await window().evaluate(firstFound, "523");
    expect(first).toBe("523 people Number · 2 things");
    for (const place of ["Nepal", "india", "Kenya"])
      expect((await window().evaluate(firstFound, place))[0]?.toLowerCase()).toBe(`${place.toLowerCase()} place`);
    expect(window().errors()).toEqual([]);
  });
});

test("the library is loaded on focus, the index with the first words, and both below any path", async () => {
  const page = await open("find/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url().replace(address(), "")));
  const ofSearch = () => asked.filter((url) => url.startsWith("search/")).map((url) => url.replace(/\?.*/, ""));
  await page.waitForTimeout(200);
  expect(ofSearch()).toEqual([]);
  await page.locator("main .search input").focus();
  await expect.poll(ofSearch).toEqual(["search/pagefind.js"]);
  await page.locator("main .search input").fill("523");
  const link = page.locator(".search-results a").first();
  await link.waitFor();
  expect(ofSearch()).toContain("search/pagefind-entry.json");
  await link.click();
  await page.waitForURL(`${address()}numbers/#people-523`);
  expect(await page.locator("#people-523 b").innerText()).toBe("523");
});

test("arrow keys go through what was found, Escape closes it; the status says how many; no fault of axe", async () => {
  const page = await open("find/");
  const input = page.locator("main .search input");
  expect(await page.locator(".find-bar").isVisible()).toBe(false);
  await input.fill("Nepal");
  await page.locator(".search-results a").first().waitFor();
  expect(await page.locator(".search-results output").innerText()).toMatch(/^The first 10 of \d+$/);
  expect(await faults(page, "main")).toEqual([]);
  const focused = () => page.evaluate(() => document.activeElement!.textContent);
  const titles = await page.locator(".search-results a").allTextContents();
  await input.press("ArrowDown");
  expect(await focused()).toBe(titles[0]);
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(titles[1]);
  await page.keyboard.press("Escape");
  expect(await page.locator(".search-results").isVisible()).toBe(false);
  await input.fill("qqqqq xxxxx");
  await expect.poll(() => page.locator(".search-results output").innerText()).toMatch(/^Nothing was found/);
});

test("words in the address are searched for", async () => {
  const page = await open("find/?q=fifteen+hundred");
  await page.locator(".search-results a").first().waitFor();
  expect(await page.locator("main .search input").inputValue()).toBe("fifteen hundred");
});

test.each([
  ["script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'", true],
  ["script-src 'self'; connect-src 'self'", false],
  ["script-src 'self'", false],
])("under the policy %s the search works (%s), or the filter of the list has the words", async (policy, works) => {
  const page = await open("about:blank");
  await page.route(
    (url) => url.pathname.endsWith("/find/"),
    async (route) => {
      const response = await route.fetch();
      const headers = {
        ...response.headers(),
        "content-security-policy": `default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; ${policy}`,
      };
      await route.fulfill({ response, headers });
    },
  );
  await page.goto(`${address()}find/?q=Nepal`);
  const status = page.locator(".search-results output");
  if (works) await expect.poll(() => status.innerText()).toMatch(/^The first/);
  else {
    await expect.poll(() => status.innerText()).toMatch(/^The search does not work in this browser/);
    expect(await page.locator(".find-bar input").inputValue()).toBe("Nepal");
    const shown = await page.locator("main > section > ul > li:visible").allTextContents();
    expect(shown.length).toBeGreaterThan(5);
    for (const text of shown) expect(text).toMatch(/nepal/i);
  }
});

test("without scripts the list of everything is there, from A to Z", async () => {
  const page = await open("find/", { javaScriptEnabled: false });
  expect(await page.locator("main > section > ul > li:visible").count()).toBeGreaterThan(400);
  expect(await page.locator(".list-index a:visible").count()).toBeGreaterThan(20);
});
