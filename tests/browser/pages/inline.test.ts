import type { Page } from "playwright";
import { expect, test } from "vitest";
import { drawFigure } from "../../../src/charts/draw.ts";
import { inlineDrawings } from "../../../src/exports/images/inline.ts";
import { projectTheme } from "../../../src/publication/read/theme/theme.ts";
import { chartSheet as styles, drawingSheets } from "../../../src/styles/build/chart-sheet.ts";
import { notInherited, presentationAttributes, withoutAttributes } from "../../../src/styles/build/presentation.ts";
import { all } from "../../all.ts";
import { samples } from "../../charts/cases.ts";
import { useBrowser } from "../driving/browser.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";

const { open } = useBrowser();
const theme = projectTheme();
const sheets = drawingSheets(theme, "pages");
const properties = [...presentationAttributes];

/** An empty page with some style sheets, that is read in one of the ways below. */
async function pageWith(css: string, media: Parameters<Page["emulateMedia"]>[0]): Promise<Page> {
  const page = await open("about:blank");
  await page.emulateMedia(media);
  await page.setContent(`<!DOCTYPE html><style>${css}</style><main></main>`);
  return page;
}

/**
 * How a browser paints each element of a drawing: its name, and the values of all properties that are attributes of SVG
 * too.
 */
function painted(page: Page, svg: string): Promise<string[]> {
  return page.evaluate(
    ({ svg, properties, own }) => {
      const main = document.querySelector("main")!;
      main.innerHTML = svg;
      const context = document.createElement("canvas").getContext("2d")!;
      const plain = (value: string) => {
        if (!/^(rgb|color|#)/.test(value)) return value;
        context.fillStyle = value;
        return context.fillStyle;
      };
      return [...main.querySelectorAll("svg, svg *:not(title):not(desc)")].map((element) => {
        const style = getComputedStyle(element);
        // Of what is handed down only the leaves tell, and a group is painted by what is in it.
        const names = ["svg", "g", "a", "defs"].includes(element.localName) ? own : properties;
        return `${element.localName} ${names.map((name) => `${name}: ${plain(style.getPropertyValue(name))}`).join("; ")}`;
      });
    },
    { svg, properties, own: [...notInherited] },
  );
}

/** The first element of each drawing that two pages paint in different ways. */
async function differences(before: Page, after: Page, looked = samples): Promise<string[]> {
  const found: string[] = [];
  for (const [name, chart] of looked) {
    const [drawings, inline] = [drawFigure(chart), inlineDrawings(chart, theme)];
    for (const size of ["narrow", "wide"] as const) {
      const [expected, seen] = await Promise.all([
        painted(before, serialize(drawings[size].svg)),
        painted(after, serialize(inline[size].svg)),
      ]);
      expect(seen).toHaveLength(expected.length);
      const i = seen.findIndex((line, i) => line !== expected[i]);
      if (i >= 0) found.push(`${name}, ${size}, element ${i}:\n${expected[i]}\n${seen[i]}`);
    }
  }
  return found;
}

test("every drawing without any style sheet is painted as the style sheets of the light theme paint it", async () => {
  const [styled, bare] = [
    await pageWith(sheets, { colorScheme: "light" }),
    await pageWith("", { colorScheme: "light" }),
  ];
  expect(await differences(styled, bare)).toEqual([]);
});

/** The first case of each chart type, and every figure. */
const firsts = all ? samples : samples.filter(([name]) => !name.includes("-") || name.startsWith("figure "));

test.each([
  ["in the dark theme", { colorScheme: "dark" }],
  ["on paper", { media: "print", colorScheme: "dark" }],
  ["in colours that readers have chosen", { forcedColors: "active" }],
] as const)("%s every drawing is recoloured over its attributes as the style sheets say", async (_, media) => {
  const [whole, reduced] = [
    await pageWith(sheets, media),
    await pageWith(sheets.replace(styles, withoutAttributes(styles)), media),
  ];
  expect(await differences(whole, reduced, firsts)).toEqual([]);
});
