import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { Page, Request } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { go, useBrowser } from "../driving/browser.ts";
import { codeOf, frameOf, heard, kinds, roomOf, useHost } from "../driving/host.ts";

const { open, address } = useBrowser("/");
const host = useHost();
const [plain] = kinds;
const embed = () => `${address()}embed/${plain}/`;

/** A library as its package has it, to stand in a page. */
const library = (file: string) =>
  `<script>${readFileSync(createRequire(import.meta.url).resolve(file), "utf8")}</script>`;
const pym = library("pym.js/dist/pym.v1.min.js");
const frames = library("../../../node_modules/@newswire/frames/dist/frames.umd.js");

/** A page that keeps what frames say to it. */
const listening = "<script>window.told = []; addEventListener('message', ({ data }) => told.push(data));</script>";

let page: Page;
beforeAll(async () => void (page = await open("about:blank", { viewport: { width: 900, height: 900 } })));

const show = (body: string) => go(page, host.show(body));
const told = () =>
  page.evaluate(() =>
    (window as unknown as { told: unknown[] }).told.filter((message) => !String(message).startsWith("heard ")),
  );
const forget = () => page.evaluate(() => void ((window as unknown as { told: unknown[] }).told.length = 0));
const say = (message: unknown) =>
  page.evaluate((message) => document.querySelector("iframe")!.contentWindow!.postMessage(message, "*"), message);
const size = async () =>
  (await frameOf(page)).evaluate(() => ({
    width: innerWidth,
    height: Math.ceil(document.documentElement.getBoundingClientRect().height),
  }));

/** Waits until the frame is as high as its content. */
async function fitted(): Promise<void> {
  const frame = await frameOf(page);
  await expect.poll(() => roomOf(frame)).toEqual({ cut: 0, empty: 0 });
}

describe("libraries of others give our embeds their height, when they load, when their column becomes narrower and when a table is opened", () => {
  const observed = () =>
    `<iframe id="ours" src="${embed()}" title="A chart" width="100%" scrolling="no" frameborder="0"></iframe>`;
  test.each([
    ["pym.js", () => `<div id="box"></div>${pym}<script>new pym.Parent("box", "${embed()}", {})</script>`],
    ["pym.js, from attributes", () => `<div data-pym-src="${embed()}"></div>${pym}`],
    [
      "frames, Framer",
      () =>
        `<div id="box"></div>${frames}<script>new newswireFrames.Framer(box, { src: "${embed()}", attributes: { title: "A chart" } })</script>`,
    ],
    [
      "frames, autoInitFrames",
      () =>
        `<div data-frame-src="${embed()}" data-frame-attribute-title="A chart"></div>${frames}<script>newswireFrames.autoInitFrames()</script>`,
    ],
    ["frames, observeIframe", () => `${observed()}${frames}<script>newswireFrames.observeIframe(ours)</script>`],
    [
      "frames, observeIframe long after the embed has loaded",
      () => `${observed()}${frames}<script>setTimeout(() => newswireFrames.observeIframe(ours), 400)</script>`,
    ],
  ])("%s", async (_, body) => {
    await page.setViewportSize({ width: 900, height: 900 });
    await show(body());
    await fitted();
    await page.setViewportSize({ width: 360, height: 900 });
    await fitted();
    await (await frameOf(page)).evaluate(() => document.querySelector("summary")!.click());
    await fitted();
  });
});

describe("an embed tells its size", () => {
  const frame = (more = "") =>
    `${listening}<iframe src="${embed()}${more}" title="A chart" width="100%" height="300"></iframe>`;

  test("as it loads: in our words and in AMP's, and in no others", async () => {
    await show(frame());
    await expect.poll(async () => (await told()).length).toBeGreaterThan(1);
    const { width, height } = await size();
    for (const message of await told())
      expect([
        { muster: "size", figure: plain, edition: "", width, height },
        { sentinel: "amp", type: "embed-size", width, height },
      ]).toContainEqual(message);
  });

  test("of its other looks too, under the same name", async () => {
    await show(frame("chart/?theme=dark"));
    await expect.poll(async () => (await told())[0]).toMatchObject({ muster: "size", figure: plain, edition: "" });
  });

  test("again when its column changes, and when its table is opened", async () => {
    await show(frame());
    await expect.poll(async () => (await told()).length).toBeGreaterThan(1);
    await heard(await frameOf(page));
    for (const change of [
      () => page.setViewportSize({ width: 500, height: 900 }),
      async () => (await frameOf(page)).evaluate(() => document.querySelector("summary")!.click()),
    ]) {
      await forget();
      await change();
      await expect
        .poll(async () => (await told()).at(-1))
        .toEqual({ sentinel: "amp", type: "embed-size", ...(await size()) });
    }
    await page.setViewportSize({ width: 900, height: 900 });
  });

  test.each([
    ["our own question", "", { muster: "size?" }],
    ["that of AMP and frames", "", { sentinel: "amp", type: "frames-init" }],
    ["pym's width", "?childId=box", "pymxPYMxboxxPYMxwidthxPYMx900"],
    ["that of WordPress", "#?secret=abc", { message: "ready", secret: "abc" }],
  ])("in answer to %s, once", async (_, more, question) => {
    await show(frame(more));
    await expect.poll(async () => (await told()).length).toBeGreaterThan(1);
    await heard(await frameOf(page));
    await forget();
    await say(question);
    await expect.poll(async () => (await told()).length).toBeGreaterThan(1);
    await heard(await frameOf(page));
    expect((await told()).filter((message) => (message as { muster?: string }).muster === "size")).toHaveLength(1);
  });

  test("to pym by the name that the address gives it, and to WordPress with its secret", async () => {
    await show(frame("?childId=some-box"));
    const { height } = await size();
    await expect.poll(told).toContainEqual(`pymxPYMxsome-boxxPYMxheightxPYMx${height}`);
    await show(frame("#?secret=a1B2c3"));
    await expect.poll(told).toContainEqual({ message: "height", value: height, secret: "a1B2c3" });
  });
});

test("a page of WordPress, which hides a frame until it says the secret and gives it 200 to 1,000 pixels, shows ours in a sandbox", async () => {
  const receive = `<script>addEventListener("message", ({ source, data }) => {
    if (data?.secret !== "s3cret" || data.message !== "height" || source !== ours.contentWindow) return;
    ours.removeAttribute("style");
    ours.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    quotation.style.display = "none";
  });</script>`;
  const frame = `<iframe id="ours" sandbox="allow-scripts" security="restricted" style="position:absolute;visibility:hidden" src="${address()}embed/${kinds[2]}/#?secret=s3cret" data-secret="s3cret" title="A number" width="100%" height="400" frameborder="0"></iframe>`;
  await show(`${receive}<blockquote id="quotation">Words</blockquote>${frame}`);
  await expect.poll(() => page.isVisible("#ours")).toBe(true);
  expect(await page.isVisible("#quotation")).toBe(false);
  expect(await page.$eval("#ours", (frame) => (frame as HTMLElement).offsetHeight)).toBe(
    Math.max(200, (await size()).height),
  );
});

describe("a link in a sandbox that keeps it from leading the page away", () => {
  const clicked = async (hash: string, modifiers: ("Control" | "Shift" | "Alt" | "Meta")[] = []) => {
    await show(
      `${listening}<iframe sandbox="allow-scripts" src="${embed()}${hash}" title="A chart" width="100%" height="300"></iframe>`,
    );
    const frame = await frameOf(page);
    await heard(frame);
    const link = frame.locator("a[target=_top]").last();
    await link.click({ modifiers });
    await heard(frame);
    const links = (await told()).filter((message) => (message as { message?: string }).message === "link");
    return { links, href: await link.getAttribute("href") };
  };

  test("is told to WordPress, which follows it, with its secret", async () => {
    const { links, href } = await clicked("#?secret=a1B2c3");
    expect(href).toMatch(/^https:\/\/.+\/figures\/.+\/$/);
    expect(links).toEqual([{ message: "link", value: href, secret: "a1B2c3" }]);
  });

  test("is left to the browser where it opens in a tab or a window of its own, and on every other page", async () => {
    for (const key of ["Control", "Shift"] as const) {
      const [tab, { links }] = await Promise.all([
        page.context().waitForEvent("page"),
        clicked("#?secret=a1B2c3", [key]),
      ]);
      expect(links, key).toEqual([]);
      await tab.close();
    }
    for (const key of ["Alt", "Meta"] as const)
      expect(await clicked("#?secret=a1B2c3", [key])).toMatchObject({ links: [] });
    expect(await clicked("")).toMatchObject({ links: [] });
  });
});

describe("privacy", () => {
  /** The referrers of what is asked of us. */
  const referrers = async (body: string): Promise<unknown[]> => {
    const asked: Promise<unknown>[] = [];
    const note = (request: Request) => {
      if (request.url().startsWith(address()))
        asked.push(request.allHeaders().then((headers) => headers["referer"] || null));
    };
    page.on("request", note);
    await go(page, `${host.show(body)}private/draft-7?reader=me`);
    await frameOf(page);
    page.off("request", note);
    return Promise.all(asked);
  };

  test("where an embed stands is not told to its server, nor in any message", async () => {
    const asked = await referrers(listening + codeOf(plain, "frame", address()));
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked)).toEqual(new Set([null]));
    await expect.poll(async () => (await told()).length).toBeGreaterThan(1);
    const port = new URL(host.address()).port;
    expect(JSON.stringify(await told())).not.toMatch(new RegExp(`${port}|draft|reader|127\\.0\\.0\\.1`));
  });

  test("the same look at a frame without our policy does find a referrer", async () => {
    expect(await referrers(codeOf(plain, "frame", address()).replace(' referrerpolicy="no-referrer"', ""))).toContain(
      host.address(),
    );
  });
});
