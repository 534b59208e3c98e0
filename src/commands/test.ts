import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureBrowser } from "./browser.ts";
import { ensureEngines } from "./engines.ts";
import { main } from "./main.ts";
import { project, seconds } from "./project.ts";

/** How many tests of a stage passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The part of vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
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
  unit: () => vitest("unit"),
  build: () => single([join(project, "src/commands/build.ts"), "--force"]),
  site: () => vitest("site"),
  browser: async () => {
    env.MUSTER_BROWSER = await ensureBrowser();
    notRun.push(...ensureEngines());
    return vitest("browser");
  },
};

/** `npm test [-- STAGE …]`: runs all stages, or those named. The last line is the total; the lines before it say what could not be run. Returns 0 only where nothing failed and something ran. */
export async function run(args: string[]): Promise<number> {
  const { positionals: named } = parseArgs({ args, allowPositionals: true });
  const unknown = named.find((name) => !(name in stages));
  if (unknown) throw new Error(`There is no stage "${unknown}". There are: ${Object.keys(stages).join(", ")}.`);
  const total = { passed: 0, failed: 0 };
  for (const [name, stage] of Object.entries(stages)) {
    if (named.length > 0 && !named.includes(name)) continue;
    console.log(`\n── ${name}`);
    const start = performance.now();
    const { passed, failed } = await tallyOf(stage);
    console.log(`── ${name}: ${passed} passed, ${failed} failed, ${seconds(performance.now() - start)}`);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(["", ...notRun].join("\n"));
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

/** A stage that cannot run at all has failed; the others still run. */
async function tallyOf(stage: () => Tally | Promise<Tally>): Promise<Tally> {
  try {
    return await stage();
  } catch (error) {
    console.error((error as Error).message);
    return { passed: 0, failed: 1 };
  }
}

/** A stage that counts as one test: a program that ends with 0. */
function single(args: string[]): Tally {
  return node(args) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one of vitest's projects. */
function vitest(name: string): Tally {
  const folder = mkdtempSync(join(tmpdir(), "muster-test-"));
  const file = join(folder, "report.json");
  try {
    const options = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const status = node([join(modules, "vitest/vitest.mjs"), "run", "--project", name, ...options]);
    return tallyOfReport(JSON.parse(readFileSync(file, "utf8")), status);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts a report. A file of tests that could not be run is a failure, and so is an error outside any test. */
export function tallyOfReport(report: Report, status: number): Tally {
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

/** Runs Node with its output shown and returns its exit status. */
function node(args: string[]): number {
  return spawnSync(process.execPath, args, { cwd: project, stdio: ["ignore", "inherit", "inherit"], env }).status ?? 1;
}

if (import.meta.main) await main(run, process.argv.slice(2));
