import { statSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../src/cli/files.ts";
import { apart } from "./apart.ts";
import type { Cost, Measured } from "./measured.ts";
import { changeCell, changeWord, writePublication } from "./publication.ts";
import { tableOf } from "./table.ts";

/** What is changed before a rebuild. */
const changes = {
  nothing: () => {},
  "one word": changeWord,
  "one cell": changeCell,
} satisfies Record<string, (publication: string, articles: number) => void>;

type Change = keyof typeof changes;

/** The cost of building a publication of one size. */
export interface SizeCost {
  articles: number;
  pages: number;
  /** Pages, downloads and all other files. */
  files: number;
  /** Bytes of all files. */
  bytes: number;
  /** A full build without caches. */
  cold: Cost;
  /** The same with empty drawings. */
  withoutCharts: Cost;
  /** Rebuilds after a change. */
  again: Record<Change, Cost>;
}

/**
 * Builds a synthetic publication with `articles` articles in an empty folder, five times. `say` reports progress.
 * Throws if a build fails.
 */
export async function sizeCost(folder: string, articles: number, say: (progress: string) => void): Promise<SizeCost> {
  const [publication, out] = [join(folder, "publication"), join(folder, "dist")];
  say(`${articles} articles: writing them`);
  writePublication(publication, articles);
  say(`${articles} articles: building without charts`);
  const withoutCharts = await measure({ publication, out, force: true, charts: false });
  say(`${articles} articles: building`);
  const cold = await measure({ publication, out, force: true, charts: true });
  const files = listFiles(out);
  const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  const rebuild = async (change: Change) => {
    say(`${articles} articles: building with ${change} changed`);
    changes[change](publication, articles);
    return measure({ publication, out, force: false, charts: true });
  };
  return {
    articles,
    pages: files.filter((file) => file.endsWith(".html")).length,
    files: files.length,
    bytes,
    cold,
    withoutCharts,
    again: {
      nothing: await rebuild("nothing"),
      "one word": await rebuild("one word"),
      "one cell": await rebuild("one cell"),
    },
  };
}

/** Builds in a process of its own. Throws if the build fails. */
export function measure(options: Measured): Promise<Cost> {
  return apart("measured.ts", options);
}

/** The costs of several sizes, in ascending order, as Markdown. */
export function sizesReport(sizes: readonly SizeCost[]): string {
  return [
    "Made-up publications, six figures to an article: everything built, with nothing kept.",
    coldTable(sizes),
    "What was built, for each article.",
    sitesTable(sizes),
    "Built again after a change.",
    againTable(sizes),
    ...(sizes.length > 1 ? ["How the cost grows with the number of articles.", growthTable(sizes)] : []),
  ].join("\n\n");
}

function coldTable(sizes: readonly SizeCost[]): string {
  return tableOf(
    [
      "articles",
      "seconds",
      "ms per page",
      "processor, s",
      "peak memory, MB",
      "drawing, s",
      "drawing, %",
      "without charts: seconds",
      "processor, s",
      "peak memory, MB",
    ],
    sizes.map(({ articles, pages, cold, withoutCharts }) => [
      String(articles),
      cold.seconds.toFixed(1),
      ((cold.seconds * 1000) / pages).toFixed(1),
      cold.processor.toFixed(1),
      cold.megabytes.toFixed(0),
      cold.drawing.toFixed(2),
      ((cold.drawing / cold.seconds) * 100).toFixed(1),
      withoutCharts.seconds.toFixed(1),
      withoutCharts.processor.toFixed(1),
      withoutCharts.megabytes.toFixed(0),
    ]),
  );
}

function sitesTable(sizes: readonly SizeCost[]): string {
  return tableOf(
    ["articles", "pages", "files", "MB", "pages per article", "files per article", "kB per article", "s per article"],
    sizes.map(({ articles, pages, files, bytes, cold }) => [
      ...[articles, pages, files].map(String),
      (bytes / 1e6).toFixed(1),
      (pages / articles).toFixed(1),
      (files / articles).toFixed(1),
      (bytes / 1000 / articles).toFixed(1),
      (cold.seconds / articles).toFixed(2),
    ]),
  );
}

function againTable(sizes: readonly SizeCost[]): string {
  return tableOf(
    [
      "articles",
      "changed",
      "seconds",
      "of the whole build, %",
      "processor, s",
      "of the whole build, %",
      "peak memory, MB",
    ],
    sizes.flatMap(({ articles, cold, again }) =>
      Object.entries(again).map(([change, cost]) => [
        String(articles),
        change,
        ...(["seconds", "processor"] as const).flatMap((unit) => [
          cost[unit].toFixed(1),
          ((cost[unit] / cold[unit]) * 100).toFixed(0),
        ]),
        cost.megabytes.toFixed(0),
      ]),
    ),
  );
}

/** From each size to the next. */
function growthTable(sizes: readonly SizeCost[]): string {
  return tableOf(
    ["from articles", "to", "times the articles", "seconds", "processor", "peak memory"],
    sizes.slice(1).map((larger, index) => {
      const smaller = sizes[index]!;
      return [
        String(smaller.articles),
        String(larger.articles),
        ...[
          larger.articles / smaller.articles,
          ...(["seconds", "processor", "megabytes"] as const).map((unit) => larger.cold[unit] / smaller.cold[unit]),
        ].map((ratio) => ratio.toFixed(1)),
      ];
    }),
  );
}
