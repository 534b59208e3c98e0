import { chromium as playwright } from "playwright";
import { findBrowser } from "../../../src/cli/test/browser.ts";
import { chromiumArgs } from "./browser.ts";
import type { BrowserWindow, Engine, PageScript } from "./engines.ts";
import { callOf } from "./page-script.ts";

const executablePath = process.env["MUSTER_BROWSER"] ?? (await findBrowser()) ?? undefined;

/**
 * Chromium, driven by Playwright. A headless shell would else show frames of other sites in the process of the page, as
 * no browser of a reader does.
 */
export const chromium: Engine = {
  name: "chromium",
  installed: executablePath !== undefined,
  async open({ theme, classicScrollbars }) {
    const browser = await playwright.launch({
      ...(executablePath && { executablePath }),
      args: [...chromiumArgs, "--site-per-process"],
      ignoreDefaultArgs: classicScrollbars ? ["--hide-scrollbars"] : [],
    });
    const page = await browser.newPage({ colorScheme: theme });
    page.setDefaultTimeout(600_000);
    let errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    const window: BrowserWindow = {
      async goto(address) {
        errors = [];
        await page.goto(address, { waitUntil: "load" });
        await page.evaluate(() => document.fonts.ready.then(() => {}));
      },
      resize: (width, height) => page.setViewportSize({ width, height }),
      evaluate: <A extends unknown[], T>(script: PageScript<A, T>, ...args: A) =>
        page.evaluate<T>(callOf(script, args)),
      async evaluateIn<A extends unknown[], T>(selector: string, script: PageScript<A, T>, ...args: A) {
        const frame = await (await page.waitForSelector(selector, { state: "attached" })).contentFrame();
        return frame!.evaluate<T>(callOf(script, args));
      },
      click: (selector) => page.locator(selector).first().click(),
      clickIn: (frame, selector) => page.frameLocator(frame).locator(selector).first().click(),
      hover: (selector) => page.locator(selector).first().hover(),
      moveTo: (x, y) => page.mouse.move(x, y),
      press: (key) => page.keyboard.press(key),
      screenshot: () => page.screenshot(),
      pdf: () => page.pdf({ format: "A4" }),
      errors: () => errors,
      close: () => browser.close(),
    };
    return window;
  },
};
