import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { all } from "../../all.ts";
import { coverOf } from "../../cover.ts";
import { dist } from "../driving/browser.ts";
import { inEachEngine, useSite } from "../driving/engines.ts";
import { oneOfEachKind } from "../driving/sample.ts";

const site = useSite();

/** Of what is frozen, whose looks are those of what is live, one kind stands for all. */
const frozen = oneOfEachKind.filter((path) => path.includes("@"));
const visited = oneOfEachKind.filter((path) => !frozen.includes(path) || path === frozen[0]);

/** What makes a page dark or light: its style sheets, and the theme that its address names. */
function looksOf(path: string): Set<string> {
  const html = readFileSync(join(dist, path.replace(/(^|\/)$/, "$1index.html")), "utf8");
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]*\/)?([^"]*)"|<style/g)];
  return new Set([...sheets.map(([, , name]) => name ?? "inlined"), /\/(light|dark)\/$/.exec(path)?.[1] ?? "either"]);
}

const inTheme = { light: visited, dark: all ? visited : coverOf(visited, looksOf) };

/** The theme that embeds have whatever their reader's system has. */
const themeOf = (path: string, theme: string) => /\/(light|dark)\/$/.exec(path)?.[1] ?? theme;

describe.each(["light", "dark"] as const)("%s", (theme) => {
  inEachEngine({ theme, classicScrollbars: true }, (window) => {
    test("every kind of page has its theme, reports no error, and does not scroll sideways at 360 px or 1280 px", async () => {
      const faults: string[] = [];
      for (const path of inTheme[theme]) {
        await window().goto(site() + path);
        for (const width of theme === "light" ? [360, 1280] : [1280]) {
          await window().resize(width, 800);
          const { excess, background } = await window().evaluate(() => ({
            // In embeds the scrollbar lies over the edge of the page.
            excess:
              document.documentElement.scrollWidth -
              (getComputedStyle(document.documentElement).overflowX === "hidden"
                ? innerWidth
                : document.documentElement.clientWidth),
            background: getComputedStyle(document.documentElement).backgroundColor,
          }));
          if (excess > 0) faults.push(`${path} at ${width} px is ${excess} px too wide`);
          const paper = themeOf(path, theme) === "dark" ? "rgb(21, 23, 26)" : "rgb(255, 253, 249)";
          if (background !== paper) faults.push(`${path} is ${background}`);
        }
        faults.push(
          ...window()
            .errors()
            .map((error) => `${path}: ${error}`),
        );
      }
      expect(faults).toEqual([]);
    });
  });
});
