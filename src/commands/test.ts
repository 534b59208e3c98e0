import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.ts";
import { defineCommand } from "./command.ts";
import { ensureEngines } from "./engines.ts";
import { main } from "./main.ts";
import { ensureOldChromium } from "./old-chromium.ts";
import { say, terminal } from "./output.ts";
import { project, seconds } from "./project.ts";
import { ensureWordPress } from "./wordpress.ts";

/** How many tests of a stage passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

const modules = join(project, "node_modules");
const env: NodeJS.ProcessEnv = {
  ...process.env,
  ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }),
  ASTRO_TELEMETRY_DISABLED: "1",
  ASTRO_DEV_BACKGROUND: "0",
  ASTRO_PREVIEW_BACKGROUND: "0",
};

/** What was left out, and why: a line each. */
const notRun: string[] = [];

/** All stages in order: the cheap ones first, what looks at the built site after the build. */
const stages: Record<string, () => Tally | Promise<Tally>> = {
  types: () => single([join(modules, "astro/bin/astro.mjs"), "check"]),
  unit: () => vitest(["--project", "unit"]),
  build: () => single([join(project, "src/commands/build.ts"), "--force"]),
  site: () => vitest(["--project", "site"]),
  browser: async () => {
    await ensureBrowsers();
    // Browsers often wait for each other, so there is one worker more than there are cores.
    return withSecondSite(() => vitest(["--project", "browser", `--maxWorkers=${availableParallelism() + 1}`]));
  },
};

/**
 * Runs all stages, those named, or the files of tests whose path has a part that is named, without the other stages; the site is
 * brought up to date where they look at it. Pages that differ in their data alone are sampled, unless `all` is set. The last line is
 * the total; the lines before it say what was not run. Returns 0 only where nothing failed and something ran.
 */
async function run(positionals: readonly string[], all: boolean, inWordPress: boolean): Promise<number> {
  if (all) env.MUSTER_ALL = "1";
  const { named, files } = chosen(inWordPress ? [...positionals, wordpress] : positionals, Object.keys(stages), testFiles(inWordPress));
  const total = { passed: 0, failed: 0 };
  for (const [name, stage] of files.length > 0 ? stagesOf(files) : named.map((name) => [name, stages[name]!] as const)) {
    say(`\n── ${name}`);
    const start = performance.now();
    const { passed, failed } = await tallyOf(stage);
    say(`── ${name}: ${passed} passed, ${failed} failed, ${seconds(performance.now() - start)}`);
    total.passed += passed;
    total.failed += failed;
  }
  if (!all && !inWordPress && positionals.length === 0) notRun.push("Not run: sweeps over every page and case (npm test -- --all).");
  if (!inWordPress && positionals.length === 0) notRun.push("Not run: embeds in WordPress (npm test -- --wordpress).");
  say(["", ...notRun].join("\n"));
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

/**
 * The stages that arguments name, all of them where there are no arguments, or the files of tests whose path has one of them as
 * a part. Throws where an argument is neither, or where stages and files are mixed.
 */
export function chosen(named: readonly string[], stages: readonly string[], files: readonly string[]): { named: readonly string[]; files: readonly string[] } {
  if (named.length === 0) return { named: stages, files: [] };
  const paths = named.filter((name) => !stages.includes(name));
  if (paths.length === 0) return { named: stages.filter((name) => named.includes(name)), files: [] };
  const unknown = paths.find((path) => !files.some((file) => file.includes(path)));
  if (unknown) throw new Error(`There is no stage "${unknown}", and no file of tests with that in its path. Stages are: ${stages.join(", ")}.`);
  if (paths.length < named.length) throw new Error(`Name stages (${stages.join(", ")}) or parts of paths, not both.`);
  return { named: [], files: files.filter((file) => paths.some((path) => file.includes(path))) };
}

/** The folder of tests that run only where they are asked for, because they install what a WordPress needs. */
const wordpress = "tests/wordpress/";

/** Every file of tests, from the project's folder: those of WordPress, or all others. */
function testFiles(inWordPress: boolean): string[] {
  const paths = globSync("tests/**/*.test.ts", { cwd: project }).map((path) => path.replaceAll("\\", "/"));
  return paths.filter((path) => path.startsWith(wordpress) === inWordPress).toSorted();
}

/** What a run of some files of tests takes: those that look at the built site need it as the content says. */
function stagesOf(files: readonly string[]): [name: string, stage: () => Tally | Promise<Tally>][] {
  const inWordPress = files.some((file) => file.startsWith(wordpress));
  const inBrowser = inWordPress || files.some((file) => file.startsWith("tests/browser/"));
  const ofSite = inBrowser || files.some((file) => file.startsWith("tests/site/"));
  const tests = async () => {
    if (inWordPress) ensureWordPress();
    if (inBrowser) await ensureBrowsers();
    return vitest(files);
  };
  return [...(ofSite ? [["build", () => single([join(project, "src/commands/build.ts")])] as [string, () => Tally]] : []), ["tests", tests]];
}

async function ensureBrowsers(): Promise<void> {
  env.MUSTER_BROWSER = await ensureBrowser();
  notRun.push(...ensureEngines(), ...(env.MUSTER_ALL ? ensureOldChromium() : []));
}

/** Runs tests that look at the site of the second publication, with the catalogue, which is built once for all of them. */
function withSecondSite(run: () => Tally): Tally {
  const folder = mkdtempSync(join(tmpdir(), "muster-second-"));
  try {
    const { failed } = single([join(project, "src/commands/build.ts"), "--publication", join(project, "tests/publication"), "--catalogue", "--out", folder]);
    env.MUSTER_SECOND = folder;
    return failed > 0 ? { passed: 0, failed } : run();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A stage that cannot run at all has failed; the others still run. */
async function tallyOf(stage: () => Tally | Promise<Tally>): Promise<Tally> {
  try {
    return await stage();
  } catch (error) {
    terminal.warn((error as Error).message);
    return { passed: 0, failed: 1 };
  }
}

/** A stage that counts as one test: a program that ends with 0. */
function single(args: string[]): Tally {
  return node(args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs vitest with some arguments: one of its projects, or files. */
function vitest(args: readonly string[]): Tally {
  const folder = mkdtempSync(join(tmpdir(), "muster-test-"));
  const file = join(folder, "report.json");
  try {
    const options = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const status = node([join(modules, "vitest/vitest.mjs"), "run", ...args, ...options]);
    return tallyOfReport(JSON.parse(readFileSync(file, "utf8")), status);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts a report. A file of tests that could not be run is a failure, and so is an error outside any test. */
export function tallyOfReport(report: Report, status: number): Tally {
  const broken = report.testResults.filter((file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed")).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

/** Runs Node with its output shown and returns its exit status. */
function node(args: string[]): number {
  return spawnSync(process.execPath, args, { cwd: project, stdio: ["ignore", "inherit", "inherit"], env }).status ?? 1;
}

export const command = defineCommand({
  name: "test",
  does: `Runs all tests, those of the named stages (${Object.keys(stages).join(", ")}), or the files whose path has a part such as charts/bars.`,
  operands: "[stage … | path …]",
  options: {
    all: { type: "boolean", help: "looks at every page and case, where otherwise a sample will do" },
    wordpress: { type: "boolean", help: "shows embeds in a WordPress, which it installs for as long as it runs (Debian, as root)" },
  },
  run: ({ all = false, wordpress: inWordPress = false }, names) => run(names, all, inWordPress),
});

if (import.meta.main) await main(command, process.argv.slice(2));
