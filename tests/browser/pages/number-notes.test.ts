import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { all } from "../../all.ts";
import { faults } from "../driving/axe.ts";
import { article, dist, useBrowser } from "../driving/browser.ts";
import { excessOf } from "../driving/drawings.ts";
import { inEachEngine, useSite } from "../driving/engines.ts";

const site = useSite();
const { open } = useBrowser();

/** What can be seen of an open note: its box and that of its number in the window, and where the focus is. */
interface DistinctTexts {
  open: boolean;
  note: { left: number; top: number; right: number; bottom: number };
  lines: { top: number; bottom: number }[];
  window: { width: number; height: number };
  focus: "number" | "note" | "elsewhere";
  /** Whether its last button can be seen whole. */
  close: boolean;
}

/**
 * Clicks on the number at a place among those of the text, and returns what is seen when its note has all that the
 * number's page says.
 */
async function clickOn(place: number): Promise<DistinctTexts> {
  const link = document.querySelectorAll<HTMLAnchorElement>("a.number")[place]!;
  link.scrollIntoView({ block: (["start", "center", "end"] as const)[place % 3]! });
  link.click();
  const box = document.querySelector(".number-note")!;
  while (!box.querySelector("dl")) await new Promise((done) => setTimeout(done, 5));
  const { left, top, right, bottom } = box.getBoundingClientRect();
  const button = box.querySelector("button")?.getBoundingClientRect();
  const active = document.activeElement!;
  return {
    open: getComputedStyle(box).display !== "none",
    note: { left, top, right, bottom },
    lines: [...link.getClientRects()].map(({ top, bottom }) => ({ top, bottom })),
    window: { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight },
    focus: box.contains(active) ? "note" : active.matches("a.number") ? "number" : "elsewhere",
    close: button !== undefined && button.top >= top && button.bottom <= bottom + 0.5,
  };
}

/** Where the focus is, and whether a note is open. */
function state(): string {
  const box = document.querySelector(".number-note")!;
  const active = document.activeElement!;
  return `${getComputedStyle(box).display === "none" ? "shut" : "open"}, focus ${box.contains(active) ? "in the note" : active.matches("a.number") ? "on a number" : "elsewhere"}`;
}

inEachEngine({ classicScrollbars: true }, (window, name) => {
  test.each([360, 768, 1280])(
    "%i px: a click on any number opens its note in the window, touching the number or as a sheet that does not cover it",
    async (width) => {
      await window().resize(width, 740);
      await window().goto(`${site()}${article}`);
      const count = await window().evaluate(() => document.querySelectorAll("a.number").length);
      expect(count).toBeGreaterThan(20);
      const wrong: string[] = [];
      for (let place = 0; place < count; place += all && name === "chromium" ? 1 : name === "chromium" ? 3 : 7) {
        const { open, note, lines, window: room, focus, close } = await window().evaluate(clickOn, place);
        const [first, last] = [lines[0]!, lines.at(-1)!];
        const inside =
          note.left >= 0 && note.right <= room.width + 0.5 && note.top >= -0.5 && note.bottom <= room.height + 0.5;
        const gap = note.top >= last.bottom ? note.top - last.bottom : first.top - note.bottom;
        const sheet = note.right - note.left >= room.width - 1;
        if (!open || !inside || !close || focus !== "note")
          wrong.push(`${place}: ${JSON.stringify({ open, inside, close, focus, note, room })}`);
        if (gap < 0 || (!sheet && gap > 6)) wrong.push(`${place}: ${gap} px from its number`);
      }
      expect(wrong).toEqual([]);
    },
  );

  test("a note says when, what was counted, by whom, and the words in which it was read; its links lead where they do on the number's page", async () => {
    await window().resize(1280, 760);
    await window().goto(`${site()}${article}`);
    const isClaim = await window().evaluate(() =>
      [...document.querySelectorAll("a.number")].map((link) => link.matches(".claim")),
    );
    let quoted = 0;
    for (const place of [...isClaim.keys()].filter((place) => !isClaim[place]).filter((_, i) => i % 9 === 0)) {
      await window().evaluate(clickOn, place);
      const { id, facts, quotes, links } = await window().evaluate(() => {
        const box = document.querySelector(".number-note")!;
        const words = (selector: string) => [...box.querySelectorAll(selector)].map(({ textContent }) => textContent);
        return {
          id: /\/numbers\/([^/]+)\/$/.exec(box.querySelector<HTMLAnchorElement>(".value")!.href)![1]!,
          facts: words("dt"),
          quotes: words("blockquote p:first-child"),
          links: [...box.querySelectorAll("a")].map(({ pathname, host }) => (host === location.host ? pathname : "")),
        };
      });
      const { rows, parts, sources } = JSON.parse(readFileSync(join(dist, `numbers/${id}.json`), "utf8")) as {
        rows: unknown[];
        parts: unknown[];
        sources: { quotes: { text: string }[] }[];
      };
      expect(facts, id).toContain("Read in");
      if (rows.length === 1 && parts.length === 0) {
        expect(
          facts.filter((fact) => fact !== "Place"),
          id,
        ).toEqual(["When", "What was counted", "Who counted", "Read in"]);
        expect(quotes, id).toEqual(sources.flatMap((source) => source.quotes.map(({ text }) => text)));
        quoted++;
      }
      expect(
        links.filter((path) => path !== "" && !existsSync(join(dist, path, "index.html"))),
        id,
      ).toEqual([]);
    }
    expect(quoted).toBeGreaterThan(3);
  });

  test("keys: Enter opens, Esc and Close go back to the number, Tab at the end goes on in the text", async () => {
    await window().resize(1280, 760);
    await window().goto(`${site()}${article}`);
    await window().evaluate(() => document.querySelector<HTMLElement>("a.number")!.focus());
    await window().press("Enter");
    expect(await window().evaluate(state)).toBe("open, focus in the note");
    await window().press("Escape");
    expect(await window().evaluate(state)).toBe("shut, focus on a number");
    await window().press("Enter");
    await window().evaluate(() => document.querySelector<HTMLElement>(".number-note button")!.click());
    expect(await window().evaluate(state)).toBe("shut, focus on a number");
    await window().press("Enter");
    await window().evaluate(() => document.querySelector<HTMLElement>(".number-note button")!.focus());
    await window().press("Tab");
    expect(await window().evaluate(state)).toMatch(/^shut/);
    const next = await window().evaluate(() => {
      const [first] = document.querySelectorAll("a.number");
      return (
        document.activeElement === document.body ||
        Boolean(first!.compareDocumentPosition(document.activeElement!) & Node.DOCUMENT_POSITION_FOLLOWING)
      );
    });
    expect(next).toBe(true);
  });

  test("a click beside a note shuts it, one on its own number too, and the page stays where it was", async () => {
    await window().goto(`${site()}${article}`);
    const [before, after] = await window().evaluate(() => {
      const places = () =>
        JSON.stringify(
          [...document.querySelectorAll(".prose > *")].map((block) => Math.round(block.getBoundingClientRect().top)),
        );
      const first = places();
      document.querySelector<HTMLElement>("a.number")!.click();
      return [first, places()];
    });
    expect(after).toBe(before);
    await window().evaluate(() => document.querySelector<HTMLElement>("h1")!.click());
    expect(await window().evaluate(state)).toMatch(/^shut/);
    await window().evaluate(() => document.querySelector<HTMLElement>("a.number")!.click());
    await window().evaluate(() => document.querySelector<HTMLElement>("a.number")!.click());
    expect(await window().evaluate(state)).toBe("shut, focus on a number");
    expect(await window().evaluate(() => location.pathname)).toContain("/articles/");
  });
});

test("the note of a claim draws its values, and says that it is proven and who counted", async () => {
  const page = await open(article, { viewport: { width: 1280, height: 900 } });
  await page.locator("a.number.claim").first().click();
  const note = page.locator(".number-note");
  await note.locator("figure.side-by-side svg").first().waitFor();
  expect(await note.locator(".how").textContent()).toContain("Proven");
  expect(await note.locator("dt").allTextContents()).toContain("Who counted");
  expect(await note.locator(".more a").textContent()).toBe("About this claim");
  expect(await note.locator(".more a").getAttribute("href")).toMatch(/\/claims\/[^/]+\/$/);
});

test("a term opens its definition, which leads to the glossary, and Escape closes it", async () => {
  const page = await open(article, { viewport: { width: 1280, height: 900 } });
  const term = page.locator("a.term").first();
  await term.click();
  const note = page.locator(".number-note");
  expect(await note.locator(".value").textContent()).toBe("EMIAS");
  expect(await note.locator("p").first().textContent()).toMatch(
    /^EMIAS A database of medical records in Moscow that leaked\./,
  );
  expect(await note.locator(".more a").textContent()).toBe("In the glossary");
  expect(await note.locator(".more a").getAttribute("href")).toMatch(/\/glossary\/#emias$/);
  expect(await faults(page, ".number-note")).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await note.isVisible()).toBe(false);
  expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
});

describe("without scripts", () => {
  test("one tap on any number reaches its page, which shows the words in which it was read, and Back returns", async () => {
    const page = await open(article, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    for (const i of [0, 7, 23]) {
      const link = page.locator("a.number:not(.claim)").nth(i);
      const words = await link.textContent();
      await link.click();
      expect(page.url()).toMatch(/\/numbers\/[^/]+\/$/);
      expect(await page.locator(".readings blockquote").count(), words!).toBeGreaterThan(0);
      await page.goBack();
      expect(page.url()).toContain("/articles/");
    }
  });

  test("all notes can be opened below the text", async () => {
    const page = await open(article, { javaScriptEnabled: false });
    const notes = page.locator(".number-notes li");
    expect(await notes.first().isVisible()).toBe(false);
    await page.locator(".number-notes summary").click();
    for (const note of await notes.all()) expect(await note.isVisible()).toBe(true);
  });
});

test("where the number's page cannot be had, its note keeps the line that stands in the text's own list", async () => {
  const page = await open(article);
  const line = await page.locator(".number-notes li").first().textContent();
  await page.route("**/numbers/**", (route) => route.abort());
  const failed = page.waitForEvent("requestfailed");
  await page.locator('a.number[data-note="1"]').first().click();
  await failed;
  expect(await page.locator(".number-note > p").first().textContent()).toBe(line);
  expect(await page.locator(".number-note .more a").getAttribute("href")).toMatch(/\/numbers\/[^/]+\/$/);
});

test("another way to click leads to the number's page: a key held down opens no note", async () => {
  const page = await open(article);
  const [tab] = await Promise.all([
    page.context().waitForEvent("page"),
    page
      .locator("a.number")
      .first()
      .click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await tab.waitForURL(/\/numbers\/[^/]+\/$/);
  expect(await page.locator(".number-note").isVisible()).toBe(false);
});

test("on paper each number carries the number of its note, and the notes stand at the end", async () => {
  const page = await open(article, { javaScriptEnabled: false });
  await page.emulateMedia({ media: "print" });
  for (const note of await page.locator(".number-notes li").all()) expect(await note.isVisible()).toBe(true);
  const marks = await page
    .locator("a.number, a.term")
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, "::after").content));
  expect(marks.filter((mark) => !/^"\d+"$|^attr\(data-note\)$/.test(mark))).toEqual([]);
});

test.each([
  ["light", 1280],
  ["dark", 360],
] as const)("axe finds nothing with a note open: %s, %i px", async (colorScheme, width) => {
  const page = await open(article, { colorScheme, viewport: { width, height: 900 } });
  for (const i of [0, 5, -1]) {
    await page.locator("a.number").nth(i).click();
    expect(await faults(page, ".number-note")).toEqual([]);
    await page.keyboard.press("Escape");
  }
});

test("nothing scrolls sideways at 320 px with a note open", async () => {
  const page = await open(article, { viewport: { width: 320, height: 800 } });
  await page.locator("a.number").first().click();
  expect(await excessOf(page)).toBeLessThanOrEqual(0);
});
