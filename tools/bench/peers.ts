import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../src/cli/files.ts";
import { project } from "../../src/cli/project.ts";
import { figureNames } from "./article.ts";
import { cleanEnvironment, commandCost, type CommandCost } from "./command.ts";
import { writerInto } from "./files.ts";
import { astro } from "./peers/astro.ts";
import { eleventy } from "./peers/eleventy.ts";
import { framework } from "./peers/framework.ts";
import { packageOf, type Peer } from "./peers/peer.ts";
import { writePublication } from "./publication.ts";
import { tableOf } from "./table.ts";

/** The site generators that Muster is compared with. */
export const peers: readonly Peer[] = [framework, eleventy, astro];

/** The cost of building one site, and its size. */
export interface SiteCost extends CommandCost {
  name: string;
  articles: number;
  pages: number;
  files: number;
  bytes: number;
}

/**
 * Builds the same articles with this project and with each peer, in an empty folder, without caches and in separate
 * processes. Installing peers from npm is not counted. Throws if a build fails.
 */
export async function peersCost(
  folder: string,
  articles: number,
  say: (progress: string) => void,
): Promise<SiteCost[]> {
  const costs: SiteCost[] = [];
  const [publication, out] = [join(folder, "publication"), join(folder, "dist")];
  say(`${articles} articles: building with Muster`);
  writePublication(publication, articles);
  const own = ["--max-semi-space-size=16", "src/cli/run.mjs", "build", "--publication", publication, "--out", out];
  costs.push({ name: "Muster", articles, ...(await commandCost([...own, "--force"], project)), ...sizeOf(out) });
  for (const peer of peers) {
    const place = join(folder, "peer");
    say(`${articles} articles: installing ${peer.name}`);
    writeProject(peer, place, articles);
    install(place);
    say(`${articles} articles: building with ${peer.name}`);
    const cost = await commandCost(peer.build, place);
    const built = join(place, peer.out);
    checkSite(peer, built, articles);
    costs.push({ name: peer.name, articles, ...cost, ...sizeOf(built) });
    rmSync(place, { recursive: true });
  }
  return costs;
}

/** Writes the project of a peer with `articles` articles into a folder. */
export function writeProject(peer: Peer, folder: string, articles: number): void {
  const write = writerInto(folder);
  write("package.json", packageOf(peer));
  for (const [path, text] of peer.files(articles)) write(path, text);
}

function install(folder: string): void {
  const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  const { status, stderr, error } = spawnSync("npm", args, {
    cwd: folder,
    env: cleanEnvironment(),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm install failed in ${folder}.\n${error?.message ?? stderr}`);
}

/** Throws if a site lacks an article or one of its figures: a build can lose some and still succeed. */
export function checkSite({ name, drawing }: Pick<Peer, "name" | "drawing">, out: string, articles: number): void {
  const pages = listFiles(out).filter((file) => file.endsWith(".html"));
  const drawings = pages.map((file) => readFileSync(join(out, file), "utf8").split(drawing).length - 1);
  const whole = drawings.filter((count) => count === figureNames.length).length;
  if (whole !== articles)
    throw new Error(`${name} built ${whole} pages with ${figureNames.length} figures, and not ${articles}.`);
}

/** Pages, files and bytes of a built site. */
function sizeOf(out: string): Pick<SiteCost, "pages" | "files" | "bytes"> {
  const files = listFiles(out);
  return {
    pages: files.filter((file) => file.endsWith(".html")).length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0),
  };
}

/** The costs as Markdown, with what each peer does not do. */
export function peersReport(costs: readonly SiteCost[]): string {
  return `${lead} ${peers.map(({ lacks }) => lacks).join(" ")}\n\n${peersTable(costs)}`;
}

const lead =
  "The same articles, numbers and charts by this project and by its peers: everything built, with nothing kept. Of each article Muster makes more, all of which is counted: of every chart two drawings, a table, a page, embeds, images and its data; pages and embeds of numbers, pages of datasets and sources, downloads, feeds and cards; and it checks numbers, quotations, pages and links. Its peers write one page to an article, and have no tables, embeds, downloads, images or checks of numbers and quotations.";

/** A table with ratios to Framework at the same number of articles. */
function peersTable(costs: readonly SiteCost[]): string {
  const measure = framework.name;
  return tableOf(
    [
      "site",
      "articles",
      "seconds",
      "s per article",
      `times ${measure}`,
      "processor, s",
      `times ${measure}`,
      "peak memory, MB",
      "pages per article",
      "files per article",
      "kB per article",
      "other work on the machine, %",
    ],
    costs.map((cost) => {
      const { articles, name, seconds, processor, megabytes, pages, files, bytes, otherWork } = cost;
      const base = costs.find((other) => other.name === measure && other.articles === articles)!;
      return [
        name,
        String(articles),
        seconds.toFixed(1),
        (seconds / articles).toFixed(3),
        (seconds / base.seconds).toFixed(2),
        processor.toFixed(1),
        (processor / base.processor).toFixed(2),
        megabytes?.toFixed(0) ?? "not known",
        (pages / articles).toFixed(1),
        (files / articles).toFixed(1),
        (bytes / 1000 / articles).toFixed(1),
        (otherWork * 100).toFixed(0),
      ];
    }),
  );
}
