import { spawn } from "node:child_process";
import { once } from "node:events";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "../test/browser.ts";
import { defineCommand } from "../command.ts";
import { ensureCheckers } from "../test/checkers.ts";
import { ensureEngines } from "../test/engines.ts";
import { main } from "../main.ts";
import { ensureOldChromium } from "../test/old-chromium.ts";
import { say } from "../output.ts";
import { project, seconds } from "../project.ts";
import { ensureWordPress } from "../test/wordpress.ts";

/** How many tests of a stage passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
  /** Output that was captured and not shown yet. */
  output?: string;
  /** Duration in milliseconds. */
  time?: number;
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

/** What was not run, and why: a line each. */
const notRun: string[] = [];

/** A stage of the run; the output of its programs is shown at once, or captured in its tally. */
type Stage = (kept?: boolean) => Promise<Tally>;

/** All stages in order: those that test the built site come after the build. */
const stages: Record<string, Stage> = {
  unit: () => vitest(["--project", "unit"]),
  types: (kept) => single([join(modules, "astro/bin/astro.mjs"), "check"], kept),
  build: (kept) => single([join(project, "src/cli/commands/build.ts"), "--force"], kept),
  site: () => {
    notRun.push(...ensureCheckers());
    return vitest(["--project", "site"]);
  },
  browser: async () => {
    await ensureBrowsers();
    // Browsers often wait, so there is one more worker than there are cores.
    const workers = `--maxWorkers=${availableParallelism() + 1}`;
    return withSecondSite(() => vitest(["--project", "browser", workers]));
  },
};

/**
 * Single-process stages, which leave cores idle: they run in parallel with the unit tests, and are reported in their
 * turn.
 */
const alongside = ["types", "build"];

/**
 * Runs all stages, the named ones, or the test files whose path contains one of the arguments; builds the site first if
 * they test it. Pages that differ only in their data are sampled, unless `all` is set. The last line is the total; the
 * lines before it say what was not run. Returns 0 only if nothing failed and something ran.
 */
async function run(positionals: readonly string[], all: boolean, inWordPress: boolean): Promise<number> {
  if (all) env.MUSTER_ALL = "1";
  const patterns = inWordPress ? [...positionals, wordpress] : positionals;
  const { named, files } = chosen(patterns, Object.keys(stages), testFiles(inWordPress));
  const total = { passed: 0, failed: 0 };
  for (const [name, stage] of files.length > 0 ? stagesOf(files) : stagesNamed(named)) {
    say(`\n── ${name}`);
    const { passed, failed, output, time } = await timed(stage);
    if (output) say(output.trimEnd());
    say(`── ${name}: ${passed} passed, ${failed} failed, ${seconds(time)}`);
    total.passed += passed;
    total.failed += failed;
  }
  if (!all && !inWordPress && positionals.length === 0)
    notRun.push("Not run: sweeps over every page and case (npm test -- --all).");
  if (!inWordPress && positionals.length === 0) notRun.push("Not run: embeds in WordPress (npm test -- --wordpress).");
  say(["", ...notRun].join("\n"));
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

/**
 * The stages that arguments name (all of them without arguments), or the test files whose path contains one of them.
 * Throws if an argument is neither, or if stages and files are mixed.
 */
export function chosen(
  named: readonly string[],
  stages: readonly string[],
  files: readonly string[],
): { named: readonly string[]; files: readonly string[] } {
  if (named.length === 0) return { named: stages, files: [] };
  const paths = named.filter((name) => !stages.includes(name));
  if (paths.length === 0) return { named: stages.filter((name) => named.includes(name)), files: [] };
  const unknown = paths.find((path) => !files.some((file) => isIn(file, path)));
  if (unknown)
    throw new Error(
      `There is no stage "${unknown}", and no test file with that in its path. The stages are: ${stages.join(", ")}.`,
    );
  if (paths.length < named.length) throw new Error(`Name stages (${stages.join(", ")}) or parts of paths, not both.`);
  return { named: [], files: files.filter((file) => paths.some((path) => isIn(file, path))) };
}

/** Whether a path contains another; folders may be left out: charts/bars matches tests/charts/types/bars.test.ts. */
function isIn(file: string, part: string): boolean {
  return new RegExp(part.split("/").map(RegExp.escape).join("/(?:.*/)?")).test(file);
}

/** Tests that run only on request, because they install WordPress. */
const wordpress = "tests/wordpress/";

/** All test files, relative to the project: those for WordPress, or all others. */
function testFiles(inWordPress: boolean): string[] {
  const paths = globSync("tests/**/*.test.ts", { cwd: project }).map((path) => path.replaceAll("\\", "/"));
  return paths.filter((path) => path.startsWith(wordpress) === inWordPress).toSorted();
}

/** The stages with these names; those that can run in parallel with the unit tests start with them. */
function stagesNamed(names: readonly string[]): [name: string, stage: Stage][] {
  let before: Promise<unknown> = Promise.resolve();
  return names.map((name) => {
    const stage = stages[name]!;
    if (!names.includes("unit") || !alongside.includes(name)) return [name, stage];
    const running = before.then(() => timed(() => stage(true)));
    before = running;
    return [name, () => running];
  });
}

/** The stages for a run of some test files: those that test the built site need it to be up to date. */
function stagesOf(files: readonly string[]): [name: string, stage: Stage][] {
  const inWordPress = files.some((file) => file.startsWith(wordpress));
  const inBrowser = inWordPress || files.some((file) => file.startsWith("tests/browser/"));
  const ofSite = inBrowser || files.some((file) => file.startsWith("tests/site/"));
  const tests = async () => {
    if (inWordPress) ensureWordPress();
    if (inBrowser) await ensureBrowsers();
    return vitest(files);
  };
  const build: Stage = () => single([join(project, "src/cli/commands/build.ts")]);
  return [...(ofSite ? [["build", build] as [string, Stage]] : []), ["tests", tests]];
}

async function ensureBrowsers(): Promise<void> {
  env.MUSTER_BROWSER = await ensureBrowser();
  notRun.push(...ensureEngines(), ...(env.MUSTER_ALL ? ensureOldChromium() : []));
}

/** Runs tests of the site of the second publication, with the catalogue; it is built once for all of them. */
async function withSecondSite(run: Stage): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "muster-second-"));
  const publication = join(project, "tests/publication");
  const build = [
    join(project, "src/cli/commands/build.ts"),
    "--publication",
    publication,
    "--catalogue",
    "--out",
    folder,
  ];
  try {
    const built = await single(build);
    env.MUSTER_SECOND = folder;
    return built.failed > 0 ? { ...built, passed: 0 } : await run();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a stage and measures its time. A stage that throws has failed; the others still run. */
async function timed(stage: Stage): Promise<Required<Tally>> {
  const start = performance.now();
  const tally = await stage().catch((error: Error) => ({ passed: 0, failed: 1, output: `${error.message}\n` }));
  return { output: "", time: performance.now() - start, ...tally };
}

/** A stage that counts as one test: it passes if a program exits with 0. */
async function single(args: string[], kept = false): Promise<Tally> {
  const shown = kept ? "pipe" : "inherit";
  const child = spawn(process.execPath, args, { cwd: project, stdio: ["ignore", shown, shown], env });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece: Buffer) => void printed.push(piece));
  const [status] = (await once(child, "close")) as [number | null];
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, output: Buffer.concat(printed).toString() };
}

/** Runs vitest with some arguments, such as a project or files, and shows its output. */
async function vitest(args: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "muster-test-"));
  const file = join(folder, "report.json");
  try {
    const options = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const command = [join(modules, "vitest/vitest.mjs"), "run", ...args, ...options];
    const child = spawn(process.execPath, command, { cwd: project, stdio: ["ignore", "inherit", "inherit"], env });
    const [status] = (await once(child, "close")) as [number | null];
    return tallyOfReport(JSON.parse(readFileSync(file, "utf8")), status ?? 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Counts the tests of a report. A test file that could not be run is a failure, and so is an error outside any test.
 */
export function tallyOfReport(report: Report, status: number): Tally {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  ).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

export const command = defineCommand({
  name: "test",
  does: `Runs all tests, the named stages (${Object.keys(stages).join(", ")}), or the test files whose path contains an argument such as charts/bars.`,
  operands: "[stage … | path …]",
  options: {
    all: { type: "boolean", help: "tests every page and case instead of a sample" },
    wordpress: {
      type: "boolean",
      help: "tests embeds in a WordPress, which is installed while the tests run (Debian, as root)",
    },
  },
  run: ({ all = false, wordpress: inWordPress = false }, names) => run(names, all, inWordPress),
});

if (import.meta.main) await main(command, process.argv.slice(2));
