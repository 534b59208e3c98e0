import { expect, test } from "vitest";
import { figures, go, pages, sample, useBrowser } from "./browser.ts";

const { open, requests, address } = useBrowser();
const all = [...sample, ...figures.map((id) => `embed/${id}/`)];
const article = pages.find((path) => path.startsWith("articles/"))!;

test.each([320, 360, 768, 1280])("no page scrolls sideways at %i px", async (width) => {
  const wide: string[] = [];
  const page = await open("", { viewport: { width, height: 800 } });
  for (const path of all) {
    await go(page, address() + path);
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (excess > 0) wide.push(`${path}: ${excess} px`);
  }
  expect(wide).toEqual([]);
}, 120_000);

test("text at 200 % does not scroll sideways", async () => {
  const page = await open(article, { viewport: { width: 640, height: 800 } });
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});

test.each([
  [320, "narrow"],
  [360, "narrow"],
  [768, "wide"],
  [1280, "wide"],
] as const)("at %i px each figure shows its %s drawing, and only that one", async (width, size) => {
  const page = await open(article, { viewport: { width, height: 900 } });
  const shown = await page.$$eval("figure svg[role=img]", (drawings) => drawings.filter((svg) => svg.getClientRects().length > 0).map((svg) => svg.classList.contains("narrow") ? "narrow" : "wide"));
  expect(shown).toEqual(Array(await page.locator("figure:has(svg[role=img])").count()).fill(size));
});

test.each([
  [320, 12],
  [600, 12],
  [768, 12],
  [1280, 12],
])("letters of charts at %i px are at least %i px high on screen", async (width, floor) => {
  const small: string[] = [];
  const page = await open("", { viewport: { width, height: 900 } });
  for (const id of figures) {
    await go(page, `${address()}figures/${id}/`);
    const sizes = await page.$$eval("figure svg[role=img] text", (texts) =>
      texts.filter((text) => text.getClientRects().length > 0).map((text) => {
        const svg = (text as SVGTextElement).ownerSVGElement!;
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return { words: text.textContent, size: Number.parseFloat(getComputedStyle(text).fontSize) * scale };
      }),
    );
    expect(sizes.length).toBeGreaterThan(0);
    for (const { words, size } of sizes) if (size < floor - 0.05) small.push(`${id}: ${words} ${size.toFixed(1)}`);
  }
  expect(small).toEqual([]);
}, 60_000);

test("nothing of a drawing lies outside it, and no two texts overlap, in the browser's own measure", async () => {
  const faults: string[] = [];
  const page = await open("");
  for (const id of figures) {
    await go(page, `${address()}embed/${id}/`);
    for (const width of [320, 360, 640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(
        ...(await page.$$eval("figure svg[role=img]", (drawings, where) => {
          const found: string[] = [];
          for (const svg of drawings.filter((drawing) => drawing.getClientRects().length > 0)) {
            const frame = svg.getBoundingClientRect();
            const boxes = [...svg.querySelectorAll("text")].map((text) => ({ words: text.textContent ?? "", box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
            for (const [i, a] of boxes.entries()) {
              if (a.box.left < frame.left - 1 || a.box.right > frame.right + 1 || a.box.top < frame.top - 1 || a.box.bottom > frame.bottom + 1) found.push(`${where}: cut off: ${a.words}`);
              for (const b of boxes.slice(i + 1)) {
                const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
                const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
                if (across > 1 && down > 4) found.push(`${where}: overlap: ${a.words} / ${b.words}`);
              }
            }
          }
          return found;
        }, `${id} at ${width}`)),
      );
    }
  }
  expect(faults).toEqual([]);
}, 120_000);

test("pages ask nothing of any other host, and an article takes at most four requests", async () => {
  requests.length = 0;
  await open(article);
  expect(requests.length).toBeLessThanOrEqual(4);
  expect(requests.filter((url) => !url.startsWith(address()))).toEqual([]);
});

test("a strict policy is kept on every page", async () => {
  const broken: string[] = [];
  const page = await open("about:blank");
  page.on("console", (message) => void (message.text().includes("Content Security Policy") && broken.push(`${page.url()}: ${message.text()}`)));
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'" } });
  });
  for (const path of all) await go(page, address() + path);
  expect(broken).toEqual([]);
}, 120_000);
