import { expect, test } from "vitest";
import { go, pages, useBrowser } from "../driving/browser.ts";
import { codeOf, frameOf, roomOf, useHost } from "../driving/host.ts";

const { open, address } = useBrowser();
const host = useHost();

test.each([280, 360, 640])(
  "the card of a number fits the frame that its code gives it, in a column of %i px",
  async (width) => {
    const faults: string[] = [];
    const numbers = pages.filter((path) => /^numbers\/[^/]+\/$/.test(path)).filter((_, i) => i % 9 === 0);
    const page = await open("about:blank", { viewport: { width: Math.max(width, 320), height: 900 } });
    for (const path of numbers) {
      const code = codeOf(path.replace("numbers/", "number/").replace(/\/$/, ""), "frame", address());
      await go(page, host.show(`<div style="width:${width}px">${code}</div>`));
      const { cut, empty } = await roomOf(await frameOf(page));
      if (cut > 0 || empty > 90) faults.push(`${path}: ${cut} px are cut off, ${empty} are empty`);
    }
    expect(faults).toEqual([]);
  },
);
