import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dist, figures } from "./browser.ts";
import { inEachEngine, useSite, type BrowserWindow } from "./engines.ts";
import { codeOf, kinds, useHost } from "./host.ts";

// The host is 127.0.0.1 and we are localhost, which are two sites, and not only two origins.
const site = useSite();
const host = useHost();

/** Columns as wide as a phone, as a text column, on both sides of where drawings change, and as wide as a page. */
const columns = [360, 600, 624, 632, 640, 1200];

const paper = { light: "rgb(255, 253, 249)", dark: "rgb(21, 23, 26)" };
const sandboxed = (code: string, sandbox: string) => code.replace("<iframe", `<iframe sandbox="${sandbox}"`);

/** Shows embeds of each kind, one below the other in a column of some width. A column that only then gets its width would hide faults. */
async function show(window: BrowserWindow, codes: readonly string[], width: number): Promise<void> {
  await window.resize(1280, 1000);
  await window.goto(host.show(`<main style="width:${width}px">${codes.map((code, i) => `<div id="column${i}">${code}</div>`).join("")}</main>`));
}

/**
 * What is seen of the embed in a column: how much of it is cut off, how much room is empty, how wide a scrollbar is, how much of the frame
 * shows nothing because the embed was told another height than the frame has, and its colour.
 */
async function seen(window: BrowserWindow, i: number): Promise<{ cut: number; empty: number; bar: number; blank: number; colour: string }> {
  const frame = `#column${i} iframe`;
  await window.evaluate((frame: string) => document.querySelector(frame)!.scrollIntoView({ block: "start", behavior: "instant" }), frame);
  await expect.poll(() => window.evaluateIn(frame, () => location.href.includes("/embed/") && document.readyState === "complete").catch(() => false)).toBe(true);
  const height = await window.evaluate((frame: string) => document.querySelector(frame)!.clientHeight, frame);
  return window.evaluateIn(frame, (height: number) => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    return {
      cut: Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth),
      empty: clientHeight - Math.ceil(document.body.getBoundingClientRect().height),
      bar: innerWidth - clientWidth,
      blank: Math.abs(height - innerHeight),
      colour: getComputedStyle(document.documentElement).backgroundColor,
    };
  }, height);
}

describe.each(["light", "dark"] as const)("%s", (theme) => {
  inEachEngine({ theme, classicScrollbars: true }, (window, name) => {
    const widths = theme === "light" ? columns : [columns[0]!, columns.at(-1)!];
    /** A test that fails in one engine as things are. */
    const failsIn = (engine: typeof name) => (name === engine ? test.todo : test);

    // Chromium sizes frames of other sites by their content before it loads them late, and tells them that they are 150 px high.
    failsIn("chromium").each([
      ["alone", (code: string) => code],
      ['with sandbox=""', (code: string) => sandboxed(code, "")],
      ['with sandbox="allow-scripts"', (code: string) => sandboxed(code, "allow-scripts")],
    ])("the frame %s shows all of an embed, in its theme", async (_, change) => {
      const faults: string[] = [];
      for (const width of widths) {
        await show(window(), kinds.map((name) => change(codeOf(name, "frame", site()))), width);
        for (const [i, name] of kinds.entries()) {
          const { cut, bar, blank, colour } = await seen(window(), i);
          if (cut > 0 || bar > 0 || blank > 1 || colour !== paper[theme]) faults.push(`${name} at ${width} px: ${cut} px cut off, a bar of ${bar} px, ${blank} px blank, ${colour}`);
        }
      }
      expect(faults).toEqual([]);
    });

    // Where a scrollbar is wide, the frame keeps the drawing for narrow columns, and with it the scrollbar.
    failsIn("webkit")("the frame alone shows all of every figure after its column was widened", async () => {
      await show(window(), figures.map((name) => codeOf(name, "frame", site())), 600);
      for (const i of figures.keys()) await seen(window(), i);
      await window().evaluate(() => (document.querySelector("main")!.style.width = "632px"));
      const faults: string[] = [];
      for (const [i, name] of figures.entries()) {
        const { cut, bar } = await seen(window(), i);
        if (cut > 0 || bar > 0) faults.push(`${name}: ${cut} px cut off, a bar of ${bar} px`);
      }
      expect(faults).toEqual([]);
    });

    // The frame measures its content while a scrollbar makes it narrower, and the scrollbar stays.
    test.todo("with the script of the host the frame is as high as its content, and has no bar", async () => {
      const fitting = { cut: 0, empty: 0, bar: 0, blank: 0, colour: paper[theme] };
      for (const width of widths) {
        await show(window(), kinds.map((name) => codeOf(name, "script", site())), width);
        for (const [i, name] of kinds.entries()) await expect.poll(() => seen(window(), i), { message: `${name} at ${width} px` }).toEqual(fitting);
      }
    });

    test("the piece of HTML and the image stay in their column and say what they show", async () => {
      const piece = (name: string) => readFileSync(join(dist, `embed/${name}/fragment.html`), "utf8");
      for (const width of widths) {
        await show(window(), kinds.flatMap((name) => [piece(name), codeOf(name, "image", site())]), width);
        await expect.poll(() => window().evaluate(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0))).toBe(true);
        const wide = await window().evaluate(() =>
          [...document.querySelectorAll<HTMLElement>("main > div")].filter((column) => column.scrollWidth > column.clientWidth).map((column) => `${column.innerText.slice(0, 40)}: ${column.scrollWidth} px`),
        );
        expect(wide, `${width} px`).toEqual([]);
      }
      const words = await window().evaluate(() => [...document.querySelectorAll<HTMLElement>("main > div")].map((column) => column.innerText.trim().length > 40 && column.querySelectorAll("a[href^=http]").length > 0));
      expect(words).toEqual(words.map(() => true));
    });
  });
});
