import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { go, useBrowser } from "../driving/browser.ts";
import { codeOf, frameOf, framesOf, kinds, roomOf, useHost } from "../driving/host.ts";

const { open, address } = useBrowser("/");
const host = useHost();
const [plain, map] = kinds;
const widths = [280, 414, 623, 624, 800, 1200];

const codeFor = (name: string) => codeOf(name, "frame", address());
const sandboxed = (code: string, sandbox: string) => code.replace("<iframe", `<iframe sandbox="${sandbox}"`);

// High enough for all frames to load.
let page: Page;
beforeAll(async () => void (page = await open("about:blank", { viewport: { width: 800, height: 5000 } })));

/** Shows embeds in one page, each in a column of its own. */
async function show(
  codes: readonly string[],
  { style = "", headers = {} }: { style?: string; headers?: Record<string, string> } = {},
): Promise<void> {
  await go(page, host.show(`${style}<main>${codes.map((code) => `<div>${code}</div>`).join("")}</main>`, headers));
}

/** Which embeds are cut off by their frames, and which frames are wider than their columns. */
async function faults(at: string): Promise<string[]> {
  const found: string[] = [];
  for (const frame of await framesOf(page)) {
    const { cut } = await roomOf(frame);
    const wider = await (
      await frame.frameElement()
    ).evaluate((node) => {
      const element = node as HTMLElement;
      return element.getBoundingClientRect().width - element.closest("main > div")!.getBoundingClientRect().width;
    });
    if (cut > 0) found.push(`${at}: ${cut} px of ${frame.url()} are cut off`);
    if (wider > 0.5) found.push(`${at}: the frame of ${frame.url()} is ${wider} px too wide`);
  }
  return found;
}

/** The same in windows of several widths. */
async function faultsAt(widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 5000 });
    found.push(...(await faults(`${width} px`)));
  }
  return found;
}

describe("with the iframe alone, nothing is cut off and no frame is wider than its column", () => {
  const policies: Record<string, Record<string, string>> = {
    "of a page without a policy": {},
    "under a policy that allows inline styles": {
      "content-security-policy": "default-src 'none'; frame-src *; style-src 'unsafe-inline'",
    },
    "under a policy that allows frames alone": { "content-security-policy": "default-src 'none'; frame-src *" },
  };
  describe.each(Object.entries(policies))("%s", (_, headers) => {
    test.each(["", "allow-scripts", "allow-scripts allow-same-origin allow-popups"])(
      'sandbox="%s"',
      async (sandbox) => {
        await show(
          kinds.map((name) => sandboxed(codeFor(name), sandbox)),
          { headers },
        );
        expect(await faultsAt(widths)).toEqual([]);
      },
    );
  });

  test.each([
    ["written from right to left", "<style>html{direction:rtl;text-align:right}</style>"],
    ["with large letters", "<style>html{font-size:32px;line-height:2}</style>"],
    ["that zooms to 200 % in its styles", "<style>html{zoom:2}</style>"],
  ])("in a page %s", async (_, style) => {
    await show(kinds.map(codeFor), { style });
    expect(await faultsAt([640, 1200])).toEqual([]);
  });

  test("on a screen that shows everything twice as large", async () => {
    const large = await open("about:blank", { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
    for (const name of kinds) {
      await go(large, host.show(codeFor(name)));
      expect((await roomOf(await frameOf(large))).cut, name).toBe(0);
    }
    await large.context().close();
  });

  test("in a column that grows and shrinks after the embed has loaded", async () => {
    await page.setViewportSize({ width: 1200, height: 5000 });
    await show(kinds.map(codeFor));
    for (const width of [1100, 640, 300, 560, 800]) {
      await page.$eval("main", (column, width) => (column.style.width = `${width}px`), width);
      expect(await faults(`${width} px`)).toEqual([]);
    }
  });
});

test("without any script on either side, an embed has its title, its drawing with all its words, its table and its links", async () => {
  const bare = await open(host.show(sandboxed(codeFor(plain), "")), {
    javaScriptEnabled: false,
    viewport: { width: 700, height: 1200 },
  });
  const frame = bare.frameLocator("iframe");
  expect(await frame.locator("h1").isVisible()).toBe(true);
  expect(await frame.locator("svg[role=img] text:visible").count()).toBeGreaterThan(5);
  await frame.locator("summary").click();
  expect(await frame.locator("td:visible").count()).toBeGreaterThan(5);
  expect(await frame.locator("a[href^=http][target=_top]").count()).toBeGreaterThan(1);
  await bare.context().close();
});

test("its links lead the whole page away where a sandbox lets them, and nowhere where it does not", async () => {
  await page.setViewportSize({ width: 800, height: 5000 });
  await page.route("https://*.example/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Home</title>" }),
  );
  for (const [sandbox, title] of [
    ["allow-scripts", "Host"],
    ["allow-scripts allow-top-navigation-by-user-activation", "Home"],
  ] as const) {
    await show([sandboxed(codeFor(plain), sandbox)]);
    await (await frameOf(page)).locator(".home a").click({ noWaitAfter: true });
    await page.waitForTimeout(300);
    await expect.poll(() => page.title().catch(() => "")).toBe(title);
  }
});

test("a table that is opened in a frame of fixed height can be scrolled to its end", async () => {
  await page.setViewportSize({ width: 800, height: 900 });
  await show([codeFor(plain)]);
  const { reached, scrolled } = await (
    await frameOf(page)
  ).evaluate(() => {
    document.querySelector("summary")!.click();
    document.scrollingElement!.scrollTo(0, 99_999);
    return {
      reached: document.body.getBoundingClientRect().bottom <= innerHeight + 1,
      scrolled: document.scrollingElement!.scrollTop > 0,
    };
  });
  expect({ reached, scrolled, host: await page.evaluate(() => scrollY) }).toEqual({
    reached: true,
    scrolled: true,
    host: 0,
  });
});

describe("themes", () => {
  const colours = async (path: string, colorScheme: "light" | "dark", style = "") => {
    await page.emulateMedia({ colorScheme });
    await show([codeOf(plain, "frame", address()).replace(`embed/${plain}/`, `embed/${plain}/${path}`)], { style });
    return (await frameOf(page)).evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.querySelector("h1")!).color,
    ]);
  };
  const light = ["rgb(255, 253, 249)", "rgb(26, 28, 32)"];
  const dark = ["rgb(21, 23, 26)", "rgb(236, 233, 226)"];

  test("an embed has paper and ink of the theme that its reader's system, its address or the query asks for", async () => {
    expect(await colours("", "light")).toEqual(light);
    expect(await colours("", "dark")).toEqual(dark);
    expect(await colours("light/", "dark")).toEqual(light);
    expect(await colours("dark/", "light")).toEqual(dark);
    expect(await colours("?theme=dark", "light")).toEqual(dark);
    expect(await colours("?theme=light", "dark")).toEqual(light);
    expect(await colours("dark/?theme=auto", "light")).toEqual(light);
    expect(await colours("?theme=purple", "light")).toEqual(light);
  });

  test("in a page that is dark by its own choice it is dark too, or light as a whole", async () => {
    expect([light, dark]).toContainEqual(
      await colours("", "light", "<style>:root{color-scheme:dark;background:#000;color:#fff}</style>"),
    );
  });
});

test("printed with the page around it, an embed is whole", async () => {
  await page.setViewportSize({ width: 700, height: 5000 });
  await show(kinds.map(codeFor));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await faults("printed")).toEqual([]);
  expect(await (await frameOf(page)).evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
});

test("frames that are far below load when they come near, and then they are whole", async () => {
  await page.setViewportSize({ width: 700, height: 900 });
  await go(page, host.show(`<div style="height:9000px"></div>${codeFor(map)}`));
  expect(page.frames()).toHaveLength(2);
  expect(page.frames()[1]!.url()).not.toContain("/embed/");
  await page.evaluate(() => scrollTo(0, 8000));
  expect((await roomOf(await frameOf(page))).cut).toBe(0);
  expect(await page.evaluate(() => scrollY)).toBe(8000);
});

test("in a container that is hidden at first and shown later, an embed is whole", async () => {
  await page.setViewportSize({ width: 700, height: 900 });
  const top = () => page.$eval("#below", (below) => below.getBoundingClientRect().top);
  for (const code of [codeFor(map), codeFor(map).replace(' loading="lazy"', ""), codeFor(plain)]) {
    await go(
      page,
      host.show(
        `<details><summary>More</summary>${code}</details><div id="tab" style="display:none">${code}</div><p id="below">Below.</p>`,
      ),
    );
    await page.$eval("#tab", (tab) => (tab.style.display = ""));
    expect((await roomOf(await frameOf(page, "#tab iframe"))).cut).toBe(0);
    const before = await top();
    await page.click("summary");
    expect((await roomOf(await frameOf(page, "details iframe"))).cut).toBe(0);
    expect(await top()).toBeGreaterThan(before + 200);
  }
});
