import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { articles } from "../driving/articles.ts";
import { dist, useBrowser } from "../driving/browser.ts";
import { inEachEngine, useSite } from "../driving/engines.ts";

const site = useSite();
const { open, address } = useBrowser();
const path = articles.toSorted((a, b) => b.parts.length - a.parts.length)[0]!.path;

/** An article with a story. */
const told = articles.find(({ path: each }) => /<figure class="[^"]*story/.test(htmlOf(each)))?.path;

function htmlOf(article: string): string {
  return readFileSync(join(dist, article, "index.html"), "utf8");
}

/** Where the contents list is, and which of its links are shown. */
function contents(): { left: number; right: number; top: number; bottom: number; shown: string[]; strong: string[] } {
  const list = document.querySelector(".contents nav")!;
  const links = [...list.querySelectorAll("a")].filter((link) => link.getClientRects().length > 0);
  const { left, right, top, bottom } = list.getBoundingClientRect();
  return {
    left,
    right,
    top,
    bottom,
    shown: links.map((link) => link.textContent!),
    strong: links.filter((link) => getComputedStyle(link).fontWeight === "600").map((link) => link.textContent!),
  };
}

/** Scrolls to a section, by its number, and returns its heading. */
function toSection(number: number): Promise<string> {
  const heading = document.querySelectorAll("article > h2")[number]!;
  scrollBy(0, heading.getBoundingClientRect().top - 8);
  return new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => done(heading.textContent!.trim()))),
  );
}

inEachEngine({}, (window, name) => {
  test("on a phone the contents list opens from one line, and leads to a section", async () => {
    await window().resize(390, 800);
    await window().goto(site() + path);
    expect((await window().evaluate(contents)).shown).toEqual([]);
    await window().click(".contents summary");
    const { shown, right } = await window().evaluate(contents);
    expect(shown.length).toBeGreaterThan(2);
    expect(right).toBeLessThanOrEqual(390);
    await window().click(".contents li:last-child a");
    const top = await window().evaluate(
      () =>
        [...document.querySelectorAll("article > h2")]
          .find((h2) => h2.querySelector(location.hash))!
          .getBoundingClientRect().top,
    );
    expect(top).toBeGreaterThanOrEqual(-1);
    expect(top).toBeLessThan(800);
  });

  test("in a wide window it stands beside the text, clear of figures, and stays in view as long as the text", async () => {
    await window().resize(1280, 800);
    await window().goto(site() + path);
    expect((await window().evaluate(contents)).shown.length).toBeGreaterThan(2);
    const heading = await window().evaluate(toSection, 2);
    const { left, right, top, bottom, strong } = await window().evaluate(contents);
    const figure = await window().evaluate(
      () => document.querySelector(".prose > :is(.figure, .views)")!.getBoundingClientRect().left,
    );
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(figure);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(800);
    // Where the engine knows the section that is read, it is marked.
    const follows = await window().evaluate(() => CSS.supports("scroll-target-group", "auto"));
    expect(strong).toEqual(follows ? [heading] : []);
    if (name === "chromium") expect(follows).toBe(true);
    await window().evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const end = await window().evaluate(() => document.querySelector("article")!.getBoundingClientRect().bottom);
    expect((await window().evaluate(contents)).bottom).toBeLessThanOrEqual(end + 1);
  });

  test.skipIf(told === undefined)(
    "a story passes in front of it, and it comes to the front with the focus",
    async () => {
      await window().resize(1280, 800);
      await window().goto(site() + told!);
      const inFront = () => {
        const { left, top } = document.querySelector(".contents a")!.getBoundingClientRect();
        return document
          .elementFromPoint(left + 4, top + 8)!
          .closest(".contents, .story")!
          .className.split(" ")
          .at(-1)!;
      };
      // Where stories do not scroll they are no wider than figures, and beside the list.
      const overlaps = await window().evaluate(() => {
        const { left, top, height } = document.querySelector(".prose > .story")!.getBoundingClientRect();
        scrollBy(0, top + height / 2 - innerHeight / 2);
        return left < document.querySelector(".contents")!.getBoundingClientRect().right;
      });
      expect(await window().evaluate(inFront)).toBe(overlaps ? "story" : "screen");
      // A window that is not in front has no focus in some engines.
      const isFocused = await window().evaluate(() => {
        document.querySelector<HTMLElement>(".contents a")!.focus({ preventScroll: true });
        return document.querySelector(".contents:focus-within") !== null;
      });
      expect(await window().evaluate(inFront)).toBe(overlaps && !isFocused ? "story" : "screen");
    },
  );

  test("a line at the top grows with what was read, if the engine has it and no contents list is beside the text", async () => {
    const widthOf = () => {
      const line = getComputedStyle(document.querySelector("article")!, "::before");
      return line.content === "none" ? null : Number.parseFloat(line.width);
    };
    const supported = await window().evaluate(() => CSS.supports("animation-timeline", "view()"));
    await window().resize(390, 800);
    await window().goto(site() + path);
    const widths = [];
    for (const section of [0, 2, 4]) {
      await window().evaluate(toSection, section);
      widths.push(await window().evaluate(widthOf));
    }
    if (supported) expect(widths).toEqual(widths.toSorted((a, b) => a! - b!));
    else expect(widths).toEqual([null, null, null]);
    expect(new Set(widths).size).toBe(supported ? 3 : 1);
    await window().resize(1280, 800);
    expect(await window().evaluate(widthOf)).toBe(null);
  });
});

describe("sharing and reporting", () => {
  const url = /^https:\/\/[^/]+\//;

  test("scripts off: the address can be copied, mailed, and reported", async () => {
    const page = await open(path, { javaScriptEnabled: false });
    const share = page.locator(".share");
    expect(await share.locator(".address").textContent()).toMatch(new RegExp(`${url.source}${path}$`));
    expect(await share.getByRole("button").count()).toBe(0);
    expect(await share.getByRole("link").getAttribute("href")).toMatch(/^mailto:\?subject=.+&body=https/);
    expect(await page.locator(".after .report").getAttribute("href")).toMatch(/^mailto:/);
  });

  test("the reader's device shares the article, or the passage that is selected", async () => {
    const page = await open(path);
    await page.addInitScript(() => {
      const shared: ShareData[] = [];
      Object.assign(globalThis, { shared });
      navigator.share = (data) => (shared.push(data!), Promise.resolve());
    });
    await page.goto(address() + path);
    const shared = () => page.evaluate(() => (globalThis as unknown as { shared: ShareData[] }).shared);
    const button = page.locator(".share").getByRole("button", { name: "Share" });
    await button.click();
    expect(await shared()).toEqual([
      { title: await page.locator("h1").textContent(), url: expect.stringMatching(new RegExp(`${path}$`)) },
    ]);
    await page.evaluate(() => {
      const text = document.querySelector("article > p")!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 0, text, text.textContent!.trim().length);
    });
    const words = await page.evaluate(() => getSelection()!.toString().trim());
    await page.locator(".after .report").focus();
    const report = decodeURIComponent((await page.locator(".after .report").getAttribute("href"))!);
    expect(report).toContain(`“${words}”`);
    expect(report).toContain(`${path}#:~:text=`);
    await button.focus();
    await button.dispatchEvent("pointerdown");
    await button.dispatchEvent("click");
    const [, passage] = await shared();
    expect(decodeURIComponent(passage!.url!.split("#:~:text=")[1]!).replace(",", " … ")).toContain(
      words.split(" ").slice(0, 3).join(" "),
    );
  });

  test("where the device cannot share, the button copies the link and says so", async () => {
    const page = await open(path, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.addInitScript(() => {
      delete (Navigator.prototype as { share?: unknown }).share;
    });
    await page.goto(address() + path);
    await page.locator(".share").getByRole("button", { name: "Copy the link" }).click();
    await page.locator(".share").getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`${path}$`));
  });
});
