import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { serve, type Site } from "../../../src/cli/serve/server.ts";
import { all } from "../../all.ts";
import { coverOf, elementsOf } from "../../cover.ts";

/** The built site that the tests look at. */
export const dist = process.env["MUSTER_DIST"] ?? fileURLToPath(new URL("../../../dist", import.meta.url));

/** Addresses of all pages that the sitemap lists, relative to the site. */
export const listed = [...readFileSync(join(dist, "sitemap.xml"), "utf8").matchAll(/<loc>([^<]*)<\/loc>/g)].map(
  ([, address]) => address!,
);
const front = listed.reduce((shortest, address) => (address.length < shortest.length ? address : shortest));
export const pages = listed.map((address) => address.slice(front.length));

const allFigures = pages.flatMap((path) => /^figures\/([^/]+)\/$/.exec(path)?.[1] ?? []);

/**
 * Ids of the figures that tests look at, each with its own page and its embed: so many that every element and class that
 * an embed has is looked at, among them every chart type; all figures with `--all`.
 */
export const figures = all
  ? allFigures
  : coverOf(allFigures, (id) => elementsOf(readFileSync(join(dist, `embed/${id}/index.html`), "utf8"))).toSorted();

/** The days of the editions, the newest first. */
export const editions = pages
  .flatMap((path) => /^editions\/([^/]+)\/$/.exec(path)?.[1] ?? [])
  .toSorted()
  .toReversed();

/** A figure that is in every edition. */
export const figureOfEditions = allFigures.find((id) =>
  editions.every((day) => existsSync(join(dist, `embed/${id}@${day}`))),
)!;

/** The article with the most HTML, for what would take long with all. */
export const article = pages
  .filter((path) => /^articles\/[^/]+\/$/.test(path))
  .reduce((longest, path) => (sizeOf(path) > sizeOf(longest) ? path : longest));

/** How many bytes the HTML of a page has. */
export function sizeOf(path: string): number {
  return statSync(join(dist, path.endsWith("/") || path === "" ? `${path}index.html` : path)).size;
}

/** The embeds of all figures and numbers, in the look that follows the reader's. */
export const embeds = pages.flatMap((path) => {
  const [, kind, id] = /^(figures|numbers)\/([^/]+)\/$/.exec(path) ?? [];
  return kind === undefined ? [] : [kind === "figures" ? `embed/${id}/` : `embed/number/${id}/`];
});

/**
 * How Chromium is started. A headless shell would else round the widths of letters to whole pixels, which no browser of
 * a reader does.
 */
export const chromiumArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--font-render-hinting=none",
];

/**
 * The folder of the second publication's site with the catalogue, which is there when tests run: `npm test` builds it
 * for all files, and a file that is run alone for itself.
 */
export function useSecond(): string {
  if (process.env["MUSTER_SECOND"]) return process.env["MUSTER_SECOND"];
  const folder = mkdtempSync(join(tmpdir(), "muster-second-"));
  const file = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
  beforeAll(
    () =>
      void execFileSync(process.execPath, [
        file("src/cli/commands/build.ts"),
        "--publication",
        file("tests/publication"),
        "--catalogue",
        "--out",
        join(folder, "dist"),
      ]),
  );
  afterAll(() => rmSync(folder, { recursive: true }));
  return join(folder, "dist");
}

/**
 * A browser and a server of a built site for the tests of one file; `requests` are the addresses that a page has asked
 * for since it was opened. `base` is another path than the site's own address has, which
 * the built folder must not mind.
 */
export function useBrowser(
  base = "/some/where/",
  folder = dist,
): {
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  address: () => string;
  requests: (page: Page) => readonly string[];
} {
  let browser: Browser;
  let site: Site;
  const requests = new WeakMap<Page, string[]>();
  beforeAll(async () => {
    const executablePath = process.env["MUSTER_BROWSER"];
    browser = await chromium.launch({ args: chromiumArgs, ...(executablePath && { executablePath }) });
    site = await serve(folder, { base });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    requests: (page) => requests.get(page)!,
    address: () => site.address,
    async open(path, options) {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(240_000);
      const page = await context.newPage();
      const asked: string[] = [];
      requests.set(page, asked);
      page.on("request", (request) => asked.push(request.url()));
      await go(page, /^(https?|data|about):/.test(path) ? path : site.address + path);
      return page;
    },
  };
}

/** Leads a page to a full address and waits until its fonts are there. */
export async function go(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
}
