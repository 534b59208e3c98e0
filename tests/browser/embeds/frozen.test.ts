import { expect, test } from "vitest";
import { editions, figureOfEditions as id, useBrowser } from "../driving/browser.ts";
import { frameOf, useHost } from "../driving/host.ts";

const { open, address, requests } = useBrowser("/");
const host = useHost();
const edition = editions[0]!;
const frozen = `embed/${id}@${edition}/`;

test("a frozen embed shows its day, and asks nothing but what became of it", async () => {
  const page = await open(frozen);
  await page.waitForLoadState("networkidle");
  expect(await page.locator("time.edition").getAttribute("datetime")).toBe(edition);
  expect(requests(page).map((url) => url.replace(address(), "").replace(/\.\w{8}\.js/, ".js"))).toEqual([
    frozen,
    "editions/scripts/frame.js",
    `${frozen}status.json`,
  ]);
  expect(await page.locator(".since").count()).toBe(0);
});

test.each([
  ["its address", ""],
  ["the dark one", "dark/"],
  ["the one without the table", "chart/"],
])("what it is told stands below it: %s", async (_, look) => {
  const page = await open("about:blank");
  await page.route("**/status.json", (route) =>
    route.fulfill({
      json: {
        text: "Corrected on 1 May 2030: 1,500 → 1,200. A line was read twice.",
        words: "As it is now",
        address: "https://ranks.example/figures/x/",
      },
    }),
  );
  await page.goto(address() + frozen + look);
  await page.locator(".since").waitFor();
  expect(await page.locator(".since").innerText()).toBe(
    "Corrected on 1 May 2030: 1,500 → 1,200. A line was read twice. As it is now",
  );
  expect(await page.locator(".since a").getAttribute("href")).toBe("https://ranks.example/figures/x/");
});

test.each([
  ["nobody answers", { status: 404, body: "<h1>Nothing</h1>" }],
  ["the answer is no object", { json: null }],
  ["the address is none", { json: { text: "x", words: "x", address: "javascript:alert(1)" } }],
])("it stays as it is where %s", async (_, answer) => {
  const page = await open("about:blank");
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.route("**/status.json", (route) => route.fulfill(answer));
  await page.goto(address() + frozen, { waitUntil: "networkidle" });
  expect([await page.locator(".since").count(), errors]).toEqual([0, []]);
});

test.each(editions)(
  "the code that the panel offers for the edition %s is high enough for it, in narrow columns too",
  async (day) => {
    const panel = await open(`figures/${id}/`);
    await panel.locator("[data-choose=edition]").selectOption(day);
    const offered = await panel.locator("#embed textarea").first().inputValue();
    await panel.context().close();
    for (const width of [280, 360, 700]) {
      const code = offered.replaceAll(/https:\/\/[^/"]+\//g, address());
      expect(code).toContain(`${address()}embed/${id}@${day}/`);
      const page = await open("about:blank", { viewport: { width: Math.max(width, 320), height: 1200 } });
      // A notice of what happened since comes on top.
      await page.route("**/status.json", (route) => route.abort());
      await page.goto(host.show(`<div style="width:${width}px">${code}</div>`));
      const frame = await frameOf(page);
      const cut = await frame.evaluate(async () => {
        await document.fonts.ready;
        return document.documentElement.scrollHeight - document.documentElement.clientHeight;
      });
      expect(cut, `${width}`).toBe(0);
      await page.context().close();
    }
  },
);
