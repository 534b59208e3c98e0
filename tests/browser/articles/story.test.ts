import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dist, pages, useBrowser } from "../driving/browser.ts";
import { inEachEngine, useSite } from "../driving/engines.ts";

const site = useSite();
const { open } = useBrowser();

/** A page that tells a figure in states. */
const path = pages.find(
  (page) => /^articles\/./.test(page) && readFileSync(join(dist, page, "index.html"), "utf8").includes(`class="step `),
)!;

/** Scrolls to where the words of a step are read. */
function scrollToStep(step: number): void {
  const words = document.querySelectorAll(".story .words")[step]!.firstElementChild!;
  scrollBy(0, words.getBoundingClientRect().top - innerHeight * 0.65);
}

/** Waits until a page is painted; never ends in one without scripts. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

interface Seen {
  moves: boolean;
  steps: number;
  /** The scenes of the first story that are opaque, in the window, and higher than half of it. */
  opaque: number[];
  within: number[];
  high: number[];
  /** Scenes that words of the first story are written over. */
  covered: number[];
}

function look(): Seen {
  const story = document.querySelector(".story")!;
  const scenes = [...story.querySelectorAll<HTMLElement>(".scene")];
  const box = (element: Element) => element.getBoundingClientRect();
  const where = (test: (scene: HTMLElement) => boolean) => scenes.flatMap((scene, i) => (test(scene) ? i : []));
  const isOpaque = (scene: HTMLElement) => getComputedStyle(scene).opacity === "1";
  const drawing = (scene: HTMLElement) => [...scene.querySelectorAll("svg")].find((svg) => box(svg).width > 0)!;
  /** Whether words are seen at a point: what is on top there belongs to them. */
  const wordsAt = (x: number, y: number) => document.elementFromPoint(x, y)?.closest(".words") ?? null;
  return {
    moves: CSS.supports("animation-timeline: view()") && CSS.supports("timeline-scope: --step"),
    steps: scenes.length,
    opaque: where(isOpaque),
    within: where((scene) => isOpaque(scene) && box(scene).top >= -1 && box(drawing(scene)).bottom <= innerHeight),
    high: where((scene) => isOpaque(scene) && box(scene).top < innerHeight && box(scene).height > innerHeight / 2),
    covered: where((scene) => {
      const { left, right, top, bottom } = box(drawing(scene));
      if (!isOpaque(scene) || bottom < 0 || top > innerHeight) return false;
      const across = Array.from({ length: 8 }, (_, i) => left + ((right - left) * (i + 0.5)) / 8);
      const down = Array.from({ length: 8 }, (_, i) => top + ((bottom - top) * (i + 0.5)) / 8);
      return across.some((x) => down.some((y) => wordsAt(x, y) !== null));
    }),
  };
}

inEachEngine({}, (window, name) => {
  test.each([
    [390, 844],
    [1280, 800],
  ])("each step shows its scene while its words are read, at %s × %s", async (width, height) => {
    await window().resize(width, height);
    await window().goto(site() + path);
    const { moves, steps } = await window().evaluate(look);
    expect(moves).toBe(name !== "firefox");
    expect(steps).toBeGreaterThan(2);
    for (let step = 0; step < steps; step++) {
      await window().evaluate(scrollToStep, step);
      await window().evaluate(painted);
      const { opaque, within, high, covered } = await window().evaluate(look);
      expect(covered).toEqual([]);
      if (moves) {
        expect(opaque).toEqual([step]);
        expect(within).toEqual([step]);
      } else expect(opaque).toHaveLength(steps);
      if (moves && width < 400) expect(high).toEqual([]);
    }
  });

  test("the scenes of states differ in the tones of their marks, and in nothing else", async () => {
    await window().resize(390, 844);
    await window().goto(site() + path);
    const tones = await window().evaluate(() =>
      [...document.querySelector(".story")!.querySelectorAll(".step")].map((step) => [
        step.className.replace("step ", ""),
        getComputedStyle(step).getPropertyValue("--lit-2").trim() !== "",
        getComputedStyle(step).getPropertyValue("--lit-3").trim() !== "",
      ]),
    );
    for (const [state, second, third] of tones) {
      expect(second).toBe(state === "state-2");
      expect(third).toBe(state === "state-3");
    }
  });
});

test("without scripts a story moves as well, and without motion it stands in sequence, each scene with its own text", async () => {
  const viewport = { width: 390, height: 844 };
  const still = await open(path, { viewport, javaScriptEnabled: false });
  await still.evaluate(scrollToStep, 1);
  await expect.poll(async () => (await still.evaluate(look)).opaque).toEqual([1]);

  const reduced = await open(path, { viewport, reducedMotion: "reduce" });
  const { opaque, steps } = await reduced.evaluate(look);
  expect(opaque).toHaveLength(steps);
  const images = await reduced.locator(".story").first().getByRole("img").all();
  const names = await Promise.all(images.map((image) => image.getAttribute("aria-label")));
  expect(names).toHaveLength(steps);
  expect(new Set(names).size).toBe(steps);
});
