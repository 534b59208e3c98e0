import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Frame, Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { dist, figures, pages } from "./browser.ts";

/**
 * A page of another origin, as a newsroom's would be, whose body and headers the tests of one file give it. Each time
 * it has another address, so that browsers restore nothing in it.
 */
export function useHost(): {
  address: () => string;
  show: (body: string, headers?: Readonly<Record<string, string>>) => string;
} {
  let server: Server;
  let times = 0;
  let shown = { body: "", headers: {} as Readonly<Record<string, string>> };
  beforeAll(async () => {
    server = createServer((_, response) => {
      for (const [name, value] of Object.entries(shown.headers)) response.setHeader(name, value);
      response.setHeader("content-type", "text/html; charset=utf-8").end(shown.body);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  });
  afterAll(() => new Promise((done) => server.close(done)));
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    address,
    show(body, headers = {}) {
      shown = {
        body: `<!doctype html><html lang="en"><title>Host</title><meta name="viewport" content="width=device-width"><style>body{margin:0}</style>${body}`,
        headers,
      };
      return `${address()}${++times}/`;
    },
  };
}

/**
 * Embeds that differ in what matters to a host, for what would take long with all: a plain chart, a map with a choice
 * of views, a number.
 */
export const kinds = [
  figures.find((id) => !hasChoice(id)),
  figures.find((id) => embedPage(id).includes("chart-map")),
  `number/${pages.flatMap((path) => /^numbers\/([^/]+)\/$/.exec(path)?.[1] ?? [])[0]!}`,
] as [plain: string, map: string, number: string];

/** Whether readers of a figure choose among views of it. */
export function hasChoice(name: string): boolean {
  return embedPage(name).includes('class="choice');
}

function embedPage(name: string): string {
  return readFileSync(join(dist, `embed/${name}/index.html`), "utf8");
}

/** Ways to embed, as `embed.json` offers them. */
export type Way = "frame" | "script" | "image" | "markdown";

/** The code of an embed, as a reader would copy it, with the address of the site under test in place of its own. */
export function codeOf(name: string, way: Way, address: string, folder = dist): string {
  const { codes, page } = JSON.parse(readFileSync(join(folder, `embed/${name}/embed.json`), "utf8")) as {
    codes: Record<Way, string>;
    page: string;
  };
  return codes[way].replaceAll(page.replace(/(figures|numbers)\/[^/]+\/$/, ""), address);
}

/** The frame of an embed on a page, when it is there. */
export async function frameOf(page: Page, selector = "iframe"): Promise<Frame> {
  const frame = (await (await page.waitForSelector(selector, { state: "attached" })).contentFrame())!;
  await frame.waitForURL(/\/embed\//);
  await frame.waitForLoadState();
  return frame;
}

/**
 * The frames of all embeds on a page, when they are there. A page itself lists those of the page before it for a while.
 */
export async function framesOf(page: Page): Promise<Frame[]> {
  const frames: Frame[] = [];
  for (const element of await page.$$("iframe")) {
    const frame = (await element.contentFrame())!;
    await frame.waitForURL(/\/embed\//);
    frames.push(frame);
  }
  return frames;
}

/**
 * Waits until the page around a frame has heard all that the frame had to say: its fonts are there and its timers have
 * run, and then a message of its own arrives, which those before it cannot come after.
 */
export async function heard(frame: Frame): Promise<void> {
  const host = frame.parentFrame()!;
  const end = `heard ${Math.random()}`;
  await host.evaluate((end) => {
    const arrived = new Promise<void>((done) => addEventListener("message", ({ data }) => data === end && done()));
    Object.assign(globalThis, { arrived });
  }, end);
  await frame.evaluate(async (end) => {
    await document.fonts.ready;
    await new Promise((done) => setTimeout(done, 50));
    parent.postMessage(end, "*");
  }, end);
  await host.evaluate(() => (globalThis as unknown as { arrived: Promise<void> }).arrived);
}

/** How many pixels of an embed are cut off by its frame, and how many of the frame are empty. */
export async function roomOf(frame: Frame): Promise<{ cut: number; empty: number }> {
  return frame.evaluate(async () => {
    await document.fonts.ready;
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    return {
      cut: Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth),
      empty: clientHeight - Math.ceil(document.body.getBoundingClientRect().height),
    };
  });
}
