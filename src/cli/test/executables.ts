import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { say } from "../output.ts";

/** Whether apt-get can install programs: as root, on Debian or a derivative. */
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
 * Whether an executable runs and reports the expected version; a stub that only offers to install the program does not.
 */
export function runs(path: string, says: RegExp): boolean {
  if (!existsSync(path)) return false;
  // On Windows, browsers asked for their version open a window and print nothing.
  if (process.platform === "win32") return true;
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 120_000 });
  return status === 0 && says.test(stdout);
}

/** Runs an installer and shows its output; to see whether it succeeded, look for the executable again. */
export function install(command: string, args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env, timeout: 900_000 });
}

let updated = false;

/** Installs Debian packages; check `hasApt` first. The package lists are fetched once. */
export function aptInstall(packages: readonly string[]): void {
  say(`Installing ${packages.join(", ")} (apt-get) …`);
  if (!updated) install("apt-get", ["update", "--quiet=2"]);
  updated = true;
  install("apt-get", ["install", "--yes", "--quiet=2", "--no-install-recommends", ...packages]);
}
