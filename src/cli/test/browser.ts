import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { aptInstall, hasApt, install, onPath, runs } from "./executables.ts";
import { say } from "../output.ts";
import { project } from "../project.ts";

const shells = ["chromium-headless-shell", "chrome-headless-shell"];
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const apps = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Finds a Chrome or Chromium for the tests: the one that CHROME_PATH names, else a headless shell, which needs less
 * than half the processor time and is downloaded if missing, else a full browser. Returns the path of the executable;
 * throws, with advice, if there is none.
 */
export async function ensureBrowser(): Promise<string> {
  const named = process.env["CHROME_PATH"];
  if (named && !isChromium(named)) throw new Error(`CHROME_PATH is ${named}, which does not run. Correct or unset it.`);
  const found = named ?? (await findShell());
  if (found) return found;

  if (hasApt) {
    aptInstall(["chromium-headless-shell"]);
    const installed = await findShell();
    if (installed) return installed;
  }
  const whole = await findWhole();
  if (whole) return whole;

  say("No Chrome or Chromium was found. Fetching Playwright's …");
  const cli = join(project, "node_modules/playwright/cli.js");
  install(process.execPath, [cli, "install", ...(hasApt ? ["--with-deps"] : []), "--only-shell", "chromium"]);
  const fetched = await findShell();
  if (fetched) return fetched;

  if (hasApt) {
    aptInstall(["chromium"]);
    const installed = await findWhole();
    if (installed) return installed;
  }
  throw new Error(
    "No browser could be found or fetched, see above. Install Chrome or Chromium, or name one in CHROME_PATH, then run npm test again.",
  );
}

/** An installed Chrome or Chromium that runs, preferably a headless shell; null if there is none. */
export async function findBrowser(): Promise<string | null> {
  return (await findShell()) ?? (await findWhole());
}

async function findShell(): Promise<string | null> {
  return [...onPath(shells), ...(await playwrightShells())].find(isChromium) ?? null;
}

async function findWhole(): Promise<string | null> {
  const { chromium } = await import("playwright");
  return [...onPath(names), ...apps, chromium.executablePath()].find(isChromium) ?? null;
}

/** Playwright installs the shell beside the full browser, and exposes only the path of the latter. */
async function playwrightShells(): Promise<string[]> {
  const { chromium } = await import("playwright");
  const [folder, revision] = /^.*[/\\]chromium-(\d+)(?=[/\\])/.exec(chromium.executablePath()) ?? [];
  if (!folder) return [];
  const cwd = join(dirname(folder), `chromium_headless_shell-${revision}`);
  return globSync("*/{chrome-headless-shell,headless_shell}{,.exe}", { cwd }).map((path) => join(cwd, path));
}

function isChromium(path: string): boolean {
  return runs(path, /chrom/i);
}
