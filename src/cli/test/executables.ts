import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { say } from "../output.ts";

/** Whether programs can be installed with Debian's apt-get: as root, on Debian or a system made from it. */
export const hasApt = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** The paths of an executable in the folders of PATH, for each of its possible names in turn. */
export function onPath(names: readonly string[]): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const endings = process.platform === "win32" ? [".exe", ""] : [""];
  return names
    .flatMap((name) => folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))))
    .filter((path) => existsSync(path));
}

/**
 * Whether an executable starts and says of itself, asked for its version, what it should; a stub that only offers to
 * install one does not.
 */
export function runs(path: string, says: RegExp): boolean {
  if (!existsSync(path)) return false;
  // Browsers on Windows open a window when they are asked for their version, and say nothing.
  if (process.platform === "win32") return true;
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 120_000 });
  return status === 0 && says.test(stdout);
}

/** Runs an installer with its output shown; whether it did its work is seen by looking for the executable again. */
export function install(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env, timeout: 900_000 });
}

let updated = false;

/** Installs packages of Debian; `hasApt` says whether that can be tried. The lists of packages are fetched once. */
export function aptInstall(packages: readonly string[]): void {
  say(`Installing ${packages.join(", ")} (apt-get) …`);
  if (!updated) install("apt-get", ["update", "--quiet=2"]);
  updated = true;
  install("apt-get", ["install", "--yes", "--quiet=2", "--no-install-recommends", ...packages]);
}
