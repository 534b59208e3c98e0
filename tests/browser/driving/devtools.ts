import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Chromium } from "../../../src/cli/test/old-chromium.ts";

/** How a page is photographed: the width of the window in CSS pixels, and the theme that the reader's system has. */
export interface View {
  width: number;
  theme: "light" | "dark";
}

/**
 * A camera for pages: one Chromium with one tab. Drivers of today speak to those of other years no longer; the protocol
 * itself has not changed.
 */
export interface Camera {
  /**
   * A page from its top to its end, at most `tallest` pixels of it, as PNG, after its fonts are there; for a reader who
   * asked for less motion, because what moves with scrolling stands somewhere else in a picture of the whole page.
   */
  photograph(address: string, view: View): Promise<Buffer>;
  close(): Promise<void>;
}

/** Enough for every kind of page; Chromium paints no more than 16,384 pixels in one piece. */
const tallest = 8_000;

/**
 * Starts a Chromium of any year and speaks with its tab by the DevTools protocol
 * (https://chromedevtools.github.io/devtools-protocol/).
 */
export async function openCamera({ name, executable, args, env }: Chromium): Promise<Camera> {
  const profile = mkdtempSync(join(tmpdir(), "muster-chromium-"));
  const options = [
    ...args,
    "--hide-scrollbars",
    "--disable-background-networking",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
  ];
  const browser = spawn(executable, [...options, "about:blank"], {
    env: { ...env, HOME: profile },
    stdio: "ignore",
    detached: true,
  });
  const ended = once(browser, "exit");
  const close = async () => {
    // The program may be a script that starts the browser, so all that it started is ended.
    if (browser.exitCode === null && browser.signalCode === null) process.kill(-browser.pid!, "SIGKILL");
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await portIn(join(profile, "DevToolsActivePort"), () => browser.exitCode !== null);
    // The tab that Chromium starts with takes commands before it can answer them.
    const opened = (await (await fetch(`http://127.0.0.1:${port}/json/new?about:blank`, { method: "PUT" })).json()) as {
      webSocketDebuggerUrl: string;
    };
    const tab = await connect(opened.webSocketDebuggerUrl, `Chromium ${name}`);
    await tab.send("Page.enable");
    return { close, photograph: (address, view) => photograph(tab, address, view) };
  } catch (error) {
    await close();
    throw error;
  }
}

async function photograph({ send, next }: Tab, url: string, { width, theme }: View): Promise<Buffer> {
  await send("Emulation.setDeviceMetricsOverride", { width, height: 800, deviceScaleFactor: 1, mobile: false });
  await send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: theme },
      { name: "prefers-reduced-motion", value: "reduce" },
    ],
  });
  const loaded = next("Page.loadEventFired");
  await send("Page.navigate", { url });
  await loaded;
  const expression = `(async () => {
    await document.fonts.ready;
    while (document.querySelector("[aria-busy=true]")) await new Promise((resolve) => setTimeout(resolve, 50));
    return document.documentElement.scrollHeight;
  })()`;
  const { result } = (await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true })) as {
    result: { value: number };
  };
  const clip = { x: 0, y: 0, width, height: Math.min(result.value, tallest), scale: 1 };
  const { data } = (await send("Page.captureScreenshot", { format: "png", captureBeyondViewport: true, clip })) as {
    data: string;
  };
  return Buffer.from(data, "base64");
}

/** The port that a Chromium has chosen and written down. */
async function portIn(file: string, hasEnded: () => boolean): Promise<number> {
  for (;;) {
    if (hasEnded()) throw new Error("Chromium ended before it could be asked for anything.");
    try {
      const [port, path] = readFileSync(file, "utf8").split("\n");
      if (path) return Number(port);
    } catch {}
    await wait(20);
  }
}

interface Tab {
  /** Sends a command and gives its result. Throws what the browser says against it. */
  send(method: string, params?: object): Promise<unknown>;
  /** Waits for the next event of a name. */
  next(event: string): Promise<unknown>;
}

interface Waiting {
  done(value: unknown): void;
  fail(error: Error): void;
}

async function connect(address: string, name: string): Promise<Tab> {
  const socket = new WebSocket(address);
  const waiting = new Map<number | string, Waiting>();
  const wait = (key: number | string) => new Promise<unknown>((done, fail) => waiting.set(key, { done, fail }));
  socket.addEventListener("message", ({ data }) => {
    const { id, method, result, params, error } = JSON.parse(data as string) as {
      id?: number;
      method?: string;
      result?: unknown;
      params?: unknown;
      error?: { message: string };
    };
    const key = id ?? method!;
    if (error) waiting.get(key)?.fail(new Error(`${name}: ${error.message}`));
    else waiting.get(key)?.done(result ?? params);
    waiting.delete(key);
  });
  socket.addEventListener("close", () => waiting.forEach(({ fail }) => fail(new Error(`${name} ended.`))));
  await new Promise((done, fail) => {
    socket.addEventListener("open", done);
    socket.addEventListener("error", () => fail(new Error(`${name} takes no commands.`)));
  });
  let last = 0;
  return {
    next: wait,
    send(method, params = {}) {
      const result = wait((last += 1));
      socket.send(JSON.stringify({ id: last, method, params }));
      return result;
    },
  };
}
