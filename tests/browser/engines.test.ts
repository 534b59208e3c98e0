import { expect, test } from "vitest";
import { inEachEngine, useSite } from "./engines.ts";
import { oneOfEachKind } from "./sample.ts";

const site = useSite();

inEachEngine({ classicScrollbars: true }, (window) => {
  test("every kind of page opens and does not scroll sideways at 360 and 1280 px", async () => {
    const wide: string[] = [];
    for (const path of oneOfEachKind) {
      await window().goto(site() + path);
      for (const width of [360, 1280]) {
        await window().resize(width, 800);
        const excess = await window().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (excess > 0) wide.push(`${path} at ${width} px: ${excess} px`);
      }
    }
    expect(wide).toEqual([]);
  });
});
