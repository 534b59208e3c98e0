import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawFigure } from "../src/charts/draw.ts";
import { longCost, type LongCost } from "./bench/long.ts";
import { machine } from "./bench/machine.ts";
import { line, race } from "./bench/race.ts";
import { peersCost, peersReport, type SiteCost } from "./bench/peers.ts";
import { readers, rowsCost, writeRows, type Reader, type RowsCost } from "./bench/rows.ts";
import { measure, sizeCost, sizesReport, type SizeCost } from "./bench/sizes.ts";
import { tableOf } from "./bench/table.ts";
import { packed, weigh, weighEmbeds } from "./bench/weights.ts";
import { check } from "../src/cli/commands/check.ts";
import { defineCommand } from "../src/cli/command.ts";
import { main } from "../src/cli/main.ts";
import { say, terminal } from "../src/cli/output.ts";
import { project } from "../src/cli/project.ts";
import { serialize } from "../src/charts/svg/tree.ts";

/** Options of the benchmark; `rows` is the length of the raw file, 0 for none. */
interface BenchOptions {
  /** The sizes of the synthetic publications, in ascending order. */
  articles: number[];
  embeds: boolean;
  long: boolean;
  peers: boolean;
  rows: number;
}

/**
 * Builds synthetic publications of the given sizes, reads a raw file, and builds the project's own publication; weighs
 * its figures, articles and embeds, and times embeds; with `embeds` only that last part, with `long` only a dataset of
 * 50,000 rows, with `peers` only the comparison with other site generators. Prints the results as Markdown.
 */
async function bench({ articles, embeds, long, peers, rows }: BenchOptions): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "muster-bench-"));
  const progress = (text: string) => terminal.warn(`… ${text}`);
  try {
    const at = machine();
    if (embeds) {
      await measure({ publication: project, out: join(folder, "dist"), force: false, charts: true });
      say(`${at}\n`);
      await printEmbeds(folder);
      return 0;
    }
    if (long) {
      say(`${at}\n`);
      printLong(await longCost(join(folder, "long"), longRows, progress));
      return 0;
    }
    if (peers) {
      const costs: SiteCost[] = [];
      for (const count of articles) costs.push(...(await peersCost(join(folder, String(count)), count, progress)));
      say(`${at}\n\n${peersReport(costs)}`);
      return 0;
    }
    const sizes: SizeCost[] = [];
    for (const count of articles) {
      sizes.push(await sizeCost(join(folder, String(count)), count, progress));
      rmSync(join(folder, String(count)), { recursive: true });
    }
    say(`${at}\n\n${sizesReport(sizes)}`);
    if (rows > 0) await printRows(join(folder, "rows"), rows, progress);
    progress("the project's own publication");
    await printOwn(join(folder, "dist"));
    progress("embeds");
    say("");
    await printEmbeds(folder);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rows of the long dataset: one per county and year. */
const longRows = 50_000;

function printLong({ rows, without, plain, full, drawn, drawnRows, kilobytes }: LongCost): void {
  say(
    `\nA made-up publication of one article, the same with a dataset of ${rows} rows in four columns, or in seven (from twelve), whose page has ${kilobytes.toFixed(1)} kB before it is packed, and with a figure of ${drawnRows} of them too.\n`,
  );
  const costs = { without: without, "four columns": plain, "seven columns": full, "and a figure": drawn };
  printTable(
    ["publication", "seconds", "processor, s", "peak memory, MB"],
    Object.entries(costs).map(([name, { seconds, processor, megabytes }]) => [
      name,
      seconds.toFixed(1),
      processor.toFixed(1),
      megabytes.toFixed(0),
    ]),
  );
}

/** Reads a raw file of `rows` rows with each reader, five times each. */
async function printRows(folder: string, rows: number, progress: (text: string) => void): Promise<void> {
  const bytes = statSync(writeRows(folder, rows)).size;
  const costs: [Reader, RowsCost][] = [];
  for (const reader of readers) {
    progress(`${rows} rows: ${reader}`);
    costs.push([reader, await rowsCost({ reader, folder }, 5)]);
  }
  rmSync(folder, { recursive: true });
  const names: Record<Reader, string> = {
    own: "this project: parsed and checked",
    duckdb: "DuckDB: parsed, and asked for the same checks",
    "duckdb-types": "DuckDB: parsed",
  };
  const peer = costs.find(([reader]) => reader === "duckdb")![1];
  say(
    `\nA made-up raw file of ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB, read by processes of their own; the least of five times.\n`,
  );
  printTable(
    ["reader", "seconds", "times DuckDB with checks", "peak memory, MB"],
    costs.map(([reader, { seconds, megabytes }]) => [
      names[reader],
      seconds.toFixed(2),
      (seconds / peer.seconds).toFixed(1),
      megabytes.toFixed(0),
    ]),
  );
}

/** The project's own publication: the cost of its builds, and the weight of its figures and pages. */
async function printOwn(out: string): Promise<void> {
  const builds = {
    first: await measure({ publication: project, out, force: true, charts: true }),
    again: await measure({ publication: project, out, force: false, charts: true }),
  };
  say("\nThe project's own publication.\n");
  printTable(
    ["build", "seconds", "processor, s", "peak memory, MB"],
    Object.entries(builds).map(([name, { seconds, processor, megabytes }]) => [
      name,
      seconds.toFixed(1),
      processor.toFixed(1),
      megabytes.toFixed(0),
    ]),
  );
  say("\nIts figures, both drawings together; kB with brotli.\n");
  const { publication } = check(project);
  const figures = [...(publication?.figures.values() ?? [])];
  printTable(
    ["figure", "type", "kB"],
    figures.map(({ id, chart }) => [
      id,
      chart.type,
      (packed(serialize(...Object.values(drawFigure(chart)).map(({ svg }) => svg))) / 1000).toFixed(1),
    ]),
  );
  say(
    "\nIts pages as a browser fetches them, scrolled to their end; kB with brotli, fonts as they are; scripts in bytes.\n",
  );
  const rows = [...(await weigh(out))].map(([page, { script, html, css, font, other, requests }]) => {
    const words = html + css + other;
    return [
      page,
      String(script),
      ...[html, css, other, words, font, words + font].map((bytes) => (bytes / 1000).toFixed(1)),
      String(requests),
    ];
  });
  printTable(["page", "script, B", "HTML", "CSS", "other", "without fonts", "fonts", "with fonts", "requests"], rows);
}

/** The embeds of the site built in a folder: the weight of their pages, and how soon a page shows six of them. */
async function printEmbeds(folder: string): Promise<void> {
  say("Its embeds, the heaviest of all looks and languages; kB with brotli.\n");
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  printTable(
    ["embed", "kB", "at most"],
    [...weighEmbeds(join(folder, "dist"))].map(([name, { heaviest, most }]) => [
      name,
      kilobytes(heaviest),
      kilobytes(most),
    ]),
  );
  const races = await race(join(folder, "dist"), join(folder, "host"));
  say(
    `\nUntil a page of another site shows ${races[0]!.charts} charts, in ms, at ${line.megabits} Mbit/s and ${line.milliseconds} ms: in our iframes, and drawn by scripts with d3 and Plot.\n`,
  );
  printTable(
    ["processor", "iframes", "scripts", "ratio"],
    races.map(({ slower, frames, drawn }) => [
      slower === 1 ? "as it is" : `slowed down by ${slower}`,
      frames.toFixed(0),
      drawn.toFixed(0),
      (frames / drawn).toFixed(2),
    ]),
  );
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  say(tableOf(head, rows));
}

export const command = defineCommand({
  name: "bench",
  does: "Measures time and memory of builds, of reading a large raw file, and of embeds, and prints them as Markdown.",
  options: {
    all: { type: "boolean", help: "builds a publication of 1,000 articles too" },
    articles: {
      type: "string",
      value: "COUNT",
      help: "builds a publication of this many articles; 10 and 100 by default",
    },
    rows: { type: "string", value: "COUNT", help: "rows of the raw file; 1000000 by default, 0 for none" },
    embeds: { type: "boolean", help: "measures embeds alone" },
    long: { type: "boolean", help: "measures a dataset of 50,000 rows alone" },
    peers: {
      type: "boolean",
      help: "only compares builds with those of other site generators, which it installs from npm",
    },
  },
  run: async ({ all = false, articles, embeds = false, long = false, peers = false, rows = "1000000" }) => {
    return bench({
      articles: articles === undefined ? [10, 100, ...(all ? [1000] : [])] : [countOf("articles", articles)],
      embeds,
      long,
      peers,
      rows: countOf("rows", rows),
    });
  },
});

/** The number given to an option. Throws if it is not a whole number. */
function countOf(option: string, value: string): number {
  if (!/^\d+$/.test(value)) throw new Error(`--${option} takes a number of ${option}, and not "${value}".`);
  return Number(value);
}

if (import.meta.main) await main(command, process.argv.slice(2));
