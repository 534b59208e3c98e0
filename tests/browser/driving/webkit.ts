import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findWebKit } from "../../../src/cli/test/engines.ts";
import type { BrowserWindow, Engine, PageScript } from "./engines.ts";
import { callOf } from "./page-script.ts";
import { endGroup, freePort } from "./processes.ts";

const found = findWebKit();

/** The key of a reference to an element in answers of a driver: https://www.w3.org/TR/webdriver2/#elements */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** Keys without a character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Record<string, string> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

/** Makes the browser's own buttons small, which would keep its window from being as narrow as a phone. */
const narrow =
  "window box button, window box entry, window box toolbar, window box toolbar *, window box image { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }";

/** WebKitGTK's MiniBrowser on a virtual display, driven by WebDriver: https://www.w3.org/TR/webdriver2/ */
export const webkit: Engine = {
  name: "webkit",
  installed: found !== null,
  async open({ theme, classicScrollbars, screenshots }) {
    const home = mkdtempSync(join(tmpdir(), "muster-webkit-"));
    mkdirSync(join(home, ".config/gtk-3.0"), { recursive: true });
    mkdirSync(join(home, "run"), { mode: 0o700 });
    writeFileSync(join(home, ".config/gtk-3.0/gtk.css"), narrow);
    writeFileSync(
      join(home, ".config/gtk-3.0/settings.ini"),
      `[Settings]\ngtk-overlay-scrolling=${!classicScrollbars}\n`,
    );
    const started: ChildProcess[] = [];
    const end = () => started.forEach(endGroup);
    process.once("exit", end);
    const close = () => {
      end();
      process.off("exit", end);
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    };
    try {
      const screen = spawn(found!.display, ["-displayfd", "3", "-screen", "0", "1600x4000x24", "-nolisten", "tcp"], {
        stdio: ["ignore", "ignore", "ignore", "pipe"],
        detached: true,
      });
      started.push(screen);
      const [number] = (await once(screen.stdio[3]!, "data")) as [Buffer];
      const port = await freePort();
      const env = {
        ...process.env,
        HOME: home,
        XDG_RUNTIME_DIR: join(home, "run"),
        XDG_CONFIG_HOME: join(home, ".config"),
        XDG_CACHE_HOME: join(home, "cache"),
        XDG_DATA_HOME: join(home, "data"),
        DISPLAY: `:${number.toString().trim()}`,
        GDK_BACKEND: "x11",
        LIBGL_ALWAYS_SOFTWARE: "1",
        // Without a graphics card a window is shown with a third less work so, but no screenshot comes of it.
        ...(screenshots ? {} : { WEBKIT_DISABLE_DMABUF_RENDERER: "1" }),
        GTK_THEME: theme === "dark" ? "Adwaita:dark" : "Adwaita",
      };
      started.push(
        spawn(found!.driver, [`--port=${port}`, "--host=127.0.0.1"], { env, stdio: "ignore", detached: true }),
      );
      return { ...(await session(`http://127.0.0.1:${port}`)), close: async () => close() };
    } catch (error) {
      close();
      throw error;
    }
  },
};

/** Starts the browser and returns what can be done with its window, but to close it. */
async function session(driver: string): Promise<Omit<BrowserWindow, "close">> {
  while (!(await fetch(`${driver}/status`).catch(() => null))) await wait(50);
  const capabilities = {
    alwaysMatch: { "webkitgtk:browserOptions": { binary: found!.browser, args: ["--automation"] } },
  };
  const { sessionId } = (await send("POST", `${driver}/session`, { capabilities })) as { sessionId: string };
  const call = (command: string, body: object = {}) => send("POST", `${driver}/session/${sessionId}/${command}`, body);
  await call("timeouts", { script: 600_000, pageLoad: 600_000 });

  const element = async (selector: string) =>
    (await call("element", { using: "css selector", value: selector })) as Record<string, string>;
  const evaluate = async <A extends unknown[], T>(script: PageScript<A, T>, ...args: A): Promise<T> => {
    const text = `const done = arguments[0]; (async () => ${callOf(script, args)})().then((value) => done({ value }), (error) => done({ error: String(error) }))`;
    const { value, error } = (await call("execute/async", { script: text, args: [] })) as { value: T; error?: string };
    if (error) throw new Error(error);
    return value;
  };
  const evaluateIn = async <A extends unknown[], T>(
    selector: string,
    script: PageScript<A, T>,
    ...args: A
  ): Promise<T> => {
    await call("frame", { id: await element(selector) });
    try {
      return await evaluate(script, ...args);
    } finally {
      await call("frame", { id: null });
    }
  };
  const bars = [0, 0] as [number, number];
  const point = (target: object, x: number, y: number, ...more: object[]) =>
    call("actions", {
      actions: [
        {
          type: "pointer",
          id: "mouse",
          parameters: { pointerType: "mouse" },
          actions: [{ type: "pointerMove", duration: 0, x, y, ...target }, ...more],
        },
      ],
    });

  return {
    evaluate,
    async goto(address) {
      await call("url", { url: address });
      await evaluate("return document.fonts.ready.then(() => {})");
    },
    async resize(width, height) {
      // The window is larger than its page by its bars, and follows a moment later; how much larger shows only then.
      for (;;) {
        await call("window/rect", { width: width + bars[0], height: height + bars[1] });
        let inner: [number, number] = [0, 0];
        for (let i = 0; i < 20; i++) {
          inner = await evaluate("return [innerWidth, innerHeight]");
          if (inner[0] === width && inner[1] === height) return;
          await wait(20);
        }
        bars[0] += width - inner[0];
        bars[1] += height - inner[1];
      }
    },
    evaluateIn,
    async click(selector) {
      const { [elementKey]: id } = await element(selector);
      await call(`element/${id}/click`);
    },
    async clickIn(selector, inside) {
      // The driver does not scroll the page around a frame.
      const at = await evaluateIn(
        selector,
        (inside: string) => {
          const link = document.querySelector(inside)!;
          link.scrollIntoView({ block: "nearest", behavior: "instant" });
          const { left, top, width, height } = link.getClientRects()[0]!;
          return [left + width / 2, top + height / 2] as const;
        },
        inside,
      );
      const [x, y] = await evaluate(
        (selector: string, [x, y]: readonly [number, number]) => {
          const frame = document.querySelector(selector)!;
          scrollBy({ top: frame.getBoundingClientRect().top + y - innerHeight / 2, behavior: "instant" });
          const { left, top } = frame.getBoundingClientRect();
          return [Math.round(left + frame.clientLeft + x), Math.round(top + frame.clientTop + y)] as const;
        },
        selector,
        at,
      );
      await point({ origin: "viewport" }, x, y, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 });
    },
    async hover(selector) {
      await evaluate(
        (selector: string) =>
          document.querySelector(selector)!.scrollIntoView({ block: "nearest", behavior: "instant" }),
        selector,
      );
      await point({ origin: await element(selector) }, 0, 0);
    },
    async moveTo(x, y) {
      await point({ origin: "viewport" }, x, y);
    },
    async press(key) {
      const value = keys[key] ?? key;
      await call("actions", {
        actions: [
          {
            type: "key",
            id: "keyboard",
            actions: [
              { type: "keyDown", value },
              { type: "keyUp", value },
            ],
          },
        ],
      });
    },
    screenshot: async () =>
      Buffer.from((await send("GET", `${driver}/session/${sessionId}/screenshot`)) as string, "base64"),
    errors: () => [],
  };
}

/** Sends a command to a driver and returns the value that it answers with. Throws what it says went wrong. */
async function send(method: string, address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (!response.ok) throw new Error(`WebKit: ${value?.error}: ${value?.message}`);
  return value;
}
