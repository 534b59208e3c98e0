import { expect, test } from "vitest";
import { all } from "../../all.ts";
import { articles } from "../driving/articles.ts";
import { article, sizeOf } from "../driving/browser.ts";
import { inEachEngine, useSite } from "../driving/engines.ts";
import { oneOfEachKind } from "../driving/sample.ts";
import { has, sheetsOf } from "../driving/sheets.ts";

const site = useSite();

/**
 * The words of each figure of a page that is shown on paper: its title, what stands in its drawing, and the end of its
 * notes. A story is too high for a sheet: it has its title with its subtitle, and each step with its drawing. Values in
 * drawings have an outline, so Firefox prints them as shapes.
 */
function figuresOf(): { title: string; words: string[] }[] {
  const text = (element: Element) => element.textContent!.trim();
  return [...document.querySelectorAll(".figure:not(.story), .story .step, .story")]
    .filter((figure) => figure.getClientRects().length > 0)
    .map((figure) => {
      if (figure.matches(".step")) {
        const words = text(figure.querySelector(".words")!);
        // Behind a number or a term stands the number of its note.
        const noted = figure.querySelector("[data-note]")?.textContent ?? words;
        const drawn = [...figure.querySelectorAll(".wide text:not(.value)")].map(text);
        return {
          title: words.slice(0, Math.min(30, words.indexOf(noted) + noted.length)),
          words: drawn.filter((words) => words.length > 3),
        };
      }
      const title = text(figure.querySelector(".figure-title")!);
      if (figure.matches(".story")) return { title, words: [text(figure.querySelector(".subtitle")!)] };
      return {
        title,
        words: [...figure.querySelectorAll(".figure-title, .subtitle, .wide text:not(.value), .provenance")]
          .map((element) => (element.matches(".provenance") ? text(element).slice(-40) : text(element)))
          .filter((words) => words.length > 3),
      };
    });
}

/**
 * Has all letters of a page in their regular weight: of others Firefox prints outlines, in which no text can be found.
 */
function regular(): void {
  document.head.append(
    Object.assign(document.createElement("style"), { textContent: "* { font-weight: 400 !important }" }),
  );
}

inEachEngine({}, (window, name) => {
  const printed = new Map<string, Awaited<ReturnType<typeof sheetsOf>>>();
  const print = async (path: string) => {
    await window().goto(site() + path);
    if (name === "firefox") await window().evaluate(regular);
    const sheets = printed.get(path) ?? (await sheetsOf(await window().pdf!()));
    printed.set(path, sheets);
    return sheets;
  };

  test.skipIf(name === "webkit")(
    "an article takes at most 16 sheets, none of them with a few lines alone",
    async () => {
      const sheets = await print(article);
      expect(sheets.length).toBeLessThanOrEqual(16);
      expect(Math.min(...sheets.map(({ lines }) => lines))).toBeGreaterThanOrEqual(10);
    },
  );

  test.skipIf(name !== "chromium")("besides its figures an article takes at most a sheet per 250 words", async () => {
    const sizes = articles.map(({ path }) => ({ path, size: sizeOf(path) }));
    const [shortest, ...others] = sizes.toSorted((a, b) => a.size - b.size);
    for (const { path } of all ? sizes : [shortest!, others.at(-1) ?? shortest!]) {
      await window().goto(site() + path);
      const words = await window().evaluate(() => {
        for (const figure of document.querySelectorAll(".figure, .views, .story")) figure.remove();
        return document.querySelector("article")!.innerText.split(/\s+/).length;
      });
      const sheets = await sheetsOf(await window().pdf!());
      expect(sheets.length, path).toBeLessThanOrEqual(Math.ceil(words / 250));
    }
  });

  test.skipIf(name === "webkit")("no figure is parted, and no heading from what follows it", async () => {
    const parted: string[] = [];
    for (const path of [article, ...oneOfEachKind.filter((path) => /^figures\/./.test(path) || path === "")]) {
      const sheets = await print(path);
      const figures = await window().evaluate(figuresOf);
      const headings = await window().evaluate(() =>
        [...document.querySelectorAll(".prose > :is(h2, h3), main section > h2")]
          .filter((heading) => !heading.closest(".screen, .figure") && !heading.parentElement!.closest(".beside"))
          .map((heading) => {
            const below = heading.nextElementSibling!;
            const next = below.querySelector(".figure-title, th, .who-counts li > a") ?? below;
            const text = next.textContent!.trim();
            // Behind a number or a term stands the number of its note.
            const noted = next.querySelector("[data-note]")?.textContent ?? text;
            return [heading.textContent!, text.slice(0, Math.min(30, text.indexOf(noted) + noted.length))] as const;
          }),
      );
      expect(figures.length).toBeGreaterThan(0);
      for (const { title, words } of figures) {
        // Of the words that are not on the sheet with the title, the first is named.
        const missing = sheets
          .filter((sheet) => has(sheet, title))
          .map((sheet) => words.find((each) => !has(sheet, each)));
        if (!missing.includes(undefined)) parted.push(`${path}: ${title}: ${missing[0] ?? "not found"}`);
      }
      for (const [heading, next] of headings)
        if (!sheets.some((sheet) => has(sheet, heading + next))) parted.push(`${path}: ${heading}`);
    }
    expect(parted).toEqual([]);
  });

  test.skipIf(name === "webkit")(
    "the numbers of an article have marks, and notes in one list at its end; what leads to other pages is left out",
    async () => {
      const sheets = await print(article);
      const notes = await window().evaluate(() =>
        [...document.querySelectorAll(".number-notes li")].map((note) => note.textContent!),
      );
      const [firstUse] = await window().evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("a.number")].map(
          (link) => `${link.textContent}${link.dataset["note"]}`,
        ),
      );
      const tools = await window().evaluate(() =>
        [...document.querySelectorAll(".tools")].map((line) => line.textContent!),
      );
      expect(notes.length).toBeGreaterThan(20);
      expect(has(sheets[0]!, firstUse!)).toBe(true);
      const places = notes.map((note) => sheets.findIndex((sheet) => has(sheet, note)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThanOrEqual(sheets.length - 3);
      expect(places.at(-1)).toBe(sheets.length - 1);
      expect(tools).toHaveLength(5);
      expect(tools.filter((line) => sheets.some((sheet) => has(sheet, line)))).toEqual([]);
    },
  );

  test.skipIf(name === "webkit")(
    "on no kind of page is text cut off at the side of the sheet, or smaller than 6 points",
    async () => {
      const faults: string[] = [];
      const kinds = oneOfEachKind.filter((path) => !path.includes("embed/"));
      for (const path of all || name === "chromium" ? kinds : kinds.filter((path) => printed.has(path))) {
        for (const [i, { width, texts }] of (await print(path)).entries()) {
          for (const { words, left, right, size } of texts)
            if (left < 0 || right > width || size < 6)
              faults.push(
                `${path}, sheet ${i + 1}: ${words} at ${Math.round(left)}–${Math.round(right)}, ${size.toFixed(1)} pt`,
              );
        }
      }
      expect(faults).toEqual([]);
    },
  );
});
