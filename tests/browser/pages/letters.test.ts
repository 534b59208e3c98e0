import { describe, expect, test } from "vitest";
import { article, figures, useBrowser } from "../driving/browser.ts";

const { open } = useBrowser("/");

/**
 * Windows from a small phone to a small tablet, in which narrow drawings grow and give way to wide ones, and larger
 * ones.
 */
const windows = [...Array.from({ length: 18 }, (_, i) => 320 + 20 * i), 768, 1280];

/**
 * The sizes of letters that are seen in drawings, in CSS pixels, those of large values aside; and of the smallest title
 * of a figure.
 */
interface Letters {
  least: number;
  most: number;
  title: number;
}

describe.each([...figures.map((name) => `embed/${name}/`), article])("%s", (path) => {
  test("letters of a drawing are 12 to 16 px at every width, and never larger than the title of the figure", async () => {
    const page = await open(path, { viewport: { width: 320, height: 900 } });
    const faults: string[] = [];
    for (const width of windows) {
      await page.setViewportSize({ width, height: 900 });
      const { least, most, title } = await page.evaluate((): Letters => {
        const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
        const seen = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
        const sizes = seen("svg.chart:not(.swatch) text").flatMap((text) => {
          const drawing = text.closest("svg")!;
          const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
          return text.closest(".large, .huge") || sizeOf(text) > sizeOf(drawing) ? [] : [sizeOf(text) * scale];
        });
        return {
          least: Math.min(...sizes),
          most: Math.max(...sizes),
          title: Math.min(...seen(".figure-title").map(sizeOf)),
        };
      });
      if (least < 12 || most > 16.01 || most > title)
        faults.push(`${width} px: letters of ${least.toFixed(1)} to ${most.toFixed(1)} px, a title of ${title} px`);
    }
    await page.context().close();
    expect(faults).toEqual([]);
  });
});
