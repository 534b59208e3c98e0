import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { article, embeds, figures, go, pages, useBrowser } from "../driving/browser.ts";
import { misplacedTexts } from "../driving/drawings.ts";
import { sampleOf } from "../driving/sample.ts";

const { open, requests, address } = useBrowser();
const visited = sampleOf([...pages, ...embeds]);

test.each([
  [320, "narrow"],
  [360, "narrow"],
  [768, "wide"],
  [1280, "wide"],
] as const)(
  "at %i px each figure, and each step of a story, shows its %s drawing, and only that one",
  async (width, size) => {
    const page = await open(article, { viewport: { width, height: 900 } });
    const shown = await page.$$eval("figure .drawings:not(.room)", (drawings) =>
      drawings
        .filter((each) => each.getClientRects().length > 0)
        .map((each) =>
          [...each.querySelectorAll("svg")]
            .filter((svg) => svg.getClientRects().length > 0)
            .map((svg) => (svg.classList.contains("narrow") ? "narrow" : "wide")),
        ),
    );
    // Three figures, and stories of six and of three steps.
    expect(shown).toEqual(Array(12).fill([size]));
  },
);

test("nothing of a drawing lies outside it, and no two texts overlap, in the browser's own measure", async () => {
  const faults: string[] = [];
  const page = await open("");
  for (const id of figures) {
    await go(page, `${address()}embed/${id}/`);
    for (const width of [320, 360, 640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await misplacedTexts(page)).map((fault) => `${fault} at ${width}`));
    }
  }
  expect(faults).toEqual([]);
});

test("pages ask nothing of any other host, and an article takes at most four requests, and one each for the scripts of its charts, its numbers and its sharing", async () => {
  const asked = requests(await open(article));
  expect(asked.filter((url) => !url.endsWith(".js")).length).toBeLessThanOrEqual(4);
  expect(
    asked
      .filter((url) => url.endsWith(".js"))
      .map((url) => /([\w-]+)\.\w+\.js$/.exec(url)![1])
      .sort(),
  ).toEqual(["inspect", "number-notes", "share"]);
  expect(asked.filter((url) => !url.startsWith(address()))).toEqual([]);
});

test("a strict policy is kept on every page; of embeds it names the digest of their style sheet", async () => {
  const broken: string[] = [];
  const page = await open("about:blank");
  page.on(
    "console",
    (message) =>
      void (message.text().includes("Content Security Policy") && broken.push(`${page.url()}: ${message.text()}`)),
  );
  // Pages alone: what they load has no policy of its own.
  await page.route(
    (url) => url.pathname.endsWith("/"),
    async (route) => {
      const response = await route.fetch();
      const inline = /\/embed\/.*\/$/.test(route.request().url())
        ? / *<style>([^]*?)<\/style>/.exec(await response.text())![1]!
        : null;
      const styles = inline === null ? "'self'" : `'sha256-${createHash("sha256").update(inline).digest("base64")}'`;
      // The explorer fetches its values.
      const connect = /\/explore\//.test(route.request().url()) ? "; connect-src 'self'" : "";
      await route.fulfill({
        response,
        headers: {
          ...response.headers(),
          "content-security-policy": `default-src 'none'; script-src 'self'; style-src ${styles}; font-src 'self'; img-src 'self'${connect}`,
        },
      });
    },
  );
  for (const path of visited) await go(page, address() + path);
  expect(broken).toEqual([]);
});
