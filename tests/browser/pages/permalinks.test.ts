import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { articles } from "../driving/articles.ts";
import { dist, useBrowser } from "../driving/browser.ts";

const { open } = useBrowser();

describe.each(articles)("$path", ({ path }) => {
  test("every heading has a link, is named without it, and the link leads to the heading", async () => {
    const page = await open(path);
    const headings = page.locator("article > :is(h2, h3)");
    const count = await headings.count();
    expect(count).toBeGreaterThan(0);
    for (let i = 0; i < count; i++) {
      const text = (await headings.nth(i).textContent())!;
      await expect(page.getByRole("heading", { name: text, exact: true }).count()).resolves.toBeGreaterThan(0);
      const link = headings.nth(i).getByRole("link", { name: "Link to this section", exact: true });
      const href = (await link.getAttribute("href"))!;
      expect(await page.locator(`[id="${href.slice(1)}"]`).count()).toBe(1);
    }
    const last = headings.nth(count - 1);
    await last.getByRole("link", { name: "Link to this section" }).focus();
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).not.toBe("");
    await expect.poll(() => last.evaluate((heading) => heading.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  test("every figure has one, whose name begins with the word that is shown", async () => {
    const page = await open(path);
    const figures = page.locator("article .figure:not([hidden])");
    for (let i = 0; i < (await figures.count()); i++)
      expect(await figures.nth(i).getByRole("link", { name: "Link to this figure", exact: true }).count()).toBe(1);
  });

  test("its sign is no text: it is not copied, printed, or in reader modes", async () => {
    const page = await open(path);
    const heading = page.locator("article > h2").first();
    const copied = await heading.evaluate((element) => {
      getSelection()!.selectAllChildren(element);
      return getSelection()!.toString();
    });
    expect(copied.trim()).toBe((await heading.textContent())!.trim());
    expect(copied).not.toContain("#");
    await page.emulateMedia({ media: "print" });
    expect(await heading.getByRole("link", { includeHidden: true }).last().isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    const html = readFileSync(join(dist, path, "index.html"), "utf8");
    const { content } = new Readability(
      new JSDOM(html, { url: `https://reader.example/${path}` }).window.document,
    ).parse()!;
    const { document } = new JSDOM(content!).window;
    for (const found of document.querySelectorAll("h2, h3")) expect(found.textContent).not.toContain("#");
    expect(document.body.textContent).not.toContain("Link to this");
  });
});
