import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "playwright";
import { ensureBrowser } from "../../src/cli/test/browser.ts";
import { listFiles } from "../../src/cli/files.ts";
import { serve } from "../../src/cli/serve/server.ts";

/** What a browser fetches to show a page; in bytes as transferred with Brotli, fonts as they are. */
export interface Weight {
  script: number;
  html: number;
  css: number;
  font: number;
  other: number;
  requests: number;
}

/** The size of a text or a file with Brotli, in bytes. */
export function packed(bytes: Uint8Array | string): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** The weight of an embed's page with Brotli, and its limit, in bytes. */
export interface EmbedWeight {
  /** The heaviest variant and language. */
  heaviest: number;
  most: number;
}

/**
 * Weighs the pages of all live embeds of a built site, by embed; those of numbers, which are many and alike, as one.
 */
export function weighEmbeds(out: string): Map<string, EmbedWeight> {
  const weights = new Map<string, EmbedWeight>();
  for (const file of listFiles(out)) {
    const [, name] = /^(?:\w+\/)?embed\/((?:number\/)?[^/@]+)\/(?:\w+\/)?index\.html$/.exec(file) ?? [];
    if (name === undefined) continue;
    const html = readFileSync(join(out, file), "utf8");
    const embed = name.startsWith("number/") ? "numbers" : name;
    weights.set(embed, {
      heaviest: Math.max(packed(html), weights.get(embed)?.heaviest ?? 0),
      most: html.includes("chart-map") ? 16_000 : 6_500,
    });
  }
  return weights;
}

/** Opens every article and live embed of a built site in a browser and weighs what it fetches. */
export async function weigh(out: string): Promise<Map<string, Weight>> {
  const site = await serve(out);
  const browser = await chromium.launch({ executablePath: await ensureBrowser() });
  const weights = new Map<string, Weight>();
  try {
    for (const file of listFiles(out).filter((path) => /^(articles|embed)\/[^/@]+\/index\.html$/.test(path))) {
      const page = await browser.newPage({ viewport: { width: 412, height: 915 } });
      const weight: Weight = { script: 0, html: 0, css: 0, font: 0, other: 0, requests: 0 };
      page.on("request", (request) => {
        weight.requests++;
        const path = decodeURIComponent(new URL(request.url()).pathname.slice(1)).replace(/\/$/, "/index.html");
        add(weight, request.resourceType(), readFileSync(join(out, path)));
      });
      await page.goto(site.address + file.replace(/index\.html$/, ""), { waitUntil: "networkidle" });
      await page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
      await page.waitForLoadState("networkidle");
      const inline = await page.$$eval("script:not([src]):not([type$=json])", (scripts) =>
        scripts.map((script) => script.textContent),
      );
      weight.script += Buffer.byteLength(inline.join(""));
      weights.set(`/${file.replace(/index\.html$/, "")}`, weight);
      await page.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return weights;
}

/** Adds one fetched file. */
function add(weight: Weight, type: string, bytes: Buffer): void {
  if (type === "document") weight.html += packed(bytes);
  else if (type === "stylesheet") weight.css += packed(bytes);
  else if (type === "font") weight.font += bytes.length;
  else if (type === "script") weight.script += bytes.length;
  else weight.other += Math.min(packed(bytes), bytes.length);
}
