import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { brotliCompressSync, constants } from "node:zlib";
import { chromium } from "playwright";
import { openFolder, type Folder } from "../problems/folder.ts";
import type { Problem } from "../problems/problem.ts";
import { readContent } from "../publication/publication.ts";
import { ensureBrowser } from "./browser.ts";
import { listFiles } from "./files.ts";
import { main } from "./main.ts";
import { project } from "./project.ts";
import { serve } from "./server.ts";

/** Time and peak memory of one build. */
interface Cost {
  seconds: number;
  megabytes: number;
}

/** What a browser fetched to show one page; bytes as transferred with brotli, fonts as they are. */
interface Weight {
  script: number;
  html: number;
  css: number;
  font: number;
  other: number;
  requests: number;
}

/**
 * `npm run bench`: builds the publication three times, checks it with a thousand articles, weighs every article and embed; prints all
 * as Markdown.
 */
export async function run(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "muster-bench-"));
  const out = join(folder, "dist");
  try {
    const builds = {
      "first": await cost(["--force", "--out", out]),
      "again": await cost(["--out", out]),
      "nothing changed": await cost(["--if-changed", "--out", out]),
    };
    const cpu = cpus()[0]?.model ?? "unknown processor";
    const memory = (totalmem() / 2 ** 30).toFixed(0);
    console.log(`Machine: ${cpu}, ${availableParallelism()} cores, ${memory} GB, ${process.platform}; Node ${process.versions.node}.\n`);
    printTable(["build", "seconds", "peak memory, MB"], Object.entries(builds).map(([name, { seconds, megabytes }]) => [name, seconds.toFixed(1), megabytes.toFixed(0)]));
    console.log("\nThe check alone, without building; articles beyond the publication's own are copies of them.\n");
    const checks = [1, 100, 1000].map((copies) => checkCost(copies));
    printTable(["articles", "seconds", "milliseconds per article"], checks.map(({ articles, seconds }) => [String(articles), seconds.toFixed(1), ((seconds * 1000) / articles).toFixed(1)]));
    console.log(`\nPages as a browser fetches them, scrolled to their end; kB with brotli, fonts as they are; scripts in bytes.\n`);
    const rows = [...(await weigh(out))].map(([page, { script, html, css, font, other, requests }]) => {
      const text = html + css + other;
      return [page, String(script), ...[html, css, other, text, font, text + font].map((bytes) => (bytes / 1000).toFixed(1)), String(requests)];
    });
    printTable(["page", "script, B", "HTML", "CSS", "other", "without fonts", "fonts", "with fonts", "requests"], rows);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Loaded into the build before anything else: reports the peak memory of the process on a channel of its own.
const meter = 'process.on("exit",()=>process.getBuiltinModule("fs").writeSync(3,String(process.resourceUsage().maxRSS)))';

/** Builds in a process of its own and measures it. Throws when the build fails. */
async function cost(args: string[]): Promise<Cost> {
  const start = performance.now();
  const command = ["--import", `data:text/javascript,${encodeURIComponent(meter)}`, join(project, "src/commands/build.ts"), ...args];
  const child = spawn(process.execPath, command, { cwd: project, stdio: ["ignore", "ignore", "inherit", "pipe"] });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const kilobytes = Number(await text(child.stdio[3] as NodeJS.ReadableStream));
  if ((await ended) !== 0) throw new Error("The build failed. npm run build tells why.");
  return { seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1024 };
}

/** How long it takes to check the publication with each of its articles so many times. Throws where it has faults. */
function checkCost(copies: number): { articles: number; seconds: number } {
  const start = performance.now();
  const problems: Problem[] = [];
  const content = readContent(withCopies(openFolder(project), copies), problems);
  if (!content) throw new Error("The publication has faults. npm run check tells which.");
  return { articles: content.articles.length, seconds: (performance.now() - start) / 1000 };
}

/** The same folder with each article so many times, under names of its own. */
function withCopies(folder: Folder, copies: number): Folder {
  const copy = (path: string) => Array.from({ length: copies }, (_, i) => (i === 0 ? path : path.replace(/\/([^/]+)$/, `-copy-${i}/$1`)));
  return {
    list: (under) => folder.list(under).flatMap((path) => (path.startsWith("content/articles/") ? copy(path) : path)),
    bytes: (path) => folder.bytes(path.replace(/-copy-\d+\//, "/")),
  };
}

/** Opens every article and embed in a browser and weighs what it fetches. */
async function weigh(out: string): Promise<Map<string, Weight>> {
  const site = await serve(out);
  const browser = await chromium.launch({ executablePath: await ensureBrowser() });
  const weights = new Map<string, Weight>();
  try {
    for (const file of listFiles(out).filter((path) => /^(articles|embed)\/[^/]+\/index\.html$/.test(path))) {
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
      const inline = await page.$$eval("script:not([src]):not([type$=json])", (scripts) => scripts.map((script) => script.textContent));
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
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  if (type === "document") weight.html += packed;
  else if (type === "stylesheet") weight.css += packed;
  else if (type === "font") weight.font += bytes.length;
  else if (type === "script") weight.script += bytes.length;
  else weight.other += Math.min(packed, bytes.length);
}

function printTable(head: string[], rows: string[][]): void {
  const rule = head.map((_, index) => (index === 0 ? "---" : "--:"));
  for (const row of [head, rule, ...rows]) console.log(`| ${row.join(" | ")} |`);
}

if (import.meta.main) await main(run, process.argv.slice(2));
