import { expect, test } from "vitest";
import { faults } from "./axe.ts";
import { go, pages, useBrowser } from "./browser.ts";
import { excessOf } from "./drawings.ts";
import { codeOf, frameOf, roomOf, useHost } from "./host.ts";

const { open, address } = useBrowser();
const host = useHost();
const article = pages.find((path) => path.startsWith("articles/"))!;
const off = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };

test.each([320, 360, 768, 1280])("scripts off, %i px: a click on any number shows its note within the window, and its quote is one or two steps away", async (width) => {
  const page = await open(article, { ...off, viewport: { width, height: 800 } });
  const targets = [...new Set(await page.locator("button.number").evaluateAll((buttons) => buttons.map((button) => button.getAttribute("popovertarget")!)))];
  const faults: string[] = [];
  for (const id of targets) {
    await page.locator(`button.number[popovertarget="${id}"]`).first().click();
    const note = page.locator(`[id="${id}"]`);
    if (!(await note.isVisible())) faults.push(`${id}: not opened`);
    const box = (await note.boundingBox())!;
    if (box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > 801) faults.push(`${id}: outside the window: ${JSON.stringify(box)}`);
    const quote = note.locator("blockquote").first();
    if ((await quote.count()) === 0) {
      const more = await note.locator(".more a").first().getAttribute("href");
      const html = await (await page.request.get(new URL(more!, page.url()).href)).text();
      if (!html.includes("<blockquote>")) faults.push(`${id}: no quote within two steps`);
    }
    await page.keyboard.press("Escape");
    if (await note.isVisible()) faults.push(`${id}: not closed by Escape`);
  }
  expect(targets.length).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});

test("with the keyboard alone a note is reached, walked through and left, and the focus comes back", async () => {
  const page = await open(article, off);
  const first = page.locator("button.number").first();
  await first.focus();
  await page.keyboard.press("Enter");
  const note = page.locator("[popover]:popover-open");
  expect(await note.count()).toBe(1);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("[popover]") !== null)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await note.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("number");
  await page.keyboard.press("Space");
  expect(await note.count()).toBe(1);
  await note.locator("button").press("Enter");
  expect(await note.count()).toBe(0);
});

test("a note shuts when a reader taps beside it", async () => {
  const page = await open(article, off);
  await page.locator("button.number").first().click();
  await page.locator("h1").click({ position: { x: 2, y: 2 } });
  expect(await page.locator("[popover]:popover-open").count()).toBe(0);
});

test("opening a note moves nothing", async () => {
  const page = await open(article, off);
  const places = () => page.locator(".prose > *").evaluateAll((blocks) => blocks.map((block) => block.getBoundingClientRect().top + scrollY));
  const before = await places();
  await page.locator("button.number").first().click();
  expect(await places()).toEqual(before);
});

test("no line begins with what belongs to the number before it", async () => {
  const faults: string[] = [];
  const page = await open(article);
  for (let width = 320; width <= 420; width += 4) {
    await page.setViewportSize({ width, height: 800 });
    faults.push(
      ...(await page.locator(".whole").evaluateAll((wholes) =>
        wholes.filter((whole) => whole.querySelector("button")!.getClientRects()[0]!.bottom + 4 < whole.getBoundingClientRect().bottom).map((whole) => whole.textContent!),
      )),
    );
  }
  expect(faults).toEqual([]);
});

test("on paper each number carries the number of its note, and the notes stand at the end", async () => {
  const page = await open(article, off);
  await page.emulateMedia({ media: "print" });
  const notes = page.locator("[popover]");
  for (const note of await notes.all()) expect(await note.isVisible()).toBe(true);
  expect(await notes.locator(".more").first().isVisible()).toBe(false);
  const marks = await page.locator("button.number").evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button, "::after").content));
  expect(marks.every((mark) => /^"\d+"$/.test(mark))).toBe(true);
});

test.each([
  ["light", 1280],
  ["dark", 360],
] as const)("axe finds nothing with a note open: %s, %i px", async (colorScheme, width) => {
  const page = await open(article, { colorScheme, viewport: { width, height: 900 } });
  for (const i of [0, 5, -1]) {
    await page.locator("button.number").nth(i).click();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
  }
});

test("nothing scrolls sideways at 320 px with a note open", async () => {
  const page = await open(article, { viewport: { width: 320, height: 800 } });
  await page.locator("button.number").first().click();
  expect(await excessOf(page)).toBeLessThanOrEqual(0);
});

test.each([280, 360, 640])("the card of a number fits the frame that its code gives it, in a column of %i px", async (width) => {
  const faults: string[] = [];
  const numbers = pages.filter((path) => /^numbers\/./.test(path)).filter((_, i) => i % 9 === 0);
  const page = await open("about:blank", { viewport: { width: Math.max(width, 320), height: 900 } });
  for (const path of numbers) {
    const code = codeOf(path.replace("numbers/", "number/").replace(/\/$/, ""), "frame", address());
    await go(page, host.show(`<div style="width:${width}px">${code}</div>`));
    const { cut, empty } = await roomOf(await frameOf(page));
    if (cut > 0 || empty > 90) faults.push(`${path}: ${cut} px are cut off, ${empty} are empty`);
  }
  expect(faults).toEqual([]);
});
