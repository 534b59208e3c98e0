import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../../src/cli/test/browser.ts";
import { findOldChromium, type Chromium } from "../../../src/cli/test/old-chromium.ts";
import { all } from "../../all.ts";
import { figures } from "../driving/browser.ts";
import { openCamera, type Camera, type View } from "../driving/devtools.ts";
import { useSite } from "../driving/engines.ts";
import { inkOf, type Ink } from "../driving/ink.ts";
import { oneOfEachKind } from "../driving/sample.ts";

const old = all ? findOldChromium() : [];
const views: readonly View[] = [360, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((theme) => ({ width, theme })),
);

/** Every figure's embed, and one page of each kind. Editions are left out, whose bytes stay as they were frozen. */
const paths = [...new Set([...figures.map((id) => `embed/${id}/`), ...oneOfEachKind])].filter(
  (path) => !path.includes("@") && !path.startsWith("editions/"),
);

/**
 * How far pictures of one page in two browsers may differ: ink and colour as shares of today's and some pixels, black
 * in pixels. Letters and thin lines have other edges, and fields for text are lower: where nothing was wrong, ink
 * differed by up to 8 % and colour by 14 %, and there were 300 black pixels more, in fields and buttons that Chromium
 * 92 leaves light in the dark theme. Where colours were lost, there was no pixel of colour, another paper, and 8,000
 * black pixels or more on the smallest embed.
 */
const tolerance = { ink: 0.12, colour: 0.15, pixels: 200, black: 500 };

/** What is wrong with a picture in an old browser, beside that of today. */
function faultsOf(before: Ink, today: Ink): string[] {
  const apart = (name: "ink" | "colour") =>
    Math.abs(before[name] - today[name]) > tolerance[name] * today[name] + tolerance.pixels;
  return [
    ...(before.paper === today.paper ? [] : [`paper ${before.paper}, today ${today.paper}`]),
    ...(["ink", "colour"] as const)
      .filter(apart)
      .map((name) => `${before[name]} pixels of ${name}, today ${today[name]}`),
    ...(before.black <= today.black + tolerance.black ? [] : [`${before.black} pixels of black, today ${today.black}`]),
  ];
}

describe.skipIf(old.length === 0)(
  `in Chromium ${old.map(({ name }) => name).join(" and ")} a page has the ink, colours and paper that it has today`,
  () => {
    const site = useSite();
    let today: Camera;
    const cameras = new Map<string, Camera>();
    beforeAll(async () => {
      const executable = process.env["MUSTER_BROWSER"] ?? (await findBrowser())!;
      const newest: Chromium = {
        name: "of today",
        executable,
        args: ["--headless", "--no-sandbox", "--disable-gpu"],
        env: process.env,
      };
      today = await openCamera(newest);
      for (const chromium of old) cameras.set(chromium.name, await openCamera(chromium));
    });
    afterAll(() => Promise.all([today, ...cameras.values()].map((camera) => camera?.close())));

    test.each(paths)("/%s", async (path) => {
      const faults: string[] = [];
      for (const view of views) {
        const inkIn = async (camera: Camera) => inkOf(await camera.photograph(site() + path, view));
        const [expected, ...found] = await Promise.all([today, ...cameras.values()].map(inkIn));
        [...cameras.keys()].forEach((name, i) => {
          faults.push(
            ...faultsOf(found[i]!, expected!).map(
              (fault) => `Chromium ${name}, ${view.width} px, ${view.theme}: ${fault}`,
            ),
          );
        });
      }
      expect(faults).toEqual([]);
    });
  },
);
