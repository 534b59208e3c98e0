import type { Frame, Page } from "playwright";
import { expect, test } from "vitest";
import { labelIds } from "../../../src/charts/draw.ts";
import { faults } from "../driving/axe.ts";
import { useSecond, useBrowser } from "../driving/browser.ts";
import { codeOf, frameOf, roomOf, useHost } from "../driving/host.ts";

const folder = useSecond();
const { open, address } = useBrowser("/some/where/", folder);
const host = useHost();
const off = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };
const ids = ["two-counts", "two-counts-by-country", "two-counts-keepers"];
const names = ["By coast", "By country", "By those who say how many keep them"];

/** Chooses a view by its place. */
const choose = (page: Page | Frame, i: number) => page.locator(".views > .choice label").nth(i).click();

/** The ids of the views that are seen, by their titles. */
const shown = async (page: Page) => {
  const titles = await page
    .locator(".views .figure-title:visible")
    .evaluateAll((elements) => elements.map(({ id }) => id));
  return ids.filter((id) => titles.includes(labelIds(id).title));
};

test.each(["articles/ringing/", "figures/two-counts/", "embed/two-counts/"])(
  "scripts off, /%s: one view is seen, with everything of its own; a click on a word brings another",
  async (path) => {
    const page = await open(path, off);
    for (const [i, id] of ids.entries()) {
      await choose(page, i);
      expect(await shown(page)).toEqual([id]);
      expect(await page.locator(".views .drawings:visible").count()).toBe(1);
      for (const part of [".subtitle:visible", path.startsWith("embed") ? ".source:visible" : ".small-print:visible"])
        expect(await page.locator(`.views figure ${part}`).count()).toBe(1);
      expect(await page.locator(".views figure:has(.note:visible)").count()).toBe(1);
      expect(await page.locator(".views .key:visible").count()).toBe(i === 0 ? 0 : 1);
      expect(await page.locator(".views table:visible").count()).toBe(path.startsWith("figures") ? 1 : 0);
    }
  },
);

test("the choice is a group with a name, and the keyboard walks through it", async () => {
  const page = await open("articles/ringing/", off);
  expect(await page.locator(".views > .choice label").allInnerTexts()).toEqual(names);
  await page.getByRole("radio", { name: "By coast" }).focus();
  for (const id of [ids[1], ids[2], ids[0]]) {
    await page.keyboard.press("ArrowRight");
    expect(await shown(page)).toEqual([id]);
  }
  expect(
    await page
      .locator(".views > .choice label")
      .first()
      .evaluate((label) => getComputedStyle(label).outlineStyle),
  ).toBe("solid");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement!.closest("figure")!.getAttribute("aria-labelledby"))).toBe(
    labelIds(ids[0]!).title,
  );
  expect(await page.getByRole("group", { name: "What this figure shows" }).getByRole("radio").count()).toBe(3);
});

test("what is not chosen is not read aloud", async () => {
  const page = await open("articles/ringing/", off);
  await choose(page, 1);
  expect(await page.getByRole("figure", { name: "Bells may be counted" }).count()).toBe(1);
  expect(await page.getByRole("heading", { name: "Bells may be counted" }).count()).toBe(1);
  expect(await page.getByRole("heading", { name: "Those who keep the bells" }).count()).toBe(0);
});

test("on paper the chosen view stands, and the choice does not", async () => {
  const page = await open("articles/ringing/", off);
  await choose(page, 2);
  await page.emulateMedia({ media: "print" });
  expect(await shown(page)).toEqual([ids[2]]);
  expect(await page.locator(".views > .choice").isVisible()).toBe(false);
});

test.each(["figures", "embed"])(
  "each view has its address under /%s/, where it is the first that is seen, and the page is its own",
  async (kind) => {
    const titles: string[] = [];
    for (const id of ids) {
      const page = await open(`${kind}/${id}/`, off);
      expect(await shown(page)).toEqual([id]);
      expect(await page.locator("h1").getAttribute("id")).toBe(labelIds(id).title);
      expect(await page.getAttribute("link[rel=canonical]", "href")).toBe(
        `https://bells.example/harbour/figures/${id}/`,
      );
      titles.push(await page.title());
      await page.context().close();
    }
    expect(new Set(titles).size).toBe(3);
  },
);

test("the title of a view leads to its page, from the article and from the page of another", async () => {
  for (const path of ["articles/ringing/", "figures/two-counts/", "embed/two-counts/"]) {
    const page = await open(path, off);
    await choose(page, 1);
    expect(await page.locator(".views .figure-title:visible a").getAttribute("href")).toMatch(
      /\/figures\/two-counts-by-country\/$/,
    );
    expect(
      await page
        .getByRole("heading", { name: "Bells may be counted", level: path.startsWith("articles") ? 3 : 1 })
        .count(),
    ).toBe(1);
    await page.context().close();
  }
});

test.each([300, 360, 480, 640, 960])(
  "in a column of %i px a frame is high enough for its first view, for fingers too, and other views can be scrolled to their ends",
  async (width) => {
    const page = await open(
      host.show(`<div style="width:${width}px">${codeOf("two-counts-keepers", "frame", address(), folder)}</div>`),
      { viewport: { width: Math.max(width, 320), height: 900 }, hasTouch: true, isMobile: true },
    );
    const frame = await frameOf(page);
    for (const [i, name] of names.entries()) {
      await choose(frame, i);
      if (i === ids.indexOf("two-counts-keepers")) expect((await roomOf(frame)).cut, name).toBe(0);
      await frame.evaluate(() => document.scrollingElement!.scrollTo(0, 99_999));
      expect(await frame.evaluate(() => document.body.getBoundingClientRect().bottom <= innerHeight + 1), name).toBe(
        true,
      );
    }
  },
);

test.each([
  ["light", 1280],
  ["dark", 360],
] as const)("axe finds nothing, whichever view is seen: %s, %i px", async (colorScheme, width) => {
  for (const path of ["articles/ringing/", "figures/two-counts/", "embed/two-counts/"]) {
    const page = await open(path, { colorScheme, viewport: { width, height: 900 } });
    for (const [i, name] of names.entries()) {
      await choose(page, i);
      expect(await faults(page, ".views"), `${path} ${name}`).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  }
});
