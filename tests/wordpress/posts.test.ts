import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dist } from "../browser/driving/browser.ts";
import { engines, inEachEngine, type BrowserWindow } from "../browser/driving/engines.ts";
import { codeOf, kinds } from "../browser/driving/host.ts";
import { usePublication } from "./publication.ts";
import { useWordPress, type Role } from "./wordpress.ts";

const site = usePublication();
const blog = useWordPress(() => Number(new URL(site()).port));

afterAll(() => {
  const names = engines.flatMap(({ name, installed }) => (installed ? [name] : []));
  console.log(`${new Date().toISOString().slice(0, 10)}: ${blog().version}; ${names.join(", ")}`);
});

/** A figure and a number. */
const names = [kinds[0], kinds[2]];
const ways = ["frame", "script", "element", "image", "fragment"] as const;
type Way = (typeof ways)[number];
const framed: readonly Way[] = ["frame", "script", "element"];

const embedOf = (name: string) =>
  JSON.parse(readFileSync(join(dist, `embed/${name}/embed.json`), "utf8")) as {
    title: string;
    said: string;
    source: string;
    page: string;
    image: string | null;
  };

/** The address of the page that an embed stands for, where it is served. */
const pageOf = (name: string) => site() + /(figures|numbers)\/[^/]+\/$/.exec(embedOf(name).page)![0];

/** What a newsroom pastes. */
function codeFor(name: string, way: Way): string {
  if (way === "fragment")
    return readFileSync(join(dist, `embed/${name}/fragment.html`), "utf8").replaceAll(embedOf(name).page, pageOf(name));
  if (way !== "element") return codeOf(name, way, site());
  const [, title] = / title="([^"]*)"/.exec(codeOf(name, "frame", site()))!;
  const [, sentence] = /<p>(<strong>.*)<\/p>$/.exec(codeOf(name, "image", site()))!;
  return `<muster-figure src="${site()}embed/${name}/" title="${title}" height="600">\n  ${sentence}\n</muster-figure>\n\n<script async src="${site()}embed.js"></script>`;
}

/** What the editors of WordPress send: what was typed as it is, or blocks. */
const classic = (typed: string) => `Before it.\n\n${typed}\n\nAfter it.`;
const blocks = (block: string) => `${paragraph("Before it.")}\n\n${block}\n\n${paragraph("After it.")}`;
const paragraph = (words: string) => `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;
const editors = { classic, "Custom HTML": (code: string) => blocks(`<!-- wp:html -->\n${code}\n<!-- /wp:html -->`) };
const address = {
  classic,
  Embed: (url: string) =>
    blocks(
      `<!-- wp:embed {"url":"${url}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`,
    ),
};

/** Posts as tests name them: who wrote them, in which editor, with what. */
const posts = new Map<string, string>();
const post = (...key: string[]) => posts.get(key.join(" "))!;
beforeAll(async () => {
  const publish = async (role: Role, content: string, ...key: string[]) =>
    void posts.set([role, ...key].join(" "), await blog().publish(role, content));
  for (const name of names) {
    for (const role of ["administrator", "author"] as const) {
      for (const [editor, typed] of Object.entries(editors))
        for (const way of ways) await publish(role, typed(codeFor(name, way)), editor, way, name);
    }
    for (const [editor, typed] of Object.entries(address))
      await publish("author", typed(pageOf(name)), editor, "address", name);
  }
});

/** What readers see between two paragraphs of a post, in CSS pixels. */
interface DistinctTexts {
  /** How wide the page is beyond its window. */
  sideways: number;
  /** The highest stretch without words, frame, picture or drawing. */
  hole: number;
  /**
   * Of each frame, picture, element and fragment: how far it stands from the edge of the column, and how much wider
   * than that it is.
   */
  outside: number[];
  words: string;
  /** Those that no frame covers. */
  bare: string;
  links: string[];
}

async function open(window: BrowserWindow, address: string, width: number): Promise<DistinctTexts> {
  await window.resize(width, 1000);
  await window.goto(address);
  return seen(window);
}

/** Waits until WordPress shows a frame in place of its quotation, which it does when the frame has told its height. */
async function shown(window: BrowserWindow): Promise<void> {
  await expect.poll(() => window.evaluate(() => document.querySelector("blockquote")!.style.display)).toBe("none");
}

function seen(window: BrowserWindow): Promise<DistinctTexts> {
  return window.evaluate(() => {
    const paragraph = (words: string) => [...document.querySelectorAll("p")].find((p) => p.textContent === words)!;
    const [before, after] = [paragraph("Before it."), paragraph("After it.")];
    const [column, end] = [before.getBoundingClientRect(), after.getBoundingClientRect()];
    const between = (node: Node) =>
      Boolean(
        before.compareDocumentPosition(node) & 4 && after.compareDocumentPosition(node) & 2 && !before.contains(node),
      );
    const words: Text[] = [];
    const walker = document.createTreeWalker(before.parentElement!, 4);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (
        between(text) &&
        text.data.trim() &&
        !text.parentElement!.closest("style, script, iframe") &&
        text.parentElement!.checkVisibility()
      )
        words.push(text);
    }
    const things = [...document.querySelectorAll("iframe, img, svg, muster-figure, .muster")].filter(between);
    const frames = things.filter((thing) => thing.matches("iframe"));
    const rectanglesOf = (text: Text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    };
    const within = (inner: DOMRect[], { top, bottom, left, right }: DOMRect) =>
      inner.every((box) => box.top >= top && box.bottom <= bottom && box.left >= left && box.right <= right);
    const rectangles = [
      ...words.flatMap(rectanglesOf),
      ...things
        .filter((thing) => !thing.matches(".muster, muster-figure"))
        .map((thing) => thing.getBoundingClientRect()),
    ].toSorted((a, b) => a.top - b.top);
    let [bottom, hole] = [column.bottom, 0];
    for (const rectangle of [...rectangles, end]) {
      hole = Math.max(hole, rectangle.top - bottom);
      bottom = Math.max(bottom, rectangle.bottom);
    }
    return {
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      hole: Math.round(hole),
      outside: things
        .filter((thing) => !thing.matches("svg"))
        .map((thing) => thing.getBoundingClientRect())
        .flatMap(({ left, width }) => [Math.round(left - column.left), Math.round(width - column.width)]),
      words: words.map(({ data }) => data).join(" "),
      bare: words
        .filter((text) => !frames.some((frame) => within(rectanglesOf(text), frame.getBoundingClientRect())))
        .map(({ data }) => data)
        .join(" "),
      links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].filter(between).map(({ href }) => href),
    };
  });
}

/**
 * How much of an embed is cut off in its frame, how wide its scrollbar is, and how much of the frame is empty; in CSS
 * pixels.
 */
async function inFrame(window: BrowserWindow): Promise<{ cut: number; bar: number; empty: number }> {
  await window.evaluate(() =>
    document.querySelector(".entry-content iframe")!.scrollIntoView({ block: "start", behavior: "instant" }),
  );
  await expect
    .poll(() =>
      window
        .evaluateIn(
          ".entry-content iframe",
          () => location.href.includes("/embed/") && document.readyState === "complete",
        )
        .catch(() => false),
    )
    .toBe(true);
  return window.evaluateIn(".entry-content iframe", () => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    return {
      cut: Math.max(scrollHeight - clientHeight, scrollWidth - clientWidth),
      bar: innerWidth - clientWidth,
      empty: clientHeight - Math.ceil(document.body.getBoundingClientRect().height),
    };
  });
}

/** Letters and digits alone: WordPress sets quotation marks and dashes anew. */
const letters = (words: string) => words.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();

/** No hole is higher than the room that a theme may leave between two paragraphs, in CSS pixels. */
const highest = 40;

inEachEngine({ classicScrollbars: true }, (window) => {
  describe.each(names)("%s", (name) => {
    describe.each(Object.keys(editors))("in the editor %s", (editor) => {
      test.each(ways)("an administrator's %s shows all of it in the column of the theme", async (way) => {
        for (const width of [1280, 360]) {
          const { words, links, ...place } = await open(window(), post("administrator", editor, way, name), width);
          expect(place).toMatchObject({ sideways: 0, outside: place.outside.map(() => 0) });
          expect(place.hole).toBeLessThanOrEqual(highest);
          if (framed.includes(way)) expect(place.bare).toBe("");
          else expect(links).toContain(pageOf(name));
          if (way === "frame") expect(await inFrame(window())).toMatchObject({ cut: 0, bar: 0 });
          else if (way === "script" || way === "element")
            await expect.poll(() => inFrame(window())).toEqual({ cut: 0, bar: 0, empty: 0 });
          else expect(letters(words)).toContain(letters(embedOf(name).title));
          if (way === "image")
            await expect
              .poll(() =>
                window().evaluate(() =>
                  [...document.querySelectorAll<HTMLImageElement>(".entry-content img")].map(
                    (image) => image.naturalWidth > 0,
                  ),
                ),
              )
              .toEqual(embedOf(name).image ? [true] : []);
        }
      });

      test.each(ways)("an author's %s leaves what it says, its source and a link, and no hole", async (way) => {
        const { title, said, source } = embedOf(name);
        for (const width of [1280, 360]) {
          const { sideways, hole, words, links } = await open(window(), post("author", editor, way, name), width);
          expect(sideways).toBe(0);
          expect(hole).toBeLessThanOrEqual(highest);
          expect(links).toContain(pageOf(name));
          expect(words).not.toMatch(/[{}<>]/);
          for (const part of way === "fragment" ? [title] : [title, said, source])
            expect(letters(words)).toContain(letters(part));
        }
      });
    });

    describe.each(Object.keys(address))("an author's address in the editor %s", (editor) => {
      test("is looked up and shown in a sandbox, in the column, in place of its words", async () => {
        for (const width of [1280, 360]) {
          await open(window(), post("author", editor, "address", name), width);
          await shown(window());
          const { sideways, outside, bare, hole } = await seen(window());
          expect({ sideways, outside, bare }).toEqual({ sideways: 0, outside: [0, 0], bare: "" });
          expect(hole).toBeLessThanOrEqual(highest);
          expect(
            await window().evaluate(() => document.querySelector(".entry-content iframe")!.getAttribute("sandbox")),
          ).toBe("allow-scripts");
          const needed = async () =>
            Math.min(
              1000,
              Math.max(
                200,
                await window().evaluateIn(".entry-content iframe", () =>
                  Math.ceil(document.body.getBoundingClientRect().height),
                ),
              ),
            );
          await expect
            .poll(
              async () =>
                (await window().evaluate(
                  () => document.querySelector<HTMLElement>(".entry-content iframe")!.offsetHeight,
                )) - (await needed()),
            )
            .toBe(0);
        }
      });

      test("has links that lead the page to what they name", async () => {
        const links = async () => {
          await open(window(), post("author", editor, "address", name), 1280);
          await shown(window());
          return window().evaluateIn(".entry-content iframe", () =>
            [...document.querySelectorAll("a")].filter((link) => link.checkVisibility()).map((link) => link.href),
          );
        };
        for (const [i, link] of (await links()).entries()) {
          if (i > 0) await links();
          await window().clickIn(".entry-content iframe", `a[href="${link}"]`);
          await expect.poll(() => window().evaluate(() => location.href)).toBe(link);
        }
      });
    });
  });
});
