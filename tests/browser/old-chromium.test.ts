import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../src/commands/browser.ts";
import { findOldChromium, type Chromium } from "../../src/commands/old-chromium.ts";
import { all } from "../all.ts";
import { figures } from "./browser.ts";
import { openCamera, type Camera, type View } from "./devtools.ts";
import { useSite } from "./engines.ts";
import { inkOf, type Ink } from "./ink.ts";
import { oneOfEachKind } from "./sample.ts";

const old = all ? findOldChromium() : [];
const views: readonly View[] = [360, 1280].flatMap((width) => (["light", "dark"] as const).map((theme) => ({ width, theme })));
const paths = [...new Set([...figures.map((id) => `embed/${id}/`), ...oneOfEachKind])];

describe.skipIf(old.length === 0)("browsers of other years", () => {
  const site = useSite();
  const cameras = new Map<string, Camera>();
  beforeAll(async () => {
    const executable = process.env["MUSTER_BROWSER"] ?? (await findBrowser())!;
    const today: Chromium = { name: "of today", executable, args: ["--headless", "--no-sandbox", "--disable-gpu"], env: process.env };
    for (const chromium of [today, ...old]) cameras.set(chromium.name, await openCamera(chromium));
  });
  afterAll(() => Promise.all([...cameras.values()].map((camera) => camera.close())));

  test.each(paths)("/%s", async (path) => {
    for (const view of views) {
      const t = performance.now();
      const pictures = await Promise.all([...cameras].map(async ([name, camera]) => {
        const png = await camera.photograph(site() + path, view);
        return { name, ...inkOf(png), h: new DataView(png.buffer, png.byteOffset).getUint32(20) };
      }));
      const [a, ...rest] = pictures;
      for (const b of rest) console.log(JSON.stringify({ M: 1, path, w: view.width, theme: view.theme, v: b.name, paper: [a!.paper, b.paper], h: [a!.h, b.h], ink: [a!.ink, b.ink, +(b.ink / a!.ink).toFixed(3)], colour: [a!.colour, b.colour, +(b.colour / a!.colour).toFixed(3)], black: [a!.black, b.black], ms: Math.round(performance.now() - t) }));
    }
  });
});
