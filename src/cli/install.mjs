// Installs what commands need to run. Plain JavaScript for Node 20 without dependencies.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

const windows = process.platform === "win32";

/**
 * Whether `node_modules` contains what `package-lock.json` lists. It compares npm's own list of installed packages, so an
 * interrupted installation counts as missing. Packages for other systems may be absent.
 * @param {string} project
 */
export function isInstalled(project) {
  const wanted = packages(join(project, "package-lock.json"));
  const present = packages(join(project, "node_modules/.package-lock.json"));
  return Object.entries(wanted).every(([path, package_]) => {
    const found = present[path];
    if (path === "" || (!found && package_.optional)) return true;
    return found?.version === package_.version && found?.integrity === package_.integrity;
  });
}

/** The packages of a lock file, by path; empty if the file is missing or incomplete. */
function packages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * The names of all commands: the scripts of package.json.
 * @param {string} project
 * @returns {string[]}
 */
export function commandNames(project) {
  return Object.keys(manifestOf(project).scripts);
}

function manifestOf(project) {
  return JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
}

/**
 * Runs `npm ci` and reports how long it took. Throws if it fails; npm prints the reason.
 * @param {string} project
 */
export function install(project) {
  const start = performance.now();
  console.log("Installing what is missing (npm ci) …");
  npm(project, ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  console.log(`Installed in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
}

/**
 * The Node to run commands with: the one that package.json pins, else the running one if it has the required features.
 * Throws if there is neither.
 * @param {string} project
 * @param {string} running the executable of the running Node
 * @returns {string} path of an executable
 */
export function rightNode(project, running = process.execPath) {
  const pinned = manifestOf(project).devDependencies.node;
  const version = running === process.execPath ? process.versions.node : versionOf(running);
  if (version === pinned) return running;
  const node = join(project, "node_modules/node/bin", windows ? "node.exe" : "node");
  if (versionOf(node) === pinned) return node;
  // The install script of `node` downloads the executable, even if npm is set to ignore install scripts.
  console.log(`Installing Node ${pinned} …`);
  try {
    npm(project, ["rebuild", "node", "--ignore-scripts=false", "--loglevel=error"]);
  } catch {}
  if (versionOf(node) === pinned) return node;
  if (canRun(running)) return running;
  throw new Error(
    `Node ${pinned} is needed and npm could not install it; this is Node ${version}, which is too old.\n` +
      "Install Node 24.16 or a later 24 yourself (https://nodejs.org), then run the command again.",
  );
}

/** A program that exits with 0 if Node has the features that the commands need, as Node 24.16 does. */
const needs = `
  import { DatabaseSync } from "node:sqlite";
  process.exit(process.features.typescript && RegExp.escape && "main" in import.meta && DatabaseSync.prototype.serialize ? 0 : 1);
`;

/** Whether an executable is a Node that can run the commands. */
function canRun(node) {
  return spawnSync(node, ["--no-warnings", "--input-type=module", "--eval", needs], { stdio: "ignore" }).status === 0;
}

/** The version of an executable, or "" if it does not run. */
function versionOf(node) {
  return spawnSync(node, ["--version"], { encoding: "utf8" }).stdout?.trim().slice(1) ?? "";
}

/**
 * Runs npm in the project's folder; throws if it fails. Its script is run with Node, because on Windows npm itself needs
 * a shell.
 */
function npm(project, args) {
  const script = npmScript();
  if (!script) throw new Error("npm could not be found. Install Node 20 or later with npm: https://nodejs.org");
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: project, stdio: "inherit" });
  if (status !== 0) throw new Error(`npm ${args[0]} failed, see above. Check the network, then run the command again.`);
}

/**
 * The script of npm: the one that runs this command, else the one installed with this Node or with an npm in PATH;
 * undefined if there is none.
 */
export function npmScript(env = process.env) {
  const beside = (folder) =>
    ["node_modules/npm/bin/npm-cli.js", "../lib/node_modules/npm/bin/npm-cli.js"].map((path) => join(folder, path));
  const running = (env.npm_execpath ?? "").endsWith("npm-cli.js") ? [env.npm_execpath] : [];
  const installed = [dirname(process.execPath), ...(env.PATH ?? env.Path ?? "").split(delimiter)]
    .filter(Boolean)
    .flatMap(beside);
  // Debian installs npm separately from Node.
  return [...running, ...installed, "/usr/share/nodejs/npm/bin/npm-cli.js"].find((path) => existsSync(path));
}

/**
 * A copy of the environment with another folder first in PATH. Windows calls it Path, and of a copy with both names only
 * one would be used.
 */
export function withPath(folder, env = process.env) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return { ...env, [name]: [folder, env[name]].filter(Boolean).join(delimiter) };
}
