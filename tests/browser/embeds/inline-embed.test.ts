import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { dist, figures, go, useBrowser } from "../driving/browser.ts";
import { kinds, useHost } from "../driving/host.ts";

const { open } = useBrowser("/");
const host = useHost();
const inlineEmbed = (name: string) => readFileSync(join(dist, `embed/${name}/fragment.html`), "utf8");
const all = [...figures, kinds[2]];

let page: Page;
beforeAll(async () => void (page = await open("about:blank", { viewport: { width: 900, height: 900 } })));

const show = (body: string) => go(page, host.show(body));

/**
 * What an inline embed looks like: whether it is wider than its column, its drawing, and the styles of all that is in it.
 */
const look = (i = 0) =>
  page.evaluate((i) => {
    const piece = document.querySelectorAll<HTMLElement>(".muster")[i]!;
    const shown = [...piece.querySelectorAll(".muster-drawings > svg")].filter(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    const elements = [...piece.querySelectorAll("*:not(style)")].map((element) => {
      const style = getComputedStyle(element);
      const seen = [
        "display",
        "font-size",
        "font-weight",
        "font-style",
        "color",
        "fill",
        "stroke",
        "stroke-width",
        "text-align",
        "letter-spacing",
        "margin",
        "padding",
        "float",
      ].map((name) => style.getPropertyValue(name));
      return `${element.localName} ${element.getAttribute("class") ?? ""}: ${seen.join(" ")}`;
    });
    return {
      wider: Math.max(0, piece.scrollWidth - piece.clientWidth, document.documentElement.scrollWidth - innerWidth),
      height: Math.round(piece.getBoundingClientRect().height),
      drawings: shown.map((svg) =>
        [
          svg.getAttribute("class"),
          Math.round(svg.getBoundingClientRect().width),
          Math.round(svg.getBoundingClientRect().height),
        ].join(" "),
      ),
      elements,
    };
  }, i);

test.each([320, 900])(
  "pasted at %i px, a figure shows one drawing, as wide as it may be, and nothing sticks out",
  async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const name of figures) {
      await show(inlineEmbed(name));
      const { wider, drawings } = await look();
      expect(wider, name).toBe(0);
      expect(drawings, name).toEqual([
        expect.stringMatching(width === 320 ? / muster-narrow 296 \d{3,4}$/ : / muster-wide 760 \d{2,4}$/),
      ]);
    }
  },
);

test("pasted twice into one page, no id is there twice, and both look the same", async () => {
  await page.setViewportSize({ width: 700, height: 900 });
  for (const name of all) {
    await show(inlineEmbed(name) + inlineEmbed(name));
    const ids = await page.$$eval("[id]", (elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size, name).toBe(ids.length);
    expect(await look(1), name).toEqual(await look(0));
    const pictures = await Promise.all(
      [0, 1].map((i) =>
        page
          .locator(".muster")
          .nth(i)
          .evaluate((piece) => piece.outerHTML.length),
      ),
    );
    expect(pictures[0]).toBe(pictures[1]);
  }
});

test("two figures in one page do not change each other", async () => {
  for (const [i, name] of all.entries()) {
    await show(inlineEmbed(name));
    const alone = await look();
    const other = inlineEmbed(all[(i + 1) % all.length]!);
    await show(inlineEmbed(name) + other);
    expect(await look(), name).toEqual(alone);
    await show(other + inlineEmbed(name));
    expect(await look(1), name).toEqual(alone);
  }
});

test("a figure is light or dark as the page is in which it stands", async () => {
  const paper = () => page.$eval(".muster", (piece) => getComputedStyle(piece).backgroundColor);
  for (const [scheme, colour] of [
    ["light", "rgb(255, 253, 249)"],
    ["dark", "rgb(21, 23, 26)"],
  ]) {
    await show(`<style>:root{color-scheme:${scheme}}</style>${inlineEmbed(kinds[0])}`);
    expect(await paper()).toBe(colour);
  }
});

describe("in a page with styles for everything", () => {
  const hostile = `<style>
    * { box-sizing: content-box; } *, *::before { line-height: 2; }
    html { font-size: 8px; } body { font: italic 700 30px/3 cursive; letter-spacing: 4px; text-transform: uppercase; text-align: center; text-indent: 40px; color: lime; word-spacing: 1em; font-variant: small-caps; }
    p { font-size: 40px; color: red; margin: 50px; } table { border: 5px solid; width: 2000px; table-layout: fixed; } td, th { border: 5px solid; padding: 30px; background: yellow; white-space: nowrap; }
    svg { width: 10px; height: 10px; max-width: 100px; display: inline; fill: red; stroke: red; } svg text { font-size: 50px; } path { stroke-width: 9px; }
    a { display: block; color: red; } ul { margin: 90px; padding: 90px; } li { font-size: 40px; list-style: square inside; float: left; } figure { margin: 100px; width: 50px; border: 9px solid; float: left; }
    .post p { font-size: 60px; float: right; } .post .post p, #content p { letter-spacing: 9px; width: 30px; } #content svg { width: 10px; } .post .post a { color: red; }
    strong, b { color: red; font-size: 40px; display: block; } details { display: none; } summary { display: none; } div { padding: 9px; }
  </style>`;

  test.each([320, 900])("a figure keeps its drawing, its letters and its size at %i px", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const name of all) {
      await show(inlineEmbed(name));
      const alone = await look();
      await show(
        `${hostile}<article id="content" class="post" style="padding:0"><section class="post">${inlineEmbed(name)}</section></article>`,
      );
      expect(await look(), name).toEqual(alone);
    }
  });
});

test("DOMPurify leaves an inline embed as it is", async () => {
  await page.setViewportSize({ width: 700, height: 900 });
  const purify = readFileSync(createRequire(import.meta.url).resolve("dompurify/dist/purify.min.js"), "utf8");
  for (const name of all) {
    await show(inlineEmbed(name));
    const alone = await look();
    await show(`<script>${purify}</script>`);
    await page.evaluate(
      (html) =>
        (document.body.innerHTML = (
          window as unknown as { DOMPurify: { sanitize: (html: string) => string } }
        ).DOMPurify.sanitize(html)),
      inlineEmbed(name),
    );
    expect(await look(), name).toEqual(alone);
    expect(await page.locator('.muster-home a[href^="https://"]').count(), name).toBe(1);
  }
});
