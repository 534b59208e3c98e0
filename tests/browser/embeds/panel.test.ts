import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faults } from "../driving/axe.ts";
import { dist, editions, figureOfEditions as id, listed, useBrowser } from "../driving/browser.ts";
import { codeOf } from "../driving/host.ts";

const { open } = useBrowser("/");
const edition = editions[0]!;
const own = listed.reduce((shortest, page) => (page.length < shortest.length ? page : shortest));
const wide = { viewport: { width: 1280, height: 900 } };

test("scripts off, the codes and all addresses are there, and nothing that would do nothing", async () => {
  const page = await open(`figures/${id}/`, { ...wide, javaScriptEnabled: false });
  const panel = page.locator(".panel").first();
  for (const [way, name] of [
    ["frame", "In a frame"],
    ["script", "In a frame, with a script"],
    ["image", "As an image"],
    ["markdown", "As Markdown"],
  ] as const) {
    const details = panel.locator("details", { has: page.locator("summary", { hasText: new RegExp(`^${name}$`) }) });
    expect(await details.locator("label textarea").inputValue(), name).toBe(codeOf(id!, way, own));
  }
  expect(await panel.locator("select:visible, button:visible").count()).toBe(0);
  const addresses = panel.locator("details").last();
  await addresses.locator("summary").click();
  expect(await addresses.locator("a").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual([
    ...["", "light/", "dark/", "chart/"].map((look) => `../../embed/${id}/${look}`),
    ...editions.map((day) => `../../embed/${id}@${day}/`),
    `../../embed/${id}/embed.json`,
  ]);
});

test("what is chosen is written into the codes and shown in the preview", async () => {
  const page = await open(`figures/${id}/`, wide);
  const panel = page.locator(".panel").first();
  const code = () => panel.locator("label textarea").first().inputValue();
  const src = async () => / src="([^"]*)"/.exec(await code())![1]!;
  await panel.locator("[data-choose=theme]").selectOption("dark");
  expect(await src()).toBe(`${own}embed/${id}/dark/`);
  await panel.locator("[data-choose=edition]").selectOption(edition);
  expect(await src()).toBe(`${own}embed/${id}@${edition}/dark/`);
  await panel.locator("[data-choose=table]").uncheck();
  expect(await src()).toBe(`${own}embed/${id}@${edition}/chart/?theme=dark`);
  await panel.locator(".preview summary").click();
  const frame = panel.frameLocator("iframe");
  await frame.locator("h1").waitFor();
  expect(await frame.locator("details.data").count()).toBe(0);
  expect(await frame.locator("html").getAttribute("data-theme")).toBe("dark");
  for (const width of [320, 900]) {
    await panel.getByRole("radio", { name: String(width) }).check();
    await expect.poll(() => panel.locator("iframe").evaluate((element) => element.clientWidth)).toBe(width);
    await expect
      .poll(() => frame.locator("html").evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
      .toBe(0);
  }
  await panel.locator("[data-choose=theme]").selectOption("");
  await panel.locator("[data-choose=edition]").selectOption("");
  await panel.locator("[data-choose=table]").check();
  expect(await code()).toBe(codeOf(id!, "frame", own));
});

test("without the table the heights are lower by its line", async () => {
  const page = await open(`figures/${id}/`, wide);
  const panel = page.locator(".panel").first();
  const height = async () =>
    Number(/ height="(\d+)"/.exec(await panel.locator("label textarea").first().inputValue())![1]);
  const before = await height();
  await panel.locator("[data-choose=table]").uncheck();
  expect(before - (await height())).toBe(46);
});

test("buttons copy the code above them, and the piece of HTML", async () => {
  const page = await open(`figures/${id}/`, { ...wide, permissions: ["clipboard-read", "clipboard-write"] });
  const panel = page.locator(".panel").first();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await panel.locator("button[data-copy]:visible").click();
  await panel.getByRole("button", { name: "Copied" }).waitFor();
  expect(await copied()).toBe(codeOf(id!, "frame", own));
  await panel.locator("summary", { hasText: "As HTML" }).click();
  await panel.locator("button[data-copy]:visible").click();
  await expect.poll(copied).toBe(readFileSync(join(dist, `embed/${id}/fragment.html`), "utf8"));
});

test("a number has the same panel, without a table to leave out", async () => {
  const number = listed.flatMap((page) => /\/numbers\/([^/]+)\/$/.exec(page)?.[1] ?? [])[0]!;
  const page = await open(`numbers/${number}/`, wide);
  expect(await page.locator("label textarea").first().inputValue()).toBe(codeOf(`number/${number}`, "frame", own));
  expect(await page.locator("[data-choose=table]").count()).toBe(0);
  await page.locator("[data-choose=theme]").selectOption("light");
  expect(await page.locator("label textarea").first().inputValue()).toContain(
    `src="${own}embed/number/${number}/light/"`,
  );
});

test.each([360, 1280])(
  "axe finds nothing in an open panel at %i px, and nothing scrolls the page sideways",
  async (width) => {
    const page = await open(`figures/${id}/`, { viewport: { width, height: 900 } });
    await page.locator(".panel .preview summary").first().click();
    expect(await faults(page, ".panel")).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  },
);
