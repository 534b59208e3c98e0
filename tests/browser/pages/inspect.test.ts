import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { all } from "../../all.ts";
import { drawFigure, labelIds } from "../../../src/charts/draw.ts";
import { chart, type PointFixture } from "../../../src/gallery/fixtures.ts";
import { faults } from "../driving/axe.ts";
import { useSecond, go, useBrowser } from "../driving/browser.ts";
import { serialize } from "../../../src/charts/svg/tree.ts";

const { open, address, requests } = useBrowser("/some/where/", useSecond());
const article = "articles/ringing/";
const wide = { viewport: { width: 1280, height: 800 } };

const tip = (page: Page | Frame) => page.locator(".tip");
const told = async (page: Page | Frame) =>
  (await tip(page).isVisible()) ? (await tip(page).innerText()).split("\n") : [];
/** The marks of a figure that are seen, by the figure's id. */
const marks = (page: Page | Frame, figure: string) =>
  page.locator(`[aria-labelledby^="${labelIds(figure).title} "]:visible .hit-area`);
const focused = (page: Page) =>
  page.evaluate(() => ({
    role: document.activeElement!.getAttribute("role"),
    name: document.activeElement!.getAttribute("aria-label"),
  }));

describe("pointer", () => {
  test("a mark that is pointed at says its value in the words of its kind, its window, and who counted", async () => {
    const page = await open(article, wide);
    expect(await told(page)).toEqual([]);
    await marks(page, "bells-by-coast").nth(0).hover();
    expect(await told(page)).toEqual(["North coast: 60 bells", "2018", "Bell Society (invented), as read in Kambana"]);
    await marks(page, "bells-by-coast").nth(3).hover();
    expect(await told(page)).toEqual([
      "Anywhere else: at least 26 bells",
      "2018",
      "computed: the total minus the values shown",
    ]);
    await page.locator("figure:has(#bells-by-coast) .subtitle").hover();
    expect(await told(page)).toEqual([]);
  });

  test.each([360, 768, 1280])(
    "at %i px it stands in the window and over no part of its mark, wherever that is scrolled to",
    async (width) => {
      const page = await open(article, { viewport: { width, height: 640 } });
      const faults: string[] = [];
      for (const [i, mark] of (await page.locator(".drawings .hit-area:visible").all()).entries()) {
        if (!all && i % 3 > 0) continue;
        for (const block of ["start", "center", "end"] as const) {
          await mark.evaluate((element, block) => element.scrollIntoView({ block, behavior: "instant" }), block);
          const box = (await mark.boundingBox())!;
          await page.mouse.move(box.x + box.width * 0.97, box.y + box.height / 2);
          const own = (await tip(page).boundingBox())!;
          const name = `${(await told(page))[0]} ${block}`;
          if (own.x < 0 || own.y < 0 || own.x + own.width > width || own.y + own.height > 640)
            faults.push(`${name}: outside the window`);
          if (
            own.x < box.x + box.width &&
            box.x < own.x + own.width &&
            own.y < box.y + box.height &&
            box.y < own.y + own.height
          )
            faults.push(`${name}: over its mark`);
        }
      }
      expect(faults).toEqual([]);
    },
  );

  test("no second box comes from the browser: the titles have become names", async () => {
    const page = await open(article, wide);
    expect(await page.locator(".hit-area title").count()).toBe(0);
    expect(await marks(page, "bells-by-coast").nth(0).getAttribute("aria-label")).toBe(
      "North coast: 60 bells. 2018. Bell Society (invented), as read in Kambana. 1 of 4",
    );
  });

  test("Escape takes the box away", async () => {
    const page = await open(article, wide);
    await marks(page, "bells-by-coast").nth(0).hover();
    await page.keyboard.press("Escape");
    expect(await told(page)).toEqual([]);
  });

  test("the same place is stressed in the page's other charts, as long as it is pointed at", async () => {
    const page = await open(article, wide);
    await marks(page, "bells-by-country").nth(0).hover();
    expect((await told(page))[0]).toBe("Norway: at least 48 bells");
    const others = await page
      .locator(".hit-area.same")
      .evaluateAll((marks) => [
        ...new Set(marks.map((mark) => mark.closest("figure")!.querySelector(".figure-title span")!.id)),
      ]);
    expect(others.toSorted()).toEqual(["keepers-over-time", "people-who-ring", "two-counts-by-country"]);
    expect(
      await page
        .locator(".hit-area.same")
        .evaluateAll((marks) => marks.every((mark) => (mark as SVGElement).dataset["place"] === "NOR")),
    ).toBe(true);
    await page.mouse.move(0, 0);
    expect(await page.locator(".on, .same").count()).toBe(0);
  });

  test("the row of a place is stressed in the table of the figure's page", async () => {
    const page = await open("figures/bells-by-country/", wide);
    await marks(page, "bells-by-country").nth(0).hover();
    expect(await page.locator("tr.on").allInnerTexts()).toEqual([expect.stringContaining("Norway")]);
  });

  test("of the rows of one place, the one of the same day is stressed", async () => {
    const page = await open("figures/keepers-over-time/", wide);
    for (const [i, day] of ["1 Mar 2018", "15 Jul 2018", "31 Jan 2019", "29 Feb 2020"].entries()) {
      await marks(page, "keepers-over-time").nth(i).hover();
      expect(await page.locator("tr.on").allInnerTexts()).toEqual([expect.stringContaining(day)]);
    }
  });
});

describe("touch", () => {
  test("a tap shows, another moves, one elsewhere hides", async () => {
    const page = await open(article, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await marks(page, "bells-by-coast").nth(1).tap();
    expect((await told(page))[0]).toBe("South coast: 45 bells");
    await marks(page, "bells-by-coast").nth(2).tap();
    expect((await told(page))[0]).toBe("Far islands: 20 bells");
    await page.locator("figure:has(#bells-by-coast) .subtitle").tap();
    expect(await told(page)).toEqual([]);
  });

  test("the box goes with its mark while the page is scrolled", async () => {
    const page = await open(article, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const mark = marks(page, "bells-by-coast").nth(1);
    await mark.tap();
    const gap = async () => (await mark.boundingBox())!.y - (await tip(page).boundingBox())!.y;
    const before = await gap();
    await page.evaluate(() => scrollBy({ top: 60, behavior: "instant" }));
    await expect.poll(async () => Math.abs((await gap()) - before)).toBeLessThan(1);
    await page.evaluate(() => scrollBy({ top: 4000, behavior: "instant" }));
    await tip(page).waitFor({ state: "hidden" });
  });
});

describe("keyboard", () => {
  test("from chart to mark and back, each with its name and its place among all", async () => {
    const page = await open(article, wide);
    await page.locator("figure:has(#bells-by-coast) .figure-title a").focus();
    await page.keyboard.press("Tab");
    // The choice of its states comes before the chart.
    expect(await page.locator(":focus").getAttribute("type")).toBe("radio");
    await page.keyboard.press("Tab");
    expect((await focused(page)).role).toBe("application");
    expect(await told(page)).toEqual(["Arrow keys lead from value to value, Escape leads out."]);
    const walk = async (key: string) => {
      await page.keyboard.press(key);
      return (await focused(page)).name?.replace(/\. .*\. /, ", ");
    };
    expect(await walk("Enter")).toBe("North coast: 60 bells, 1 of 4");
    expect((await told(page))[0]).toBe("North coast: 60 bells");
    expect(await walk("ArrowRight")).toBe("South coast: 45 bells, 2 of 4");
    expect(await walk("ArrowDown")).toBe("Far islands: 20 bells, 3 of 4");
    expect(await walk("ArrowLeft")).toBe("South coast: 45 bells, 2 of 4");
    expect(await walk("End")).toBe("Anywhere else: at least 26 bells, 4 of 4");
    expect(await walk("ArrowRight")).toBe("Anywhere else: at least 26 bells, 4 of 4");
    expect(await walk("Home")).toBe("North coast: 60 bells, 1 of 4");
    expect(await page.locator(":focus-visible").evaluate((mark) => getComputedStyle(mark).outlineStyle)).toBe("solid");
    await page.keyboard.press("Escape");
    expect((await focused(page)).role).toBe("application");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.closest("svg"))).toBe(null);
    expect(await told(page)).toEqual([]);
  });

  test("a chart is one stop: Tab does not lead through its marks", async () => {
    const page = await open("figures/bells-by-country/", wide);
    await page.locator("svg[role=application]:visible").focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement!.localName)).toBe("summary");
    await page.keyboard.press("Shift+Tab");
    expect((await focused(page)).role).toBe("application");
  });

  test.each([
    ["panels", { panel: "Planted" }, { panel: "Felled" }],
    ["series", { group: "Planted" }, { group: "Felled" }],
  ])("in %s, across leads along one of them and up and down to the others", async (_, first, second) => {
    const page = await open(article, wide);
    const script = await page.locator("script[src*=inspect]").getAttribute("src");
    const given: PointFixture[] = [first, second].flatMap((more) =>
      ["Alder", "Birch", "Cedar"].map((label, i): PointFixture => [label, 10 + i, undefined, undefined, more]),
    );
    const drawing = serialize(drawFigure(chart("bars", "trees", given)).wide.svg);
    await page.goto(`${address()}figures/earshot/`);
    await page.setContent(
      `<!doctype html><title>Trees</title><main><h1 id="trees-title">Trees</h1><p id="trees-description">In two panels.</p>${drawing}</main><script defer src="${new URL(script!, address() + article).href}" data-position="{n} of {all}"></script>`,
      { waitUntil: "load" },
    );
    await page.locator("svg").focus();
    const walked: string[] = [];
    for (const key of ["Enter", "ArrowRight", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowUp", "Home", "End"]) {
      await page.keyboard.press(key);
      walked.push((await focused(page)).name!.replace(/: \d+ people\. .*\. /, " "));
    }
    expect(walked).toEqual([
      "Alder, Planted 1 of 3",
      "Birch, Planted 2 of 3",
      "Birch, Felled 2 of 3",
      "Cedar, Felled 3 of 3",
      "Cedar, Felled 3 of 3",
      "Cedar, Planted 3 of 3",
      "Alder, Planted 1 of 3",
      "Cedar, Planted 3 of 3",
    ]);
  });
});

describe("a good guest", () => {
  test("loaded twice it does the same as once, and it leaves no names behind", async () => {
    const page = await open(article, wide);
    const names = await page.evaluate(() => Object.keys(window));
    const src = await page.locator("script[src*=inspect]").evaluate((script) => (script as HTMLScriptElement).src);
    await page.addScriptTag({ url: src });
    expect(await tip(page).count()).toBe(1);
    await marks(page, "bells-by-coast").nth(0).hover();
    expect((await told(page))[0]).toBe("North coast: 60 bells");
    const bare = await open(article, wide);
    await bare.route("**/*.js", (route) => route.abort());
    await bare.reload();
    expect(names.filter((name) => !["tip"].includes(name)).toSorted()).toEqual(
      (await bare.evaluate(() => Object.keys(window))).toSorted(),
    );
  });

  test("it stores nothing and asks for nothing", async () => {
    const page = await open(article, wide);
    const before = requests(page).length;
    await marks(page, "bells-by-coast").nth(0).hover();
    await page.locator("svg[role=application]:visible").first().focus();
    await page.keyboard.press("Enter");
    expect(requests(page).length).toBe(before);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      "",
    ]);
  });

  test("it works under a strict policy", async () => {
    const page = await open("about:blank", wide);
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    await page.route("**/*", async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: {
          ...response.headers(),
          "content-security-policy":
            "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; require-trusted-types-for 'script'",
        },
      });
    });
    await go(page, address() + article);
    await marks(page, "bells-by-coast").nth(0).hover();
    expect((await told(page))[0]).toBe("North coast: 60 bells");
    expect(said).toEqual([]);
  });

  test("pages without charts do not get the script of charts", async () => {
    for (const path of ["sources/", "data/", "glossary/", "corrections/"]) {
      const page = await open(path);
      expect(await page.locator("script[src*=inspect]").count()).toBe(0);
      await page.context().close();
    }
  });

  test("without it, each mark has its title", async () => {
    const page = await open(article, { ...wide, javaScriptEnabled: false });
    expect(await marks(page, "bells-by-coast").nth(0).locator("title").textContent()).toBe(
      "North coast: 60 bells\n2018\nBell Society (invented), as read in Kambana",
    );
  });
});

describe("in a frame of another site", () => {
  let host: Server;
  beforeAll(async () => {
    host = createServer((request, response) => {
      const sandbox = decodeURIComponent(request.url!.slice(1));
      response
        .setHeader("content-type", "text/html; charset=utf-8")
        .end(
          `<!doctype html><title>Host</title><iframe sandbox="${sandbox}" title="Bells" width="700" height="500" src="${address()}embed/bells-by-coast/"></iframe>`,
        );
    });
    await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
  });
  afterAll(() => new Promise((done) => host.close(done)));

  test("that allows nothing but scripts, marks answer inside the frame", async () => {
    const page = await open(`http://127.0.0.1:${(host.address() as AddressInfo).port}/allow-scripts`, wide);
    const frame = (await (await page.waitForSelector("iframe")).contentFrame())!;
    await frame.waitForLoadState("load");
    expect(await frame.evaluate(() => origin)).toBe("null");
    for (const i of [0, 3]) {
      await marks(frame, "bells-by-coast").nth(i).hover();
      expect((await told(frame)).length).toBe(3);
      const box = await tip(frame).evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(500);
    }
  });
});

test.each([
  ["light", 1280],
  ["dark", 360],
] as const)("axe finds nothing with a mark that has the focus: %s, %i px", async (colorScheme, width) => {
  for (const path of [article, "embed/bells-by-country/"]) {
    const page = await open(path, { colorScheme, viewport: { width, height: 900 } });
    await page.locator("svg[role=application]:visible").first().focus();
    await page.keyboard.press("Enter");
    expect(await tip(page).isVisible()).toBe(true);
    expect(await faults(page), path).toEqual([]);
    await page.context().close();
  }
});
