import { expect, test } from "vitest";
import { figures } from "../driving/browser.ts";
import { inEachEngine, useSite, type BrowserWindow } from "../driving/engines.ts";

const site = useSite();

/** Loads a page again, as readers do; some browsers then restore what was chosen in it. */
async function reload(window: BrowserWindow): Promise<void> {
  await window.evaluate(() => {
    Object.assign(globalThis, { before: true });
    location.reload();
  });
  await expect
    .poll(() =>
      window.evaluate(() => !("before" in globalThis) && document.readyState === "complete").catch(() => false),
    )
    .toBe(true);
}

inEachEngine({}, (window) => {
  test("after a page is loaded again, the codes and the preview are as the panel's choices say", async () => {
    await window().goto(`${site()}figures/${figures[0]}/`);
    await window().evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>("details:has(.panel), .panel .preview"))
        details.open = true;
      const choose = (field: HTMLSelectElement | HTMLInputElement) =>
        field.dispatchEvent(new Event("change", { bubbles: true }));
      const theme = document.querySelector<HTMLSelectElement>("[data-choose=theme]")!;
      theme.value = "dark";
      choose(theme);
      const narrow = document.querySelector<HTMLInputElement>(".panel .widths [value='320']")!;
      narrow.checked = true;
      choose(narrow);
    });
    const read = () =>
      window().evaluate(() => {
        const panel = document.querySelector(".panel")!;
        const theme = panel.querySelector<HTMLSelectElement>("[data-choose=theme]")!.value;
        const frame = panel.querySelector("iframe")!;
        const ofTheme = (address: string) => /\/(dark|light)\/$/.exec(address)?.[1] ?? "";
        return {
          theme,
          code: ofTheme(/ src="([^"]*)"/.exec(panel.querySelector("textarea")!.value)![1]!),
          preview: ofTheme(frame.src),
          width: frame.width,
          chosen: panel.querySelector<HTMLInputElement>(".widths :checked")!.value,
        };
      });
    expect(await read()).toEqual({ theme: "dark", code: "dark", preview: "dark", width: "320", chosen: "320" });
    await reload(window());
    const { theme, code, preview, width, chosen } = await read();
    expect({ code, preview, width }).toEqual({ code: theme, preview: theme, width: chosen });
  });
});
