import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { beforeAll, expect, test } from "vitest";
import { all } from "../../all.ts";
import { dist, figures, go, useBrowser } from "../driving/browser.ts";
import { codeOf, framesOf, kinds, useHost } from "../driving/host.ts";

const { open, address } = useBrowser("/");
const host = useHost();
const names = [...figures, kinds[2]];

/** The script that the codes ask for. */
const script = new URL(/ src="([^"]*)" integrity/.exec(codeOf(figures[0]!, "script", "https://host.example/"))![1]!)
  .pathname;

let page: Page;
let urls: string[] = [];
beforeAll(async () => {
  page = await open("about:blank", { viewport: { width: 700, height: 900 } });
  page.on("request", (request) =>
    urls.push(
      request
        .url()
        .replace(address(), "/")
        .replace(/(frame)\.\w{8}\.js$/, "$1.js"),
    ),
  );
});

/**
 * Addresses that a page asks for until it has been scrolled to its end: those of our site from its root, others as they
 * are.
 */
async function asked(path: string): Promise<string[]> {
  urls = [];
  await go(page, path);
  for (const frame of await page.locator("iframe").all()) await frame.scrollIntoViewIfNeeded();
  for (const frame of await framesOf(page)) await frame.waitForLoadState();
  // Nothing more may come.
  await page.waitForTimeout(100);
  expect(await page.context().cookies()).toEqual([]);
  return urls.sort();
}

test("an embed asks for itself and its script, in every look, and for nothing else anywhere", async () => {
  for (const name of names) {
    const looks = ["light/", "dark/", ...(name.startsWith("number/") ? [] : ["chart/"]), "?theme=dark"];
    for (const look of ["", ...(all || kinds.includes(name) ? looks : [])]) {
      expect(await asked(`${address()}embed/${name}/${look}`)).toEqual(["/assets/frame.js", `/embed/${name}/${look}`]);
    }
  }
});

test("an inline embed asks for nothing", async () => {
  const inlineEmbeds = names.map((name) => readFileSync(join(dist, `embed/${name}/fragment.html`), "utf8"));
  const shown = host.show(inlineEmbeds.join(""));
  expect(await asked(shown)).toEqual([shown]);
});

test("twenty embeds ask once for each of them and the script that all share, and for nothing else", async () => {
  const twenty = Array.from({ length: 20 }, (_, i) => ({ name: names[i % names.length]!, reader: i }));
  const codes = twenty.map(({ name, reader }) =>
    codeOf(name, "script", address()).replace(`embed/${name}/"`, `embed/${name}/?reader=${reader}"`),
  );
  const shown = host.show(codes.join(""));
  const requests = await asked(shown);
  expect(requests.filter((url) => url.startsWith("/embed/"))).toEqual(
    twenty.map(({ name, reader }) => `/embed/${name}/?reader=${reader}`).sort(),
  );
  expect(new Set(requests.filter((url) => !url.startsWith("/embed/")))).toEqual(
    new Set([script, "/assets/frame.js", shown]),
  );
});

test("an embed stores nothing", async () => {
  await go(page, `${address()}embed/${figures[0]}/?theme=dark`);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]),
  ).toEqual([0, 0, "", 0, 0]);
});
