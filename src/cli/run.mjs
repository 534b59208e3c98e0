// Starts every command: `node src/cli/run.mjs <command> [options]`.
// Plain JavaScript for Node 20 with nothing installed: it installs what is missing, then runs `<command>.ts` with the
// Node that the project pins.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { commandNames, install, isInstalled, rightNode, withPath } from "./install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, "../..");

// What a running process cannot change any more. How the C library of Linux hands out memory: large pieces go back to
// the system once they are free, so that builds take less; other systems do not read this. And where Node keeps modules
// as it compiled them, so that commands start sooner.
const settings = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "131072",
  MALLOC_TRIM_THRESHOLD_: "65536",
  NODE_COMPILE_CACHE: join(project, "node_modules/.cache/muster/compiled"),
};

/**
 * Installs if need be and runs one command.
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
 * The module of a command: of those for editors and readers, or of the tools that make what the project itself is made
 * of.
 * @param {string} command
 */
function moduleOf(command) {
  const file = `${command.replace(":", "-")}.ts`;
  const [path] = [join(here, "commands", file), join(project, "tools", file)].filter((path) => existsSync(path));
  if (!path) throw new Error(`The command "${command}" of package.json has no file ${file}.`);
  return pathToFileURL(path).href;
}

/**
 * Runs a command with a Node in a process of its own, passes signals on to it so that it can clean up, and exits as it
 * does.
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
