import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dist, figures, listed, useBrowser } from "./browser.ts";

const { open, address } = useBrowser("/");

/** A page of another origin whose body is given by the test, as a newsroom's would be. */
let host: Server;
let body = "";
beforeAll(async () => {
  host = createServer((_, response) => response.setHeader("content-type", "text/html; charset=utf-8").end(`<!doctype html><title>Host</title><style>body{margin:0}</style>${body}`));
  await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
});
afterAll(() => new Promise((done) => host.close(done)));
const hostAddress = () => `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;

/** The code under a figure, as a reader would copy it, with the address of the site under test. */
function snippet(id: string): string {
  const html = readFileSync(join(dist, `figures/${id}/index.html`), "utf8");
  // A page of several views has the code of each.
  const codes = [...html.matchAll(/<textarea[^>]*>([\s\S]*?)<\/textarea>/g)].map(([, code]) => code!);
  const decoded = codes.find((code) => code.includes(`embed/${id}/`))!.replace(/&#(\d+);/g, (_, n) => String.fromCodePoint(Number(n))).replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&");
  const front = listed.reduce((shortest, page) => (page.length < shortest.length ? page : shortest));
  expect(decoded).toContain(front);
  return decoded.replaceAll(front, address());
}

test("the code names the figure, loads late and points to the site", () => {
  for (const id of figures) {
    const code = snippet(id);
    expect(code.match(/<\w+/g)).toEqual(["<div", "<div", "<iframe"]);
    expect(code).toContain(`src="${address()}embed/${id}/"`);
    expect(code).toMatch(/ title="[^"]{10,}"/);
    expect(code).toContain('loading="lazy"');
  }
});

test.each([300, 328, 360, 420, 480, 560, 640, 720, 960])("pasted into a column of %i px, nothing is cut off", async (width) => {
  const cut: string[] = [];
  for (const id of figures) {
    body = `<div style="width:${width}px">${snippet(id)}</div>`;
    const page = await open(hostAddress(), { viewport: { width: Math.max(width, 320), height: 1200 } });
    const frame = (await (await page.waitForSelector("iframe")).contentFrame())!;
    await frame.waitForURL(/\/embed\//);
    const { needed, given } = await frame.evaluate(async () => {
      await document.fonts.ready;
      return { needed: Math.ceil(document.body.getBoundingClientRect().height), given: innerHeight };
    });
    if (needed > given) cut.push(`${id}: needs ${needed}, has ${given}`);
    if (await frame.evaluate(() => document.documentElement.scrollWidth > innerWidth)) cut.push(`${id}: scrolls sideways`);
    await page.context().close();
  }
  expect(cut).toEqual([]);
}, 120_000);

test("an embed is complete in a sandbox that allows nothing, scripts off", async () => {
  const [id] = figures;
  body = snippet(id!).replace("<iframe", '<iframe sandbox=""');
  const page = await open(hostAddress(), { javaScriptEnabled: false, viewport: { width: 700, height: 1200 } });
  const frame = page.frameLocator("iframe");
  expect(await frame.locator("h1").isVisible()).toBe(true);
  expect(await frame.locator("svg[role=img] text:visible").count()).toBeGreaterThan(0);
  expect(await frame.locator("a[href]").count()).toBeGreaterThan(0);
});

test("embeds set no cookie and are not for search engines", async () => {
  for (const id of figures) {
    const page = await open(`embed/${id}/`);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.getAttribute("meta[name=robots]", "content")).toContain("noindex");
    expect(await page.getAttribute("link[rel=canonical]", "href")).toMatch(new RegExp(`/figures/${id}/$`));
    await page.context().close();
  }
});
