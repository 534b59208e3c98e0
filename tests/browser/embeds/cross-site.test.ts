import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { all } from "../../all.ts";
import { dist, figures } from "../driving/browser.ts";
import { inEachEngine, useSite, type BrowserWindow } from "../driving/engines.ts";
import { codeOf, hasChoice, kinds, useHost } from "../driving/host.ts";

// The host is 127.0.0.1 and we are localhost, which are two sites, and not only two origins.
const site = useSite();
const host = useHost();

/** Columns as wide as a phone, as a text column, on both sides of where drawings change, and as wide as a page. */
const columns = [360, 600, 624, 632, 640, 1200];

const paper = { light: "rgb(255, 253, 249)", dark: "rgb(21, 23, 26)" };
const sandboxed = (code: string, sandbox: string) => code.replace("<iframe", `<iframe sandbox="${sandbox}"`);

/**
 * Shows embeds of each kind, one below the other in a column of some width. A column that only then gets its width
 * would hide faults.
 */
async function show(window: BrowserWindow, codes: readonly string[], width: number): Promise<void> {
  await window.resize(1280, 1000);
  await window.goto(
    host.show(
      `<main style="width:${width}px">${codes.map((code, i) => `<div id="column${i}">${code}</div>`).join("")}</main>`,
    ),
  );
}

/** What is seen of the embed in a column, lengths in CSS pixels. */
interface DistinctTexts {
  /** How much of it is cut off. */
  cut: number;
  /** How much room is left empty in the frame, and by the code below the frame. */
  empty: number;
  below: number;
  /** How wide a scrollbar is. */
  bar: number;
  /** How much of the frame shows nothing, because the embed was told another height than the frame has. */
  blank: number;
  colour: string;
}

async function seen(window: BrowserWindow, i: number): Promise<DistinctTexts> {
  const frame = `#column${i} iframe`;
  await window.evaluate(
    (frame: string) => document.querySelector(frame)!.scrollIntoView({ block: "start", behavior: "instant" }),
    frame,
  );
  await expect
    .poll(() =>
      window
        .evaluateIn(frame, () => location.href.includes("/embed/") && document.readyState === "complete")
        .catch(() => false),
    )
    .toBe(true);
  const [height, below] = await window.evaluate((frame: string): [number, number] => {
    const element = document.querySelector(frame)!;
    return [element.clientHeight, Math.round(element.closest("main > div")!.clientHeight - element.clientHeight)];
  }, frame);
  return window.evaluateIn(
    frame,
    (height: number, below: number) => {
      const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
      return {
        cut: Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth),
        empty: clientHeight - Math.ceil(document.body.getBoundingClientRect().height),
        bar: innerWidth - clientWidth,
        blank: Math.abs(height - innerHeight),
        below,
        colour: getComputedStyle(document.documentElement).backgroundColor,
      };
    },
    height,
    below,
  );
}

describe.each(["light", "dark"] as const)("%s", (theme) => {
  inEachEngine({ theme, classicScrollbars: true }, (window, name) => {
    const widths = theme === "dark" ? [360] : name === "chromium" ? columns : [360, 632, 1200];

    test("the frame, alone and in sandboxes, shows all of an embed, in its theme", async () => {
      const frames = kinds.flatMap((kind) => [
        { name: kind, code: codeOf(kind, "frame", site()) },
        // What scripts may do in a frame changes nothing of its width: one sandbox for each kind, and both for the
        // first.
        ...(all || kind === kinds[0] ? ["", "allow-scripts"] : [""]).map((sandbox) => ({
          name: `${kind} with sandbox="${sandbox}"`,
          code: sandboxed(codeOf(kind, "frame", site()), sandbox),
        })),
      ]);
      const faults: string[] = [];
      for (const width of widths) {
        await show(
          window(),
          frames.map(({ code }) => code),
          width,
        );
        for (const [i, { name }] of frames.entries()) {
          const { cut, bar, blank, below, colour } = await seen(window(), i);
          if (cut > 0 || bar > 0 || blank > 1 || below > 0 || colour !== paper[theme])
            faults.push(
              `${name} at ${width} px: ${cut} px cut off, a bar of ${bar} px, ${blank} px blank, ${below} px below, ${colour}`,
            );
        }
      }
      expect(faults).toEqual([]);
    });

    // A figure with views is as high as the first of them. The lines of its words are estimated, never too few, and its
    // buttons are as high as fingers need.
    test.skipIf(theme === "dark")(
      "the frame alone shows all of every figure while its column grows and shrinks, and leaves little room empty",
      async () => {
        await show(
          window(),
          figures.map((name) => codeOf(name, "frame", site())),
          360,
        );
        const faults: string[] = [];
        for (const width of name === "chromium" ? [360, 328, 414, 480, 600, 632, 960, 300] : [360, 632, 300]) {
          await window().evaluate(
            (width: number) => void (document.querySelector("main")!.style.width = `${width}px`),
            width,
          );
          for (const [i, name] of figures.entries()) {
            const { cut, bar, empty, below } = await seen(window(), i);
            if (cut > 0 || bar > 0 || empty > (hasChoice(name) ? 240 : 160) || below > 0)
              faults.push(
                `${name} at ${width} px: ${cut} px cut off, a bar of ${bar} px, ${empty} px empty and ${below} px below the frame`,
              );
          }
        }
        expect(faults).toEqual([]);
      },
    );

    test.skipIf(theme === "dark")("<muster-figure> is as wide as the column that a theme gives to boxes", async () => {
      await window().resize(1280, 1000);
      await window().goto(
        host.show(
          `<style>main > * { max-width: 650px; margin-inline: auto; }</style><main><muster-figure src="${site()}embed/${kinds[0]}/" title="A figure">What it says</muster-figure></main><script src="${site()}embed.js"></script>`,
        ),
      );
      await expect
        .poll(() =>
          window().evaluate(() => Math.round(document.querySelector("iframe")?.getBoundingClientRect().width ?? 0)),
        )
        .toBe(650);
    });

    test("with the script of the host the frame is as high as its content, and has no bar", async () => {
      const fitting = { cut: 0, empty: 0, bar: 0, blank: 0, below: 0, colour: paper[theme] };
      for (const width of widths) {
        await show(
          window(),
          kinds.map((name) => codeOf(name, "script", site())),
          width,
        );
        for (const [i, name] of kinds.entries())
          await expect.poll(() => seen(window(), i), { message: `${name} at ${width} px` }).toEqual(fitting);
      }
    });

    test("the piece of HTML and the image stay in their column and say what they show", async () => {
      const piece = (name: string) => readFileSync(join(dist, `embed/${name}/fragment.html`), "utf8");
      for (const width of widths) {
        await show(
          window(),
          kinds.flatMap((name) => [piece(name), codeOf(name, "image", site())]),
          width,
        );
        await expect
          .poll(() =>
            window().evaluate(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0)),
          )
          .toBe(true);
        const wide = await window().evaluate(() =>
          [...document.querySelectorAll<HTMLElement>("main > div")]
            .filter((column) => column.scrollWidth > column.clientWidth)
            .map((column) => `${column.innerText.slice(0, 40)}: ${column.scrollWidth} px`),
        );
        expect(wide, `${width} px`).toEqual([]);
      }
      const words = await window().evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("main > div")].map(
          (column) => column.innerText.trim().length > 40 && column.querySelectorAll("a[href^=http]").length > 0,
        ),
      );
      expect(words).toEqual(words.map(() => true));
    });
  });
});
