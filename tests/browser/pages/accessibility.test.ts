import { expect, test } from "vitest";
import { all } from "../../all.ts";
import { faults, type Rules } from "../driving/axe.ts";
import { article, embeds, go, pages, useBrowser } from "../driving/browser.ts";
import { sampleOf } from "../driving/sample.ts";

const { open, address } = useBrowser();

const visited = sampleOf([...pages, ...embeds]);
const parts = [0, 1] as const;

/** Widths, themes and rules. Colours are the same at every width. */
const looks: [width: number, theme: "light" | "dark", rules: Rules][] = [
  [360, "light", "all"],
  [1280, "dark", all ? "all" : "colours"],
];
if (all) looks.push([360, "dark", "colours"], [1280, "light", "colours"]);

test.concurrent.each(parts)(
  "axe finds nothing on pages and embeds, in both themes at two widths: part %i",
  async (part) => {
    const found: string[] = [];
    const page = await open("");
    for (const path of visited.filter((_, i) => i % parts.length === part)) {
      await go(page, address() + path);
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
      for (const [width, colorScheme, rules] of looks) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        found.push(
          ...(await faults(page, "html", rules)).map((fault) => `${path}, ${colorScheme}, ${width} px: ${fault}`),
        );
      }
    }
    expect(found).toEqual([]);
  },
);

test("everything that can be clicked can be reached with Tab and shows its focus", async () => {
  const page = await open(article, { viewport: { width: 1280, height: 900 } });
  const unseen: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const element = document.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        name: element.outerHTML.slice(0, 80),
        visible: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      };
    });
    if (!focus.visible) unseen.push(focus.name);
  }
  expect(unseen).toEqual([]);
});
