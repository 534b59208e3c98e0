import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type KeyInput } from "puppeteer-core";
import { findFirefox } from "../../../src/cli/test/engines.ts";
import type { BrowserWindow, Engine, PageScript } from "./engines.ts";
import { callOf } from "./page-script.ts";

const executablePath = findFirefox();

/** Milliseconds after which something hangs. */
const patience = 600_000;

/** Firefox, driven by Puppeteer. Its scrollbars are classic unless preferences say otherwise. */
export const firefox: Engine = {
  name: "firefox",
  installed: executablePath !== null,
  async open({ theme, classicScrollbars }) {
    const home = mkdtempSync(join(tmpdir(), "muster-firefox-"));
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: executablePath!,
      headless: true,
      timeout: patience,
      protocolTimeout: patience,
      env: {
        ...process.env,
        HOME: home,
        XDG_CACHE_HOME: join(home, "cache"),
        XDG_CONFIG_HOME: join(home, "config"),
        MOZ_HEADLESS: "1",
      },
      extraPrefsFirefox: {
        "layout.css.prefers-color-scheme.content-override": theme === "dark" ? 0 : 1,
        "widget.gtk.overlay-scrollbars.enabled": !classicScrollbars,
      },
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    let errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(String(error)));
    const find = async (selector: string) => (await page.waitForSelector(selector))!;
    const window: BrowserWindow = {
      async goto(address) {
        errors = [];
        await page.goto(address, { waitUntil: "load" });
        await page.evaluate("document.fonts.ready.then(() => {})");
      },
      resize: (width, height) => page.setViewport({ width, height }),
      evaluate: <A extends unknown[], T>(script: PageScript<A, T>, ...args: A) =>
        page.evaluate(callOf(script, args)) as Promise<T>,
      async evaluateIn<A extends unknown[], T>(selector: string, script: PageScript<A, T>, ...args: A) {
        const frame = await (await find(selector)).contentFrame();
        return (await frame!.evaluate(callOf(script, args))) as T;
      },
      click: async (selector) => (await find(selector)).click(),
      async clickIn(selector, inside) {
        const frame = await (await find(selector)).contentFrame();
        await (await frame!.waitForSelector(inside))!.click();
      },
      hover: async (selector) => (await find(selector)).hover(),
      moveTo: (x, y) => page.mouse.move(x, y),
      press: (key) => page.keyboard.press(key as KeyInput),
      screenshot: async () => Buffer.from(await page.screenshot()),
      pdf: () => page.pdf({ format: "A4" }),
      errors: () => errors,
      async close() {
        await browser.close();
        rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      },
    };
    return window;
  },
};
