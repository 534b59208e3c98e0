import type { Page } from "playwright";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { go, useBrowser } from "../driving/browser.ts";
import { codeOf, frameOf, heard, kinds, roomOf, useHost } from "../driving/host.ts";

const { open, address } = useBrowser("/");
const host = useHost();
const [plain] = kinds;

/** Messages that are none, made in the page that sends them: not all of them can be told to it. */
const junk = `[null, undefined, true, 0, -1, NaN, Infinity, "", "height", "pymxPYMx", "pymxPYMxaxPYMxheightxPYMx9999", '{"muster":"size","height":5000}', 10n, [], [null], {}, { muster: null },
  { muster: "size" }, { muster: ["size"], height: 5000 }, { muster: { size: 1 }, height: 5000 }, { muster: "size", height: null }, { muster: "size", height: "5000" }, { muster: "size", height: [5000] },
  { muster: "size", height: { valueOf: 5000 } }, { muster: "size", height: 5000n }, { muster: "size", height: NaN }, { muster: "size", height: 0 }, { muster: "size", height: -5000 }, { muster: "size", height: -Infinity },
  { sentinel: "amp", type: "embed-size", height: 5000 }, { sentinel: "amp" }, { sentinel: "amp", type: null }, { message: "height", value: 5000, secret: "x" }, { message: {}, secret: [] },
  { muster: "theme" }, { muster: "theme", theme: null }, { muster: "theme", theme: "<b>" }, { muster: "theme", theme: { dark: 1 } }, { "__proto__": null, muster: {} }, new Date(), /x/, new Map([["muster", "size"]]),
  new Set([1]), new Uint8Array(1000), new ArrayBuffer(8), new Error("x"), new Blob(["x"]), Array.from({ length: 2000 }, (_, i) => ({ i })), (() => { const ring = {}; ring.ring = ring; return ring; })(),
  "x".repeat(1_000_000), JSON.parse("[".repeat(2000) + "]".repeat(2000))]`;

let page: Page;
const errors: string[] = [];
beforeAll(async () => {
  page = await open("about:blank", { viewport: { width: 700, height: 2000 } });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
});
beforeEach(() => void (errors.length = 0));

const ours = "#ours iframe";
const height = () => page.$eval(ours, (frame) => (frame as HTMLElement).offsetHeight);

/**
 * The heights that our frame is given until every message that was sent has been heard: an embed soon corrects what
 * another has claimed.
 */
async function given(what: () => Promise<unknown>): Promise<string[]> {
  await page.$eval(ours, (frame) => {
    const heights: string[] = [];
    Object.assign(window, { heights });
    new MutationObserver(() => heights.push((frame as HTMLElement).style.height)).observe(frame, { attributes: true });
  });
  await what();
  for (const selector of ["#other", ours]) await heard(await frameAt(selector));
  return page.evaluate(() => (window as unknown as { heights: string[] }).heights);
}

const frameAt = async (selector: string) => (await (await page.waitForSelector(selector)).contentFrame())!;

/** Shows an embed beside a frame of somebody else's, and waits until it fits. Returns its height. */
async function show(): Promise<number> {
  await go(
    page,
    host.show(
      `<div id="ours">${codeOf(plain, "script", address())}</div><iframe id="other" title="Other" srcdoc="<p>Other"></iframe>`,
    ),
  );
  await expect.poll(async () => roomOf(await frameOf(page, ours))).toEqual({ cut: 0, empty: 0 });
  return height();
}

describe("a page with embeds and our script", () => {
  test("takes junk from no window: its own, another frame's or the embed's", async () => {
    await show();
    const heights = await given(async () => {
      await page.evaluate(`for (const message of ${junk}) postMessage(message, "*")`);
      for (const selector of ["#other", ours])
        await (await frameAt(selector)).evaluate(`for (const message of ${junk}) parent.postMessage(message, "*")`);
    });
    expect(heights).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("takes no size from a window that is not the embed's", async () => {
    await show();
    const size = `postMessage({ muster: "size", figure: "${plain}", edition: "", width: 700, height: 5000 }, "*")`;
    const heights = await given(async () => {
      await page.evaluate(size);
      await page.frames().at(-1)!.evaluate(`parent.${size}`);
      const [opened] = await Promise.all([
        page.context().waitForEvent("page"),
        page.evaluate(() => void open("about:blank")),
      ]);
      await opened.evaluate(`opener.${size}`);
      await opened.close();
    });
    expect(heights).toEqual([]);
  });

  test.each([
    [1, 40],
    [0.001, 40],
    [40, 40],
    [333.3, 334],
    [10_000, 10_000],
    [10_001, 10_000],
    [1e308, 10_000],
    [Infinity, 10_000],
  ])("makes of the height %d that an embed claims %i px", async (claimed, height) => {
    await show();
    const frame = await frameOf(page, ours);
    const [first] = await given(() =>
      frame.evaluate((claimed) => parent.postMessage({ muster: "size", height: claimed }, "*"), claimed),
    );
    expect(first).toBe(`${height}px`);
    expect(errors).toEqual([]);
  });

  test("fits again after two thousand sizes in a burst", async () => {
    const before = await show();
    const frame = await frameOf(page, ours);
    await frame.evaluate(async () => {
      for (let sent = 0; sent < 2000; sent++) {
        parent.postMessage({ muster: "size", height: 300 + (sent % 700) }, "*");
        if (sent % 20 === 0) await new Promise((done) => setTimeout(done));
      }
    });
    await heard(frame);
    await page.evaluate(() => document.querySelector("iframe")!.contentWindow!.postMessage({ muster: "size?" }, "*"));
    await expect.poll(height).toBe(before);
    expect(errors).toEqual([]);
  });
});

describe("an embed", () => {
  test("takes junk neither from the page around it nor from itself, and keeps its theme", async () => {
    await show();
    const frame = await frameOf(page, ours);
    const heights = await given(async () => {
      await page.evaluate(
        `for (const message of ${junk}) document.querySelector("#ours iframe").contentWindow.postMessage(message, "*")`,
      );
      await frame.evaluate(`for (const message of ${junk}) postMessage(message, "*")`);
    });
    expect(await frame.evaluate(() => document.documentElement.dataset["theme"])).toBe(undefined);
    expect(heights).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("takes a theme from the page around it alone, and answers to no other", async () => {
    await show();
    const theme = 'postMessage({ muster: "theme", theme: "dark" }, "*")';
    const frame = await frameOf(page, ours);
    await page.frames().at(-1)!.evaluate(`parent.frames[0].${theme}`);
    await frame.evaluate(theme);
    await heard(frame);
    expect(await frame.evaluate(() => document.documentElement.dataset["theme"])).toBe(undefined);
    await page.evaluate(`frames[0].${theme}`);
    await expect.poll(() => frame.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  });

  test("answers a thousand questions at most once in 16 ms", async () => {
    await show();
    const answers = await page.evaluate(async () => {
      let answers = 0;
      addEventListener("message", ({ data }) => void (data.muster === "size" && answers++));
      const start = performance.now();
      // One answer may have been on its way.
      for (let i = 0; i < 50; i++) {
        for (let j = 0; j < 20; j++)
          document.querySelector("iframe")!.contentWindow!.postMessage({ muster: "size?" }, "*");
        await new Promise((done) => setTimeout(done, 20));
      }
      return { answers, most: (performance.now() - start) / 16 + 1 };
    });
    expect(answers.answers).toBeGreaterThan(0);
    expect(answers.answers).toBeLessThanOrEqual(answers.most);
    expect(errors).toEqual([]);
  });

  test.each([
    "?childId=%3Cscript%3E&theme=%00",
    "?theme=light&theme=dark&childId=",
    "#?secret=%27%22",
    "?childId=a%27b#secret=",
    "?%E0%A4%A",
  ])("takes nothing from an address but what it knows: %s", async (more) => {
    await go(page, host.show(codeOf(plain, "script", address()).replace(/(src="[^"]*)(" title)/, `$1${more}$2`)));
    await expect.poll(async () => roomOf(await frameOf(page))).toEqual({ cut: 0, empty: 0 });
    expect(errors).toEqual([]);
  });
});
