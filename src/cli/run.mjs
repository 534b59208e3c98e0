// Starts every command: `node src/cli/run.mjs <command> [options]`.
// Plain JavaScript for Node 20 without dependencies: it installs what is missing, then runs `<command>.ts` with the Node
// that the project pins.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { commandNames, install, isInstalled, rightNode, withPath } from "./install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, "../..");

// Settings that a running process cannot change. glibc returns large freed blocks to the system, so that builds need less
// memory; other systems ignore this. Node caches compiled modules, so that commands start sooner.
const settings = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "131072",
  MALLOC_TRIM_THRESHOLD_: "65536",
  NODE_COMPILE_CACHE: join(project, "node_modules/.cache/muster/compiled"),
};

/**
 * Installs what is missing and runs one command.
 * @param {string} command
 * @param {string[]} args
 */
async function run(command, args) {
  const commands = commandNames(project);
  if (!commands.includes(command))
    throw new Error(`There is no command "${command}". There are: ${commands.join(", ")}.`);
  if (!isInstalled(project)) install(project);
  const node = rightNode(project);
  const isSet = node === process.execPath && Object.keys(settings).every((name) => process.env[name]);
  if (!isSet) return runWith(node, command, args);
  const [{ main }, module] = await Promise.all([import("./main.ts"), import(moduleOf(command))]);
  return main(module.command, args);
}

/**
 * The module of a command: one for editors and publishers, or one of the project's own tools.
 * @param {string} command
 */
function moduleOf(command) {
  const file = `${command.replace(":", "-")}.ts`;
  const [path] = [join(here, "commands", file), join(project, "tools", file)].filter((path) => existsSync(path));
  if (!path) throw new Error(`The command "${command}" of package.json has no file ${file}.`);
  return pathToFileURL(path).href;
}

/**
 * Runs a command in a process of its own with a given Node, forwards signals so that it can clean up, and exits with its
 * status.
 */
function runWith(node, command, args) {
  const child = spawn(node, [...process.execArgv, fileURLToPath(import.meta.url), command, ...args], {
    stdio: "inherit",
    env: { ...settings, ...withPath(dirname(node)) },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (status) => process.exit(status ?? 1));
}

try {
  await run(process.argv[2] ?? "", process.argv.slice(3));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
