import { expect, test } from "vitest";
import { useBrowser } from "../driving/browser.ts";
import { codeOf, kinds, useHost, type Way } from "../driving/host.ts";

const { open, address } = useBrowser("/");
const host = useHost();
const words =
  "<p>Words that stand around the embed, as they do in an article, and that should stay where they are. </p>".repeat(4);

/** How far the words around embeds moved while a reader went through the page, as browsers count it. */
async function shift(way: Way, width: number): Promise<number> {
  const page = await open("about:blank", { viewport: { width, height: 900 } });
  await page.addInitScript(() => {
    const told = { moved: 0 };
    Object.assign(window, { told });
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) told.moved += entry.value;
    };
    new PerformanceObserver((list) => add(list.getEntries())).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(
    host.show(`<h1>An article</h1>${kinds.map((name) => words + codeOf(name, way, address())).join("")}${words}`),
  );
  const end = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < end; y += 300) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: "instant" }), y);
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(300);
  const moved = await page.evaluate(() => (window as unknown as { told: { moved: number } }).told.moved);
  await page.context().close();
  return moved;
}

test.each([
  [360, "script", 0.05],
  [900, "script", 0.05],
  [360, "frame", 0.1],
  [900, "frame", 0.1],
] as const)(
  "at %i px, with the code of the way “%s”, words around three embeds move by less than %f in all",
  async (width, way, most) => {
    expect(await shift(way, width)).toBeLessThan(most);
  },
);

test("the same measure sees words that move", async () => {
  const page = await open(host.show(words));
  const moved = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) =>
          done((list.getEntries()[0] as PerformanceEntry & { value: number }).value),
        ).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            document.body.prepend(Object.assign(document.createElement("div"), { style: "height:300px" })),
          ),
        );
      }),
  );
  expect(moved).toBeGreaterThan(0.1);
});
