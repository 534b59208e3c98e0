import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { dist, figures, go, useBrowser } from "../driving/browser.ts";
import { codeOf, frameOf, framesOf, kinds, roomOf, useHost } from "../driving/host.ts";

const { open, address } = useBrowser("/");
const host = useHost();
const [plain, map] = kinds;
const code = (name: string) => codeOf(name, "script", address());
const script = () => `<script async src="${address()}embed.js"></script>`;

let page: Page;
beforeAll(async () => void (page = await open("about:blank", { viewport: { width: 1200, height: 5000 } })));

const show = (body: string, headers?: Record<string, string>) => go(page, host.show(body, headers));

/** Waits until every frame that is shown is as high as its content, and no pixel higher. */
async function fitted(): Promise<void> {
  await expect
    .poll(async () => {
      const unfit: string[] = [];
      for (const frame of await framesOf(page)) {
        const { cut, empty } = await roomOf(frame);
        if (cut > 0 || empty > 1) unfit.push(`${frame.url()}: ${cut} px cut off, ${empty} px empty`);
      }
      return unfit;
    })
    .toEqual([]);
}

describe("with the script, a frame is exactly as high as its content", () => {
  test("in columns of all widths, and again whenever they grow or shrink", async () => {
    await show(`<main>${kinds.map(code).join("")}</main>`);
    for (const width of [280, 414, 623, 624, 800, 1200, 300]) {
      await page.$eval("main", (main, width) => (main.style.width = `${width}px`), width);
      await fitted();
    }
  });

  test.each(["allow-scripts", "allow-scripts allow-same-origin allow-popups"])(
    'in a sandbox that says "%s"',
    async (sandbox) => {
      await show(kinds.map((name) => code(name).replace("<iframe", `<iframe sandbox="${sandbox}"`)).join(""));
      await fitted();
    },
  );

  test.each([
    ["allows inline styles", "style-src 'unsafe-inline'; "],
    ["does not allow inline styles", ""],
  ])("under a policy that %s, frames and the script, and nothing else", async (_, styles) => {
    await show(kinds.map(code).join(""), {
      "content-security-policy": `default-src 'none'; ${styles}frame-src ${address()}; script-src ${address()}`,
    });
    await fitted();
  });

  test("in a page written from right to left, in one with styles for all elements, and in one that zooms", async () => {
    for (const style of [
      "html{direction:rtl}",
      "*{box-sizing:border-box;max-width:100%}iframe{height:400px;margin:3px}div{line-height:3}",
      "html{zoom:2}",
    ]) {
      await show(`<style>${style}</style>${kinds.map(code).join("")}`);
      await fitted();
    }
  });

  test("when its table is opened and closed, and when its letters become larger, as with a font that comes late", async () => {
    await page.setViewportSize({ width: 700, height: 900 });
    await show(`<div style="height:500px"></div>${code(plain)}<div style="height:3000px"></div>`);
    await page.evaluate(() => scrollTo(0, 400));
    await fitted();
    const frame = await frameOf(page);
    const before = await frame.evaluate(() => innerHeight);
    for (const change of [
      () => document.querySelector("summary")!.click(),
      () => (document.documentElement.style.fontSize = "24px"),
    ]) {
      await frame.evaluate(change);
      await expect.poll(() => frame.evaluate(() => innerHeight)).toBeGreaterThan(before);
      await fitted();
      await frame.evaluate(() => {
        document.querySelector("details")!.open = false;
        document.documentElement.style.fontSize = "";
      });
      await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(before);
    }
    expect(await page.evaluate(() => scrollY)).toBe(400);
  });

  test("when readers choose another view, and no higher than that view needs", async () => {
    await page.setViewportSize({ width: 700, height: 5000 });
    await show(code(map));
    await fitted();
    const frame = await frameOf(page);
    for (const choice of await frame.locator(".choice label").all()) {
      await choice.evaluate((radio) => (radio as HTMLInputElement).click());
      await fitted();
    }
  });

  test("when it is in a tab or a section that is opened late", async () => {
    await show(`<div id="tab" style="display:none">${code(map).replace(' loading="lazy"', "")}</div>`);
    await page.waitForTimeout(300);
    expect(await page.$eval("iframe", (frame) => frame.style.height)).toMatch(/^max\(/);
    await page.$eval("#tab", (tab) => (tab.style.display = "block"));
    await fitted();
  });

  test("when its tab was frozen while it loaded", async () => {
    await show(`<main></main>${script()}`);
    const session = await page.context().newCDPSession(page);
    await page.$eval("main", (main, code) => (main.innerHTML = code), codeOf(plain, "frame", address()));
    await session.send("Page.setWebLifecycleState", { state: "frozen" });
    await page.waitForTimeout(300);
    await session.send("Page.setWebLifecycleState", { state: "active" });
    await fitted();
  });

  test("when there are twenty, of which most are far below: each by its own size, and the page is not scrolled", async () => {
    await page.setViewportSize({ width: 700, height: 900 });
    const some = figures.slice(0, 12);
    const twenty = Array.from({ length: 20 }, (_, i) => some[i % some.length]!);
    await show(twenty.map(code).join(""));
    expect(page.frames().filter((frame) => frame.url().includes("/embed/")).length).toBeLessThan(12);
    for (let i = 0; i < 20; i++) await page.locator("iframe").nth(i).scrollIntoViewIfNeeded();
    await fitted();
    const heights = await page.$$eval("iframe", (frames) => frames.map((frame) => frame.style.height));
    expect(heights.slice(some.length)).toEqual(heights.slice(0, 20 - some.length));
    expect(new Set(heights).size).toBeGreaterThan(some.length / 2);
  });
});

describe("a good guest", () => {
  test("the script has the digest that the code names, and does not run where it has another", async () => {
    const [, file] = /<script async src="[^"]*?\/((?:editions\/scripts\/)?embed[.\w]*\.js)"/.exec(code(plain))!;
    const integrity = `sha384-${createHash("sha384")
      .update(readFileSync(join(dist, file!)))
      .digest("base64")}`;
    expect(code(plain)).toContain(`integrity="${integrity}" crossorigin="anonymous"`);
    await show(code(plain).replace(integrity, integrity.replace(/.{4}$/, "AAAA")));
    expect(await page.evaluate(() => customElements.get("muster-figure"))).toBe(undefined);
  });

  test("included twice it does the same as once, and it leaves no names behind", async () => {
    const names = () =>
      page.evaluate(() =>
        Object.keys(window)
          .filter((name) => !/^\d+$/.test(name))
          .sort(),
      );
    // Browsers may be late to tell a frame that nobody sees how high it is.
    await page.setViewportSize({ width: 700, height: 5000 });
    await show(codeOf(plain, "frame", address()));
    const before = await names();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await show(code(plain) + code(plain) + script().replace("async", ""));
    await fitted();
    expect(await names()).toEqual(before);
    expect(errors).toEqual([]);
  });

  test("a script that comes long after the embeds asks them for their heights", async () => {
    await show(codeOf(plain, "frame", address()));
    await page.waitForTimeout(200);
    await page.addScriptTag({ url: `${address()}embed.js` });
    await fitted();
  });
});

describe("<muster-figure>", () => {
  const element = (more = "") =>
    `<muster-figure src="${address()}embed/${plain}/" title="A chart" height="900"${more}><a href="${address()}figures/${plain}/">A chart</a></muster-figure>`;

  test("is what stands in it until the script runs", async () => {
    await show(element());
    expect(await page.innerText("muster-figure")).toBe("A chart");
    expect(await page.locator("iframe").count()).toBe(0);
  });

  test("becomes a frame with its title and height that loads late and tells nothing of the page, and then fits", async () => {
    await show(`<div style="height:9000px"></div>${element()}${script()}`);
    const frame = page.locator("muster-figure > iframe:only-child");
    expect(
      await frame.evaluate((frame: HTMLIFrameElement) => [
        frame.title,
        frame.height,
        frame.loading,
        frame.referrerPolicy,
        frame.offsetHeight,
      ]),
    ).toEqual(["A chart", "900", "lazy", "no-referrer", 900]);
    await frame.scrollIntoViewIfNeeded();
    await fitted();
  });

  test("takes its theme, and another when that changes; and another figure, but nothing that is none", async () => {
    await show(`${element(' theme="dark"')}${script()}`);
    const src = () => page.$eval("iframe", (frame) => frame.src);
    const set = (name: string, value: string) =>
      page.$eval("muster-figure", (element, [name, value]) => element.setAttribute(name!, value!), [name, value]);
    expect(await src()).toBe(`${address()}embed/${plain}/?theme=dark`);
    await set("theme", "light");
    expect(await src()).toBe(`${address()}embed/${plain}/?theme=light`);
    await set("src", `${address()}embed/${map}/`);
    expect(await src()).toBe(`${address()}embed/${map}/?theme=light`);
    for (const bad of ["javascript:alert(1)", "data:text/html,x", "", "https://"]) await set("src", bad);
    expect(await src()).toBe(`${address()}embed/${map}/?theme=light`);
    await fitted();
  });
});

test("a page may give a theme to an embed that has loaded, and take it back", async () => {
  await page.emulateMedia({ colorScheme: "light" });
  await show(code(plain));
  const frame = await frameOf(page);
  const paper = () => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const say = (theme: unknown) =>
    page.evaluate(
      (theme) => document.querySelector("iframe")!.contentWindow!.postMessage({ muster: "theme", theme }, "*"),
      theme,
    );
  await say("dark");
  await expect.poll(paper).toBe("rgb(21, 23, 26)");
  await say("auto");
  await expect.poll(paper).toBe("rgb(255, 253, 249)");
});
