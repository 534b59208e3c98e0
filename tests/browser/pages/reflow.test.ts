import { expect, test } from "vitest";
import { all } from "../../all.ts";
import { embeds, go, pages, useBrowser } from "../driving/browser.ts";
import { excessOf } from "../driving/drawings.ts";
import { sampleOf } from "../driving/sample.ts";

const { open, address } = useBrowser();
const visited = sampleOf([...pages, ...embeds]);

/** The spacing of text that readers may set by themselves (WCAG 2.2, 1.4.12). */
const spacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

test.each([
  ["at any width", all ? [320, 360, 768, 1280] : [320, 1280], "100%", ""],
  ["with letters twice as large", [640, 1280], "200%", ""],
  ["with text spaced as its reader sets it", all ? [320, 360, 1280] : [360], "100%", spacing],
] as const)("no page scrolls sideways %s, whatever is unfolded in it", async (_, widths, letters, style) => {
  const wide: string[] = [];
  const page = await open("");
  for (const path of visited) {
    await go(page, address() + path);
    await page.evaluate(
      ([letters, style]) => {
        document.documentElement.style.fontSize = letters;
        document.head.append(Object.assign(document.createElement("style"), { textContent: style }));
        for (const details of document.querySelectorAll("details")) {
          // Of those with one name only the last one would stay open.
          details.removeAttribute("name");
          details.open = true;
        }
      },
      [letters, style] as const,
    );
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const excess = await excessOf(page);
      if (excess > 0) wide.push(`${path} at ${width} px: ${excess} px`);
    }
  }
  expect(wide).toEqual([]);
});
