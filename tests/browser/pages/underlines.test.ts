import { expect, test } from "vitest";
import { article } from "../driving/browser.ts";
import { inEachEngine, useSite } from "../driving/engines.ts";
import { inkOf } from "../driving/ink.ts";

const site = useSite();

/** Leaves nothing of a page but one link, and takes its underline away if asked to. */
function alone(selector: string, plain: boolean): void {
  const link = document.querySelector(selector)!.cloneNode(true) as HTMLElement;
  const paragraph = document.createElement("p");
  paragraph.append(link);
  document.body.replaceChildren(paragraph);
  document.documentElement.style.overflow = "hidden";
  if (plain) link.style.textDecoration = "none";
}

inEachEngine({ screenshots: true }, (window) => {
  test.each(["a.number", "a.cite"])("%s is underlined: without its line its picture has less ink", async (selector) => {
    const inkWith = async (plain: boolean) => {
      await window().goto(site() + article);
      await window().evaluate(alone, selector, plain);
      return inkOf(await window().screenshot()).ink;
    };
    // A browser may show the page before it shows what was made of it.
    await expect.poll(async () => (await inkWith(false)) - (await inkWith(true))).toBeGreaterThan(20);
  });
});
