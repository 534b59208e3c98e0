import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { project } from "./project.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const apps = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A Chrome or Chromium for the tests: the one that CHROME_PATH names, one that is installed, else Playwright's, else the
 * system's, both of which are fetched when they are not there. Returns the path of the executable; throws, with what to
 * do, where none can be had.
 */
export async function ensureBrowser(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named && !runs(named)) throw new Error(`CHROME_PATH is ${named}, which does not run. Correct or unset it.`);
  const found = named ?? (await findBrowser());
  if (found) return found;
  const root = process.getuid?.() === 0;

  console.log("No Chrome or Chromium was found. Fetching Playwright's …");
  const cli = join(project, "node_modules/playwright/cli.js");
  attempt(process.execPath, [cli, "install", ...(root ? ["--with-deps"] : []), "--no-shell", "chromium"]);
  const fetched = await findBrowser();
  if (fetched) return fetched;

  if (root && existsSync("/usr/bin/apt-get")) {
    console.log("Playwright's did not come. Installing the system's (apt-get install chromium) …");
    attempt("apt-get", ["update"]);
    attempt("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
    const installed = await findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "No browser could be found or fetched, see above. Install Chrome or Chromium, or name one in CHROME_PATH, then run npm test again.",
  );
}

/** An installed browser that runs, or null. */
async function findBrowser(): Promise<string | null> {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const { chromium } = await import("playwright");
  return [...installed, ...apps, chromium.executablePath()].find(runs) ?? null;
}

/** Whether an executable is a browser that starts; a stub that only offers to install one is not. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return status === 0 && /chrom/i.test(stdout);
}

/** Runs an installer with its output shown; whether it did its work is seen by looking for the browser again. */
function attempt(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env, timeout: 600_000 });
}
