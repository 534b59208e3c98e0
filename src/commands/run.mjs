// Starts every command: `node src/commands/run.mjs <command> [options]`.
// Plain JavaScript for Node 20 with nothing installed: it installs what is missing, then runs `<command>.ts` with the
// Node that the project pins.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { commandNames, install, isInstalled, rightNode, withPath } from "./install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, "../..");

/**
 * Installs if need be and runs one command.
 * @param {string} command
 * @param {string[]} args
 */
async function run(command, args) {
  const commands = commandNames(project);
  if (!commands.includes(command)) throw new Error(`There is no command "${command}". There are: ${commands.join(", ")}.`);
  if (!isInstalled(project)) install(project);
  const node = rightNode(project);
  if (node !== process.execPath) return runWith(node, command, args);
  const [{ main }, module] = await Promise.all([import("./main.ts"), import(`./${command.replace(":", "-")}.ts`)]);
  return main(module.command, args);
}

/** Runs a command with another Node, passes signals on to it so that it can clean up, and exits as it does. */
function runWith(node, command, args) {
  const child = spawn(node, [...process.execArgv, fileURLToPath(import.meta.url), command, ...args], { stdio: "inherit", env: withPath(dirname(node)) });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (status) => process.exit(status ?? 1));
}

try {
  await run(process.argv[2] ?? "", process.argv.slice(3));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
