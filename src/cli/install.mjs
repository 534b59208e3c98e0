// What must be there before anything else can run. Plain JavaScript for Node 20 with nothing installed.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

const windows = process.platform === "win32";

/**
 * Whether `node_modules` holds what `package-lock.json` asks for. npm writes its own list of what it installed last, so
 * an installation that was cut short counts as missing. Packages for other systems may be absent.
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

/** The packages that a lock file lists, by path; none where the file is missing or torn. */
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
 * Runs `npm ci` and tells how long it took. Throws when it fails; npm has said why by then.
 * @param {string} project
 */
export function install(project) {
  const start = performance.now();
  console.log("Installing what is missing (npm ci) …");
  npm(project, ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  console.log(`Installed in ${((performance.now() - start) / 1000).toFixed(0)} s.`);
}

/**
 * The Node to run TypeScript with: the one that package.json pins, else the running one where it can do what is needed.
 * Throws when there is neither.
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
  // npm can be told not to run the install scripts of packages; that of `node` fetches the executable.
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

/** What the commands use of Node, as a program that ends with 0 where all of it is there; Node 24.16 has it. */
const needs = `
  import { DatabaseSync } from "node:sqlite";
  process.exit(process.features.typescript && RegExp.escape && "main" in import.meta && DatabaseSync.prototype.serialize ? 0 : 1);
`;

/** Whether an executable is a Node that can run the commands. */
function canRun(node) {
  return spawnSync(node, ["--no-warnings", "--input-type=module", "--eval", needs], { stdio: "ignore" }).status === 0;
}

/** The version an executable reports, or "" when it does not run. */
function versionOf(node) {
  return spawnSync(node, ["--version"], { encoding: "utf8" }).stdout?.trim().slice(1) ?? "";
}

/**
 * Runs npm in the project's folder; throws when it fails. Its script is run with Node: on Windows, npm itself would
 * need a shell.
 */
function npm(project, args) {
  const script = npmScript();
  if (!script) throw new Error("npm could not be found. Install Node 20 or later with npm: https://nodejs.org");
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: project, stdio: "inherit" });
  if (status !== 0)
    throw new Error(`npm ${args[0]} failed, see above. Is the network there? Then run the command again.`);
}

/**
 * The script of npm: the one that runs this command, else the one beside the Node in use or beside an npm in PATH;
 * undefined where there is none.
 */
export function npmScript(env = process.env) {
  const beside = (folder) =>
    ["node_modules/npm/bin/npm-cli.js", "../lib/node_modules/npm/bin/npm-cli.js"].map((path) => join(folder, path));
  const running = (env.npm_execpath ?? "").endsWith("npm-cli.js") ? [env.npm_execpath] : [];
  const installed = [dirname(process.execPath), ...(env.PATH ?? env.Path ?? "").split(delimiter)]
    .filter(Boolean)
    .flatMap(beside);
  // Debian's npm stands apart from its node.
  return [...running, ...installed, "/usr/share/nodejs/npm/bin/npm-cli.js"].find((path) => existsSync(path));
}

/**
 * A copy of the environment in which another folder comes first in PATH. Windows calls it Path, and a copy that had
 * both would keep only one of them.
 */
export function withPath(folder, env = process.env) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return { ...env, [name]: [folder, env[name]].filter(Boolean).join(delimiter) };
}
