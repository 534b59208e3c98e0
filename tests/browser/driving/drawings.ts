import type { Page } from "playwright";

/** How far a page scrolls sideways, in px. */
export function excessOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * Letters of the drawings of a page that are less than 12 px high on the screen. Throws where there are no letters at
 * all.
 */
export async function smallTexts(page: Page): Promise<string[]> {
  const sizes = await page.$$eval("main .drawings text", (texts) =>
    texts
      .filter((text) => text.getClientRects().length > 0)
      .map((text) => {
        const svg = (text as SVGTextElement).ownerSVGElement!;
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return { words: text.textContent, size: Number.parseFloat(getComputedStyle(text).fontSize) * scale };
      }),
  );
  if (sizes.length === 0) throw new Error(`${page.url()} has no letters in drawings`);
  return sizes.filter(({ size }) => size < 11.95).map(({ words, size }) => `${words} ${size.toFixed(1)}`);
}

/**
 * Texts of the drawings of a page that lie outside of their drawing or over another text, in the browser's own measure
 * of their letters.
 */
export function misplacedTexts(page: Page): Promise<string[]> {
  return page.$$eval(".drawings svg", (drawings) => {
    const found: string[] = [];
    const context = document.createElement("canvas").getContext("2d")!;
    for (const svg of drawings.filter((drawing) => drawing.getClientRects().length > 0)) {
      const frame = svg.getBoundingClientRect();
      const name = `${svg.closest("figure")?.querySelector(".figure-title")?.textContent}, ${svg.classList.contains("narrow") ? "narrow" : "wide"}`;
      const boxes = [...svg.querySelectorAll("text")].flatMap((text) => {
        const { left, right, width } = text.getBoundingClientRect();
        if (width === 0) return [];
        // The browser's box of a line is higher than its letters.
        context.font = getComputedStyle(text).font;
        const words = text.textContent ?? "";
        const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(words);
        const { d, f } = text.getScreenCTM()!;
        const baseline = text.getStartPositionOfChar(0).y;
        return [
          {
            words,
            box: {
              left,
              right,
              top: d * (baseline - actualBoundingBoxAscent) + f,
              bottom: d * (baseline + actualBoundingBoxDescent) + f,
            },
          },
        ];
      });
      for (const [i, a] of boxes.entries()) {
        if (
          a.box.left < frame.left - 1 ||
          a.box.right > frame.right + 1 ||
          a.box.top < frame.top - 1 ||
          a.box.bottom > frame.bottom + 1
        )
          found.push(`${name}: cut off: ${a.words}`);
        for (const b of boxes.slice(i + 1)) {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          if (across > 1 && down > 1) found.push(`${name}: overlap: ${a.words} / ${b.words}`);
        }
      }
    }
    return found;
  });
}

/**
 * Texts of the drawings of a page with less than 4.5:1, and marks with less than 3:1, to the paper that the browser
 * puts under them. What is painted in the colour of paper, or stands behind the marks (`behind`: its classes), is left
 * out.
 */
export function faintInks(page: Page, behind: string): Promise<string[]> {
  return page.evaluate((behind) => {
    const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
    const onPaper = (colours: readonly string[]) => {
      for (const colour of colours) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
    };
    const luminance = (colour: readonly number[]) => {
      const [r, g, b] = colour.map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const contrast = (a: readonly number[], b: readonly number[]) => {
      const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
      return (lighter! + 0.05) / (darker! + 0.05);
    };
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const back = onPaper([paper]);
    const faults = new Set<string>();
    for (const element of document.querySelectorAll("svg.chart :is(path, circle, rect, line, text)")) {
      if (element.getClientRects().length === 0 || element.matches(".hit-area") || element.matches(behind)) continue;
      const { fill, stroke } = getComputedStyle(element);
      const isText = element.localName === "text";
      const ratios = (isText ? [fill] : [fill, stroke])
        .filter((paint) => !/^(none|url|transparent)/.test(paint))
        .map((paint) => contrast(onPaper([paper, paint]), back));
      const seen = ratios.filter((ratio) => ratio > 1.05);
      if (seen.length > 0 && Math.max(...seen) < (isText ? 4.5 : 3))
        faults.add(`${element.localName} ${element.getAttribute("class") ?? ""}: ${Math.max(...seen).toFixed(1)}:1`);
    }
    return [...faults];
  }, behind);
}
