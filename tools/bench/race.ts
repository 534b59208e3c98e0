import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright";
import { ensureBrowser } from "../../src/cli/test/browser.ts";
import { listFiles } from "../../src/cli/files.ts";
import { project } from "../../src/cli/project.ts";
import { serve } from "../../src/cli/serve/server.ts";

/** A mobile connection with the values of Lighthouse, which also slows the processor down four times. */
export const line = { megabits: 1.6, milliseconds: 150 };

/** How long readers wait until a page shows all charts, in milliseconds, and the number of charts. */
export interface Race {
  charts: number;
  /** The factor by which the processor is slowed down. */
  slower: number;
  frames: number;
  drawn: number;
}

/**
 * Shows the same figures of a built site on two host pages: in our iframes, and drawn by scripts that fetch their data
 * and share d3 and Plot. Each page is opened five times without caches, and the shortest time counts.
 */
export async function race(out: string, folder: string): Promise<Race[]> {
  const figures = listFiles(out)
    .flatMap((file) => /^figures\/(.+)\.csv$/.exec(file)?.[1] ?? [])
    .filter((id) => existsSync(join(out, `embed/${id}/embed.json`)) && hasAmounts(join(out, `figures/${id}.csv`)));
  const chosen = figures
    .filter((id) => !readFileSync(join(out, `embed/${id}/index.html`), "utf8").includes("chart-map"))
    .slice(0, 6);
  mkdirSync(folder, { recursive: true });
  for (const library of ["d3/dist/d3.min.js", "@observablehq/plot/dist/plot.umd.min.js"])
    copyFileSync(join(project, "node_modules", library), join(folder, library.split("/").at(-1)!));
  const [site, host] = [await serve(out), await serve(folder)];
  // Iframes stay in the process of their page, so that both are slowed down equally.
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ["--disable-site-isolation-trials", "--disable-features=IsolateOrigins,site-per-process"],
  });
  try {
    const page = (name: string, body: string) =>
      writeFileSync(
        join(folder, name),
        `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title>${body}`,
      );
    page("frames.html", chosen.map((id) => codeOf(out, id, site.address)).join("\n"));
    page("drawn.html", chosen.map((id) => drawnCode(`${site.address}figures/${id}.csv`)).join("\n"));
    const races: Race[] = [];
    for (const slower of [1, 4]) {
      const frames = await least(() =>
        opened(browser, `${host.address}frames.html`, slower, (page) => framesShown(page, chosen.length)),
      );
      const drawn = await least(() =>
        opened(browser, `${host.address}drawn.html`, slower, (page) => drawingsShown(page, chosen.length)),
      );
      races.push({ charts: chosen.length, slower, frames, drawn });
    }
    return races;
  } finally {
    await browser.close();
    await Promise.all([site.close(), host.close()]);
  }
}

/**
 * A chart drawn in the reader's browser, as Plot's documentation shows it: self-contained, so that a page of six has
 * its script tags six times and fetches them once. It draws bars with labels and an axis, as wide as its column.
 */
function drawnCode(rows: string): string {
  return `<figure></figure><script src="d3.min.js"></script><script src="plot.umd.min.js"></script><script>{
    const figure = document.currentScript.parentNode.querySelector("figure:last-of-type");
    d3.csv("${rows}", d3.autoType).then((rows) => {
      const x = rows.columns.find((name) => rows.columns.includes(name + "_kind"));
      figure.append(Plot.plot({ width: figure.clientWidth, marginLeft: 140, marks: [Plot.barX(rows, { x, y: "drawn_as" }), Plot.text(rows, { x, y: "drawn_as", text: x, dx: 12 })] }));
      requestAnimationFrame(() => setTimeout(() => (figure.dataset.shown = performance.now())));
    });
  }</script>`;
}

function hasAmounts(csv: string): boolean {
  return /_kind\b/.test(readFileSync(csv, "utf8").split("\n", 1)[0]!);
}

function codeOf(out: string, id: string, address: string): string {
  const { codes, address: own } = JSON.parse(readFileSync(join(out, `embed/${id}/embed.json`), "utf8")) as {
    codes: { frame: string };
    address: string;
  };
  return codes.frame.replaceAll(own, `${address}embed/${id}/`);
}

/** Opens a page without caches, slowed down, in a window that is tall enough for all charts to load. */
async function opened(
  browser: Browser,
  address: string,
  slower: number,
  shown: (page: Page) => Promise<number>,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 700, height: 9000 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const bytes = (line.megabits * 1_000_000) / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: line.milliseconds,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  // For an iframe, the first paint after its whole page was read; for a figure, the first after it was drawn.
  await page.addInitScript(() => {
    if (parent === window || location.protocol === "about:") return;
    const tell = () => (document.documentElement.dataset["shown"] = String(performance.timeOrigin + performance.now()));
    document.addEventListener("readystatechange", () => requestAnimationFrame(() => setTimeout(tell)), { once: true });
  });
  await page.goto(address, { waitUntil: "commit" });
  const time = await shown(page);
  await context.close();
  return time;
}

/** When the last of `count` iframes was painted, by the clock of the page. */
async function framesShown(page: Page, count: number): Promise<number> {
  await page.waitForFunction((count) => frames.length === count, count);
  await page.waitForLoadState("load");
  const start = await page.evaluate(() => performance.timeOrigin);
  const shown = page
    .frames()
    .slice(1)
    .map(
      async (frame) =>
        (await (await frame.waitForFunction(() => document.documentElement?.dataset["shown"])).jsonValue())!,
    );
  return Math.max(...(await Promise.all(shown)).map(Number)) - start;
}

/** When the last of `count` figures was painted. */
async function drawingsShown(page: Page, count: number): Promise<number> {
  await page.waitForFunction((count) => document.querySelectorAll("[data-shown]").length === count, count);
  return page.$$eval("[data-shown]", (figures) =>
    Math.max(...figures.map((figure) => Number((figure as HTMLElement).dataset["shown"]))),
  );
}

/** The shortest of five times: other load on the machine only adds to them. */
async function least(time: () => Promise<number>): Promise<number> {
  const times = [];
  for (let i = 0; i < 5; i++) times.push(await time());
  return Math.min(...times);
}
