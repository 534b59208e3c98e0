import { afterAll, beforeAll, describe } from "vitest";
import { serve, type Site } from "../../../src/cli/serve/server.ts";
import { dist } from "./browser.ts";
import { chromium } from "./chromium.ts";
import { firefox } from "./firefox.ts";
import { webkit } from "./webkit.ts";

/**
 * How a window is opened: the theme that its reader's system has, and scrollbars that take room where the engine has
 * them.
 */
export interface WindowOptions {
  theme: "light" | "dark";
  classicScrollbars: boolean;
  /** Whether screenshots are taken of it. */
  screenshots: boolean;
}

/** A function that runs in the page, with arguments and a result that JSON can hold; or the body of one. */
export type PageScript<A extends unknown[], T> = string | ((...args: A) => T | Promise<T>);

/** A browser window with one page, driven alike in all engines. Widths, heights and positions are in CSS pixels. */
export interface BrowserWindow {
  /** Opens an address and waits until the page and its fonts are loaded. */
  goto(address: string): Promise<void>;
  /** Gives the page's viewport, scrollbars included, a size. */
  resize(width: number, height: number): Promise<void>;
  evaluate<A extends unknown[], T>(script: PageScript<A, T>, ...args: A): Promise<T>;
  /** The same inside of a frame of the page. */
  evaluateIn<A extends unknown[], T>(frame: string, script: PageScript<A, T>, ...args: A): Promise<T>;
  /** Clicks at the middle of the first element that a selector finds, having scrolled to it. */
  click(selector: string): Promise<void>;
  /** The same inside of a frame of the page. */
  clickIn(frame: string, selector: string): Promise<void>;
  /** Moves the pointer to the middle of an element. */
  hover(selector: string): Promise<void>;
  /** Moves the pointer to a position in the viewport. */
  moveTo(x: number, y: number): Promise<void>;
  /** Presses and releases a key: a character, or a name such as "Enter", "Tab", "Escape", "ArrowDown". */
  press(key: string): Promise<void>;
  /** What the viewport shows, as PNG. */
  screenshot(): Promise<Buffer>;
  /** The page as it is printed on A4, as PDF. WebKit cannot be asked for it. */
  pdf?(): Promise<Uint8Array>;
  /**
   * Errors of the console and of scripts since the last `goto`; none where the engine does not report them (WebKit).
   */
  errors(): string[];
  close(): Promise<void>;
}

/** A browser engine on this machine. Where it is not installed, its tests are skipped and `npm test` says so. */
export interface Engine {
  name: "chromium" | "firefox" | "webkit";
  installed: boolean;
  open(options: WindowOptions): Promise<BrowserWindow>;
}

export const engines: readonly Engine[] = [chromium, firefox, webkit];

/**
 * Runs tests in every engine, each with a window of its own that is there while they run: light, with scrollbars over
 * the page, unless `options` say otherwise.
 */
export function inEachEngine(
  options: Partial<WindowOptions>,
  tests: (window: () => BrowserWindow, name: Engine["name"]) => void,
): void {
  for (const engine of engines) {
    describe.skipIf(!engine.installed)(engine.name, () => {
      let opened: BrowserWindow | undefined;
      beforeAll(
        async () =>
          void (opened = await engine.open({
            theme: "light",
            classicScrollbars: false,
            screenshots: false,
            ...options,
          })),
      );
      afterAll(() => opened?.close());
      tests(() => opened!, engine.name);
    });
  }
}

/** Serves a built site for the tests of one file. Returns its address, which is known when they run. */
export function useSite(folder = dist, base = "/"): () => string {
  let site: Site;
  beforeAll(async () => void (site = await serve(folder, { base })));
  afterAll(() => site.close());
  return () => site.address;
}
